// Generated from the contracts by `npm run generate`. Do not edit.
import type { Operation } from '../shared/operation.js';
import type { IdentityApplication, Money, MoneyInput, Page } from './shared.js';

/** Reads the bank's clock. */
export type SandboxGetClockInput = Readonly<Record<string, never>>;

/** How the clock is to move. Exactly one of `advanceBy`, `advanceTo`, `until` and `mode`. */
export interface SandboxSetClockInput {
  /** Moves ahead by an ISO 8601 duration of days, hours, minutes and seconds, such as `PT40S` or `P1DT2H`. */
  readonly advanceBy?: string | undefined;
  /** Moves ahead to a moment. */
  readonly advanceTo?: string | undefined;
  /**
   * Moves ahead until the next instalment falls due (`next_due`), the next cut-off of a trading day at 15:00
   * (`next_cutoff`), nothing is left to do (`idle`), or an event happens (`event`).
   */
  readonly until?: 'next_due' | 'next_cutoff' | 'idle' | 'event' | undefined;
  /** With `until: "event"`: its type, or a glob such as `loan.*`. */
  readonly event?: string | undefined;
  /** With `until: "event"`: only an event about this resource. */
  readonly subject?: string | undefined;
  /**
   * With `until`: gives up after this ISO 8601 duration.
   * @defaultValue P400D
   */
  readonly atMost?: string | undefined;
  /** Stops (`FROZEN`) or restarts (`RUNNING`) the clock where it stands. */
  readonly mode?: 'FROZEN' | 'RUNNING' | undefined;
}

/** The bank's clock. */
export interface SandboxClock {
  /** Now, at the bank. */
  readonly now: string;
  /** `RUNNING` follows real time, `FROZEN` moves only when told. */
  readonly mode: 'RUNNING' | 'FROZEN' | (string & Record<never, never>);
  /** Always `Asia/Shanghai`. */
  readonly timezone: 'Asia/Shanghai';
  /** Ids of the events that moving caused, oldest first. */
  readonly events: readonly string[];
  /** Whether what the clock was to wait for has come; true as well when it was to wait for nothing. */
  readonly reached: boolean;
}

/** A customer to create. */
export interface SandboxCreateCustomerInput {
  /** Your own name for the customer, new to the bank. */
  readonly customerRef: string;
  /** Name of a story of `sandbox.listPersonas`, or a story of your own. */
  readonly persona: string | Persona;
}

/** An account of a customer. */
export interface CustomerAccount {
  /** Id, `acc_…`. */
  readonly id: string;
  /** Number, masked. */
  readonly accountNumberMasked: string;
  /** What can be spent. */
  readonly available: Money;
}

/** A credit line of a customer. */
export interface CustomerLine {
  /** Id, `cln_…`. */
  readonly id: string;
  /** State. */
  readonly status: 'ACTIVE' | 'SUSPENDED' | 'CLOSED' | 'EXPIRED' | (string & Record<never, never>);
  /** Why it is suspended; null else. */
  readonly suspension: 'BANK' | 'OVERDUE' | 'CUSTOMER_LOCK' | (string & Record<never, never>) | null;
  /** Limit. */
  readonly limit: Money;
  /** What can be drawn. */
  readonly available: Money;
}

/** A loan of a customer. */
export interface CustomerLoan {
  /** Id, `loa_…`. */
  readonly id: string;
  /** State. */
  readonly status: string;
  /** Amount borrowed. */
  readonly principal: Money;
  /** Principal still owed. */
  readonly outstandingPrincipal: Money;
  /** Days since the oldest unpaid due date. */
  readonly daysPastDue: number;
  /** When the customer confirmed. */
  readonly createdAt: string;
}

/** A customer as the sandbox shows them, in masked forms. */
export interface SandboxCustomer {
  /** Id, `cus_…`. */
  readonly id: string;
  /** The partner's own name. */
  readonly customerRef: string;
  /** Name, masked; empty until the customer is verified. */
  readonly nameMasked: string;
  /** Phone number, masked; empty until the customer is verified. */
  readonly phoneMasked: string;
  /** How well the customer is known, 0 to 4. */
  readonly kycLevel: number;
  /** Where the customer stands as a borrower. */
  readonly standing:
    | 'NOT_INVITED'
    | 'INVITED'
    | 'APPLYING'
    | 'ACTIVE'
    | 'SUSPENDED'
    | 'OVERDUE'
    | (string & Record<never, never>);
  /** Accounts. */
  readonly accounts: readonly CustomerAccount[];
  /** Credit lines. */
  readonly lines: readonly CustomerLine[];
  /** The latest loans, newest first, at most 20. */
  readonly loans: readonly CustomerLoan[];
}

/** Names a customer. */
export interface SandboxGetCustomerInput {
  /** Customer, `cus_…`. */
  readonly customerId: string;
}

/** Lists customers. */
export interface SandboxListCustomersInput {
  /** Only those whose name with the partner contains this. */
  readonly customerRef?: string | undefined;
  /** Only those who stand here. */
  readonly standing?: 'NOT_INVITED' | 'INVITED' | 'APPLYING' | 'ACTIVE' | 'SUSPENDED' | 'OVERDUE' | undefined;
  /**
   * Most items wanted, 1 to 100.
   * @defaultValue 20
   */
  readonly limit?: number | undefined;
  /** `nextCursor` of the page before. */
  readonly cursor?: string | undefined;
}

/** A customer in a list. */
export interface SandboxCustomerSummary {
  /** Id, `cus_…`. */
  readonly id: string;
  /** The partner's own name. */
  readonly customerRef: string;
  /** Name, masked; empty until the customer is verified. */
  readonly nameMasked: string;
  /** Where the customer stands as a borrower. */
  readonly standing:
    | 'NOT_INVITED'
    | 'INVITED'
    | 'APPLYING'
    | 'ACTIVE'
    | 'SUSPENDED'
    | 'OVERDUE'
    | (string & Record<never, never>);
}

