import type { ConfirmedTerms } from '@weidongli/contracts';
import { toFen } from '@weidongli/finance';
import type {
  Loan,
  LoanDrawInput,
  LoanGetDrawInput,
  LoanListDrawsInput,
  LoanPage,
} from '@weidongli/contracts/loan';
import { requireAccountCard } from '../engine/account-guard.js';
import type { Context } from '../engine/context.js';
import { availableCredit } from '../engine/ledger.js';
import { listPage } from '../engine/page.js';
import { refuse } from '../engine/problem.js';
import {
  IN_PROGRESS,
  kinds,
  OPEN,
  type AccountCard,
  type LoanRecord,
  type QuoteRecord,
} from '../engine/records.js';
import { requireStepUp } from '../engine/step-up.js';
import { wishedOutcome, type Wished } from '../engine/wished.js';
import { businessDate, instant } from '../engine/time.js';
import type { DrawOutcome } from '../outcomes/outcomes.js';
import { DRAW_STEPS, moveLoan, refuseDraw } from './loan-draw.rules.js';
import { refuseReached } from './loan-refusals.js';
import { publicLoan } from './loan.public.js';

/** Draws a quote. Every check comes before the second factor; the token is used up with the draw, or not at all. */
export const draw = async (input: LoanDrawInput, ctx: Context): Promise<Loan> => {
  // Read in two waves: on a database each is one trip instead of five.
  const [quote, card, acceptance] = await Promise.all([
    ctx.own(kinds.quote, input.quoteId),
    ctx.own(kinds.card, input.cardId),
    ctx.own(kinds.acceptance, input.acceptanceId),
  ]);
  const [line, limits] = await Promise.all([
    ctx.own(kinds.line, quote.lineId),
    ctx.ledger(`line/${quote.lineId}/available`),
  ]);
  const available = availableCredit(limits);
  const reason = refuseDraw({ quote, line, acceptance, purpose: input.purpose, available, now: ctx.now });
  if (reason === 'invalid-state')
    throw refuse(reason, { detail: `The quote was drawn already as ${quote.drawId ?? ''}.` });
  if (reason === 'quote-expired') ctx.reached('draw.quote-expired', quote.id);
  if (reason !== undefined) throw refuseReached(ctx, reason, quote.id);
  const receiver = await requireAccountCard(ctx, card, 'RECEIVE');
  await requireStepUp(ctx, { purpose: 'LOAN_DRAW', confirms: termsOf(quote, receiver) });
  const wished = await wishedOutcome(ctx, 'loan.draw', quote.principal.amount.slice(-2));
  const course = wished.course ?? 'draw.disbursed';
  const loan = await newLoan(input, quote, receiver, { ...wished, course }, ctx);
  ctx.put(kinds.quote, quote.id, { ...quote, drawId: loan.id });
  ctx.emit('loan.created', loan);
  if (course === 'draw.refused') return publicLoan(refuseAtOnce(ctx, loan), ctx);
  ctx.put(kinds.loan, loan.id, loan);
  ctx.schedule('loan.approve', loan.id, DRAW_STEPS.approve);
  ctx.schedule('loan.send', loan.id, DRAW_STEPS.send);
  ctx.schedule('loan.disburse', loan.id, DRAW_STEPS.disburse);
  return publicLoan(loan, ctx);
};

/** What the customer confirms: so much, to this card, under this contract. */
const termsOf = ({ principal, agreements }: QuoteRecord, { panMasked }: AccountCard): ConfirmedTerms => {
  const contract = agreements.find(({ kind }) => kind === 'LOAN_CONTRACT');
  return {
    amount: principal,
    payee: panMasked,
    ...(contract === undefined ? {} : { contractVersion: contract.sha256 }),
  };
};

/** Declines in the reply itself: nothing was reserved. */
const refuseAtOnce = (ctx: Context, loan: LoanRecord): LoanRecord => {
  const refused = moveLoan(loan, 'REJECTED', ctx.now);
  ctx.put(kinds.loan, loan.id, refused);
  ctx.emit('loan.rejected', refused);
  ctx.reached('draw.refused', loan.id);
  return refused;
};

const newLoan = async (
  { purpose }: LoanDrawInput,
  quote: QuoteRecord,
  card: AccountCard,
  wished: Wished<DrawOutcome>,
  ctx: Context,
): Promise<LoanRecord> => {
  const id = ctx.newId('loa');
  const { lineId, principal, tenor, method, disclosure, valueDate } = quote;
  const contract = quote.agreements.find(({ kind }) => kind === 'LOAN_CONTRACT');
  const at = instant(ctx.now);
  return {
    ...{ id, lineId, principal, tenor, method, purpose, disclosure, valueDate },
    number: await newNumber(id, ctx),
    quoteId: quote.id,
    customerId: ctx.customerId,
    accountId: card.accountId,
    cardId: card.id,
    booked: [],
    openRepaymentId: null,
    product: 'consumer',
    status: 'CREATED',
    needsReconciliation: false,
    cardMasked: card.panMasked,
    contractId: contract?.id ?? '',
    contractSha256: contract?.sha256 ?? '',
    createdAt: at,
    disbursedAt: null,
    settledAt: null,
    statusHistory: [{ from: null, to: 'CREATED', at }],
    limitTransferId: wished.course === 'draw.refused' ? null : holdLimit(lineId, toFen(principal), id, ctx),
    ...wished,
    payoutTransferId: null,
    version: 1,
  };
};

/** Reserves the amount on the line. Drawing more than is available fails in the ledger itself, whatever was read. */
const holdLimit = (lineId: string, amount: bigint, loanId: string, ctx: Context): string =>
  ctx.transfer({
    debit: `line/${lineId}/available`,
    credit: `line/${lineId}/used`,
    amount,
    currency: 'CNY_LIMIT',
    state: 'PENDING',
    purpose: 'LOAN_DRAW',
    reference: loanId,
  });

/** Draws a number for people. Its record must be new, so a number that exists makes the engine decide again. */
const newNumber = async (loanId: string, ctx: Context): Promise<string> => {
  const number = businessDate(ctx.now).replaceAll('-', '') + ctx.newDigits(8);
  ctx.put(kinds.loanNumber, number, { loanId });
  return number;
};

/** Reads a draw. */
export const getDraw = async ({ drawId }: LoanGetDrawInput, ctx: Context): Promise<Loan> =>
  publicLoan(await ctx.own(kinds.loan, drawId), ctx);

/** Lists the draws of the customer, newest first. */
export const listDraws = async (input: LoanListDrawsInput, ctx: Context): Promise<LoanPage> => {
  const { state, quoteId } = input;
  const page = await listPage(
    ctx,
    { kind: kinds.loan.name, ...place(input, ctx.customerId) },
    input,
    ({ body }) => publicLoan(body as LoanRecord, ctx),
  );
  if (state === undefined || quoteId === undefined) return page;
  // A quote is drawn once, so its list has one item at most.
  const wanted = state === 'OPEN' ? OPEN : IN_PROGRESS;
  return { ...page, data: page.data.filter(({ status }) => wanted.includes(status)) };
};

const place = (
  { state, quoteId }: LoanListDrawsInput,
  customerId: string,
): { readonly index: string; readonly key: string } => {
  if (quoteId !== undefined) return { index: 'quote', key: `${customerId} ${quoteId}` };
  if (state !== undefined) return { index: 'state', key: `${customerId} ${state}` };
  return { index: 'customer', key: customerId };
};
