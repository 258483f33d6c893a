import type { Challenge, Money } from '@weidongli/contracts';
import type { AccountTransfer, BoundCard } from '@weidongli/contracts/account';
import type { Customer, Device, DeviceKey, PaymentPassword } from '@weidongli/contracts/identity';
import type { PersonaOutcomes } from '@weidongli/contracts/sandbox';
import type {
  AppealOutcome,
  ApplicationOutcome,
  DrawOutcome,
  RepaymentOutcome,
} from '../outcomes/outcomes.js';
import type {
  CreditLine,
  DrawQuote,
  Invitation,
  LimitRequest,
  Loan,
  LoanApplication,
  LoanOffer,
  Repayment,
  RepaymentQuote,
} from '@weidongli/contracts/loan';
import type {
  Agreement,
  AgreementAcceptance,
  AuditEntry,
  Consent,
  WebhookDelivery,
  WebhookEndpoint,
} from '@weidongli/contracts/partner';
import type { SandboxTransfer } from '@weidongli/contracts/sandbox';
import type { Spent } from './limit-windows.js';
import type { SlowHash } from './slow-hash.js';
import { byCustomer, kind } from './kind.js';
import type { Owned } from './owned.js';
import type {
  ClientRecord,
  CodeRecord,
  OriginRecord,
  PartnerTokenRecord,
  PushedRequestRecord,
  SecretRecord,
  SessionRecord,
  TokenRecord,
} from './records-access.js';
import type { DeliveryFault } from './webhook-chaos.js';
import { trailOf, type AuditHeadRecord, type ErasureRecord } from './trust-records.js';
import type { WebhookKeys } from './webhook-signature.js';
import { onboardingKinds } from './records-onboarding.js';
import { wealthKinds } from './records-wealth.js';

export type { Kind } from './kind.js';
export type { Owned } from './owned.js';
export type {
  ClientRecord,
  CodeRecord,
  OriginRecord,
  PartnerTokenRecord,
  PushedRequestRecord,
  SecretRecord,
  SessionRecord,
  TokenRecord,
} from './records-access.js';

/** A customer of the bank. */
export interface CustomerRecord extends Customer {
  /** The partner's own name for the customer. */
  readonly customerRef: string;
  /** Date of birth, never on the wire; absent where the bank does not know it, which is nobody of a story. */
  readonly birthDate?: string;
  /** Keyed digest of the identity number; absent before a verification of this bank has passed. */
  readonly personKey?: string;
  /** Outcomes that calls lead to unless they ask for another one. */
  readonly outcomes?: PersonaOutcomes;
}

/** Class of an account: I is opened at a counter, II and III are opened by phone. */
export type AccountClass = 'I' | 'II' | 'III';

/** A deposit account; its balance is in the ledger, account `account/{id}`. */
export interface AccountRecord extends Owned {
  readonly id: string;
  readonly class: AccountClass;
  readonly status: 'ACTIVE' | 'FROZEN' | 'CLOSED';
  readonly accountNumberMasked: string;
  readonly openedAt: string;
  /** Limits that the customer has chosen for what goes out to others. */
  readonly own: Readonly<Partial<Record<'DAY' | 'YEAR', Money>>>;
  /** Times that this record was changed; what moves on the account changes the ledger. */
  readonly changes: number;
}

/** A bound card: of an account at this bank, or of another bank. */
export interface CardRecord extends BoundCard, Owned {
  /** Keyed digest of the number, by which a card is known again; absent where the bank has issued the card itself. */
  readonly numberKey?: string;
}

/** A card of an account at this bank: loans and investments move money on that account. */
export interface AccountCard extends CardRecord {
  readonly accountId: string;
}

/** A transfer between an account and a bound card. */
export interface CardTransferRecord extends AccountTransfer, Owned {}

/** What has gone out of an account to others, or by the agreement of a card, under the id of the account or the card. */
export interface SpendingRecord extends Owned {
  /** The last period of each window in which something went, and how much: fen, as a decimal integer. */
  readonly windows: Spent;
}

/** A credit line; what is used and available is in the ledger, accounts `line/{id}/…`. */
export interface LineRecord extends Omit<CreditLine, 'available' | 'outstanding' | 'valueDate'>, Owned {
  readonly graceDays: number;
  /** What holds the line back; status and suspension follow from it. */
  readonly holds: {
    /** The bank suspended it. */
    readonly bank: boolean;
    /** The customer locked it. */
    readonly locked: boolean;
    /** Loans that are overdue. */
    readonly overdueLoans: readonly string[];
  };
}

/** An invitation to a product. */
export interface InvitationRecord extends Invitation, Owned {}

