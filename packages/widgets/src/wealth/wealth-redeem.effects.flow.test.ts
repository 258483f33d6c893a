import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  enterCode,
  isAsked,
  isIdle,
  startRun,
  type FlowRun,
  type RunStart,
} from '../screen/flow-run.testing.js';
import { proofFor } from '../screen/proof.testing.js';
import { openTestBank, type TestBank } from './wealth-bank.testing.js';
import { runRedeem } from './wealth-redeem.effects.js';
import type { RedeemEvent, RedeemSide, RedeemState } from './wealth-redeem.state.js';

type Run = FlowRun<RedeemState, RedeemEvent, TestBank>;

const bond = '990021';
const cash = '990001';

const start = ({ code = bond, ...from }: RunStart<TestBank> & { code?: string } = {}): Promise<Run> =>
  startRun(openTestBank, (given) => runRedeem({ ...given, code }), from);

const toConfirm = async (
  { session, until }: Run,
  text: string,
  side: RedeemSide = 'REDEEM',
): Promise<RedeemState> => {
  session.act({ type: 'side-chosen', side });
  session.act({ type: 'shares-typed', text });
  session.act({ type: 'next' });
  return until(isIdle);
};

const toCode = async ({ session, until }: Run): Promise<void> => {
  session.act({ type: 'next' });
  await until(isAsked);
};

const heldOf = async ({ client }: TestBank, code = bond) =>
  (await client.wealth.getHolding({ code })).holding.shares;

const ordersOf = async ({ client }: TestBank, code = bond) =>
  (await client.wealth.listOrders({ code })).data.filter(({ side }) => side !== 'BUY');

const posts = ({ requests }: TestBank, path: string): number =>
  requests.filter((request) => request === `POST ${path}`).length;

describe('wealth-redeem against the bank', () => {
  it('asks what it would cost once the customer rests, and only for what is typed last', async () => {
    const { bank, session, until, passTime } = await start();
    for (const text of ['1', '10', '100']) session.act({ type: 'shares-typed', text });
    assert.equal(posts(bank, '/v1/wealth/quotes'), 0);
    passTime();
    const state = await until(({ quote }) => quote !== undefined);
    assert.deepEqual([state.quote?.shares, state.step], ['100.00', 'choose']);
    assert.equal(posts(bank, '/v1/wealth/quotes'), 1);
  });

  it('redeems units normally: they are frozen until the order is confirmed', async () => {
    const run = await start();
    await toConfirm(run, '1000');
    await toCode(run);
    const state = await enterCode(run);
    assert.deepEqual([state.step, state.order?.status], ['progress', 'SUBMITTED']);
    assert.equal((await heldOf(run.bank)).frozen, '1000.00');
    assert.equal((await ordersOf(run.bank)).length, 1);
  });

  it('cancels an order before the cut-off, and the units are free again', async () => {
    const run = await start();
    await toConfirm(run, '1000');
    await toCode(run);
    await enterCode(run);
    run.session.act({ type: 'cancel-order' });
    const state = await run.until(({ step }) => step === 'cancelled');
    assert.equal(state.order?.status, 'CANCELLED');
    assert.equal((await heldOf(run.bank)).frozen, '0.00');
  });

  it('redeems at once, and the cap of the day is smaller afterwards', async () => {
    const run = await start({ code: cash });
    await toConfirm(run, '3000', 'FAST_REDEEM');
    await toCode(run);
    const state = await enterCode(run);
    assert.deepEqual([state.step, state.order?.status], ['done', 'SETTLED']);
    const { fastRedemption } = await run.bank.client.wealth.getProduct({ code: cash });
    assert.equal(fastRedemption?.leftToday.amount, '7000.00');
  });

  it('leaves one order when the last button is pressed again and again', async () => {
    const run = await start();
    await toConfirm(run, '1000');
    await toCode(run);
    const token = await proofFor(run.bank.client, run.session.state.challenge);
    for (let press = 0; press < 5; press += 1) run.session.act({ type: 'confirmed', token });
    await run.until(({ step }) => step === 'progress');
    assert.equal((await ordersOf(run.bank)).length, 1);
  });

  it('queries, and finds the one order, when every reply is lost', async () => {
    const run = await start();
    await toConfirm(run, '1000');
    await toCode(run);
    await run.bank.control.sandbox.addFault({ operation: 'wealth.order', dropAfterCommit: true, times: 10 });
    assert.equal((await enterCode(run)).step, 'progress');
    assert.ok(run.bank.requests.some((request) => request.includes('quoteId=')));
    assert.equal((await ordersOf(run.bank)).length, 1);
  });

  it('quotes anew when the cut-off passes on the confirm page, with the days of before beside it', async () => {
    const run = await start();
    const seen = (await toConfirm(run, '1000')).quote;
    await run.bank.control.sandbox.setClock({ until: 'next_cutoff' });
    await run.bank.control.sandbox.setClock({ advanceBy: 'PT2S' });
    run.session.act({ type: 'next' });
    const state = await run.until((next) => isIdle(next) && next.quote?.id !== seen?.id);
    assert.deepEqual([state.step, state.before?.id], ['confirm', seen?.id]);
    assert.ok((state.quote?.dates.tradeDate ?? '') > (seen?.dates.tradeDate ?? ''));
    assert.deepEqual(await ordersOf(run.bank), []);
  });

  it('quotes anew by itself when the quote has expired', async () => {
    const run = await start();
    const seen = (await toConfirm(run, '1000')).quote;
    await run.bank.control.sandbox.setClock({ advanceBy: 'PT16M' });
    run.passTime();
    const state = await run.until((next) => isIdle(next) && next.quote?.id !== seen?.id);
    assert.deepEqual([state.step, state.before?.id], ['confirm', seen?.id]);
  });

  it('says that the product was suspended, and redeems nothing', async () => {
    const run = await start();
    await toConfirm(run, '1000');
    await run.bank.control.sandbox.simulate({
      object: 'wealth-product',
      objectId: bond,
      transition: 'suspend-all',
    });
    run.session.act({ type: 'next' });
    const state = await run.until((next) => next.step === 'unavailable');
    assert.equal(state.product?.status, 'SUSPENDED_ALL');
    assert.deepEqual(await ordersOf(run.bank), []);
  });

  it('shows a redemption on its way, and goes back from it', async () => {
    const first = await start();
    await toConfirm(first, '1000');
    await toCode(first);
    await enterCode(first);
    first.session.stop();
    const run = await start({ bank: first.bank });
    const [order] = run.session.state.open;
    assert.equal(order?.shares, '1000.00');
    run.session.act({ type: 'order-opened', order });
    assert.equal(run.session.state.step, 'progress');
    run.session.act({ type: 'cancel-order' });
    await run.until(({ step }) => step === 'cancelled');
    run.session.act({ type: 'back' });
    const state = await run.until(({ step }) => step === 'choose');
    assert.deepEqual(state.open, []);
  });

  it('says that nothing is held of a product', async () => {
    const { session } = await start({ code: '990026' });
    assert.deepEqual([session.state.step, session.state.holding], ['unavailable', undefined]);
  });

  it('keeps what was entered through the end of the log-in', async () => {
    const run = await start();
    await toConfirm(run, '1000');
    run.bank.client.session.end();
    run.session.act({ type: 'next' });
    await run.until((state) => isIdle(state) && state.problem?.code === 'unauthenticated');
    run.bank.client.session.restart();
    const back = await run.until(({ problem }) => problem === undefined);
    assert.deepEqual([back.step, back.sharesText], ['confirm', '1000']);
    await toCode(run);
  });
});