/** Customers, oldest first. A filtered page may be short, or empty, and still have a next one. */
export interface SandboxCustomerPage {
  /** Items of this page. */
  readonly data: readonly SandboxCustomerSummary[];
  /** Where to go on. */
  readonly page: Page;
}

/**
 * A fault to come: what it strikes, which of the calls that fit, and what goes wrong. Exactly one of `operation` and
 * `eventType`. Also for one call by header: `WDL-Sandbox-Fault: latency=1200;status=503;nth=2`.
 */
export interface SandboxAddFaultInput {
  /** Operation it strikes, for example `loan.draw`; `loan.*` and `*` strike several. `*` spares the controls of the sandbox. */
  readonly operation?: string | undefined;
  /** Type of the events whose deliveries it strikes, for example `loan.disbursed`, `loan.*` or `*`. */
  readonly eventType?: string | undefined;
  /** Strikes only calls of this customer, by the partner's own name. */
  readonly customerRef?: string | undefined;
  /** Waits this many milliseconds of real time before the answer, 0 to 60000; with `timeout` before the line is closed. */
  readonly latencyMs?: number | undefined;
  /** Answers with this status (400 to 599) without doing anything. 429 comes with `Retry-After`. */
  readonly status?: number | undefined;
  /**
   * Seconds in `Retry-After`, 1 to 3600.
   * @defaultValue 1 for status 429
   */
  readonly retryAfter?: number | undefined;
  /** Never answers: closes the line after `latencyMs`, or a minute. Nothing is done, unless `dropAfterCommit` says so. */
  readonly timeout?: boolean | undefined;
  /** Drops the connection before anything is done. */
  readonly dropBeforeCommit?: boolean | undefined;
  /** Does everything, then drops the connection without an answer. Counts only calls that succeed. */
  readonly dropAfterCommit?: boolean | undefined;
  /** Delivers the event twice. */
  readonly duplicateWebhook?: boolean | undefined;
  /** Delivers the event after the one that follows it. */
  readonly reorderWebhook?: boolean | undefined;
  /** Delivers the event with a signature that does not fit. */
  readonly badSignature?: boolean | undefined;
  /** Strikes only the n-th call that fits, from 1. At most one of `nth`, `every` and `percent`. */
  readonly nth?: number | undefined;
  /** Strikes each n-th call that fits. */
  readonly every?: number | undefined;
  /** Strikes so many of a hundred calls that fit; which ones follows from `seed`. */
  readonly percent?: number | undefined;
  /**
   * Chooses the calls of `percent`; the same seed chooses the same calls.
   * @defaultValue 1
   */
  readonly seed?: number | undefined;
  /**
   * How many calls it strikes.
   * @defaultValue 1; 1000 with `every` or `percent`
   */
  readonly times?: number | undefined;
}

/** A fault that waits for its calls. */
export interface SandboxFault {
  /** Id, `flt_…`. */
  readonly id: string;
  /** Operation it strikes; null for deliveries. */
  readonly operation: string | null;
  /** Type of the events whose deliveries it strikes; null for calls. */
  readonly eventType: string | null;
  /** Customer whose calls it strikes; null for everybody's. */
  readonly customerId: string | null;
  /** What goes wrong, as it is written in the header: `latency=1200;status=503`. */
  readonly effect: string;
  /** Calls that have fitted so far. */
  readonly calls: number;
  /** Calls it will still strike. */
  readonly remaining: number;
}

/** Lists what is planted. */
export type SandboxListFaultsInput = Readonly<Record<string, never>>;

/** Faults that wait for their calls. */
export interface SandboxFaultList {
  /** Faults, the oldest first. */
  readonly data: readonly SandboxFault[];
}

/** Names the fault to remove. */
export interface SandboxRemoveFaultInput {
  /** Fault, `flt_…`. */
  readonly faultId: string;
}

/** Removes all faults. */
export type SandboxClearFaultsInput = Readonly<Record<string, never>>;

/** How many faults were removed. */
export interface SandboxFaultCount {
  /** Number of faults removed. */
  readonly removed: number;
}

/** Reads the books. */
export type SandboxGetLedgerInput = Readonly<Record<string, never>>;

/** An account of the ledger. Amounts are minor units as decimal strings (fen for CNY). */
export interface LedgerAccount {
  /** Id, for example `loan/loa_…/principal`. */
  readonly id: string;
  /** Unit that it counts: `CNY`, or `CNY_LIMIT` for credit limits. */
  readonly currency: string;
  /** Sum of posted debits. */
  readonly debitsPosted: string;
  /** Sum of posted credits. */
  readonly creditsPosted: string;
  /** Sum of pending debits. */
  readonly debitsPending: string;
  /** Sum of pending credits. */
  readonly creditsPending: string;
}

/** A transfer of the ledger. */
export interface LedgerTransfer {
  /** Id, `txn_…`. */
  readonly id: string;
  /** Account debited. */
  readonly debit: string;
  /** Account credited. */
  readonly credit: string;
  /** Minor units, greater than zero. */
  readonly amount: string;
  /** Unit. */
  readonly currency: string;
  /** State. */
  readonly state: 'PENDING' | 'POSTED' | 'VOIDED' | (string & Record<never, never>);
  /** What it was for. */
  readonly purpose: string;
  /** Resource behind it. */
  readonly reference: string | null;
  /** Digest of the contract it rests on, for a disbursement. */
  readonly contractSha256: string | null;
  /** When it was recorded. */
  readonly at: string;
}