/** A quote and what became of it. */
export interface QuoteRecord extends DrawQuote, Owned {
  /** Loan that the quote was drawn as; null before. */
  readonly drawId: string | null;
}

/** A document of one quote. */
export interface AgreementRecord extends Agreement, Owned {}

/** A consent to the documents of one quote. */
export interface AcceptanceRecord extends AgreementAcceptance, Owned {}

/** What was booked on a loan; the plan of any day follows from these. */
export type LoanBooking = BookedRepayment | BookedReversal;

/** A repayment that the paying bank took back. */
export interface BookedReversal {
  readonly id: string;
  readonly type: 'REVERSAL';
  /** Business date on which the money was taken back. */
  readonly date: string;
  /** Repayment that does not count any more. */
  readonly repaymentId: string;
}

/** A repayment that was booked on a loan. */
export interface BookedRepayment {
  /** Repayment, `rpm_…`. */
  readonly id: string;
  readonly type: 'SCHEDULED' | 'OVERDUE' | 'AUTO_DEBIT' | 'EARLY_PARTIAL' | 'EARLY_FULL';
  /** Business date on which it was ordered. */
  readonly date: string;
  /** Fen, as a decimal integer. */
  readonly amount: string;
  readonly recalc: 'REDUCE_INSTALMENT' | 'REDUCE_TERM';
}

/** A loan with its plan, its repayments and its transfers. */
export interface LoanRecord
  extends Omit<Loan, 'outstandingPrincipal' | 'overdueAmount' | 'daysPastDue' | 'nextDue'>, Owned {
  readonly accountId: string;
  readonly cardId: string;
  /** Repayments that succeeded, and those that were taken back, oldest first. */
  readonly booked: readonly LoanBooking[];
  /** Repayment whose outcome is open; nothing else is taken meanwhile. */
  readonly openRepaymentId: string | null;
  /** Pending transfer of the limit; null where nothing was reserved. */
  readonly limitTransferId: string | null;
  /** Pending transfer of the money; null before it is sent. */
  readonly payoutTransferId: string | null;
  /** Outcome that the draw leads to; absent in the loan of a story. */
  readonly course?: DrawOutcome;
  /** Says that a header has asked for the outcome: nothing outranks it. */
  readonly byHeader?: boolean;
  /** Says that a person looks at the draw before it goes on. */
  readonly held?: boolean;
}

/** A quote of a repayment and what became of it. */
export interface RepaymentQuoteRecord extends RepaymentQuote, Owned {
  /** Repayments booked on the loan when it was made; another number makes it worthless. */
  readonly bookedBefore: number;
  /** Repayment that it was paid as; null before. */
  readonly repaymentId: string | null;
}

/** A repayment with its transfers. */
export interface RepaymentRecord extends Repayment, Owned {
  /** Outcome that it leads to. */
  readonly course: RepaymentOutcome;
  /** Says that a header has asked for the outcome: nothing outranks it. */
  readonly byHeader?: boolean;
  readonly booking: BookedRepayment;
  /** Account that pays; absent in the repayment of a story, which the account of the loan paid. */
  readonly accountId?: string;
  /** Pending transfers that hold the money. */
  readonly transferIds: readonly string[];
}

/** An application and what the customer told. */
export interface ApplicationRecord extends Omit<LoanApplication, 'offer' | 'appealable'>, Owned {
  readonly consentId: string;
  /** Offer that was made, whether it still counts or not. */
  readonly offered: LoanOffer | null;
  /** What the customer objected with; null without objection. */
  readonly statement: string | null;
  /** Outcome that a header, or else the customer's story, asks for; the score decides without one. */
  readonly course?: ApplicationOutcome | undefined;
  /** Says that a header has asked for the outcome: nothing outranks it. */
  readonly byHeader?: boolean;
  /** Outcome that a header or the customer's story asks for the objection. */
  readonly appealCourse?: AppealOutcome | undefined;
  /** Says that a header has asked for the outcome of the objection. */
  readonly appealByHeader?: boolean;
}

/** What the bank knows of a customer and a product besides the invitation. */
export interface CreditFileRecord extends Owned {
  /** Application that is not finished. */
  readonly applicationId: string | null;
  readonly lineId: string | null;
  /** Says that the bank has decided about the customer before. */
  readonly known: boolean;
}

/** A movement of money between two accounts of customers, in the unit of the one that pays. */
export interface TransferRecord extends SandboxTransfer {
  /** Transfer of the ledger that holds or has moved the money. */
  readonly transferId: string;
  /** Unit of the account that is paid. */
  readonly target: string;
}

/** Whether money of another unit was paid here. */
export interface ArrivalRecord {
  readonly paid: boolean;
}

/** Ways to confirm that this bank knows. */
export type ConfirmMethod = 'OTP' | 'PAYMENT_PASSWORD' | 'FACE' | 'NATIVE_BIOMETRIC';

