import type { CreditLinePage, Loan, LoanSchedule, Repayment, RepaymentPage } from '@weidongli/contracts/loan';
import type { Agreement, EventPage } from '@weidongli/contracts/partner';
import { toFen } from '@weidongli/finance';
import type { CustomerCaller, SandboxCaller } from './caller.js';
import type { Cases } from './cases.js';
import { equal, present } from './check.js';

const REPAYMENTS = '/v1/loan/repayments';

/** Draws and waits for the money. */
const borrow = async (sandbox: SandboxCaller, customer: CustomerCaller, amount: string): Promise<Loan> => {
  const { loan } = await customer.draw(amount);
  await sandbox.advance('PT40S');
  return customer.ok<Loan>('GET', `/v1/loan/draws/${loan.id}`);
};

const readLoan = (customer: CustomerCaller, { id }: Loan): Promise<Loan> =>
  customer.ok('GET', `/v1/loan/draws/${id}`);
const readRepayment = (customer: CustomerCaller, { id }: Repayment): Promise<Repayment> =>
  customer.ok('GET', `${REPAYMENTS}/${id}`);
const lineOf = async (customer: CustomerCaller) =>
  present((await customer.ok<CreditLinePage>('GET', '/v1/loan/lines')).data[0], 'line');

/** Cases of paying back. */
export const repayCases: Cases = {
  'settles a loan early for principal and interest to the day': async ({ sandbox }) => {
    const customer = await sandbox.customer();
    const before = (await lineOf(customer)).available;
    const loan = await borrow(sandbox, customer, '8000.00');
    const quote = await customer.quoteRepayment(loan.id, 'FULL');
    equal(
      [quote.amount.amount, quote.allocation.interest.amount, quote.interestDays],
      ['8003.20', '3.20', 1],
      'one day',
    );
    const repayment = await customer.repay(quote);
    equal([repayment.status, repayment.kind], ['PROCESSING', 'FULL'], 'after the order');
    await customer.refused('invalid-state', 'POST', '/v1/loan/repayment-quotes', {
      drawId: loan.id,
      kind: 'FULL',
    });
    await sandbox.advance('PT2S');
    equal((await readRepayment(customer, repayment)).status, 'SUCCEEDED', 'two seconds later');
    const settled = await readLoan(customer, loan);
    equal([settled.status, settled.outstandingPrincipal.amount], ['SETTLED', '0.00'], 'loan');
    equal(settled.nextDue, null, 'next due');
    equal((await lineOf(customer)).available, before, 'available as before the draw');
    const { transfers } = await sandbox.ledger();
    const rows = transfers.filter(
      ({ reference, currency }) => reference === repayment.id && currency === 'CNY',
    );
    equal(
      rows.reduce((sum, { amount }) => sum + BigInt(amount), 0n).toString(),
      '800320',
      'transfers of the receipt',
    );
    const { data } = await sandbox.ok<EventPage>('GET', `/v1/partner/events?subject=${loan.id}&limit=100`);
    equal(data.at(-1)?.type, 'loan.settled', 'last event');
    const contract = await customer.ok<Agreement>('GET', `/v1/partner/agreements/${loan.contractId}`);
    equal([contract.kind, contract.sha256], ['LOAN_CONTRACT', loan.contractSha256], 'copy of the contract');
    const certificate = `/v1/loan/draws/${loan.id}/settlement-certificate`;
    equal(await customer.ok('GET', certificate), await customer.ok('GET', certificate), 'certificate');
  },
  'lowers the instalments or the term with a partial prepayment': async ({ sandbox }) => {
    const customer = await sandbox.customer();
    const loan = await borrow(sandbox, customer, '8000.00');
    const lower = await customer.quoteRepayment(loan.id, 'PARTIAL', '2000.00');
    const shorter = await customer.quoteRepayment(loan.id, 'PARTIAL', '2000.00', 'REDUCE_TERM');
    equal([lower.scheduleAfter.length, shorter.scheduleAfter.length], [5, 4], 'rows afterwards');
    equal(toFen(shorter.interestAfter) < toFen(lower.interestAfter), true, 'a shorter term costs less');
    await customer.repay(shorter);
    await sandbox.advance('PT2S');
    const plan = await customer.ok<LoanSchedule>('GET', `/v1/loan/draws/${loan.id}/schedule`);
    equal(plan.rows, shorter.scheduleAfter, 'plan as quoted');
    equal([plan.version, plan.totalPaid.amount], [2, '2000.00'], 'version and paid');
    equal(plan.outstandingPrincipal, shorter.outstandingPrincipal, 'owed as quoted');
    const key = { 'idempotency-key': `repay-${lower.id}` };
    const body = { quoteId: lower.id, cardId: customer.card.id };
    await customer.refused('payoff-amount-changed', 'POST', REPAYMENTS, body, key);
  },
  'refuses amounts that are no prepayment, and a quote that was paid': async ({ sandbox }) => {
    const customer = await sandbox.customer();
    const loan = await borrow(sandbox, customer, '1000.00');
    const quotes = '/v1/loan/repayment-quotes';
    const partial = (amount: string) => ({
      ...{ drawId: loan.id, kind: 'PARTIAL', amount: { amount, currency: 'CNY' } },
    });
    await customer.refused('amount-out-of-range', 'POST', quotes, partial('1000.40'));
    await customer.refused('validation-failed', 'POST', quotes, { drawId: loan.id, kind: 'PARTIAL' });
    await customer.refused('invalid-state', 'POST', quotes, { drawId: loan.id, kind: 'DUE' });
    const quote = await customer.quoteRepayment(loan.id, 'PARTIAL', '500.00');
    await customer.repay(quote);
    await sandbox.advance('PT2S');
    const body = { quoteId: quote.id, cardId: customer.card.id };
    const again = { 'idempotency-key': `another-${quote.id}` };
    await customer.refused('invalid-state', 'POST', REPAYMENTS, body, again);
    const list = await customer.ok<RepaymentPage>('GET', `${REPAYMENTS}?quoteId=${quote.id}`);
    equal(list.data.length, 1, 'repayments of the quote');
  },
  'keeps an unknown outcome until the bank has asked, either way': async ({ sandbox }) => {
    let customer = await sandbox.customer();
    const loan = await borrow(sandbox, customer, '2000.00');
    for (const [amount, status, failure] of [
      ['100.15', 'FAILED', 'CARD_DECLINED'],
      ['100.14', 'SUCCEEDED', null],
    ] as const) {
      customer = await sandbox.customer();
      const repayment = await customer.repay(await customer.quoteRepayment(loan.id, 'PARTIAL', amount));
      await sandbox.advance('PT2S');
      equal((await readRepayment(customer, repayment)).status, 'UNKNOWN', `${amount} at first`);
      const open = await customer.ok<RepaymentPage>(
        'GET',
        `${REPAYMENTS}?drawId=${loan.id}&state=IN_PROGRESS`,
      );
      equal(open.data.length, 1, 'in progress');
      await sandbox.advance('PT60S');
      const ended = await readRepayment(customer, repayment);
      equal([ended.status, ended.failure], [status, failure], `${amount} in the end`);
    }
  },
  'fails without money, succeeds after a time-out, and obeys the sandbox': async ({ sandbox }) => {
    const customer = await sandbox.customer();
    const loan = await borrow(sandbox, customer, '3000.00');
    const pay = async (amount: string): Promise<Repayment> =>
      customer.repay(await customer.quoteRepayment(loan.id, 'PARTIAL', amount));
    const poor = await pay('100.11');
    await sandbox.advance('PT2S');
    equal((await readRepayment(customer, poor)).failure, 'INSUFFICIENT_FUNDS', '.11');
    const slow = await pay('100.12');
    await sandbox.advance('PT10S');
    equal((await readRepayment(customer, slow)).status, 'PROCESSING', '.12 after ten seconds');
    await sandbox.advance('PT20S');
    equal((await readRepayment(customer, slow)).status, 'SUCCEEDED', '.12 after thirty');
    const unknown = await pay('100.14');
    await sandbox.advance('PT2S');
    await sandbox.ok('POST', `/v1/sandbox/simulate/repayment/${unknown.id}/fail`, {});
    equal((await readRepayment(customer, unknown)).status, 'FAILED', 'simulated');
    await sandbox.refused(
      'invalid-state',
      'POST',
      `/v1/sandbox/simulate/repayment/${unknown.id}/succeed`,
      {},
    );
    await sandbox.advance('PT60S');
    equal((await readRepayment(customer, unknown)).status, 'FAILED', 'after the query');
  },
  'hides a repayment from another customer': async ({ sandbox }) => {
    const customer = await sandbox.customer();
    const loan = await borrow(sandbox, customer, '500.00');
    const repayment = await customer.repay(await customer.quoteRepayment(loan.id, 'FULL'));
    const other = await sandbox.customer('not-invited');
    await other.refused('not-found', 'GET', `${REPAYMENTS}/${repayment.id}`);
    await other.refused('not-found', 'POST', '/v1/loan/repayment-quotes', { drawId: loan.id, kind: 'FULL' });
    await sandbox.advance('PT2S');
  },
};