/** The books of the tenant. */
export interface SandboxLedger {
  /** Whether all accounts and transfers are here; of large books only the first thousand of each. */
  readonly complete: boolean;
  /** Every account. */
  readonly accounts: readonly LedgerAccount[];
  /** Every transfer, oldest first. */
  readonly transfers: readonly LedgerTransfer[];
  /** Debits minus credits over all accounts, per unit: always `0`. */
  readonly sums: Readonly<Record<string, string>>;
}

/** Something that can happen at the bank, and whether it has happened since the record was begun. */
export interface ExercisedOutcome {
  /** Name, such as `draw.unknown-then-failed`; a draw, repayment, application or code can be asked for it by header. */
  readonly id: string;
  /** Part of the bank. */
  readonly area:
    | 'session'
    | 'code'
    | 'invitation'
    | 'application'
    | 'line'
    | 'draw'
    | 'repayment'
    | 'loan'
    | 'order'
    | 'card'
    | 'account'
    | 'identity'
    | 'fault'
    | (string & Record<never, never>);
  /** What happens. */
  readonly text: string;
  /** The same in Chinese. */
  readonly textZh: string;
  /** Says that it has happened: the state was reached or the refusal answered, not only asked for. */
  readonly exercised: boolean;
  /** The bank's time when it first happened; null before. */
  readonly firstAt: string | null;
  /** Object that it first happened to, or the operation; null before. */
  readonly object: string | null;
}

/** Lists the outcomes. */
export type SandboxListOutcomesInput = Readonly<Record<string, never>>;

/** Which outcomes the tests of a partner have exercised. */
export interface OutcomeCoverage {
  /** Every outcome. */
  readonly data: readonly ExercisedOutcome[];
  /** Names of those that have not happened. */
  readonly missing: readonly string[];
  /** Number of those that have. */
  readonly exercised: number;
  /** Number of all. */
  readonly total: number;
  /** Share of those that have in whole percent, rounded down: 100 only when nothing is missing. */
  readonly percent: number;
}

/** Begins the record anew. */
export type SandboxResetOutcomesInput = Readonly<Record<string, never>>;

/** Money that came in. */
export interface PersonaIncome {
  /** Amount. */
  readonly amount: MoneyInput;
  /** How long ago, for example `PT1H`. */
  readonly ago: string;
}

/** A loan of the story. Exactly one of `paidOutAgo` and `unpaidSince`. */
export interface PersonaLoan {
  /** Amount borrowed. */
  readonly principal: MoneyInput;
  /** Monthly instalments: one of those that the bank offers. */
  readonly tenor: number;
  /** How long ago the money came, in days: `P40D`. */
  readonly paidOutAgo?: string | undefined;
  /** How long ago the first unpaid instalment was due, in days: `P3D`. Earlier ones were debited on their day. */
  readonly unpaidSince?: string | undefined;
  /**
   * Instalments that were debited on their day.
   * @defaultValue all that were due by now; with `unpaidSince` those before
   */
  readonly paidInstalments?: number | undefined;
  /** How long ago the customer paid everything back early, in days. */
  readonly settledAgo?: string | undefined;
}

/** A credit line of the story. */
export interface PersonaLine {
  /**
   * Limit.
   * @defaultValue that of the bank's product
   */
  readonly limit?: MoneyInput | undefined;
  /**
   * Who holds it back.
   * @defaultValue nobody; an overdue loan holds it back by itself
   */
  readonly hold?: 'BANK' | 'CUSTOMER' | undefined;
}

/** A risk assessment of the story. */
export interface PersonaAssessment {
  /** Risk type that it ended with. */
  readonly level: 'C1' | 'C2' | 'C3' | 'C4' | 'C5';
  /**
   * Whether it is the lowest type, with `C1`.
   * @defaultValue false
   */
  readonly lowest?: boolean | undefined;
  /** How long ago it was made: `P30D`. It counts for twelve months. */
  readonly ago: string;
}

/** A position of the story. */
export interface PersonaHolding {
  /** Code of a fund. */
  readonly code: string;
  /** Money that was invested. */
  readonly amount: MoneyInput;
  /** How long ago the units were confirmed, in days: `P40D`. */
  readonly boughtAgo: string;
}

/** A deposit of the story. */
export interface PersonaDeposit {
  /** Code of a deposit product. */
  readonly code: string;
  /** Money that was deposited. */
  readonly amount: MoneyInput;
  /** How long ago it was opened, in days, less than its term: `P40D`. */
  readonly openedAgo: string;
  /**
   * What happens at maturity.
   * @defaultValue NONE
   */
  readonly renewal?: 'NONE' | 'PRINCIPAL' | 'PRINCIPAL_AND_INTEREST' | undefined;
}

/** What the customer of the story has invested. */
export interface PersonaWealth {
  /** The latest risk assessment; left out for a customer who has never answered. */
  readonly assessment?: PersonaAssessment | undefined;
  /** Positions. */
  readonly holdings?: readonly PersonaHolding[] | undefined;
  /** Deposits. */
  readonly deposits?: readonly PersonaDeposit[] | undefined;
}

/** Outcomes that the customer's calls lead to, unless a header or an amount asks for another one; names as in `sandbox.listOutcomes`. */
export interface PersonaOutcomes {
  /**
   * Outcome of an application.
   * @defaultValue by the score
   */
  readonly application?: string | undefined;
  /**
   * Outcome of an objection.
   * @defaultValue `appeal.rejected`
   */
  readonly appeal?: string | undefined;
  /**
   * Outcome of a draw.
   * @defaultValue `draw.disbursed`
   */
  readonly draw?: string | undefined;
  /**
   * Outcome of a repayment.
   * @defaultValue `repayment.succeeded`
   */
  readonly repayment?: string | undefined;
  /**
   * Outcome of an order of the wealth feature.
   * @defaultValue `order.confirmed`
   */
  readonly order?: string | undefined;
  /**
   * Outcome of a verification.
   * @defaultValue `identity.approved`
   */
  readonly identity?: string | undefined;
  /**
   * Outcome of a confirmation by face.
   * @defaultValue `face.matched`
   */
  readonly face?: string | undefined;
}