/** A challenge and what became of it; `binds` is the digest that its token is compared with. */
export interface ChallengeRecord extends Omit<Challenge, 'method' | 'methods' | 'passed'>, Owned {
  readonly methods: readonly ConfirmMethod[];
  /** Ways in which the request was confirmed before. */
  readonly passed: readonly ConfirmMethod[];
  readonly state: 'OPEN' | 'LOCKED' | 'VERIFIED';
  /** Codes sent so far; 0 when the challenge offers none. */
  readonly sends: number;
  /** When the ways without a code stop counting. */
  readonly openUntil: string;
}

/** What a customer can confirm with, besides the phone. */
export interface FactorsRecord extends Owned {
  /** Payment password as it is kept; absent when none was set. */
  readonly password?: SlowHash;
  /** When the customer has set it, and where it was typed; absent for one that came with a story. */
  readonly passwordSet?: PaymentPassword;
  /** Devices, the oldest first. */
  readonly devices: readonly DeviceRecord[];
}

/** A device with its public key. */
export interface DeviceRecord extends Device {
  readonly publicKey: DeviceKey;
}

/** Wrong answers of a customer, by the way that was tried. It is a record because locks rest on it. */
export interface FailuresRecord extends Owned {
  /** When they were given, the oldest first; only those that still count are kept. */
  readonly failedAt: Readonly<Partial<Record<ConfirmMethod, readonly string[]>>>;
}

/** A verified second factor, under the digest of its token. */
export interface StepUpRecord extends Owned {
  /** As in the challenge that was answered. */
  readonly binds: string;
  /** Ways in which it was confirmed. */
  readonly passed: readonly ConfirmMethod[];
  readonly expiresAt: string;
  readonly used: boolean;
}

/** An address for events with its keys. */
export interface EndpointRecord extends Omit<WebhookEndpoint, 'publicKeys'> {
  readonly status: 'ENABLED' | 'DISABLED' | 'DELETED';
  readonly keys: WebhookKeys;
  /** Keys before the last rotation; null before the first. */
  readonly oldKeys: (WebhookKeys & { readonly validUntil: string }) | null;
  /** Times that it was changed. */
  readonly changes: number;
}

/** What a decision that causes events needs to know of the enabled endpoints, in one record. */
export interface SubscriptionsRecord {
  readonly endpoints: readonly {
    readonly id: string;
    readonly eventTypes: readonly string[];
    /** Milliseconds of the bank's time that first attempts wait. */
    readonly delay: number;
  }[];
}

/** The delivery of one event to one endpoint, under `<event>.<endpoint>`: there is no second. */
export interface DeliveryRecord extends WebhookDelivery {
  readonly status: 'PENDING' | 'DELIVERED' | 'EXHAUSTED' | 'VOIDED';
  /** What is to be done: send now, send after the next one, send when its job is due, or nothing. */
  readonly work: 'DUE' | 'HELD' | 'WAITING' | 'DONE';
  /** Whether it was held back before. */
  readonly released: boolean;
  /** Planted fault that has struck it; null for most. */
  readonly struck: DeliveryFault | null;
  /** Attempts since it was queued or queued again. */
  readonly series: number;
  /** Until when its sender may be at it, milliseconds of real time since 1970; null while nobody is. */
  readonly claimedUntil: number | null;
}

const deliveryKeys = (record: DeliveryRecord): Readonly<Record<string, string>> => {
  const { id, eventId, endpointId, status, work } = record;
  return {
    ...{ id, event: eventId, endpoint: endpointId, state: status, endpointState: `${endpointId} ${status}` },
    ...(work === 'DUE' ? { work: 'DUE' } : {}),
    ...(work === 'HELD' ? { work: `HELD ${endpointId}` } : {}),
  };
};

/** Draws of these states are on their way to the customer. */
export const IN_PROGRESS: readonly string[] = ['CREATED', 'APPROVED', 'DISBURSING'];
/** Draws of these states have reached the customer and are not settled. */
export const OPEN: readonly string[] = ['ACTIVE', 'OVERDUE'];

/** What is over is in no list by state: nobody asks for it, and most records are. */
const loanKeys = ({ customerId, quoteId, status }: LoanRecord): Readonly<Record<string, string>> => ({
  customer: customerId,
  quote: `${customerId} ${quoteId}`,
  ...(IN_PROGRESS.includes(status) ? { state: `${customerId} IN_PROGRESS` } : {}),
  ...(OPEN.includes(status) ? { state: `${customerId} OPEN` } : {}),
});

/** Repayments of these states have no outcome yet. */
export const UNDER_WAY: readonly string[] = ['PROCESSING', 'UNKNOWN'];

