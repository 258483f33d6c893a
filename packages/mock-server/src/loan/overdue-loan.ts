import { addDays, addMonths, fromFen, toFen } from '@weidongli/finance';
import type { Money } from '@weidongli/contracts';
import type { Context } from '../engine/context.js';
import { kinds, type CardRecord, type LineRecord, type LoanRecord } from '../engine/records.js';
import { businessDate, DAY, HOUR, instant, momentOf } from '../engine/time.js';
import { holdLine } from './line.rules.js';
import { planNextDue } from './loan-day.jobs.js';
import { renderDocuments } from './loan-documents.js';
import { quoteFigures } from './loan-quote.rules.js';
import { allocationOf, loanOn, missedOn } from './loan-servicing.rules.js';

const PRINCIPAL: Money = { amount: '6000.00', currency: 'CNY' };
const TENOR = 5;
const DAYS_OVERDUE = 3;

/** Finds a payout day whose n-th due date is a given day; months of other lengths need a second month back. */
const payoutFor = (due: string): { readonly valueDate: string; readonly paidRows: number } => {
  const back = [1, 2].find((months) => addMonths(addMonths(due, -months), months) === due) ?? 1;
  return { valueDate: addMonths(due, -back), paidRows: back - 1 };
};

/**
 * Writes the story of a customer who is three days overdue: a loan whose money was spent, debits that found nothing,
 * and the wages that came in this morning.
 */
export const openOverdueLoan = (
  ctx: Context,
  line: LineRecord,
  card: CardRecord,
  nameMasked: string,
): void => {
  const due = addDays(businessDate(ctx.now), -DAYS_OVERDUE);
  const { valueDate, paidRows } = payoutFor(due);
  const paidOut = momentOf(valueDate, '11:20:00');
  const question = { available: toFen(line.limit), principal: toFen(PRINCIPAL), tenor: TENOR, now: paidOut };
  const figures = quoteFigures({ line, ...question });
  const facts = { ...figures, principal: PRINCIPAL, tenor: TENOR, borrowerMasked: nameMasked };
  const [contract] = renderDocuments({ ...facts, bankName: ctx.tenant.bankName });
  if (contract === undefined) throw new TypeError('A loan has a contract.');
  const contractId = ctx.newId('agr', paidOut);
  ctx.put(kinds.agreement, contractId, { ...contract, id: contractId, customerId: line.customerId });
  const active = newLoan(ctx, line, card, { ...figures, paidOut, contractId, sha256: contract.sha256 });
  payOut(ctx, active, paidOut);
  const paid = payRows(ctx, active, paidRows);
  const missed = instant(momentOf(missedOn(due, line.graceDays), '00:00:00'));
  const overdue: LoanRecord = {
    ...paid,
    status: 'OVERDUE',
    statusHistory: [...paid.statusHistory, { from: 'ACTIVE', to: 'OVERDUE', at: missed }],
    version: paid.version + 1,
  };
  ctx.put(kinds.loan, overdue.id, overdue);
  ctx.put(kinds.line, line.id, { ...holdLine(line, { overdueLoans: [overdue.id] }), version: line.version });
  receiveWages(ctx, card.accountId);
  planNextDue(ctx, overdue);
};

interface Facts extends Pick<LoanRecord, 'valueDate' | 'disclosure' | 'contractId'> {
  readonly paidOut: number;
  readonly sha256: string;
}

