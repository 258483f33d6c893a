import type { Challenge, Money } from '@weidongli/contracts';
import type { BoundCard } from '@weidongli/contracts/account';
import type { Customer } from '@weidongli/contracts/identity';
import type { CreditLine, DrawQuote, Invitation, Loan } from '@weidongli/contracts/loan';
import type { Agreement, AgreementAcceptance, WebhookEndpoint } from '@weidongli/contracts/partner';

/** Names a kind of record, its type, and the index keys under which it is listed. */
export interface Kind<T> {
  readonly name: string;
  readonly keysOf: (body: T) => Readonly<Record<string, string>>;
}

const kind = <T>(
  name: string,
  keysOf: (body: T) => Readonly<Record<string, string>> = () => ({}),
): Kind<T> => ({
  name,
  keysOf,
});

/** Whose record it is. */
export interface Owned {
  readonly customerId: string;
}

const byCustomer = ({ customerId }: Owned): Readonly<Record<string, string>> => ({ customer: customerId });

/** A customer of the bank. */
export interface CustomerRecord extends Customer {
  /** The partner's own name for the customer. */
  readonly customerRef: string;
}

/** A deposit account; its balance is in the ledger, account `account/{id}`. */
export interface AccountRecord extends Owned {
  readonly id: string;
  readonly accountNumberMasked: string;
}

/** A bound card with the account behind it. */
export interface CardRecord extends BoundCard, Owned {
  readonly accountId: string;
}

/** A credit line; what is used and available is in the ledger, accounts `line/{id}/…`. */
export interface LineRecord extends Omit<CreditLine, 'available' | 'outstanding' | 'valueDate'>, Owned {
  readonly graceDays: number;
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

/** A loan with its plan and its transfers. */
export interface LoanRecord extends Omit<Loan, 'outstandingPrincipal' | 'nextDue'>, Owned {
  readonly accountId: string;
  readonly schedule: DrawQuote['schedule'];
  readonly totals: { readonly principal: Money; readonly interest: Money; readonly repayment: Money };
  /** Pending transfer of the limit. */
  readonly limitTransferId: string;
  /** Pending transfer of the money; null before it is sent. */
  readonly payoutTransferId: string | null;
}

/** A session of one customer. */
export interface SessionRecord extends Owned {
  readonly id: string;
  readonly modules: readonly string[];
  readonly scopes: readonly string[];
  readonly origins: readonly string[];
  readonly locale: string;
  readonly status: 'CREATED' | 'ACTIVE' | 'REVOKED';
  readonly expiresAt: string;
}

/** A client secret, under its digest. */
export interface SecretRecord {
  readonly sessionId: string;
  readonly expiresAt: string;
  readonly used: boolean;
}

/** An access token, under its digest. */
export interface TokenRecord {
  readonly sessionId: string;
  readonly expiresAt: string;
}

/** An origin that live sessions name. */
export interface OriginRecord {
  readonly liveUntil: string;
}

/** A second factor, bound to one request of one customer. */
export interface ChallengeRecord extends Challenge, Owned {
  /** Digest of method, path, body and customer. */
  readonly binding: string;
  readonly state: 'OPEN' | 'LOCKED' | 'VERIFIED';
  /** Codes sent so far. */
  readonly sends: number;
}

/** A verified second factor, under the digest of its token. */
export interface StepUpRecord extends Owned {
  readonly binding: string;
  readonly expiresAt: string;
  readonly used: boolean;
}

/** An attempt to deliver an event. */
export interface DeliveryRecord {
  readonly id: string;
  readonly endpointId: string;
  readonly eventId: string;
  /** HTTP status; 0 says that nobody answered. */
  readonly status: number;
  readonly attemptedAt: string;
}

/** Draws of these states are on their way to the customer. */
export const IN_PROGRESS: readonly string[] = ['CREATED', 'APPROVED', 'DISBURSING'];
/** Draws of these states have reached the customer and are not settled. */
export const OPEN: readonly string[] = ['ACTIVE', 'OVERDUE'];

const loanKeys = ({ customerId, quoteId, status }: LoanRecord): Readonly<Record<string, string>> => ({
  customer: customerId,
  quote: `${customerId} ${quoteId}`,
  state: `${customerId} ${IN_PROGRESS.includes(status) ? 'IN_PROGRESS' : OPEN.includes(status) ? 'OPEN' : 'CLOSED'}`,
});

/** Every kind of record that routes read and write. */
export const kinds = {
  customer: kind<CustomerRecord>('customer'),
  /** Finds a customer by the partner's name for them. */
  customerRef: kind<Owned>('customer-ref'),
  account: kind<AccountRecord>('account', byCustomer),
  card: kind<CardRecord>('card', byCustomer),
  line: kind<LineRecord>('line', byCustomer),
  /** Under `<customer> <product>`. */
  invitation: kind<InvitationRecord>('invitation'),
  quote: kind<QuoteRecord>('quote'),
  agreement: kind<AgreementRecord>('agreement'),
  acceptance: kind<AcceptanceRecord>('acceptance'),
  loan: kind<LoanRecord>('loan', loanKeys),
  /** Keeps a loan number from being given twice. */
  loanNumber: kind<{ readonly loanId: string }>('loan-number'),
  session: kind<SessionRecord>('session'),
  secret: kind<SecretRecord>('client-secret'),
  token: kind<TokenRecord>('access-token'),
  origin: kind<OriginRecord>('origin'),
  challenge: kind<ChallengeRecord>('challenge'),
  /** Finds the challenge of a request, so that asking again sends no second code. */
  challengeOf: kind<{ readonly challengeId: string }>('challenge-of'),
  stepUp: kind<StepUpRecord>('step-up'),
  endpoint: kind<WebhookEndpoint>('webhook-endpoint'),
  delivery: kind<DeliveryRecord>('webhook-delivery', ({ eventId }) => ({ event: eventId })),
} as const;