const repaymentKeys = (record: RepaymentRecord): Readonly<Record<string, string>> => {
  const { customerId, drawId, quoteId, status } = record;
  return {
    customer: customerId,
    loan: `${customerId} ${drawId}`,
    ...(UNDER_WAY.includes(status)
      ? { state: `${customerId} IN_PROGRESS`, loanState: `${customerId} ${drawId} IN_PROGRESS` }
      : {}),
    ...(quoteId === null ? {} : { quote: `${customerId} ${quoteId}` }),
  };
};

/** Id of the one record of the kind `webhook-subscriptions`. */
export const SUBSCRIPTIONS = 'enabled';

const auditKeys = (entry: AuditEntry): Readonly<Record<string, string>> => ({ trail: trailOf(entry) });

/** Every kind of record that routes read and write. */
export const kinds = {
  customer: kind<CustomerRecord>('customer'),
  /** Finds a customer by the partner's name for them. */
  customerRef: kind<Owned>('customer-ref'),
  /** A closed account is in no list; its statements are found by its id. */
  account: kind<AccountRecord>('account', (account) =>
    account.status === 'CLOSED' ? {} : byCustomer(account),
  ),
  /** A card that is no longer bound is in no list. */
  card: kind<CardRecord>('card', (card) => (card.status === 'TERMINATED' ? {} : byCustomer(card))),
  /** Under the id of an account or a card. */
  spending: kind<SpendingRecord>('spending'),
  line: kind<LineRecord>('line', byCustomer),
  /** Under `<customer> <product>`. */
  invitation: kind<InvitationRecord>('invitation'),
  quote: kind<QuoteRecord>('quote'),
  agreement: kind<AgreementRecord>('agreement'),
  acceptance: kind<AcceptanceRecord>('acceptance'),
  loan: kind<LoanRecord>('loan', loanKeys),
  /** Keeps a loan number from being given twice. */
  loanNumber: kind<{ readonly loanId: string }>('loan-number'),
  repaymentQuote: kind<RepaymentQuoteRecord>('repayment-quote'),
  repayment: kind<RepaymentRecord>('repayment', repaymentKeys),
  application: kind<ApplicationRecord>('application', byCustomer),
  /** Under `<customer> <product>`. */
  creditFile: kind<CreditFileRecord>('credit-file'),
  consent: kind<Consent & Owned>('consent', byCustomer),
  erasure: kind<ErasureRecord>('erasure', byCustomer),
  /** Finds the erasure of a customer, under the customer's id: there is one at a time. */
  erasureOf: kind<{ readonly erasureId: string }>('erasure-of'),
  limitRequest: kind<LimitRequest & Owned>('limit-request', byCustomer),
  transfer: kind<TransferRecord>('transfer'),
  cardTransfer: kind<CardTransferRecord>('card-transfer', ({ customerId, accountId }) => ({
    customer: customerId,
    account: `${customerId} ${accountId}`,
  })),
  /** Under the id of the transfer. */
  arrival: kind<ArrivalRecord>('transfer-arrival'),
  session: kind<SessionRecord>('session'),
  secret: kind<SecretRecord>('client-secret'),
  token: kind<TokenRecord>('access-token'),
  client: kind<ClientRecord>('oauth-client', () => ({ known: 'yes' })),
  partnerToken: kind<PartnerTokenRecord>('partner-token'),
  pushedRequest: kind<PushedRequestRecord>('pushed-request'),
  code: kind<CodeRecord>('authorization-code'),
  origin: kind<OriginRecord>('origin'),
  challenge: kind<ChallengeRecord>('challenge'),
  /** Finds the challenge of a request, so that asking again sends no second code. */
  challengeOf: kind<{ readonly challengeId: string }>('challenge-of'),
  stepUp: kind<StepUpRecord>('step-up'),
  /** One of each customer who has any, under the customer's id. */
  factors: kind<FactorsRecord>('confirm-factors'),
  /** One of each customer who was wrong, under the customer's id. */
  failures: kind<FailuresRecord>('confirm-failures'),
  endpoint: kind<EndpointRecord>('webhook-endpoint', ({ status }) =>
    status === 'DELETED' ? {} : { known: 'yes' },
  ),
  /** One record, {@link SUBSCRIPTIONS}. */
  subscriptions: kind<SubscriptionsRecord>('webhook-subscriptions'),
  delivery: kind<DeliveryRecord>('webhook-delivery', deliveryKeys),
  auditEntry: { ...kind<AuditEntry>('audit-entry', auditKeys), appendOnly: true as const },
  /** Under the customer's id, or `bank`. */
  auditHead: kind<AuditHeadRecord>('audit-head'),
  ...wealthKinds,
  ...onboardingKinds,
} as const;