/** A customer as a story: data, with durations before now instead of dates. Test data only. */
export interface Persona {
  /** Says what the customer is good for. */
  readonly story: string;
  /** Invented name, masked: `林*禾`. */
  readonly nameMasked: string;
  /** Test number, `1000000` and four digits: the first three are the score, the last one 0 invited, 8 tomorrow, 9 not. */
  readonly phone: string;
  /** How well the customer is known: 0 not at all, 1 phone, 2 card, 3 face, 4 in person or by video. */
  readonly kycLevel: number;
  /**
   * Years of age; from 65 on more care is taken, below 18 nothing is sold.
   * @defaultValue 38
   */
  readonly age?: number | undefined;
  /** Money on the account at the beginning. */
  readonly openingBalance: MoneyInput;
  /** Money that came in since. */
  readonly income?: readonly PersonaIncome[] | undefined;
  /**
   * Test card, prefix `999999` and a valid check digit.
   * @defaultValue drawn
   */
  readonly cardNumber?: string | undefined;
  /**
   * Last four digits of the account number.
   * @defaultValue drawn
   */
  readonly accountTail?: string | undefined;
  /**
   * Whether the customer is invited to borrow: now, in a day, until yesterday, or not.
   * @defaultValue by the last digit of the phone number
   */
  readonly invitation?: 'INVITED' | 'TOMORROW' | 'EXPIRED' | 'NONE' | undefined;
  /** Credit line; left out for a customer without one. */
  readonly line?: PersonaLine | undefined;
  /** Loans on the line, the oldest first. */
  readonly loans?: readonly PersonaLoan[] | undefined;
  /** What the customer has invested; left out for a customer who has nothing. */
  readonly wealth?: PersonaWealth | undefined;
  /** Outcomes that the customer's calls lead to. */
  readonly outcomes?: PersonaOutcomes | undefined;
}

/** A story with its name. */
export interface NamedPersona {
  /** Name, such as `overdue`. A session for a customer of this name begins the story. */
  readonly name: string;
  /** Says what the customer is good for. */
  readonly story: string;
  /** The same in Chinese. */
  readonly storyZh: string;
  /** The story, in the form that `sandbox.createCustomer` takes it: a `Persona`. A newer bank may tell more. */
  readonly persona: Readonly<Record<string, unknown>>;
}

/** Lists the stories. */
export type SandboxListPersonasInput = Readonly<Record<string, never>>;

/** Stories that the sandbox knows. */
export interface PersonaList {
  /** All of them. */
  readonly data: readonly NamedPersona[];
}

/** Reads the policy. */
export type SandboxGetPolicyInput = Readonly<Record<string, never>>;

/** A cell of the policy: what is asked of a customer in one situation. */
export interface PolicyRow {
  /** What is done. */
  readonly scene:
    'VERIFICATION' | 'ACCOUNT_OPENING' | 'PASSWORD_CHANGE' | 'LIMIT_CHANGE' | (string & Record<never, never>);
  /** Device: known from before, new, or used by three customers and more. */
  readonly device: 'KNOWN' | 'NEW' | 'SHARED' | (string & Record<never, never>);
  /** How the customer behaves: three failures within a day and more are unusual. */
  readonly behaviour: 'USUAL' | 'UNUSUAL' | (string & Record<never, never>);
  /** The least mode of a verification; null in scenes that need none. */
  readonly mode: 'SIMPLE' | 'STANDARD' | 'ADVANCED' | (string & Record<never, never>) | null;
  /** In how many ways a customer confirms, 1 or 2; null in scenes that verify. */
  readonly factors: number | null;
}

/** What a customer must pass, by situation. */
export interface VerificationPolicy {
  /** One row for each situation. */
  readonly rows: readonly PolicyRow[];
  /** When it was changed last; null when it never was. */
  readonly changedAt: string | null;
  /** Grows by one with each change. */
  readonly version: number;
}

/** Changes one row. */
export interface SandboxChangePolicyInput {
  /** What is done. */
  readonly scene: 'VERIFICATION' | 'ACCOUNT_OPENING' | 'PASSWORD_CHANGE' | 'LIMIT_CHANGE';
  /** Device. */
  readonly device: 'KNOWN' | 'NEW' | 'SHARED';
  /** Behaviour. */
  readonly behaviour: 'USUAL' | 'UNUSUAL';
  /** The least mode, in the scenes that verify. */
  readonly mode?: 'SIMPLE' | 'STANDARD' | 'ADVANCED' | undefined;
  /** Ways to confirm, in the other scenes. */
  readonly factors?: number | undefined;
}

/** Asks what would be asked of a customer. */
export interface SandboxExplainPolicyInput {
  /** Customer, by the partner's own name. */
  readonly customerRef: string;
  /** What is to be done. */
  readonly scene: 'VERIFICATION' | 'ACCOUNT_OPENING' | 'PASSWORD_CHANGE' | 'LIMIT_CHANGE';
}

/** What would be asked of a customer now, and why. */
export interface PolicyExplanation {
  /** The row that applies. */
  readonly row: PolicyRow;
  /** Devices that the customer has used. */
  readonly devicesUsed: number;
  /** Failures that count at the moment. */
  readonly failures: number;
}

/** Which requests. */
export interface SandboxListRequestsInput {
  /** Only this operation, or a glob such as `loan.*`. */
  readonly operation?: string | undefined;
  /** Only replies of this status: `404`, or a class such as `4xx`. */
  readonly status?: string | undefined;
  /** Only requests of this customer, `cus_…`. */
  readonly customerId?: string | undefined;
  /** Only what came after this request; the way to follow the log. */
  readonly after?: string | undefined;
  /**
   * Most items wanted, 1 to 100.
   * @defaultValue 20
   */
  readonly limit?: number | undefined;
  /** `nextCursor` of the page before. */
  readonly cursor?: string | undefined;
}

