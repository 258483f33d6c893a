import { toFen } from '@weidongli/finance';
import type { ProblemCode } from '@weidongli/contracts';
import { coversDocuments } from '../engine/documents.js';
import type { AcceptanceRecord, LineRecord, LoanRecord, QuoteRecord } from '../engine/records.js';
import { businessDate, DAY, instant, MINUTE, readInstant, SECOND } from '../engine/time.js';

/** Times of a draw after its confirmation, in milliseconds of the bank's clock; the money arrives within 40 seconds. */
export const DRAW_STEPS = {
  approve: 2.4 * SECOND,
  send: 3 * SECOND,
  disburse: 38 * SECOND,
  /** From here on a payout without an answer says that its outcome is unknown. */
  reconcile: 60 * SECOND,
  /** The bank asks the paying bank. */
  query: 120 * SECOND,
  /** A payout that is a day late. */
  late: DAY,
  /** A person releases what looked like a duplicate. */
  release: 30 * MINUTE,
} as const;

/** Lets the first funder take over what another one refuses. */
export const resplit = (loan: LoanRecord): LoanRecord => {
  const [first] = loan.disclosure.funders;
  if (first === undefined) return loan;
  const disclosure = { ...loan.disclosure, funders: [{ ...first, share: '1.0000' }] };
  return { ...loan, disclosure, version: loan.version + 1 };
};

/** What the decision about a draw rests on. */
export interface DrawQuestion {
  readonly quote: QuoteRecord;
  readonly line: LineRecord;
  readonly acceptance: AcceptanceRecord;
  readonly purpose: string;
  /** What can be drawn now, fen. */
  readonly available: bigint;
  /** The bank's time, milliseconds since 1970. */
  readonly now: number;
}

/** Says why a quote cannot be drawn; `undefined` when only the second factor is missing. */
export const refuseDraw = (question: DrawQuestion): ProblemCode | undefined => {
  const { quote, line, acceptance, purpose, available, now } = question;
  if (quote.drawId !== null) return 'invalid-state';
  if ((readInstant(quote.expiresAt) ?? 0) <= now) return 'quote-expired';
  if (line.status !== 'ACTIVE' || line.validUntil < businessDate(now)) return 'line-suspended';
  if (!line.purposes.includes(purpose)) return 'purpose-prohibited';
  if (!coversDocuments(quote.id, quote.agreements, acceptance)) return 'agreement-version-changed';
  return toFen(quote.principal) > available ? 'insufficient-credit' : undefined;
};

/** Moves a loan to its next state at a moment. */
export const moveLoan = (loan: LoanRecord, to: LoanRecord['status'], now: number): LoanRecord => ({
  ...loan,
  status: to,
  version: loan.version + 1,
  statusHistory: [...loan.statusHistory, { from: loan.status, to, at: instant(now) }],
});
