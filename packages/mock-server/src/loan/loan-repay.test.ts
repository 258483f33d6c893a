import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Money } from '@weidongli/contracts';
import type { AccountPage } from '@weidongli/contracts/account';
import type { CreditLinePage, Loan, LoanSchedule, Repayment, RepaymentPage } from '@weidongli/contracts/loan';
import { toFen } from '@weidongli/finance';
import { createBank } from '../create-bank.js';
import { sandboxTenants } from '../sandbox/sandbox-tenants.js';
import { SandboxCaller } from '../testing/caller.js';
import { fixedPorts } from '../testing/fixed-ports.js';

const newSandbox = (openingBalance?: string): SandboxCaller => {
  const tenants = sandboxTenants.map((tenant) => ({
    ...tenant,
    customers: tenant.customers.map((seed) =>
      openingBalance === undefined
        ? seed
        : { ...seed, openingBalance: { amount: openingBalance, currency: 'CNY' as const } },
    ),
  }));
  return new SandboxCaller(createBank({ ports: fixedPorts(), tenants }).handle, 'sk_test_xingqiao');
};

const borrow = async (sandbox: SandboxCaller, amount: string): Promise<Loan> => {
  const { loan } = await (await sandbox.customer()).draw(amount);
  await sandbox.advance('PT40S');
  return loan;
};

const planOf = async (sandbox: SandboxCaller, loan: Loan): Promise<LoanSchedule> =>
  (await sandbox.customer()).ok('GET', `/v1/loan/draws/${loan.id}/schedule`);

describe('paying back', () => {
  it('quotes the figures of 8,000.00 on the eighteenth day', async () => {
    const sandbox = newSandbox();
    const loan = await borrow(sandbox, '8000.00');
    await sandbox.advance('P18D');
    const customer = await sandbox.customer();
    const figures = async (...terms: readonly ['FULL'] | readonly ['PARTIAL', string, 'REDUCE_TERM'?]) => {
      const quote = await customer.quoteRepayment(loan.id, terms[0], terms[1], terms[2]);
      const { amount, allocation, interestDays, interestBefore, interestAfter, scheduleAfter } = quote;
      return [
        ...[amount, allocation.interest, allocation.principal].map((money) => money.amount),
        ...[interestDays, interestBefore.amount, interestAfter.amount, scheduleAfter[0]?.total.amount],
      ];
    };
    assert.deepEqual(await figures('FULL'), [
      '8057.60',
      '57.60',
      '8000.00',
      18,
      '290.56',
      '57.60',
      undefined,
    ]);
    assert.deepEqual(await figures('PARTIAL', '2000.00'), [
      ...['2000.00', '57.60', '1942.40', 18, '290.56', '234.00', '1240.60'],
    ]);
    assert.deepEqual(await figures('PARTIAL', '2000.00', 'REDUCE_TERM'), [
      ...['2000.00', '57.60', '1942.40', 18, '290.56', '191.47', '1629.08'],
    ]);
  });

  it('shows the days of a row anew after a prepayment within it', async () => {
    const sandbox = newSandbox();
    const loan = await borrow(sandbox, '8000.00');
    await sandbox.advance('P18D');
    const customer = await sandbox.customer();
    await customer.repay(await customer.quoteRepayment(loan.id, 'PARTIAL', '2000.00'));
    await sandbox.advance('PT2S');
    const [row] = (await planOf(sandbox, loan)).rows;
    const { periodStart, days, openingPrincipal, interest } = row ?? {};
    assert.deepEqual(
      [periodStart, days, openingPrincipal?.amount, interest?.amount],
      ['2026-12-10', 12, '6057.60', '29.08'],
    );
  });

  it('takes nothing from a card that does not reach, and misses the instalment', async () => {
    const sandbox = newSandbox('0.01');
    const loan = await borrow(sandbox, '8000.00');
    const customer = await sandbox.customer();
    const quote = await customer.quoteRepayment(loan.id, 'FULL');
    const body = { quoteId: quote.id, cardId: customer.card.id };
    const key = { 'idempotency-key': `repay-${quote.id}` };
    await customer.refused('insufficient-funds', 'POST', '/v1/loan/repayments', body, key);
    const accounts = await customer.ok<AccountPage>('GET', '/v1/account/accounts');
    assert.equal(accounts.data[0]?.balance.available.amount, '8000.01');
    // Four fifths of the money pay four instalments; for the last one it is short by the interest.
    await sandbox.advance('P155D');
    const late = await sandbox.customer();
    const { status, overdueAmount, daysPastDue } = await late.ok<Loan>('GET', `/v1/loan/draws/${loan.id}`);
    assert.deepEqual([status, daysPastDue > 0, toFen(overdueAmount) > 160_000n], ['OVERDUE', true, true]);
    const { data } = await late.ok<RepaymentPage>('GET', `/v1/loan/repayments?drawId=${loan.id}`);
    assert.equal(data.filter((one) => one.failure === 'INSUFFICIENT_FUNDS').length, 6);
    assert.deepEqual((await sandbox.ledger()).sums, { CNY: '0', CNY_LIMIT: '0' });
  });
});

type Wish =
  | { do: 'draw'; yuan: number; fen: string }
  | {
      do: 'repay';
      kind: 'DUE' | 'PARTIAL' | 'FULL';
      yuan: number;
      fen: string;
      recalculation: 'REDUCE_INSTALMENT' | 'REDUCE_TERM';
      nth: number;
    }
  | { do: 'wait'; by: string };