/** A request that the bank has answered. Secrets are blacked out, long bodies cut. */
export interface LoggedRequest {
  /** Id, `req_…`; grows with time. */
  readonly id: string;
  /** When it came, at the bank. */
  readonly bankTime: string;
  /** When it came, in real time. */
  readonly receivedAt: string;
  /** Milliseconds of real time until the answer. */
  readonly durationMs: number;
  /** Operation; null when none was found. */
  readonly operation: string | null;
  /** Method. */
  readonly method: string;
  /** Path with its query. */
  readonly path: string;
  /** Status of the reply; 0 when the connection was dropped. */
  readonly status: number;
  /** Customer; null for a call of no customer. */
  readonly customerId: string | null;
  /** Problem code; null on success. */
  readonly problem: string | null;
  /** Headers of the request. */
  readonly requestHeaders: Readonly<Record<string, string>>;
  /** Body of the request; null without one. */
  readonly requestBody: string | null;
  /** Headers of the reply. */
  readonly responseHeaders: Readonly<Record<string, string>>;
  /** Body of the reply; null without one. */
  readonly responseBody: string | null;
}

/** Requests, newest first; with `after`, oldest first. */
export interface RequestPage {
  /** Items of this page. */
  readonly data: readonly LoggedRequest[];
  /** Where to go on. */
  readonly page: Page;
}

/** Which reviews are wanted. */
export interface SandboxListReviewsInput {
  /**
   * `OPEN` wait for a person, `DONE` are decided.
   * @defaultValue OPEN
   */
  readonly state?: 'OPEN' | 'DONE' | undefined;
  /**
   * Most items wanted, 1 to 100.
   * @defaultValue 20
   */
  readonly limit?: number | undefined;
  /** `nextCursor` of the page before. */
  readonly cursor?: string | undefined;
}

/** What a reviewer has said. */
export interface ReviewOpinion {
  /** Who. */
  readonly reviewer: string;
  /** What. */
  readonly verdict: 'APPROVE' | 'ASK' | 'REJECT' | (string & Record<never, never>);
  /** When. */
  readonly at: string;
}

/** Names a picture. */
export interface ReviewPictureRef {
  /** Picture, `upl_…`. */
  readonly id: string;
  /** What it shows. */
  readonly kind: 'ID_FRONT' | 'ID_BACK' | 'FACE' | (string & Record<never, never>);
  /** How it was taken. */
  readonly source: 'CAMERA' | 'FILE' | 'HOST' | (string & Record<never, never>);
}

/** An application that a person has to look at. Nothing in it is unmasked. */
export interface Review {
  /** Application. */
  readonly application: IdentityApplication;
  /** What the review is about. */
  readonly kind: 'DOCUMENT' | 'FACE' | 'VIDEO' | 'APPEAL' | 'SECOND_LOOK' | (string & Record<never, never>);
  /** Why a person has to look, as codes of the bank. */
  readonly flags: readonly (
    | 'FACE_BORDERLINE'
    | 'DOCUMENT_DOUBTFUL'
    | 'WATCH_LIST'
    | 'SHARED_DEVICE'
    | 'ADVANCED_MODE'
    | 'APPEAL'
    | (string & Record<never, never>)
  )[];
  /** Score of the face match from 0.00 to 1.00, for reviewers only; null without one. */
  readonly faceScore: string | null;
  /** Pictures that can be looked at. */
  readonly pictures: readonly ReviewPictureRef[];
  /** What the customer objects with, in their own words; null without an objection, and in lists. */
  readonly statement: string | null;
  /** Opinions so far. In mode `ADVANCED` two reviewers have to agree. */
  readonly opinions: readonly ReviewOpinion[];
  /** How many opinions are needed. */
  readonly needs: number;
  /** By when it is to be decided. */
  readonly answerBy: string;
  /** Says that it is late. */
  readonly late: boolean;
}

/** Reviews, the one that is due first. */
export interface ReviewPage {
  /** Items of this page. */
  readonly data: readonly Review[];
  /** Where to go on. */
  readonly page: Page;
}

/** Names a review by its application. */
export interface SandboxGetReviewInput {
  /** Application, `onb_…`. */
  readonly applicationId: string;
}

/** Asks for a picture. */
export interface SandboxGetReviewPictureInput {
  /** Application, `onb_…`. */
  readonly applicationId: string;
  /** Picture, `upl_…`. */
  readonly uploadId: string;
  /** Who looks: it is noted in the audit trail. */
  readonly reviewer: string;
}

/** A picture for the reviewer's eyes. Neither the request log nor a recording keeps it. */
export interface ReviewPicture {
  /** Picture, `upl_…`. */
  readonly id: string;
  /** Media type. */
  readonly mediaType: 'image/jpeg' | 'image/png' | (string & Record<never, never>);
  /** Bytes, base64. */
  readonly bytes: string;
}

/** Decides a review. */
export interface SandboxDecideReviewInput {
  /** Application, `onb_…`. */
  readonly applicationId: string;
  /** Who decides. The second of two must be another person, and so must who decides an objection. */
  readonly reviewer: string;
  /** What. `MISSED` only of a video call: nobody came. */
  readonly verdict: 'APPROVE' | 'ASK' | 'VIDEO' | 'REJECT' | 'MISSED';
  /** What is wanted once more, with `ASK`. */
  readonly items?: readonly ('ID_FRONT' | 'ID_BACK' | 'ID_ELEMENTS' | 'FACE')[] | undefined;
  /** Words for the customer, with `ASK`. */
  readonly note?: string | undefined;
  /** Reason, with `REJECT`. */
  readonly reason?: 'NOT_CONFIRMED' | 'UNDER_AGE' | 'IDENTITY_MISMATCH' | 'DOCUMENT_EXPIRED' | undefined;
}

