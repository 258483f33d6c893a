import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { WealthOrder, WealthPlan, WealthProduct, WealthQuote } from '@weidongli/contracts/wealth';
import type { FlowProblem } from '../screen/flow-problem.js';
import { card, challenge, product as fund, quoteOf } from './wealth-redeem-data.testing.js';
import { readPlanAmount } from './wealth-plan.amount.js';
import { daysOf } from './wealth-plan.days.js';
import { draftOf } from './wealth-plan.draft.js';
import { reducePlan } from './wealth-plan.flow.js';
import { shownPlan, startPlan, type PlanEvent, type PlanReads, type PlanState } from './wealth-plan.state.js';

const run = (events: readonly PlanEvent[], from: PlanState = startPlan): PlanState =>
  events.reduce(reducePlan, from);
const problem = (code: string): FlowProblem => ({ code, recovery: 'change-input', outcomeUnknown: false });
const money = (amount: string) => ({ amount, currency: 'CNY' as const });

const product = {
  ...fund,
  planAllowed: true,
  minBuy: money('10.00'),
  maxBuy: money('50000.00'),
  stepBuy: money('0.01'),
} satisfies WealthProduct;
const rhythm = { frequency: 'MONTHLY', day: 6 } as const;
const quoted = (day = 6, match: Partial<WealthQuote['riskMatch']> = {}): WealthQuote => {
  const base = quoteOf('REDEEM');
  return {
    ...base,
    ...{ side: 'PLAN', amount: money('500.00'), shares: null, rhythm: { ...rhythm, day } },
    planDates: ['2026-12-07', '2027-01-06', '2027-02-08'],
    riskMatch: { ...base.riskMatch, ...match },
  };
};
const planIn = (status: WealthPlan['status']): WealthPlan => ({
  id: 'wpl_01JD9Z3V6Q8R5T7W9X1Y2Z3A4B',
  quoteId: quoted().id,
  code: product.code,
  name: product.name,
  amount: money('500.00'),
  rhythm,
  status,
  suspension: status === 'SUSPENDED' ? 'PAYMENT_FAILED' : null,
  cardMasked: card.panMasked,
  nextDate: status === 'ACTIVE' ? '2026-12-07' : null,
  purchases: 0,
  failures: 0,
  invested: money('0.00'),
  createdAt: '2026-11-22T14:00:00.000+08:00',
  version: 1,
});
const reads: PlanReads = { plans: [], product, cards: [card] };
const now = Date.parse('2026-11-22T14:00:00.000+08:00');

const ready: readonly PlanEvent[] = [{ type: 'loaded', reads }];
const filled: readonly PlanEvent[] = [
  ...ready,
  { type: 'amount-typed', text: '500' },
  { type: 'frequency-chosen', frequency: 'MONTHLY' },
  { type: 'day-chosen', day: 6 },
];
const checking: readonly PlanEvent[] = [
  ...filled,
  { type: 'next' },
  { type: 'quoted', quote: quoted(), now },
];
const agreed: readonly PlanEvent[] = [
  ...checking,
  { type: 'consent-changed', consent: true },
  { type: 'next' },
];
const coded: readonly PlanEvent[] = [
  ...agreed,
  { type: 'challenged', challenge },
  { type: 'confirmed', token: 'wsu_test' },
];
const listed: readonly PlanEvent[] = [
  { type: 'loaded', reads: { ...reads, product: undefined, plans: [planIn('ACTIVE')] } },
];
const detail: readonly PlanEvent[] = [...listed, { type: 'plan-opened', planId: planIn('ACTIVE').id }];

