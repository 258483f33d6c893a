import { fromFen, subtractFen, toFen } from '@weidongli/finance';
import type {
  CreditLine,
  LimitRequest,
  LoanGetCertificateInput,
  LoanLockLineInput,
  LoanRequestLimitInput,
  LoanUnlockLineInput,
  SettlementCertificate,
} from '@weidongli/contracts/loan';
import type { Context } from '../engine/context.js';
import { sha256OfJson } from '../engine/digest.js';
import { availableCredit } from '../engine/ledger.js';
import { refuse } from '../engine/problem.js';
import { kinds, type LineRecord } from '../engine/records.js';
import { requireStepUp } from '../engine/step-up.js';
import { businessDate, instant, readInstant } from '../engine/time.js';
import { moveLimit, publicLine } from './credit-line.js';
import { holdLine } from './line.rules.js';
import { scoreFor } from './loan-apply.decision.js';
import { limitFor, limitInRange } from './loan-apply.rules.js';
import { putLine } from './loan-standing.js';

const openLineOf = async (lineId: string, ctx: Context): Promise<LineRecord> => {
  const line = await ctx.own(kinds.line, lineId);
  if (line.status !== 'ACTIVE' && line.status !== 'SUSPENDED')
    throw refuse('invalid-state', { detail: 'The line is closed.' });
  return line;
};

/** Locks a line at once. Locking a locked one changes nothing. */
export const lockLine = async ({ lineId }: LoanLockLineInput, ctx: Context): Promise<CreditLine> => {
  const line = await openLineOf(lineId, ctx);
  if (line.holds.locked) return publicLine(line, ctx);
  const locked = holdLine(line, { locked: true });
  putLine(ctx, line, locked);
  ctx.reached('line.locked', lineId);
  return publicLine(locked, ctx);
};

/** Takes the customer's lock off; what else holds the line back stays. */
export const unlockLine = async ({ lineId }: LoanUnlockLineInput, ctx: Context): Promise<CreditLine> => {
  const line = await openLineOf(lineId, ctx);
  if (!line.holds.locked) throw refuse('invalid-state', { detail: 'The line is not locked.' });
  await requireStepUp(ctx, { purpose: 'LINE_UNLOCK', confirms: { amount: line.limit } });
  const unlocked = holdLine(line, { locked: false });
  putLine(ctx, line, unlocked);
  ctx.reached('line.unlocked', lineId);
  return publicLine(unlocked, ctx);
};

/** Lowers a limit at once, or raises it as far as the score allows. */
export const requestLimit = async (
  { lineId, limit }: LoanRequestLimitInput,
  ctx: Context,
): Promise<LimitRequest> => {
  const line = await openLineOf(lineId, ctx);
  const [wanted, current] = [toFen(limit), toFen(line.limit)];
  const free = availableCredit(await ctx.ledger(`line/${lineId}/available`));
  if (!limitInRange(wanted, toFen(line.minDraw)) || subtractFen(current, wanted) > free)
    throw refuse('amount-out-of-range', {
      detail: `A limit is a multiple of 100.00 up to 200000.00, and at least what is used: ${fromFen(subtractFen(current, free)).amount}.`,
    });
  if (wanted > current && line.status !== 'ACTIVE')
    throw refuse('invalid-state', { detail: 'A suspended line cannot be raised.' });
  const granted = wanted <= current || wanted <= limitFor(await scoreFor(ctx, ctx.customerId));
  const after: LineRecord = granted ? { ...line, limit, version: line.version + 1 } : line;
  if (granted && wanted !== current) {
    moveLimit(ctx, lineId, subtractFen(wanted, current));
    ctx.put(kinds.line, lineId, after);
    ctx.emit('credit.line.limit_changed', after);
  }
  if (!granted) ctx.reached('line.raise-declined', lineId);
  const request: LimitRequest = {
    id: ctx.newId('lrq'),
    lineId,
    requested: limit,
    outcome: granted ? 'APPROVED' : 'DECLINED',
    limit: after.limit,
    decidedAt: instant(ctx.now),
  };
  ctx.put(kinds.limitRequest, request.id, { ...request, customerId: ctx.customerId });
  return request;
};

/** Certifies that a loan was paid back; the same loan always gives the same certificate. */
export const getCertificate = async (
  { drawId }: LoanGetCertificateInput,
  ctx: Context,
): Promise<SettlementCertificate> => {
  const loan = await ctx.own(kinds.loan, drawId);
  const { settledAt, disbursedAt, number, principal } = loan;
  if (loan.status !== 'SETTLED' || settledAt === null || disbursedAt === null)
    throw refuse('invalid-state', { detail: 'The loan is not settled.' });
  const customer = await ctx.get(kinds.customer, ctx.customerId);
  const certified = {
    number: `JQ${number}`,
    drawId,
    loanNumber: number,
    lender: ctx.tenant.bankName,
    nameMasked: customer?.nameMasked ?? '',
    principal,
    disbursedOn: businessDate(readInstant(disbursedAt) ?? 0),
    settledOn: businessDate(readInstant(settledAt) ?? 0),
    issuedAt: settledAt,
  };
  return { ...certified, sha256: sha256OfJson(certified) };
};