/** What somebody outside is to have done, such as a reviewer at the bank or the paying bank. */
export interface SandboxSimulateInput {
  /** Kind of object. */
  readonly object:
    | 'application'
    | 'appeal'
    | 'draw'
    | 'repayment'
    | 'line'
    | 'invitation'
    | 'consent'
    | 'challenge'
    | 'bank-keys'
    | 'wealth-product'
    | 'identity-application';
  /** Its id; for an appeal that of its application, for an invitation that of its customer, for the keys of the bank `current`, for a product its code. */
  readonly objectId: string;
  /** What happens. Which of them is possible depends on object and state; a refusal names those that are. */
  readonly transition:
    | 'approve'
    | 'decline'
    | 'refer'
    | 'expire'
    | 'uphold'
    | 'reject'
    | 'hold'
    | 'release'
    | 'succeed'
    | 'fail'
    | 'reverse'
    | 'suspend'
    | 'resume'
    | 'invite'
    | 'withdraw'
    | 'lock'
    | 'rotate'
    | 'suspend-buy'
    | 'suspend-all'
    | 'close'
    | 'ask'
    | 'video'
    | 'miss';
}

/** State of the object afterwards. */
export interface SimulatedTransition {
  /** Id of the object. */
  readonly objectId: string;
  /** Its state. */
  readonly status: string;
}

/** What to call the snapshot. */
export interface SandboxCreateSnapshotInput {
  /** Name for people. */
  readonly label?: string | undefined;
}

/** The whole tenant as it was at one moment: customers, books, jobs, clock. */
export interface Snapshot {
  /** Id, `snp_…`. */
  readonly id: string;
  /** Name for people; null without one. */
  readonly label: string | null;
  /** The bank's time that it holds. */
  readonly bankTime: string;
  /** Real time when it was taken. */
  readonly createdAt: string;
  /** State. */
  readonly status: 'READY' | 'DELETED' | (string & Record<never, never>);
}

/** Lists the snapshots. */
export interface SandboxListSnapshotsInput {
  /**
   * Most items wanted, 1 to 100.
   * @defaultValue 20
   */
  readonly limit?: number | undefined;
  /** `nextCursor` of the page before. */
  readonly cursor?: string | undefined;
}

/** Snapshots, newest first, without deleted ones. */
export interface SnapshotPage {
  /** Items of this page. */
  readonly data: readonly Snapshot[];
  /** Where to go on. */
  readonly page: Page;
}

/** Which snapshot to go back to. */
export interface SandboxRestoreSnapshotInput {
  /** Snapshot, `snp_…`. */
  readonly snapshotId: string;
}

/** What a restoration came to. */
export interface SnapshotRestoration {
  /** Snapshot that was restored. */
  readonly snapshotId: string;
  /** The bank's time from now on. */
  readonly now: string;
  /** Deliveries of webhooks that will not be made, because what they told of has not happened. */
  readonly deliveriesVoided: number;
}

/** Which snapshot becomes a tenant of its own. */
export interface SandboxForkSnapshotInput {
  /** Snapshot, `snp_…`. */
  readonly snapshotId: string;
  /**
   * Id of the new tenant: 3 to 40 lower-case letters, digits and hyphens.
   * @defaultValue made up
   */
  readonly tenantId?: string | undefined;
}

/** A tenant that began as a snapshot. */
export interface SnapshotFork {
  /** Id of the new tenant. */
  readonly tenantId: string;
  /** Its sandbox key. */
  readonly sandboxKey: string;
  /** Its time. */
  readonly now: string;
}

/** Which snapshot to remove. */
export interface SandboxDeleteSnapshotInput {
  /** Snapshot, `snp_…`. */
  readonly snapshotId: string;
}

/** Reads the state. */
export type SandboxGetStateInput = Readonly<Record<string, never>>;

/** What a tenant is, in one line. */
export interface SandboxState {
  /** Tenant. */
  readonly tenantId: string;
  /** Name of the bank. */
  readonly bankName: string;
  /** Now, at the bank. */
  readonly now: string;
  /**
   * Digest of everything that the tenant has kept, without secrets and webhooks. Two banks that answered the same
   * requests from the same seed on frozen clocks have the same.
   */
  readonly stateHash: string;
  /** Records that went into it. */
  readonly records: number;
}

/** Whose statement. */
export interface SandboxGetStatementInput {
  /** Ledger account, for example `account/acc_…` or `bank/cash`. */
  readonly account: string;
  /**
   * Most items wanted, 1 to 100.
   * @defaultValue 20
   */
  readonly limit?: number | undefined;
  /** `nextCursor` of the page before. */
  readonly cursor?: string | undefined;
}

/** One account of the ledger with its transfers. */
export interface LedgerStatement {
  /** The account with its totals. */
  readonly account: LedgerAccount;
  /** Its transfers, newest first, pending and voided ones included. */
  readonly transfers: readonly LedgerTransfer[];
  /** Where the list goes on. */
  readonly page: Page;
}

/** Money to move. */
export interface SandboxCreateTransferInput {
  /**
   * Account that pays, `acc_…`.
   * @defaultValue the world outside the bank: wages, for example
   */
  readonly from?: string | undefined;
  /** Account that is paid, `acc_…`. */
  readonly to: string;
  /** Amount, more than 0. */
  readonly amount: MoneyInput;
  /** What it is for. */
  readonly remark?: string | undefined;
}

