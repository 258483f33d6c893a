import { toFen } from '@weidongli/finance';
import type { ProblemCode } from '@weidongli/contracts';
import type { AcceptanceRecord, LineRecord, LoanRecord, QuoteRecord } from '../engine/records.js';
import { businessDate, instant, readInstant, SECOND } from '../engine/time.js';

/** Times of a draw after its confirmation, in milliseconds of the bank's clock; the money arrives within 40 seconds. */
export const DRAW_STEPS = { approve: 2.4 * SECOND, send: 3 * SECOND, disburse: 38 * SECOND } as const;

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
  if (!covers(quote, acceptance)) return 'agreement-version-changed';
  return toFen(quote.principal) > available ? 'insufficient-credit' : undefined;
};

const covers = (quote: QuoteRecord, acceptance: AcceptanceRecord): boolean => {
  const accepted = new Set(acceptance.documents.map(({ agreementId, sha256 }) => `${agreementId} ${sha256}`));
  return (
    acceptance.subject === quote.id &&
    quote.agreements.every(({ id, sha256 }) => accepted.has(`${id} ${sha256}`))
  );
};

/** Moves a loan to its next state at a moment. */
export const moveLoan = (loan: LoanRecord, to: LoanRecord['status'], now: number): LoanRecord => ({
  ...loan,
  status: to,
  version: loan.version + 1,
  statusHistory: [...loan.statusHistory, { from: loan.status, to, at: instant(now) }],
});
