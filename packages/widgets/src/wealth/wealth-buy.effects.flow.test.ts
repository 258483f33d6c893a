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
import { openTestBank, sunday, type TestBank } from './wealth-bank.testing.js';
import { runBuy } from './wealth-buy.effects.js';
import type { BuyEvent, BuyState } from './wealth-buy.state.js';

type Purchase = FlowRun<BuyState, BuyEvent, TestBank>;

const bond = '990021';
const index = '990035';

const start = ({
  code = bond,
  amount = '',
  ...rest
}: RunStart<TestBank> & { code?: string; amount?: string } = {}) =>
  startRun(openTestBank, (given) => runBuy({ ...given, code, amount }), { moment: sunday, ...rest });

const next = async ({ session, until }: Purchase, text = '10000'): Promise<BuyState> => {
  session.act({ type: 'amount-typed', text });
  session.act({ type: 'next' });
  return until((state) => state.step !== 'amount' && isIdle(state));
};

const toCode = async (run: Purchase, text?: string): Promise<void> => {
  await next(run, text);
  run.session.act({ type: 'consent-changed', consent: true });
  run.session.act({ type: 'confirm' });
  await run.until(isAsked);
};

const ordersOf = async ({ bank }: Purchase) =>
  (await bank.client.wealth.listOrders({ code: bond })).data.filter(({ quoteId }) => quoteId !== null);

const balanceOf = async ({ bank }: Purchase): Promise<string> =>
  (await bank.client.account.listAccounts()).data[0]?.balance.available.amount ?? '';

