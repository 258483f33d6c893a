import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isIdle, startRun, type RunStart } from '../screen/flow-run.testing.js';
import { openTestBank, sunday, type TestBank } from './wealth-bank.testing.js';
import { runHoldings } from './wealth-holdings.effects.js';
import { buy } from './wealth-holdings.testing.js';

const start = (from: RunStart<TestBank> = {}) =>
  startRun(openTestBank, runHoldings, { moment: sunday, ...from });

describe('wealth-holdings against the bank', () => {
  it('reads the sum, which is that of all positions and deposits', async () => {
    const { home } = (await start()).session.state;
    const { total, holdings, deposits } = home!.summary;
    const fen = (amount: string): bigint => BigInt(amount.replace('.', ''));
    assert.equal(fen(holdings.amount) + fen(deposits.amount), fen(total.amount));
    assert.equal(home!.holdings.length, home!.summary.positions);
  });

  it('reads three hundred positions, the first ones first', async () => {
    const { until } = await start({ customerRef: 'saver-300' });
    const { home } = await until((state) => state.home?.next === null);
    assert.equal(new Set(home!.holdings.map(({ code }) => code)).size, 300);
  });

  it('reads a position with its orders, and the income of its month', async () => {
    const { session, until } = await start();
    const [first] = session.state.home!.holdings;
    session.act({ type: 'page-opened', page: 'position', id: first!.code });
    const { position, positionOrders } = await until(isIdle);
    assert.equal(position?.holding.code, first?.code);
    assert.ok(positionOrders!.data.every(({ code }) => code === first?.code));
    session.act({ type: 'page-opened', page: 'income', id: first!.code });
    const { income } = await until(isIdle);
    assert.equal(
      income?.calendar.data.find(({ date }) => date === first?.latestIncomeDate)?.income.amount,
      first?.latestIncome.amount,
    );
  });

  it('changes what happens with dividends', async () => {
    const { session, until, bank } = await start();
    const held = session.state.home!.holdings.find(({ dividendMode }) => dividendMode !== null)!;
    session.act({ type: 'page-opened', page: 'position', id: held.code });
    await until(isIdle);
    session.act({ type: 'asked', question: 'mode' });
    session.act({ type: 'mode-chosen', mode: 'CASH' });
    session.act({ type: 'mode-confirmed' });
    const state = await until(isIdle);
    assert.deepEqual([state.news, state.problem], ['CASH', undefined]);
    const { holding } = await bank.client.wealth.getHolding({ code: held.code });
    assert.equal(holding.dividendMode, 'CASH');
  });

  it('cancels an order and reads the sum again', async () => {
    const bank = openTestBank('investor', sunday);
    const orderId = await buy(bank, '990021', '1000.00');
    const { session, until } = await start({ bank });
    assert.equal(session.state.home?.summary.inProgressOrders, 1);
    session.act({ type: 'page-opened', page: 'order', id: orderId });
    await until(isIdle);
    session.act({ type: 'asked', question: 'cancel' });
    session.act({ type: 'cancel-confirmed' });
    const state = await until((now) => isIdle(now) && now.home?.summary.inProgressOrders === 0);
    assert.deepEqual([state.order?.status, state.home?.underWay.length], ['CANCELLED', 0]);
  });

  it('asks how an order stands when no reply to its cancelling came', async () => {
    const bank = openTestBank('investor', sunday);
    const orderId = await buy(bank, '990021', '1000.00');
    const { session, until } = await start({ bank });
    session.act({ type: 'page-opened', page: 'order', id: orderId });
    await until(isIdle);
    await bank.control.sandbox.addFault({
      operation: 'wealth.cancelOrder',
      dropAfterCommit: true,
      times: 10,
    });
    session.act({ type: 'cancel-confirmed' });
    const state = await until(({ order, work }) => order?.status === 'CANCELLED' && work === undefined);
    assert.deepEqual([state.problem, state.home?.underWay.length], [undefined, 0]);
  });

  it('shows an order as it is when it is too late to cancel it', async () => {
    const bank = openTestBank('investor', sunday);
    const orderId = await buy(bank, '990021', '1000.00');
    const { session, until } = await start({ bank });
    session.act({ type: 'page-opened', page: 'order', id: orderId });
    await until(isIdle);
    await bank.control.sandbox.setClock({ advanceTo: '2026-11-23T15:00:01.000+08:00' });
    session.act({ type: 'cancel-confirmed' });
    const state = await until(({ order, work }) => order?.status === 'ACCEPTED' && work === undefined);
    assert.ok(['after-cut-off', 'invalid-state'].includes(state.problem?.code ?? ''));
  });

  it('keeps nothing of a page that was left before it was read', async () => {
    const { session, until, bank } = await start();
    bank.away = true;
    session.act({ type: 'page-opened', page: 'orders' });
    session.act({ type: 'back' });
    bank.away = false;
    session.act({ type: 'page-opened', page: 'dividends' });
    const state = await until(isIdle);
    assert.deepEqual([state.problem, state.dividends?.next], [undefined, null]);
  });

  it('says that the bank is away and goes on where the customer is', async () => {
    const { session, until, bank } = await start();
    bank.away = true;
    session.act({ type: 'page-opened', page: 'orders' });
    assert.equal((await until(isIdle)).problem?.code, 'network');
    bank.away = false;
    session.resume();
    const state = await until(({ orders }) => orders !== undefined);
    assert.equal(state.problem, undefined);
  });
});