/** A movement of money between two accounts of the bank, or from outside. */
export interface SandboxTransfer {
  /** Id, `trf_…`. */
  readonly id: string;
  /** Account that pays; null for money from outside. */
  readonly from: string | null;
  /** Account that is paid. */
  readonly to: string;
  /** Amount. */
  readonly amount: Money;
  /** What it is for; null without a word. */
  readonly remark: string | null;
  /** `PROCESSING` while the other unit has not answered; money that is refused there comes back (`FAILED`). */
  readonly status: 'PROCESSING' | 'SUCCEEDED' | 'FAILED' | (string & Record<never, never>);
  /** When it was ordered. */
  readonly createdAt: string;
  /** Grows with each change. */
  readonly version: number;
}

/** Reads a transfer. */
export interface SandboxGetTransferInput {
  /** Transfer, `trf_…`. */
  readonly transferId: string;
}

/** Lists the units. */
export type SandboxListUnitsInput = Readonly<Record<string, never>>;

/** Adds a unit. */
export interface SandboxAddUnitInput {
  /**
   * Name: 1 to 20 lower-case letters, digits and hyphens.
   * @defaultValue `u2`, `u3`, …
   */
  readonly name?: string | undefined;
}

/** A part of a tenant. A customer lives in one unit for ever. */
export interface SandboxUnit {
  /** Name; `main` is the first. */
  readonly name: string;
  /** Number, 0 for the first; ids carry it. */
  readonly number: number;
  /** Whether new customers live here: the last unit. */
  readonly open: boolean;
}

/** The units of a tenant, oldest first. */
export interface SandboxUnitList {
  /** Units. */
  readonly units: readonly SandboxUnit[];
}