describe('wealth-plan flow: a new plan', () => {
  it('starts with nothing typed and nothing chosen, and names what is missing', () => {
    const state = run(ready);
    assert.deepEqual(
      [state.step, state.amountText, state.frequency, state.day],
      ['create', '', undefined, undefined],
    );
    assert.deepEqual(run([{ type: 'next' }], state).errors, { amount: 'empty', frequency: 'missing' });
    const often = run([{ type: 'frequency-chosen', frequency: 'WEEKLY' }, { type: 'next' }], state);
    assert.deepEqual(often.errors, { amount: 'empty', day: 'missing' });
  });

  it('refuses a product that no plan may buy', () => {
    for (const bad of [
      { ...product, planAllowed: false },
      { ...product, status: 'SUSPENDED_BUY' },
    ])
      assert.equal(run([{ type: 'loaded', reads: { ...reads, product: bad } }]).step, 'refused');
    assert.equal(run([{ type: 'loaded', reads: { ...reads, cards: [] } }]).step, 'refused');
  });

  for (const [text, expected] of [
    ['9.99', 'below-minimum'],
    ['50000.01', 'above-maximum'],
    ['5.000,00', 'decimal-comma'],
    ['五百', 'not-a-number'],
  ] as const)
    it(`refuses ${text} as ${expected}`, () => {
      assert.deepEqual(readPlanAmount(text, product), { ok: false, problem: expected });
    });

  it('takes only steps of the product', () => {
    assert.deepEqual(readPlanAmount('150', { ...product, stepBuy: money('100.00') }), {
      ok: false,
      problem: 'not-a-step',
    });
  });

  it('keeps a weekday between every week and every second one, and no weekday as day of the month', () => {
    const weekly = run([
      ...ready,
      { type: 'frequency-chosen', frequency: 'WEEKLY' },
      { type: 'day-chosen', day: 3 },
    ]);
    assert.equal(run([{ type: 'frequency-chosen', frequency: 'BIWEEKLY' }], weekly).day, 3);
    assert.equal(run([{ type: 'frequency-chosen', frequency: 'MONTHLY' }], weekly).day, undefined);
    assert.deepEqual(daysOf('BIWEEKLY'), [1, 2, 3, 4, 5]);
    assert.equal(daysOf('MONTHLY').at(-1), 28);
  });

  it('keeps an estimate only for what it was asked for', () => {
    assert.equal(run([...filled, { type: 'quoted', quote: quoted(), now }]).quote?.id, quoted().id);
    assert.equal(run([...filled, { type: 'quoted', quote: quoted(7), now }]).quote, undefined);
    const estimated = run([...filled, { type: 'quoted', quote: quoted(), now }]);
    assert.equal(run([{ type: 'amount-typed', text: '500.00' }], estimated).quote?.id, quoted().id);
    assert.equal(run([{ type: 'amount-typed', text: '501' }], estimated).quote, undefined);
    assert.equal(run([{ type: 'day-chosen', day: 7 }], estimated).quote, undefined);
  });

  it('orders only what is agreed to', () => {
    const state = run([...checking, { type: 'next' }]);
    assert.deepEqual([state.errors.consent, state.work], ['missing', undefined]);
    assert.equal(run(agreed).work, 'order');
  });

  for (const [status, coolOffUntil, step] of [
    ['NOT_ASSESSED', null, 'risk'],
    ['EXPIRED', null, 'risk'],
    ['FORBIDDEN', null, 'risk'],
    ['OVER_LEVEL', null, 'warning'],
    ['OVER_LEVEL', '2026-11-23T14:00:00.000+08:00', 'risk'],
    ['OVER_LEVEL', '2026-11-22T13:00:00.000+08:00', 'confirm'],
  ] as const)
    it(`leads to ${step} when the bank says ${status}, cooling until ${String(coolOffUntil)}`, () => {
      const quote = quoted(6, { status, coolOffUntil });
      const state = run([...filled, { type: 'next' }, { type: 'quoted', quote, now }]);
      assert.equal(state.step, step);
      const later = run([...filled, { type: 'quoted', quote, now }]);
      assert.equal(later.step, 'create');
      assert.equal(run([{ type: 'next' }], later).step, step);
    });

  it('reads a warning only with a tick, then thinks it over', () => {
    const over = quoted(6, { status: 'OVER_LEVEL' });
    const warned = run([...filled, { type: 'next' }, { type: 'quoted', quote: over, now }]);
    assert.equal(run([{ type: 'next' }], warned).errors.consent, 'missing');
    const told = run([{ type: 'consent-changed', consent: true }, { type: 'next' }], warned);
    assert.equal(told.work, 'warn');
    const cooling = quoted(6, { status: 'OVER_LEVEL', coolOffUntil: '2026-11-23T14:00:00.000+08:00' });
    const state = run([{ type: 'quoted', quote: cooling, now }], told);
    assert.deepEqual([state.step, state.obstacle], ['risk', 'cooling']);
    const back = run([{ type: 'back' }], state);
    assert.deepEqual([back.step, back.quote, back.amountText], ['create', undefined, '500']);
  });

  for (const code of ['quote-expired', 'agreement-version-changed'])
    it(`quotes anew after ${code}, with the tick taken off`, () => {
      const state = run([...coded, { type: 'failed', problem: problem(code) }]);
      assert.deepEqual([state.work, state.consent, state.before?.id], ['requote', false, quoted().id]);
      const fresh = run([{ type: 'quoted', quote: quoted(), now }], state);
      assert.deepEqual([fresh.step, fresh.consent, fresh.problem], ['confirm', false, undefined]);
    });

  it('asks, and never sends again, when the reply is lost', () => {
    const state = run([...coded, { type: 'order-unknown' }]);
    assert.deepEqual([state.step, state.work], ['unknown', 'query']);
    const offline = run([{ type: 'failed', problem: problem('network') }, { type: 'next' }], state);
    assert.deepEqual([offline.step, offline.work], ['unknown', undefined]);
    const found = run([{ type: 'query' }, { type: 'plan-made', plan: planIn('ACTIVE') }], offline);
    assert.deepEqual([found.step, found.plans.length], ['done', 1]);
    assert.equal(run([{ type: 'made-opened' }], found).step, 'detail');
  });

  it('holds no proof in any state', () => {
    assert.ok(!JSON.stringify(run(coded)).includes('wsu_test'));
  });

  it('brings back what was entered, never a tick, and nothing that a plan cannot have', () => {
    const draft = draftOf(run(agreed));
    assert.deepEqual(draft?.entered, { amountText: '500', frequency: 'MONTHLY', day: '6' });
    const back = run([...ready, { type: 'restored', entered: { ...draft.entered, consent: 'true' } }]);
    assert.deepEqual(
      [back.step, back.amountText, back.frequency, back.day, back.consent],
      ['create', '500', 'MONTHLY', 6, false],
    );
    const odd = run([...ready, { type: 'restored', entered: { frequency: 'WEEKLY', day: '28' } }]);
    assert.deepEqual([odd.frequency, odd.day], ['WEEKLY', undefined]);
    assert.deepEqual(draftOf(run([...coded, { type: 'plan-made', plan: planIn('ACTIVE') }]))?.entered, {});
    assert.equal(draftOf(run(listed)), undefined);
  });
});

