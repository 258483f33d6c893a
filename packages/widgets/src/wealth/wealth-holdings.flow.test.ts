import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Holding, WealthOrder } from '@weidongli/contracts/wealth';
import { reduceHoldings, resumedHoldings } from './wealth-holdings.flow.js';
import {
  placeOf,
  readingOf,
  startHoldings,
  underWayOnly,
  type HoldingsEvent,
  type HoldingsState,
  type HomeReads,
} from './wealth-holdings.state.js';

const run = (events: readonly HoldingsEvent[], from: HoldingsState = startHoldings): HoldingsState =>
  events.reduce(reduceHoldings, from);

const money = (amount: string) => ({ amount, currency: 'CNY' as const });

const holding = (code: string): Holding => ({
  ...{ code, name: '星桥稳和债券A', kind: 'BOND_FUND', riskLevel: 'R2' },
  shares: { total: '9200.23', available: '9200.23', frozen: '0.00' },
  ...{ nav: '1.0863', navDate: '2026-11-20', marketValue: money('9994.21'), costBasis: money('9900.00') },
  ...{ averageCost: '1.0761', unrealisedProfit: money('94.21'), realisedProfit: money('0.00') },
  ...{ cumulativeIncome: money('94.21'), latestIncome: money('2.76'), latestIncomeDate: '2026-11-20' },
  ...{ profitRate: '0.009500', dividendMode: 'REINVEST' },
});

const order = (id: string, status: WealthOrder['status'] = 'SUBMITTED'): WealthOrder => ({
  ...{ id, number: '2026112200000001', side: 'BUY', code: '990021', name: '星桥稳和债券A' },
  ...{ quoteId: null, planId: null, amount: money('100.00'), shares: null, status, failure: null },
  cardMasked: '999999******2600',
  dates: {
    ...{ tradeDate: '2026-11-23', confirmDate: '2026-11-24', settleDate: '2026-11-25' },
    ...{ cancelUntil: '2026-11-23T15:00:00.000+08:00', provisional: false },
  },
  ...{ confirmation: null, createdAt: '2026-11-22T14:00:00.000+08:00', statusHistory: [], version: 1 },
});

const reads: HomeReads = {
  summary: {
    ...{ total: money('9994.21'), holdings: money('9994.21'), deposits: money('0.00') },
    ...{ inProgressBuys: money('100.00'), inProgressOrders: 1, positions: 2, latestIncome: money('2.76') },
    ...{ latestIncomeDate: '2026-11-20', cumulativeIncome: money('94.21'), suitability: 'VALID' },
    asOf: '2026-11-22T14:00:00.000+08:00',
  },
  ...{ holdings: [holding('990021')], next: 'rest', underWay: [order('wor_1')], deposits: [] },
};

const problem = { code: 'network', recovery: 'retry', outcomeUnknown: false } as const;
const ready = run([{ type: 'loaded', reads }]);
const workOf = ({ work }: HoldingsState): string => work ?? '';
const open = (
  state: HoldingsState,
  page: 'position' | 'orders' | 'order' | 'income' | 'dividends',
  id?: string,
) => run([{ type: 'page-opened', page, id }], state);

const atPosition = (): HoldingsState => {
  const asking = open(ready, 'position', '990021');
  const position = { holding: holding('990021'), lots: [], annualReturn: null };
  return run(
    [{ type: 'position-read', work: workOf(asking), position, orders: { data: [], next: null } }],
    asking,
  );
};

