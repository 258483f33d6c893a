import type { CreditLinePage, Loan, LoanSchedule, RepaymentPage } from '@weidongli/contracts/loan';
import type { EventPage } from '@weidongli/contracts/partner';
import { fromFen, toFen } from '@weidongli/finance';
import type { CustomerCaller, SandboxCaller } from './caller.js';
import type { Cases } from './cases.js';
import { equal, present } from './check.js';

const readLoan = (customer: CustomerCaller, id: string): Promise<Loan> =>
  customer.ok('GET', `/v1/loan/draws/${id}`);
const suspensionOf = async (customer: CustomerCaller): Promise<unknown> =>
  (await customer.ok<CreditLinePage>('GET', '/v1/loan/lines')).data[0]?.suspension;

/** Moves to a time of day on a business date. */
const moveTo = (sandbox: SandboxCaller, date: string, time: string): Promise<unknown> =>
  sandbox.ok('POST', '/v1/sandbox/clock', { advanceTo: `${date}T${time}+08:00` });

const nextDay = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Cases of due dates, debits, arrears and their cure. */
export const dayCases: Cases = {
  'starts three days overdue, and is cured by paying what is due': async ({ sandbox }) => {
    const customer = await sandbox.customer('overdue');
    const { data } = await customer.ok<{ data: Loan[] }>('GET', '/v1/loan/draws');
    const loan = present(data[0], 'loan');
    if (loan.status !== 'OVERDUE') return;
    equal(loan.daysPastDue >= 3, true, 'days past due');
    equal(await suspensionOf(customer), 'OVERDUE', 'line');
    const partial = { drawId: loan.id, kind: 'PARTIAL', amount: { amount: '1500.00', currency: 'CNY' } };
    await customer.refused('loan-overdue', 'POST', '/v1/loan/repayment-quotes', partial);
    const quote = await customer.quoteRepayment(loan.id, 'DUE');
    equal(quote.amount, loan.overdueAmount, 'amount as the loan tells it');
    equal(toFen(quote.allocation.penalty) > 0n, true, 'penalty');
    await customer.repay(quote);
    await sandbox.advance('PT2S');
    const cured = await readLoan(customer, loan.id);
    equal([cured.status, cured.daysPastDue, cured.overdueAmount.amount], ['ACTIVE', 0, '0.00'], 'cured');
    equal(await suspensionOf(customer), null, 'line afterwards');
    const events = await sandbox.ok<EventPage>('GET', `/v1/partner/events?subject=${loan.id}`);
    equal(events.data.at(-1)?.type, 'loan.cured', 'last event');
  },
  'debits what is due on the day, at ten': async ({ sandbox }) => {
    const { loan } = await (await sandbox.customer()).draw('600.00');
    await sandbox.advance('PT40S');
    const due = present((await readLoan(await sandbox.customer(), loan.id)).nextDue, 'next due');
    await moveTo(sandbox, due.date, '09:59:59');
    const status = async (): Promise<unknown> => {
      const customer = await sandbox.customer();
      const plan = await customer.ok<LoanSchedule>('GET', `/v1/loan/draws/${loan.id}/schedule`);
      return plan.rows[0]?.status;
    };
    equal(await status(), 'DUE', 'row before ten');
    await moveTo(sandbox, due.date, '10:00:02');
    equal(await status(), 'PAID', 'row after ten');
    const customer = await sandbox.customer();
    const { data } = await customer.ok<RepaymentPage>('GET', `/v1/loan/repayments?drawId=${loan.id}`);
    equal(
      data.map(({ kind, amount }) => [kind, amount]),
      [['AUTO_DEBIT', due.amount]],
      'repayments',
    );
  },
  'tries six times, then is overdue with penalty from the due date': async ({ sandbox }) => {
    const start = await sandbox.customer();
    // The first instalment ends in .11, the magic amount that no card can pay.
    const loan = await drawWithFirstTotal(sandbox, start, '11');
    const due = present(loan.nextDue, 'next due');
    await moveTo(sandbox, nextDay(due.date, 1), '20:00:01');
    let customer = await sandbox.customer();
    equal((await readLoan(customer, loan.id)).status, 'ACTIVE', 'in grace');
    const tries = await customer.ok<RepaymentPage>('GET', `/v1/loan/repayments?drawId=${loan.id}`);
    // The last one has no outcome yet: it follows two seconds later.
    equal(tries.data.length, 6, 'debits');
    await moveTo(sandbox, nextDay(due.date, 2), '00:00:01');
    customer = await sandbox.customer();
    const overdue = await readLoan(customer, loan.id);
    equal([overdue.status, overdue.daysPastDue], ['OVERDUE', 2], 'overdue');
    equal(await suspensionOf(customer), 'OVERDUE', 'line');
    const quote = await customer.quoteRepayment(loan.id, 'DUE');
    const { rows } = await customer.ok<LoanSchedule>('GET', `/v1/loan/draws/${loan.id}/schedule`);
    const base = toFen(present(rows[0], 'row').principal);
    // 0.04 % × 1.5 on the overdue principal for two days, half-up to the fen.
    const penalty = (base * 600_000n * 2n + 500_000_000n) / 1_000_000_000n;
    equal(toFen(quote.allocation.penalty).toString(), penalty.toString(), 'penalty');
    await customer.repay(quote);
    await sandbox.advance('PT30S');
    equal(await suspensionOf(customer), null, 'line after the cure');
  },
  'runs five months of days and settles': async ({ sandbox }) => {
    const { loan } = await (await sandbox.customer()).draw('500.00');
    await sandbox.advance('P155D');
    const customer = await sandbox.customer();
    const settled = await readLoan(customer, loan.id);
    equal([settled.status, settled.outstandingPrincipal.amount], ['SETTLED', '0.00'], 'loan');
    await sandbox.balanced();
  },
  'declines, loses and finds the money of a draw as its amount asks': async ({ sandbox }) => {
    const customer = await sandbox.customer();
    const available = async (): Promise<string | undefined> =>
      (await customer.ok<CreditLinePage>('GET', '/v1/loan/lines')).data[0]?.available.amount;
    const before = await available();
    const declined = (await customer.draw('500.02')).loan;
    const lost = (await customer.draw('500.07')).loan;
    const found = (await customer.draw('500.06')).loan;
    await sandbox.advance('PT61S');
    equal((await readLoan(customer, declined.id)).status, 'REJECTED', '.02');
    for (const { id } of [lost, found]) {
      const { status, needsReconciliation } = await readLoan(customer, id);
      equal([status, needsReconciliation], ['DISBURSING', true], 'outcome unknown');
    }
    await sandbox.advance('PT60S');
    equal((await readLoan(customer, lost.id)).status, 'DISBURSEMENT_FAILED', '.07');
    equal((await readLoan(customer, found.id)).status, 'ACTIVE', '.06');
    await customer.repay(await customer.quoteRepayment(found.id, 'FULL'));
    await sandbox.advance('PT2S');
    equal(await available(), before, 'the line has everything again');
  },
};

/** Draws an amount whose first instalment ends in these fen. */
const drawWithFirstTotal = async (
  sandbox: SandboxCaller,
  customer: CustomerCaller,
  fen: string,
): Promise<Loan> => {
  // Steps of five fen in the amount are steps of one in each of five instalments; none is a magic amount itself.
  for (let amount = 60_008n; amount < 60_600n; amount += 5n) {
    const quote = await customer.quote(fromFen(amount).amount);
    if (quote.schedule[0]?.total.amount.endsWith(`.${fen}`) !== true) continue;
    const { loan } = await customer.draw(quote.principal.amount);
    await sandbox.advance('PT40S');
    return readLoan(customer, loan.id);
  }
  throw new Error('No amount was found.');
};