const newLoan = (ctx: Context, line: LineRecord, card: CardRecord, facts: Facts): LoanRecord => {
  const id = ctx.newId('loa', facts.paidOut);
  const at = instant(facts.paidOut);
  const number = facts.valueDate.replaceAll('-', '') + ctx.newDigits(8);
  ctx.put(kinds.loanNumber, number, { loanId: id });
  const { valueDate, disclosure, contractId, sha256 } = facts;
  return {
    ...{ id, number, valueDate, disclosure, contractId, customerId: line.customerId, lineId: line.id },
    ...{ principal: PRINCIPAL, tenor: TENOR, method: 'EQUAL_PRINCIPAL', product: 'consumer' },
    ...{ purpose: 'DAILY_CONSUMPTION', status: 'ACTIVE', needsReconciliation: false, settledAt: null },
    ...{ accountId: card.accountId, cardId: card.id, cardMasked: card.panMasked, contractSha256: sha256 },
    ...{
      booked: [],
      openRepaymentId: null,
      payoutTransferId: null,
      createdAt: at,
      disbursedAt: at,
      version: 4,
    },
    quoteId: ctx.newId('lqt', facts.paidOut),
    statusHistory: [
      { from: null, to: 'CREATED', at },
      { from: 'CREATED', to: 'APPROVED', at },
      { from: 'APPROVED', to: 'DISBURSING', at },
      { from: 'DISBURSING', to: 'ACTIVE', at },
    ],
    limitTransferId: ctx.transfer({
      ...{ debit: `line/${line.id}/available`, credit: `line/${line.id}/used`, amount: toFen(PRINCIPAL) },
      ...{ currency: 'CNY_LIMIT', state: 'POSTED', purpose: 'LOAN_DRAW', reference: id, at: facts.paidOut },
    }),
  };
};

/** The money comes, and is spent the day after. */
const payOut = (ctx: Context, loan: LoanRecord, at: number): void => {
  const debit = `loan/${loan.id}/principal`;
  const account = `account/${loan.accountId}`;
  const amount = toFen(PRINCIPAL);
  ctx.open({ id: debit, currency: 'CNY', flag: 'creditsMustNotExceedDebits' });
  const money = { currency: 'CNY', state: 'POSTED', amount } as const;
  const { contractSha256 } = loan;
  ctx.transfer({
    ...{
      ...money,
      debit,
      credit: account,
      purpose: 'LOAN_DISBURSEMENT',
      reference: loan.id,
      contractSha256,
      at,
    },
  });
  ctx.transfer({ ...money, debit: account, credit: 'bank/cash', purpose: 'CARD_PAYMENT', at: at + DAY });
};

const receiveWages = (ctx: Context, accountId: string): void => {
  ctx.transfer({
    ...{ debit: 'bank/cash', credit: `account/${accountId}`, amount: 720_000n, currency: 'CNY' },
    ...{ state: 'POSTED', purpose: 'SALARY', at: ctx.now - HOUR },
  });
};

/** Earlier instalments were debited on their day. */
const payRows = (ctx: Context, loan: LoanRecord, rows: number): LoanRecord => {
  let paid = loan;
  for (let n = 1; n <= rows; n += 1) {
    const date = addMonths(loan.valueDate, n);
    const at = momentOf(date, '10:00:00');
    const { due } = loanOn(paid, date);
    const id = ctx.newId('rpm', at);
    const account = `account/${loan.accountId}`;
    const posted = { currency: 'CNY', state: 'POSTED', at } as const;
    const money = { ...posted, purpose: 'LOAN_REPAYMENT', reference: id } as const;
    ctx.transfer({ ...posted, debit: 'bank/cash', credit: account, amount: due.total, purpose: 'SALARY' });
    ctx.transfer({ ...money, debit: account, credit: `loan/${loan.id}/principal`, amount: due.principal });
    ctx.transfer({ ...money, debit: account, credit: 'bank/interest-income', amount: due.interest });
    const [used, free] = [`line/${loan.lineId}/used`, `line/${loan.lineId}/available`];
    const limit = { currency: 'CNY_LIMIT', purpose: 'LIMIT_RESTORED' } as const;
    ctx.transfer({ ...money, ...limit, debit: used, credit: free, amount: due.principal });
    const booking = { id, type: 'AUTO_DEBIT', date, amount: due.total.toString() } as const;
    const booked = { ...booking, recalc: 'REDUCE_INSTALMENT' as const };
    ctx.put(kinds.repayment, id, {
      ...{ id, drawId: loan.id, customerId: loan.customerId, quoteId: null, kind: 'AUTO_DEBIT' },
      ...{ amount: fromFen(due.total), allocation: allocationOf(due), status: 'SUCCEEDED', failure: null },
      ...{ cardMasked: loan.cardMasked, createdAt: instant(at), succeededAt: instant(at), version: 1 },
      ...{ course: 'SUCCEED', booking: booked, transferIds: [] },
      statusHistory: [{ from: null, to: 'SUCCEEDED', at: instant(at) }],
    });
    paid = { ...paid, booked: [...paid.booked, booked], version: paid.version + 1 };
  }
  return paid;
};
