import type { AccountPage } from '@weidongli/contracts/account';
import type { CreditLinePage, Loan, LoanSchedule } from '@weidongli/contracts/loan';
import type { Agreement, EventPage } from '@weidongli/contracts/partner';
import { fromFen, toFen } from '@weidongli/finance';
import { sha256OfJson } from '../engine/digest.js';
import { equal, present } from './check.js';
import type { Cases } from './cases.js';

/** Cases of the way from quote to money. */
export const loanCases: Cases = {
  'pays out what was quoted, and the books say the same': async ({ sandbox }) => {
    const customer = await sandbox.customer();
    const before = toFen(customer.line.available);
    const accountBefore = customer.first('account.listAccounts').data[0]?.balance.ledger;
    const { loan, prepared } = await customer.draw('8000.00');
    equal(loan.status, 'CREATED', 'state after the confirmation');
    equal(loan.outstandingPrincipal, { amount: '0.00', currency: 'CNY' }, 'owed before the money arrives');
    await sandbox.advance('PT40S');
    const active = await customer.ok<Loan>('GET', `/v1/loan/draws/${loan.id}`);
    equal(
      active.statusHistory.map(({ to }) => to),
      ['CREATED', 'APPROVED', 'DISBURSING', 'ACTIVE'],
      'states on the way',
    );
    equal(active.outstandingPrincipal, loan.principal, 'owed after the money arrived');
    equal(
      active.nextDue,
      { date: prepared.quote.schedule[0]?.dueDate, amount: prepared.quote.schedule[0]?.total },
      'next due',
    );
    const plan = await customer.ok<LoanSchedule>('GET', `/v1/loan/draws/${loan.id}/schedule`);
    equal(plan.rows, prepared.quote.schedule, 'plan and quote');
    equal(plan.totalInterest, prepared.quote.disclosure.totalInterest, 'interest of plan and quote');
    const line = (await customer.ok<CreditLinePage>('GET', '/v1/loan/lines')).data[0];
    equal(line?.available, fromFen(before - 800_000n), 'available after the draw');
    const account = (await customer.ok<AccountPage>('GET', '/v1/account/accounts')).data[0];
    equal(
      account?.balance.ledger,
      fromFen(toFen(present(accountBefore, 'balance')) + 800_000n),
      'money received',
    );
    const ledger = await sandbox.ledger();
    await sandbox.balanced();
    const payout = ledger.transfers.find(
      ({ reference, currency }) => reference === loan.id && currency === 'CNY',
    );
    equal([payout?.state, payout?.amount], ['POSTED', '800000'], 'transfer of the money');
    equal(payout?.contractSha256, prepared.quote.agreements[0]?.sha256, 'contract behind the transfer');
  },
  'takes at most 40 seconds of the bank’s clock': async ({ sandbox }) => {
    const customer = await sandbox.customer();
    const { loan } = await customer.draw('500.00');
    await sandbox.advance('PT40S');
    const { createdAt, disbursedAt } = await customer.ok<Loan>('GET', `/v1/loan/draws/${loan.id}`);
    const took = Date.parse(disbursedAt ?? '') - Date.parse(createdAt);
    equal(took > 0 && took <= 40_000, true, 'time to the money');
  },
  'shows documents whose digest is that of their content': async ({ sandbox }) => {
    const customer = await sandbox.customer();
    const { agreements } = await customer.quote('1000.00');
    equal(
      agreements.map(({ kind }) => kind),
      ['LOAN_CONTRACT', 'DEBIT_MANDATE'],
      'documents',
    );
    for (const { id, sha256 } of agreements) {
      const document = await customer.ok<Agreement>('GET', `/v1/partner/agreements/${id}`);
      equal(sha256OfJson(document.content), sha256, 'digest');
    }
  },
  'tells the partner of the draw and of the money': async ({ sandbox }) => {
    const customer = await sandbox.customer();
    const { loan } = await customer.draw('500.00');
    await sandbox.advance('PT40S');
    const events = await sandbox.ok<EventPage>('GET', `/v1/partner/events?subject=${loan.id}`);
    equal(
      events.data.map(({ type, data }) => [type, data.status]),
      [
        ['loan.created', 'CREATED'],
        ['loan.disbursed', 'ACTIVE'],
      ],
      'events',
    );
  },
  'finds a draw on its way by state and by quote': async ({ sandbox }) => {
    const customer = await sandbox.customer();
    const { loan, prepared } = await customer.draw('500.00');
    const list = async (query: string): Promise<boolean> =>
      (await customer.ok<{ data: Loan[] }>('GET', `/v1/loan/draws?${query}`)).data.some(
        ({ id }) => id === loan.id,
      );
    equal(await list('state=IN_PROGRESS'), true, 'on its way');
    equal(await list(`state=OPEN&quoteId=${prepared.quote.id}`), false, 'not open yet');
    await sandbox.advance('PT40S');
    equal(await list('state=IN_PROGRESS'), false, 'no longer on its way');
    equal(await list('state=OPEN'), true, 'open');
  },
  'hides a loan from another customer': async ({ sandbox }) => {
    const { loan } = await (await sandbox.customer()).draw('500.00');
    const other = await sandbox.customer('not-invited');
    await other.refused('not-found', 'GET', `/v1/loan/draws/${loan.id}`);
    await other.refused('not-found', 'GET', `/v1/loan/draws/${loan.id}/schedule`);
  },
  'offers nothing to a customer who is not invited, and does not say why': async ({ sandbox }) => {
    const customer = await sandbox.customer('not-invited');
    await customer.refused('not-invited', 'GET', '/v1/loan/invitation?product=consumer');
    const lines = await customer.ok<CreditLinePage>('GET', '/v1/loan/lines');
    equal(lines.data, [], 'lines');
    equal(
      customer.access.bootstrap.some(({ operation }) => operation === 'loan.getInvitation'),
      false,
      'first read',
    );
  },
  'refuses to quote on a suspended line': async ({ sandbox }) => {
    const customer = await sandbox.customer('suspended-line');
    const body = { lineId: customer.line.id, principal: { amount: '1000.00', currency: 'CNY' }, tenor: 5 };
    await customer.refused('line-suspended', 'POST', '/v1/loan/draw-quotes', body);
  },
  'refuses to draw a quote twice, or after its time': async ({ sandbox }) => {
    const customer = await sandbox.customer();
    const { prepared } = await customer.draw('500.00');
    const key = { 'idempotency-key': `another-${prepared.quote.id}` };
    await customer.refused('invalid-state', 'POST', '/v1/loan/draws', prepared.body, key);
    const late = await customer.prepare('500.00');
    await sandbox.advance('PT16M');
    const renewed = await sandbox.customer();
    await renewed.refused('quote-expired', 'POST', '/v1/loan/draws', late.body, late.key);
    equal(await renewed.drawsOf(late.quote.id), 0, 'draws of the late quote');
  },
};