describe('wealth-holdings flow', () => {
  it('shows the month of the latest income first', () => {
    assert.equal(ready.month, '2026-11');
    assert.equal(ready.work, undefined);
  });

  it('adds the rest of the positions behind the first ones', () => {
    const state = run([{ type: 'rest-loaded', holdings: [holding('990048')], next: null }], ready);
    assert.deepEqual(
      [state.home?.holdings.map(({ code }) => code), state.home?.next],
      [['990021', '990048'], null],
    );
  });

  it('reads a page when it is opened, and takes nothing that was read for another', () => {
    const first = open(ready, 'orders');
    const second = open(run([{ type: 'back' }], first), 'orders', underWayOnly);
    const late = run(
      [{ type: 'orders-read', work: workOf(first), orders: { data: [order('wor_1')], next: null } }],
      second,
    );
    assert.equal(late, second);
    const read = run(
      [{ type: 'orders-read', work: workOf(second), orders: { data: [], next: null } }],
      second,
    );
    assert.deepEqual([read.orders?.data, read.work], [[], undefined]);
  });

  it('shows at once what is known of an order', () => {
    assert.equal(open(ready, 'order', 'wor_1').order?.id, 'wor_1');
    assert.equal(open(ready, 'order', 'wor_9').order, undefined);
  });

  it('puts more of a list behind it, and a new reading in its place', () => {
    const asking = open(ready, 'orders');
    const first = run(
      [{ type: 'orders-read', work: workOf(asking), orders: { data: [order('wor_2')], next: 'c1' } }],
      asking,
    );
    const wanting = run([{ type: 'more-wanted' }], first);
    assert.equal(wanting.work, readingOf(first, 'c1'));
    const rest = { data: [order('wor_1')], next: null };
    const all = run([{ type: 'orders-read', work: workOf(wanting), orders: rest }], wanting);
    assert.deepEqual(
      all.orders?.data.map(({ id }) => id),
      ['wor_2', 'wor_1'],
    );
    assert.equal(run([{ type: 'more-wanted' }], all), all);
    const again = run([{ type: 'read-again' }], all);
    assert.equal(
      run([{ type: 'orders-read', work: workOf(again), orders: rest }], again).orders?.data.length,
      1,
    );
  });

  it('goes back to a page as it was left, without reading it again', () => {
    const state = run([{ type: 'page-opened', page: 'order', id: 'wor_1' }, { type: 'back' }], atPosition());
    assert.deepEqual([placeOf(state), state.work], [{ page: 'position', id: '990021' }, undefined]);
    assert.equal(placeOf(run([{ type: 'back' }, { type: 'back' }], state)).page, 'home');
  });

  it('changes the mode of dividends only when another one is confirmed', () => {
    const asked = run([{ type: 'asked', question: 'mode' }], atPosition());
    const same = run([{ type: 'mode-chosen', mode: 'REINVEST' }, { type: 'mode-confirmed' }], asked);
    assert.deepEqual([same.work, same.asked], [undefined, undefined]);
    const other = run([{ type: 'mode-chosen', mode: 'CASH' }, { type: 'mode-confirmed' }], asked);
    assert.equal(other.work, 'mode');
    const changed = { ...holding('990021'), dividendMode: 'CASH' as const };
    const done = run([{ type: 'mode-changed', holding: changed }], other);
    assert.deepEqual(
      [done.news, done.asked, done.position?.holding.dividendMode, done.home?.holdings[0]?.dividendMode],
      ['CASH', undefined, 'CASH', 'CASH'],
    );
  });

  it('cancels an order in every list, and none that is past its cut-off', () => {
    const asked = run([{ type: 'asked', question: 'cancel' }], open(ready, 'order', 'wor_1'));
    const read = run([{ type: 'order-read', work: workOf(asked), order: order('wor_1') }], asked);
    const sent = run([{ type: 'cancel-confirmed' }], read);
    assert.equal(sent.work, 'cancel');
    const done = run([{ type: 'order-cancelled', order: order('wor_1', 'CANCELLED') }], sent);
    assert.deepEqual([done.order?.status, done.asked], ['CANCELLED', undefined]);
    const late = run([{ type: 'order-read', work: workOf(asked), order: order('wor_1', 'ACCEPTED') }], asked);
    assert.equal(run([{ type: 'cancel-confirmed' }], late).work, undefined);
  });

  it('reads an order again that was too late to be cancelled, and keeps saying why', () => {
    const sent = run([{ type: 'cancel-confirmed' }], open(ready, 'order', 'wor_1'));
    const late = run([{ type: 'failed', problem: { ...problem, code: 'after-cut-off' } }], sent);
    assert.equal(late.work, readingOf(late));
    const read = run([{ type: 'order-read', work: workOf(late), order: order('wor_1', 'ACCEPTED') }], late);
    assert.deepEqual([read.order?.status, read.problem?.code], ['ACCEPTED', 'after-cut-off']);
  });

  it('keeps the page when it is read again or resumed', () => {
    const away = run([{ type: 'load-failed', problem }], atPosition());
    const again = run([{ type: 'loaded', reads }], resumedHoldings(away));
    assert.deepEqual(
      [placeOf(again).page, again.problem, again.work],
      ['position', undefined, readingOf(again)],
    );
  });

  it('shows the income of another product in place of the first one', () => {
    const income = open(ready, 'income');
    const one = run([{ type: 'product-chosen', code: '990021' }], income);
    assert.deepEqual([one.trail.length, placeOf(one).id, one.asked], [2, '990021', 'product']);
    assert.equal(one.work, readingOf(one));
  });

  it('does one thing at a time while something is changed, whatever is pressed', () => {
    const presses: readonly HoldingsEvent[] = [
      { type: 'back' },
      { type: 'page-opened', page: 'orders' },
      { type: 'reload' },
      { type: 'asked', question: 'product' },
      { type: 'question-closed' },
      { type: 'mode-chosen', mode: 'REINVEST' },
      { type: 'mode-confirmed' },
      { type: 'cancel-confirmed' },
      { type: 'more-wanted' },
      { type: 'read-again' },
    ];
    const busy = run(
      [
        { type: 'asked', question: 'mode' },
        { type: 'mode-chosen', mode: 'CASH' },
        { type: 'mode-confirmed' },
      ],
      atPosition(),
    );
    assert.equal(busy.work, 'mode');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...presses)), (pressed) => {
        assert.equal(run(pressed, busy), busy);
      }),
    );
  });
});