describe('wealth-buy against the bank', () => {
  it('knows days and risk match before an amount is typed', async () => {
    const { session } = await start();
    const { step, terms, match, quote } = session.state;
    assert.deepEqual([step, match?.status, quote], ['amount', 'MATCH', undefined]);
    assert.deepEqual(
      [terms?.dates.tradeDate, terms?.dates.confirmDate, terms?.dates.settleDate],
      ['2026-11-23', '2026-11-24', '2026-11-25'],
    );
  });

  it('asks for figures when typing rests, and shows those of the amount that stands there', async () => {
    const run = await start();
    run.session.act({ type: 'amount-typed', text: '1000' });
    run.session.act({ type: 'amount-typed', text: '10000' });
    run.passTime();
    const { quote } = await run.until((state) => state.quote !== undefined);
    assert.deepEqual(
      [quote?.amount?.amount, quote?.estimate.fee.amount, quote?.estimate.shares],
      ['10000.00', '7.99', '9198.20'],
    );
    assert.equal(run.bank.requests.filter((one) => one === 'POST /v1/wealth/quotes').length, 2);
    run.session.act({ type: 'amount-typed', text: '10001' });
    assert.equal(run.session.state.quote, undefined);
  });

  it('begins with the amount of the page, and drops one that the product does not take', async () => {
    const given = await start({ amount: '500.00' });
    assert.equal(given.session.state.amountText, '500.00');
    assert.equal(given.session.state.terms?.amount?.amount, '500.00');
    const wrong = await start({ amount: '1.00' });
    assert.equal(wrong.session.state.step, 'amount');
    assert.notEqual(wrong.session.state.terms?.amount?.amount, '1.00');
  });

  it('buys for 10,000.00: the money is held, and the units come on the confirmation day', async () => {
    const run = await start();
    await toCode(run);
    const sent = await enterCode(run);
    assert.deepEqual([sent.step, sent.order?.status], ['progress', 'SUBMITTED']);
    assert.equal(await balanceOf(run), '2680.35');
    await run.bank.control.sandbox.setClock({ advanceTo: '2026-11-24T09:00:00+08:00' });
    run.passTime();
    const { order } = await run.until(({ step }) => step === 'done');
    assert.deepEqual([order?.status, order?.confirmation?.fee.amount], ['CONFIRMED', '7.99']);
  });

  it('leaves one order when the last button is pressed again and again', async () => {
    const run = await start();
    await toCode(run);
    const token = await proofFor(run.bank.client, run.session.state.challenge);
    for (let press = 0; press < 5; press += 1) run.session.act({ type: 'confirmed', token });
    await run.until(({ step }) => step === 'progress');
    assert.equal((await ordersOf(run)).length, 1);
  });

  for (const times of [1, 10]) {
    it(`leaves one order when ${String(times)} replies are lost`, async () => {
      const run = await start();
      await toCode(run);
      await run.bank.control.sandbox.addFault({ operation: 'wealth.order', dropAfterCommit: true, times });
      const state = await enterCode(run);
      assert.equal(state.step, 'progress');
      assert.equal((await ordersOf(run)).length, 1);
      if (times > 1) assert.ok(run.bank.requests.some((request) => request.includes('quoteId=')));
    });
  }

  it('asks for the outcome while nothing answers, and sends nothing again', async () => {
    const run = await start();
    await toCode(run);
    const token = await proofFor(run.bank.client, run.session.state.challenge);
    await run.bank.control.sandbox.addFault({ operation: 'wealth.order', dropAfterCommit: true, times: 10 });
    await run.bank.control.sandbox.addFault({ operation: 'wealth.listOrders', status: 503, times: 10 });
    run.session.act({ type: 'confirmed', token });
    const state = await run.until((one) => one.step === 'unknown' && isIdle(one));
    assert.ok(state.problem !== undefined);
    const sent = run.bank.requests.filter((one) => one === 'POST /v1/wealth/orders').length;
    await run.bank.control.sandbox.clearFaults();
    run.session.resume();
    await run.until(({ step }) => step === 'progress');
    assert.equal(run.bank.requests.filter((one) => one === 'POST /v1/wealth/orders').length, sent);
    assert.equal((await ordersOf(run)).length, 1);
  });

  it('tells the bank for how long each document was shown', async () => {
    const run = await start();
    await next(run);
    const [first, second, third] = run.session.state.quote?.agreements ?? [];
    run.session.act({ type: 'document-shown', agreementId: first?.id ?? '', seconds: 12 });
    run.session.act({ type: 'document-shown', agreementId: first?.id ?? '', seconds: 3 });
    run.session.act({ type: 'document-shown', agreementId: second?.id ?? '', seconds: 90_000 });
    run.session.act({ type: 'consent-changed', consent: true });
    run.session.act({ type: 'confirm' });
    await run.until((state) => state.challenge !== undefined);
    const { order } = await enterCode(run);
    const { documents } = await run.bank.client.wealth.getEvidence({ orderId: order?.id ?? '' });
    assert.deepEqual(
      documents.map(({ agreementId, seconds }) => [agreementId, seconds]),
      [
        [first?.id, 15],
        [second?.id, 86_400],
        [third?.id, 0],
      ],
    );
  });

  it('quotes anew when the cut-off passes while everything is checked, and buys nothing at the wrong date', async () => {
    const run = await start({ moment: '2026-11-23T14:55:00+08:00' });
    await next(run);
    assert.equal(run.session.state.quote?.dates.tradeDate, '2026-11-23');
    run.session.act({ type: 'consent-changed', consent: true });
    await run.bank.control.sandbox.setClock({ advanceTo: '2026-11-23T15:00:01+08:00' });
    run.session.act({ type: 'confirm' });
    const { step, quote, before, consent } = await run.until(
      (state) => isIdle(state) && state.before !== undefined,
    );
    assert.deepEqual([step, before?.dates.tradeDate, consent], ['confirm', '2026-11-23', false]);
    assert.equal(quote?.dates.tradeDate, '2026-11-24');
    assert.equal((await ordersOf(run)).length, 0);
    run.session.act({ type: 'confirm' });
    assert.equal(run.session.state.errors.consent, 'missing');
    run.session.act({ type: 'consent-changed', consent: true });
    run.session.act({ type: 'confirm' });
    await run.until((state) => state.challenge !== undefined);
    const { order } = await enterCode(run);
    assert.equal(order?.dates.tradeDate, '2026-11-24');
  });

  it('quotes anew when the cut-off passes while the code is entered', async () => {
    const run = await start({ moment: '2026-11-23T14:55:00+08:00' });
    await toCode(run);
    const token = await proofFor(run.bank.client, run.session.state.challenge);
    await run.bank.control.sandbox.setClock({ advanceTo: '2026-11-23T15:00:01+08:00' });
    run.session.act({ type: 'confirmed', token });
    const state = await run.until((one) => isIdle(one) && one.before !== undefined);
    assert.deepEqual([state.step, state.challenge], ['confirm', undefined]);
    assert.equal(state.quote?.dates.tradeDate, '2026-11-24');
    assert.equal((await ordersOf(run)).length, 0);
  });

  it('quotes anew by itself when the quote expires under the customer’s eyes', async () => {
    const run = await start();
    await next(run);
    const { quote } = run.session.state;
    run.passTime();
    const state = await run.until((one) => one.quote?.id !== quote?.id && isIdle(one));
    assert.deepEqual([state.step, state.before?.id], ['confirm', quote?.id]);
  });

  it('says that the quota of the day is used up; no money moves', async () => {
    const run = await start();
    await next(run, '1000.31');
    run.session.act({ type: 'consent-changed', consent: true });
    run.session.act({ type: 'confirm' });
    const state = await run.until((one) => isIdle(one) && (one.challenge ?? one.problem) !== undefined);
    assert.deepEqual([state.step, state.problem?.code], ['refused', 'quota-exhausted']);
    assert.equal(await balanceOf(run), '12680.35');
  });

  for (const [cents, status, back] of [
    ['32', 'FAILED', true],
    ['33', 'PARTIALLY_CONFIRMED', false],
  ] as const) {
    it(`follows an order that ends as ${status}`, async () => {
      const run = await start();
      await toCode(run, `1000.${cents}`);
      await enterCode(run);
      await run.bank.control.sandbox.setClock({ advanceTo: '2026-11-24T09:00:00+08:00' });
      run.passTime();
      const state = await run.until(({ order }) => order?.status === status);
      assert.equal(state.step, back ? 'failed' : 'done');
      if (back) assert.equal(await balanceOf(run), '12680.35');
    });
  }

  it('cancels before the cut-off; the money is back at once', async () => {
    const run = await start();
    await toCode(run);
    await enterCode(run);
    run.session.act({ type: 'cancel' });
    await run.until(({ step }) => step === 'cancelled');
    assert.equal(await balanceOf(run), '12680.35');
  });

  it('says that it is too late to cancel, and shows the order as it stands', async () => {
    const run = await start();
    await toCode(run);
    await enterCode(run);
    await run.bank.control.sandbox.setClock({ advanceTo: '2026-11-23T15:00:01+08:00' });
    run.session.act({ type: 'cancel' });
    const state = await run.until((one) => one.problem !== undefined);
    assert.deepEqual([state.step, state.problem?.code], ['progress', 'after-cut-off']);
    run.passTime();
    await run.until(({ order }) => order?.status === 'ACCEPTED');
  });

  it('shows a purchase that is under way when it is started anew, and goes to it', async () => {
    const run = await start();
    await toCode(run);
    await enterCode(run);
    run.session.stop();
    const again = await start({ bank: run.bank });
    const [open] = again.session.state.openOrders;
    assert.deepEqual([again.session.state.step, open?.status], ['amount', 'SUBMITTED']);
    if (open !== undefined) again.session.act({ type: 'order-opened', order: open });
    assert.equal(again.session.state.step, 'progress');
  });
});