describe('wealth-plan flow: plans that there are', () => {
  it('opens one, and goes back to the list', () => {
    const state = run(detail);
    assert.deepEqual(
      [state.step, shownPlan(state)?.id, state.purchases],
      ['detail', planIn('ACTIVE').id, undefined],
    );
    assert.equal(run([{ type: 'back' }], state).step, 'list');
    const list = run(listed);
    assert.equal(run([{ type: 'back' }], list), list);
  });

  it('takes the purchases of the plan that is looked at, and no others', () => {
    const orders: readonly WealthOrder[] = [];
    const read = run([...detail, { type: 'purchases-read', planId: planIn('ACTIVE').id, orders }]);
    assert.deepEqual(read.purchases, []);
    assert.equal(
      run([...detail, { type: 'purchases-read', planId: 'wpl_other', orders }]).purchases,
      undefined,
    );
    assert.ok(run([...detail, { type: 'purchases-failed', planId: planIn('ACTIVE').id }]).purchasesFailed);
  });

  for (const [status, event, work] of [
    ['ACTIVE', 'pause', 'pause'],
    ['ACTIVE', 'resume-plan', undefined],
    ['ACTIVE', 'end', 'end'],
    ['PAUSED', 'pause', undefined],
    ['PAUSED', 'resume-plan', 'resumePlan'],
    ['SUSPENDED', 'resume-plan', 'resumePlan'],
    ['SUSPENDED', 'end', 'end'],
    ['ENDED', 'end', undefined],
    ['ENDED', 'resume-plan', undefined],
  ] as const)
    it(`${work === undefined ? 'leaves' : 'changes'} a plan that is ${status} on ${event}`, () => {
      const plans = [planIn(status)];
      const from = run([
        { type: 'loaded', reads: { ...reads, product: undefined, plans } },
        { type: 'plan-opened', planId: plans[0]!.id },
      ]);
      assert.equal(run([{ type: event }], from).work, work);
    });

  it('says what was done, until something else is', () => {
    const paused = run([...detail, { type: 'pause' }, { type: 'plan-changed', plan: planIn('PAUSED') }]);
    assert.deepEqual([paused.news, shownPlan(paused)?.status, paused.work], ['paused', 'PAUSED', undefined]);
    assert.equal(run([{ type: 'resume-plan' }], paused).news, undefined);
  });

  it('reads the plans anew when one is not what the screen shows, and says so', () => {
    const state = run([...detail, { type: 'pause' }, { type: 'failed', problem: problem('invalid-state') }]);
    assert.equal(state.work, 'refresh');
    const plans = [planIn('SUSPENDED')];
    const fresh = run([{ type: 'loaded', reads: { ...reads, product: undefined, plans } }], state);
    assert.deepEqual(
      [fresh.step, fresh.problem?.code, shownPlan(fresh)?.status],
      ['detail', 'invalid-state', 'SUSPENDED'],
    );
  });

  it('takes answers only to what was asked, whatever comes', () => {
    const events: readonly PlanEvent[] = [
      ...coded,
      ...detail,
      { type: 'pause' },
      { type: 'end' },
      { type: 'plan-changed', plan: planIn('ENDED') },
      { type: 'plan-made', plan: planIn('ACTIVE') },
      { type: 'order-unknown' },
      { type: 'not-found' },
      { type: 'expired' },
      { type: 'back' },
      { type: 'failed', problem: problem('network') },
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...events), { maxLength: 25 }), (played) => {
        const state = run(played);
        if (state.work === 'order') assert.ok(state.consent && state.quote !== undefined);
        if (state.work === 'pause' || state.work === 'end') assert.equal(state.step, 'detail');
        if (state.step === 'confirm') assert.ok(state.quote !== undefined);
      }),
    );
  });
});