/** Operations of the feature `sandbox` by method name. */
export type SandboxOperations = {
  /**
   * Reads the clock.
   *
   * `GET /v1/sandbox/clock`, for the holder of a sandbox key.
   */
  readonly getClock: Operation<SandboxGetClockInput, SandboxClock, 'sandbox'>;
  /**
   * Moves the clock and runs whatever falls due on the way, in order.
   *
   * `POST /v1/sandbox/clock`, for the holder of a sandbox key.
   */
  readonly setClock: Operation<SandboxSetClockInput, SandboxClock, 'sandbox'>;
  /**
   * Plants a fault. Every process of the bank sees it, and a restart keeps it.
   *
   * `POST /v1/sandbox/faults`, for the holder of a sandbox key.
   */
  readonly addFault: Operation<SandboxAddFaultInput, SandboxFault, 'sandbox'>;
  /**
   * Lists the faults that wait for their calls.
   *
   * `GET /v1/sandbox/faults`, for the holder of a sandbox key.
   */
  readonly listFaults: Operation<SandboxListFaultsInput, SandboxFaultList, 'sandbox'>;
  /**
   * Removes one fault.
   *
   * `POST /v1/sandbox/faults/{faultId}/remove`, for the holder of a sandbox key.
   *
   * @throws {WdlError} `not-found`
   */
  readonly removeFault: Operation<SandboxRemoveFaultInput, SandboxFaultCount, 'sandbox'>;
  /**
   * Removes every fault.
   *
   * `POST /v1/sandbox/faults/clear`, for the holder of a sandbox key.
   */
  readonly clearFaults: Operation<SandboxClearFaultsInput, SandboxFaultCount, 'sandbox'>;
  /**
   * Tells which outcomes have happened; restoring a snapshot does not forget them.
   *
   * `GET /v1/sandbox/outcomes`, for the holder of a sandbox key.
   */
  readonly listOutcomes: Operation<SandboxListOutcomesInput, OutcomeCoverage, 'sandbox'>;
  /**
   * Forgets which outcomes have happened.
   *
   * `POST /v1/sandbox/outcomes/reset`, for the holder of a sandbox key.
   */
  readonly resetOutcomes: Operation<SandboxResetOutcomesInput, OutcomeCoverage, 'sandbox'>;
  /**
   * Lists the stories that a customer can begin with.
   *
   * `GET /v1/sandbox/personas`, for the holder of a sandbox key.
   */
  readonly listPersonas: Operation<SandboxListPersonasInput, PersonaList, 'sandbox'>;
  /**
   * Creates a customer in the newest unit, with the story of a persona told up to now.
   *
   * `POST /v1/sandbox/customers`, for the holder of a sandbox key.
   *
   * @throws {WdlError} `invalid-state`
   */
  readonly createCustomer: Operation<SandboxCreateCustomerInput, SandboxCustomer, 'sandbox'>;
  /**
   * Lists the customers of the tenant.
   *
   * `GET /v1/sandbox/customers`, for the holder of a sandbox key.
   */
  readonly listCustomers: Operation<SandboxListCustomersInput, SandboxCustomerPage, 'sandbox'>;
  /**
   * Reads a customer with accounts, lines and loans.
   *
   * `GET /v1/sandbox/customers/{customerId}`, for the holder of a sandbox key.
   *
   * @throws {WdlError} `not-found`
   */
  readonly getCustomer: Operation<SandboxGetCustomerInput, SandboxCustomer, 'sandbox'>;
  /**
   * Reads the whole ledger of the tenant.
   *
   * `GET /v1/sandbox/ledger`, for the holder of a sandbox key.
   */
  readonly getLedger: Operation<SandboxGetLedgerInput, SandboxLedger, 'sandbox'>;
  /**
   * Lets happen what the sandbox would otherwise decide by itself.
   *
   * `POST /v1/sandbox/simulate/{object}/{objectId}/{transition}`, for the holder of a sandbox key.
   *
   * @throws {WdlError} `not-found`, `invalid-state`
   */
  readonly simulate: Operation<SandboxSimulateInput, SimulatedTransition, 'sandbox'>;
  /**
   * Lists what waits for a person.
   *
   * `GET /v1/sandbox/reviews`, for the holder of a sandbox key.
   */
  readonly listReviews: Operation<SandboxListReviewsInput, ReviewPage, 'sandbox'>;
  /**
   * Reads a review.
   *
   * `GET /v1/sandbox/reviews/{applicationId}`, for the holder of a sandbox key.
   *
   * @throws {WdlError} `not-found`
   */
  readonly getReview: Operation<SandboxGetReviewInput, Review, 'sandbox'>;
  /**
   * Shows a picture to a reviewer.
   *
   * `POST /v1/sandbox/reviews/{applicationId}/pictures/{uploadId}`, for the holder of a sandbox key.
   *
   * @throws {WdlError} `not-found`, `invalid-state`
   */
  readonly getReviewPicture: Operation<SandboxGetReviewPictureInput, ReviewPicture, 'sandbox'>;
  /**
   * Decides a review, or gives the first of two opinions.
   *
   * `POST /v1/sandbox/reviews/{applicationId}/decisions`, for the holder of a sandbox key.
   *
   * @throws {WdlError} `not-found`, `invalid-state`
   */
  readonly decideReview: Operation<SandboxDecideReviewInput, Review, 'sandbox'>;
  /**
   * Reads what a customer must pass in each situation.
   *
   * `GET /v1/sandbox/policy`, for the holder of a sandbox key.
   */
  readonly getPolicy: Operation<SandboxGetPolicyInput, VerificationPolicy, 'sandbox'>;
  /**
   * Changes a row. A row that asks for less where the risk is higher is refused.
   *
   * `POST /v1/sandbox/policy`, for the holder of a sandbox key.
   */
  readonly changePolicy: Operation<SandboxChangePolicyInput, VerificationPolicy, 'sandbox'>;
  /**
   * Explains what would be asked of a customer now.
   *
   * `GET /v1/sandbox/policy/explanation`, for the holder of a sandbox key.
   *
   * @throws {WdlError} `not-found`
   */
  readonly explainPolicy: Operation<SandboxExplainPolicyInput, PolicyExplanation, 'sandbox'>;
  /**
   * Lists the last requests that this process has answered for the tenant. It keeps 1,000; reads of the sandbox's own controls
   * are not among them.
   *
   * `GET /v1/sandbox/requests`, for the holder of a sandbox key.
   */
  readonly listRequests: Operation<SandboxListRequestsInput, RequestPage, 'sandbox'>;
  /**
   * Keeps the whole tenant as it is now.
   *
   * `POST /v1/sandbox/snapshots`, for the holder of a sandbox key.
   */
  readonly createSnapshot: Operation<SandboxCreateSnapshotInput, Snapshot, 'sandbox'>;
  /**
   * Removes a snapshot and frees its room.
   *
   * `POST /v1/sandbox/snapshots/{snapshotId}/delete`, for the holder of a sandbox key.
   *
   * @throws {WdlError} `not-found`
   */
  readonly deleteSnapshot: Operation<SandboxDeleteSnapshotInput, Snapshot, 'sandbox'>;
  /**
   * Makes a new tenant that begins as a snapshot; the two go separate ways from there.
   *
   * `POST /v1/sandbox/snapshots/{snapshotId}/fork`, for the holder of a sandbox key.
   *
   * @throws {WdlError} `not-found`, `invalid-state`
   */
  readonly forkSnapshot: Operation<SandboxForkSnapshotInput, SnapshotFork, 'sandbox'>;
  /**
   * Lists the snapshots, newest first.
   *
   * `GET /v1/sandbox/snapshots`, for the holder of a sandbox key.
   */
  readonly listSnapshots: Operation<SandboxListSnapshotsInput, SnapshotPage, 'sandbox'>;
  /**
   * Puts the whole tenant back to a snapshot, its clock too.
   *
   * `POST /v1/sandbox/snapshots/{snapshotId}/restore`, for the holder of a sandbox key.
   *
   * @throws {WdlError} `not-found`
   */
  readonly restoreSnapshot: Operation<SandboxRestoreSnapshotInput, SnapshotRestoration, 'sandbox'>;
  /**
   * Works out the digest of all records; it reads every one of them.
   *
   * `GET /v1/sandbox/state`, for the holder of a sandbox key.
   */
  readonly getState: Operation<SandboxGetStateInput, SandboxState, 'sandbox'>;
  /**
   * Reads one account of the ledger.
   *
   * `GET /v1/sandbox/statement`, for the holder of a sandbox key.
   *
   * @throws {WdlError} `not-found`
   */
  readonly getStatement: Operation<SandboxGetStatementInput, LedgerStatement, 'sandbox'>;
  /**
   * Moves money, so that a customer has some: wages before an instalment is due, for example.
   *
   * `POST /v1/sandbox/transfers`, for the holder of a sandbox key. Carries an idempotency key, so a repeat is harmless.
   *
   * @throws {WdlError} `not-found`, `insufficient-funds`, `account-restricted`, `account-limit-exceeded`, `balance-cap-exceeded`
   */
  readonly createTransfer: Operation<SandboxCreateTransferInput, SandboxTransfer, 'sandbox'>;
  /**
   * Reads a transfer.
   *
   * `GET /v1/sandbox/transfers/{transferId}`, for the holder of a sandbox key.
   *
   * @throws {WdlError} `not-found`
   */
  readonly getTransfer: Operation<SandboxGetTransferInput, SandboxTransfer, 'sandbox'>;
  /**
   * Adds a unit: new customers live there, and nobody moves.
   *
   * `POST /v1/sandbox/units`, for the holder of a sandbox key.
   *
   * @throws {WdlError} `invalid-state`
   */
  readonly addUnit: Operation<SandboxAddUnitInput, SandboxUnitList, 'sandbox'>;
  /**
   * Lists the units.
   *
   * `GET /v1/sandbox/units`, for the holder of a sandbox key.
   */
  readonly listUnits: Operation<SandboxListUnitsInput, SandboxUnitList, 'sandbox'>;
};
