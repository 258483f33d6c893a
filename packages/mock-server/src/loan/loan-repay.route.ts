import { toFen } from '@weidongli/finance';
import type {
  LoanGetRepaymentInput,
  LoanListRepaymentsInput,
  LoanQuoteRepaymentInput,
  LoanRepayInput,
  Repayment,
  RepaymentPage,
  RepaymentQuote,
} from '@weidongli/contracts/loan';
import { requireAccountCard } from '../engine/account-guard.js';
import type { Context } from '../engine/context.js';
import { availableCredit } from '../engine/ledger.js';
import { listPage } from '../engine/page.js';
import { refuse } from '../engine/problem.js';
import { kinds, UNDER_WAY, type RepaymentRecord } from '../engine/records.js';
import { requireStepUp } from '../engine/step-up.js';
import { wishedOutcome } from '../engine/wished.js';
import { refuseReached } from './loan-refusals.js';
import { orderRepayment } from './loan-repay.booking.js';
import { bookingType, judgeRepayment, quoteOf, refuseRepay } from './loan-repay.rules.js';

/** Works out a repayment for today. Books nothing. */
export const quoteRepayment = async (
  input: LoanQuoteRepaymentInput,
  ctx: Context,
): Promise<RepaymentQuote> => {
  if ((input.kind === 'PARTIAL') !== (input.amount !== undefined)) {
    const message = 'Send an amount for PARTIAL, and only for PARTIAL.';
    throw refuse('validation-failed', { errors: [{ pointer: '/amount', message }] });
  }
  const loan = await ctx.own(kinds.loan, input.drawId);
  const verdict = judgeRepayment(loan, input, ctx.now);
  if (!verdict.ok) throw refuseReached(ctx, verdict.code, loan.id, verdict.detail);
  const id = ctx.newId('rpq');
  const quote = { id, ...quoteOf(loan, input, verdict.worked, ctx.now) };
  const { customerId } = ctx;
  const record = { ...quote, customerId, bookedBefore: loan.booked.length, repaymentId: null };
  ctx.put(kinds.repaymentQuote, id, record);
  return quote;
};

/** Pays a quote. Every check comes before the second factor; the money is held at once. */
export const repay = async (input: LoanRepayInput, ctx: Context): Promise<Repayment> => {
  const quote = await ctx.own(kinds.repaymentQuote, input.quoteId);
  const loan = await ctx.own(kinds.loan, quote.drawId);
  const card = await ctx.own(kinds.card, input.cardId);
  const reason = refuseRepay(quote, loan, ctx.now);
  if (reason !== undefined) {
    const paid = quote.repaymentId;
    throw refuseReached(
      ctx,
      reason,
      quote.id,
      paid === null ? undefined : `The quote was paid already as ${paid}.`,
    );
  }
  const payer = await requireAccountCard(ctx, card, 'REPAY');
  const amount = toFen(quote.amount);
  if (availableCredit(await ctx.ledger(`account/${payer.accountId}`)) < amount)
    throw refuseReached(ctx, 'insufficient-funds', quote.id);
  const confirms = { amount: quote.amount, payee: ctx.tenant.bankName, contractVersion: loan.contractSha256 };
  await requireStepUp(ctx, { purpose: 'LOAN_REPAY', confirms });
  const { course, byHeader } = await wishedOutcome(ctx, 'loan.repay', quote.amount.amount.slice(-2));
  const recalc = quote.recalculation === 'REDUCE_TERM' ? 'REDUCE_TERM' : 'REDUCE_INSTALMENT';
  const repayment = orderRepayment(ctx, {
    ...{ loan, card: payer, amount, recalc, quoteId: quote.id, kind: quote.kind, date: quote.asOf },
    type: bookingType(quote.kind, loan),
    allocation: quote.allocation,
    byHeader,
    course: course ?? 'repayment.succeeded',
  });
  ctx.put(kinds.repaymentQuote, quote.id, { ...quote, repaymentId: repayment.id });
  return repayment;
};

/** Reads a repayment. */
export const getRepayment = ({ repaymentId }: LoanGetRepaymentInput, ctx: Context): Promise<Repayment> =>
  ctx.own(kinds.repayment, repaymentId);

/** Lists the repayments of the customer, newest first. */
export const listRepayments = async (
  input: LoanListRepaymentsInput,
  ctx: Context,
): Promise<RepaymentPage> => {
  const where = { kind: kinds.repayment.name, ...place(input, ctx.customerId) };
  const page = await listPage(ctx, where, input, ({ body }) => body as RepaymentRecord);
  if (input.quoteId === undefined) return page;
  // A quote is paid once, so its list has one item at most.
  const fits = ({ drawId, status }: Repayment): boolean =>
    (input.drawId === undefined || input.drawId === drawId) &&
    (input.state === undefined || UNDER_WAY.includes(status));
  return { ...page, data: page.data.filter(fits) };
};

const place = (
  { drawId, quoteId, state }: LoanListRepaymentsInput,
  customerId: string,
): { readonly index: string; readonly key: string } => {
  if (quoteId !== undefined) return { index: 'quote', key: `${customerId} ${quoteId}` };
  if (drawId !== undefined && state !== undefined)
    return { index: 'loanState', key: `${customerId} ${drawId} ${state}` };
  if (drawId !== undefined) return { index: 'loan', key: `${customerId} ${drawId}` };
  if (state !== undefined) return { index: 'state', key: `${customerId} ${state}` };
  return { index: 'customer', key: customerId };
};