/** What a customer may do next. */
const step: fc.Arbitrary<Wish> = fc.oneof(
  fc.record({
    do: fc.constant('draw' as const),
    yuan: fc.integer({ min: 500, max: 30_000 }),
    fen: fc.constantFrom('00', '02', '06', '07', '53'),
  }),
  fc.record({
    do: fc.constant('repay' as const),
    kind: fc.constantFrom('DUE' as const, 'PARTIAL' as const, 'FULL' as const),
    yuan: fc.integer({ min: 1, max: 9_000 }),
    fen: fc.constantFrom('00', '11', '12', '14', '15', '37'),
    recalculation: fc.constantFrom('REDUCE_INSTALMENT' as const, 'REDUCE_TERM' as const),
    nth: fc.nat(3),
  }),
  fc.record({
    do: fc.constant('wait' as const),
    by: fc.constantFrom('PT1S', 'PT40S', 'PT2M', 'P1D', 'P9D', 'P31D', 'P70D'),
  }),
);

interface Story {
  readonly sandbox: SandboxCaller;
  readonly loans: string[];
  refusals: number;
  kept: number;
}

const attempt = async (story: Story, run: () => Promise<unknown>): Promise<void> => {
  try {
    await run();
    story.kept += 1;
  } catch (error) {
    // A refusal of the bank is a good answer; anything else is a fault.
    if (!/answered 4\d\d|expected "step-up-required"|No amount/.test(String(error))) throw error;
    story.refusals += 1;
  }
};

const walk = async (story: Story, wish: Wish): Promise<void> => {
  if (wish.do === 'wait') {
    await story.sandbox.advance(wish.by);
    return;
  }
  const customer = await story.sandbox.customer();
  await attempt(story, async () => {
    if (wish.do === 'draw') {
      const { loan } = await customer.draw(`${wish.yuan}.${wish.fen}`);
      story.loans.push(loan.id);
      return;
    }
    const loanId = story.loans[wish.nth % Math.max(story.loans.length, 1)];
    if (loanId === undefined) return;
    const amount = wish.kind === 'PARTIAL' ? `${wish.yuan}.${wish.fen}` : undefined;
    await customer.repay(await customer.quoteRepayment(loanId, wish.kind, amount, wish.recalculation));
  });
};

const checkBooks = async ({ sandbox }: Story): Promise<void> => {
  const customer = await sandbox.customer();
  const ledger = await sandbox.ledger();
  assert.deepEqual(ledger.sums, { CNY: '0', CNY_LIMIT: '0' });
  const [line] = (await customer.ok<CreditLinePage>('GET', '/v1/loan/lines')).data;
  const { data: loans } = await customer.ok<{ data: Loan[] }>('GET', '/v1/loan/draws?limit=100');
  const owed = loans.reduce((sum, loan) => sum + toFen(loan.outstandingPrincipal), 0n);
  assert.ok(line !== undefined);
  assert.equal(toFen(line.outstanding), owed);
  assert.ok(toFen(line.available) >= 0n && owed + toFen(line.available) <= toFen(line.limit));
  const { data: repayments } = await customer.ok<RepaymentPage>('GET', '/v1/loan/repayments?limit=100');
  for (const repayment of repayments) checkReceipt(repayment, ledger.transfers);
  for (const loan of loans) {
    const plan = await customer.ok<LoanSchedule>('GET', `/v1/loan/draws/${loan.id}/schedule`);
    const paidOut = loan.disbursedAt !== null;
    const toCome = plan.rows.reduce((sum, row) => sum + toFen(row.principal), 0n);
    // What settles a loan ahead of its plan is no row of the plan.
    if (loan.status !== 'SETTLED') assert.equal(plan.rows.at(-1)?.closingPrincipal.amount, '0.00');
    assert.ok(!paidOut || toCome >= toFen(loan.outstandingPrincipal));
    assert.equal(loan.status === 'SETTLED', paidOut && toFen(loan.outstandingPrincipal) === 0n);
  }
};

const checkReceipt = (
  { id, amount, allocation, status }: Repayment,
  transfers: Awaited<ReturnType<SandboxCaller['ledger']>>['transfers'],
): void => {
  const parts = (Object.values(allocation) as Money[]).reduce((sum, money) => sum + toFen(money), 0n);
  assert.equal(parts, toFen(amount));
  const rows = transfers.filter(({ reference, currency }) => reference === id && currency === 'CNY');
  const sumOf = (state: string): bigint =>
    rows.reduce((sum, row) => sum + (row.state === state ? BigInt(row.amount) : 0n), 0n);
  assert.equal(sumOf('POSTED'), status === 'SUCCEEDED' ? parts : 0n);
  assert.equal(sumOf('PENDING'), status === 'PROCESSING' || status === 'UNKNOWN' ? parts : 0n);
};

describe('the books', () => {
  it('balance whatever is drawn, repaid and waited, and nothing is overspent', async () => {
    let kept = 0;
    let refusals = 0;
    const property = fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async (steps) => {
      const story: Story = { sandbox: newSandbox('900.00'), loans: [], refusals: 0, kept: 0 };
      for (const wish of steps) {
        await walk(story, wish);
        await checkBooks(story);
      }
      kept += story.kept;
      refusals += story.refusals;
    });
    await fc.assert(property, { numRuns: 25 });
    assert.ok(kept > 30 && refusals > 10, `${kept} kept, ${refusals} refused`);
  });
});
