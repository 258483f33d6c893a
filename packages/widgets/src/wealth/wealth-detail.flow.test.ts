import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startRun, type RunStart } from '../screen/flow-run.testing.js';
import { openTestBank, type TestBank } from './wealth-bank.testing.js';
import { runDetail } from './wealth-detail.effects.js';
import { explainFee, feeKind, feeOf } from './wealth-detail.fees.js';
import { reduceDetail } from './wealth-detail.flow.js';
import {
  performanceOf,
  purchaseOf,
  rangeOf,
  rangesOf,
  startDetail,
  type DetailEvent,
  type DetailState,
} from './wealth-detail.state.js';

const problem = { code: 'network', recovery: 'retry', outcomeUnknown: false } as const;
const bond = '990021';
const deposit = '990102';

const open = ({ code = bond, ...from }: RunStart<TestBank> & { code?: string } = {}) =>
  startRun(openTestBank, (given) => runDetail({ ...given, code }), from);

const run = (events: readonly DetailEvent[], from: DetailState = startDetail): DetailState =>
  events.reduce(reduceDetail, from);

const readOf = ({ requests }: TestBank, what: string): number =>
  requests.filter((request) => request.includes(what)).length;

describe('wealth-detail: reading', () => {
  it('reads the product, then the unit values of its whole life, once', async () => {
    const { bank, session, until } = await open();
    assert.deepEqual([session.state.step, session.state.product?.code], ['ready', bond]);
    await until(({ nav }) => Array.isArray(nav));
    const { nav, product } = session.state;
    assert.ok(Array.isArray(nav));
    assert.equal(nav.at(0)?.date, product?.inceptionDate);
    assert.equal(nav.at(-1)?.nav, product?.latest?.nav);
    session.act({ type: 'range-chosen', range: 'ONE_MONTH' });
    session.act({ type: 'range-chosen', range: 'SINCE_INCEPTION' });
    assert.equal(readOf(bank, '/nav'), 1);
    session.resume();
    await until(() => readOf(bank, bond) >= 3);
    await new Promise(setImmediate);
    assert.equal(readOf(bank, '/nav'), 1, 'the latest value is there');
  });

  it('reads no unit values of a deposit: there are none', async () => {
    const { bank, session } = await open({ code: deposit });
    await new Promise(setImmediate);
    assert.deepEqual([session.state.product?.latest, readOf(bank, '/nav')], [null, 0]);
  });

  it('says in its place that the values could not be read, and reads them on request', async () => {
    const { session, until } = await open({
      faults: [{ operation: 'wealth.listNav', dropBeforeCommit: true, times: 10 }],
    });
    await until(({ nav }) => nav === 'failed');
    assert.deepEqual([session.state.step, session.state.problem], ['ready', undefined]);
    session.act({ type: 'nav-wanted' });
    assert.equal(session.state.nav, 'reading');
    await until(({ nav }) => nav === 'failed');
  });

  it('reads the calendar and the product anew for the dates of an order of now', async () => {
    const { bank, session, until } = await open();
    const { asOf } = session.state.product!;
    await bank.control.sandbox.setClock({ advanceBy: 'PT26H' });
    session.act({ type: 'days-wanted' });
    await until(({ days }) => Array.isArray(days));
    const { days, product } = session.state;
    assert.ok(Array.isArray(days) && days.length > 30);
    assert.ok(Date.parse(product!.asOf) - Date.parse(asOf) >= 26 * 3600_000);
    bank.away = true;
    session.act({ type: 'days-wanted' });
    await until((state) => state.days === 'failed');
  });

  it('stands aside for a log-in that has ended', async () => {
    const { bank, session, until } = await open();
    bank.client.session.end();
    session.act({ type: 'days-wanted' });
    await until((state) => state.problem !== undefined);
    assert.equal(session.state.problem?.code, 'unauthenticated');
  });
});

describe('wealth-detail: the state', () => {
  it('says that nothing could be read, and keeps a product that was', async () => {
    const failed = run([{ type: 'load-failed', problem }]);
    assert.deepEqual([failed.step, run([{ type: 'reload' }], failed).step], ['failed', 'loading']);
    const { state } = (await open()).session;
    const stale = run([{ type: 'load-failed', problem }], state);
    assert.deepEqual([stale.step, stale.product, stale.problem], ['ready', state.product, problem]);
    const fresh = run([{ type: 'reload' }], stale);
    assert.deepEqual([fresh.step, fresh.problem], ['ready', undefined]);
  });

  it('shows a year at first, and the whole life of what is younger', async () => {
    const { state } = (await open()).session;
    assert.equal(rangeOf(state), 'ONE_YEAR');
    assert.equal(rangesOf(state.product!).length, 5);
    const young = {
      ...state.product!,
      performance: state.product!.performance.map((one) =>
        one.range === 'ONE_MONTH' || one.range === 'SINCE_INCEPTION' ? one : { ...one, value: null },
      ),
    };
    assert.deepEqual(rangesOf(young), ['ONE_MONTH', 'SINCE_INCEPTION']);
    assert.equal(rangeOf({ ...state, product: young }), 'SINCE_INCEPTION');
    assert.equal(performanceOf(young, 'ONE_YEAR'), undefined);
    assert.equal(rangeOf(run([{ type: 'range-chosen', range: 'ONE_MONTH' }], state)), 'ONE_MONTH');
  });

  it('keeps the amount as typed, the series and the table', () => {
    const state = run([
      { type: 'amount-typed', text: '1,00' },
      { type: 'series-chosen', series: 'income' },
      { type: 'table-toggled' },
    ]);
    assert.deepEqual([state.amountText, state.series, state.table], ['1,00', 'income', true]);
    assert.equal(run([{ type: 'table-toggled' }], state).table, false);
  });

  it('knows what can be done with a product', async () => {
    const { bank, session } = await open();
    const product = session.state.product!;
    assert.equal(purchaseOf(product), 'buy');
    assert.equal(purchaseOf({ ...product, status: 'SUBSCRIBING' }), 'subscribe');
    for (const status of ['SUSPENDED_BUY', 'SUSPENDED_ALL', 'CLOSED', 'MATURED', 'NEW'])
      assert.equal(purchaseOf({ ...product, status }), 'closed', status);
    assert.equal(purchaseOf((await open({ bank, code: deposit })).session.state.product!), 'deposit');
  });
});

describe('wealth-detail: what buying costs', () => {
  it('is what the bank quotes', async () => {
    const { session } = await open();
    const product = session.state.product!;
    const explained = explainFee(product, 1_000_000n)!;
    assert.equal(feeOf(product, 1_000_000n), 799n);
    assert.deepEqual(
      explained.steps.map(({ key, value }) => [key, value]),
      [
        ['net-amount', '9,992.01'],
        ['purchase-fee', '7.99'],
        ['confirmed-shares', explained.result.value],
      ],
    );
  });

  it('is flat for large amounts, nothing where there is no fee, and not known for less than the fee', async () => {
    const { bank, session } = await open();
    const product = session.state.product!;
    assert.deepEqual([feeKind(product, 600_000_000n), feeOf(product, 600_000_000n)], ['flat', 100_000n]);
    const free = (await open({ bank, code: '990001' })).session.state.product!;
    assert.deepEqual([feeKind(free, 100n), feeOf(free, 100n)], ['none', 0n]);
    assert.equal(explainFee(product, 0n), undefined);
  });
});