describe('wealth-buy and the risk type', () => {
  for (const [customerRef, code, reason] of [
    ['first-purchase', bond, 'NO_ASSESSMENT'],
    ['expired-investor', bond, 'EXPIRED'],
    ['cautious-investor', bond, 'LOWEST_TYPE'],
    ['retiree', index, 'AGE_65'],
  ] as const) {
    it(`stops ${customerRef} before an amount is typed`, async () => {
      const { session } = await start({ customerRef, code });
      assert.deepEqual([session.state.step, session.state.match?.reason], ['blocked', reason]);
      session.act({ type: 'next' });
      assert.equal(session.state.step, 'blocked');
    });
  }

  it('makes a customer above whose type the product is read the warning and think for a day', async () => {
    const run = await start({ code: index });
    const warned = await next(run, '1000');
    assert.equal(warned.step, 'warning');
    run.session.act({ type: 'confirm' });
    run.session.act({ type: 'acknowledge' });
    assert.deepEqual([run.session.state.step, run.session.state.errors.consent], ['warning', 'missing']);
    run.session.act({ type: 'consent-changed', consent: true });
    run.session.act({ type: 'acknowledge' });
    const cooling = await run.until((state) => state.step === 'blocked' && isIdle(state));
    assert.equal(cooling.match?.coolOffUntil?.slice(0, 16), '2026-11-23T14:00');
    const early = await start({ code: index, bank: run.bank });
    assert.equal(early.session.state.step, 'blocked');
    await run.bank.control.sandbox.setClock({ advanceBy: 'P1DT1M' });
    const later = await start({ code: index, bank: run.bank });
    assert.equal(later.session.state.step, 'amount');
    await toCode(later, '1000');
    const { order } = await enterCode(later);
    assert.equal(order?.status, 'SUBMITTED');
  });

  it('goes on by itself when the day to think is over', async () => {
    const run = await start({ code: index });
    await next(run, '1000');
    run.session.act({ type: 'consent-changed', consent: true });
    run.session.act({ type: 'acknowledge' });
    await run.until((state) => state.step === 'blocked' && isIdle(state));
    await run.bank.control.sandbox.setClock({ advanceBy: 'P1DT1M' });
    run.session.resume();
    await run.until(({ step }) => step === 'amount');
  });

  it('stops when the result expires while everything is checked', async () => {
    const run = await start();
    await next(run);
    run.session.act({ type: 'consent-changed', consent: true });
    await run.bank.control.sandbox.setClock({ advanceBy: 'P270D' });
    run.session.act({ type: 'confirm' });
    const state = await run.until((one) => one.step === 'blocked');
    assert.equal(state.match?.status, 'EXPIRED');
    assert.equal((await ordersOf(run)).length, 0);
  });

  it('says that a product is not sold now, and that a deposit is opened elsewhere', async () => {
    const closed = await start({ code: '990064' });
    assert.deepEqual([closed.session.state.step, closed.session.state.obstacle], ['unavailable', 'closed']);
    const deposit = await start({ code: '990102' });
    assert.equal(deposit.session.state.obstacle, 'deposit');
  });
});
