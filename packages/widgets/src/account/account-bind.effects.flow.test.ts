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
import { openTestBank, type TestBank } from '../screen/onboarding-bank.testing.js';
import { runBind } from './account-bind.effects.js';
import type { BindEvent, BindState } from './account-bind.state.js';
import { cardEnding, monday, phone, posts, toAccount, toCard } from './account-steps.testing.js';

type Run = FlowRun<BindState, BindEvent, TestBank>;

const cards = '/v1/account/cards';

const start = (from: RunStart<TestBank> = {}): Promise<Run> =>
  startRun(openTestBank, (given) => runBind(given), { moment: monday, ...from });

/** Somebody new whose application waits for a card. */
const startAtCard = async (): Promise<Run> => {
  const bank = openTestBank(undefined, monday);
  await toCard(bank);
  return start({ bank });
};

/** Somebody who has an account, with another card to bind. */
const startWithAccount = async (): Promise<Run> => {
  const bank = openTestBank(undefined, monday);
  await toAccount(bank);
  return start({ bank });
};

const submit = (run: Run, card = cardEnding('5018'), number = phone): Promise<BindState> => {
  run.session.act({ type: 'card-typed', text: card });
  run.session.act({ type: 'phone-typed', text: number });
  run.session.act({ type: 'consent-changed', consent: true });
  run.session.act({ type: 'bind' });
  return run.until(isIdle);
};

describe('account-bind against the bank', () => {
  it('names the holder masked and the limits, and nothing is ticked', async () => {
    const { session } = await startAtCard();
    const { step, binding, consent, application } = session.state;
    assert.deepEqual(
      [step, consent, binding?.holderMasked, binding?.quickPay.perDay.amount, application?.step],
      ['card', false, '陈*立', '50000.00', 'CARD'],
    );
  });

  it('says whose card it is as soon as eight digits are there, and asks once', async () => {
    const run = await startAtCard();
    run.session.act({ type: 'card-typed', text: '9999 990' });
    assert.equal(run.bank.requests.filter((one) => one.includes('card-products')).length, 0);
    for (const text of ['9999 9901', '9999 9901 8', '9999 9901 88'])
      run.session.act({ type: 'card-typed', text });
    const { product } = await run.until((state) => state.product !== undefined);
    assert.deepEqual([product?.product.issuer, product?.product.cardType], ['临江银行', 'DEBIT']);
    assert.equal(run.bank.requests.filter((one) => one.includes('card-products?prefix=99999901')).length, 1);
    run.session.act({ type: 'card-typed', text: '9999 990' });
    assert.equal(run.session.state.product, undefined);
    run.session.act({ type: 'card-typed', text: '9999 9901' });
    await run.until((state) => state.product !== undefined);
  });

  for (const [prefix, problem] of [
    ['99999908', 'CREDIT_CARD'],
    ['99999909', 'ISSUER_NOT_SUPPORTED'],
    ['99999977', 'ISSUER_UNKNOWN'],
  ] as const) {
    it(`refuses ${prefix} at once: ${problem}`, async () => {
      const run = await startAtCard();
      run.session.act({ type: 'card-typed', text: prefix });
      const { errors } = await run.until((state) => state.errors.card !== undefined);
      assert.equal(errors.card?.problem, problem);
      await submit(run, cardEnding('5018', prefix));
      assert.deepEqual(run.session.state.listed, ['card']);
      assert.equal(posts(run.bank, cards), 0);
    });
  }

  it('asks the bank nothing while numbers or the tick are missing', async () => {
    const run = await startAtCard();
    run.session.act({ type: 'phone-typed', text: '100 0000 012' });
    run.session.act({ type: 'left', field: 'phone' });
    run.session.act({ type: 'left', field: 'card' });
    assert.deepEqual(run.session.state.errors, { phone: { problem: 'too-short', missing: 1 } });
    run.session.act({ type: 'bind' });
    assert.deepEqual(run.session.state.listed, ['card', 'phone', 'consent']);
    assert.equal(posts(run.bank, cards), 0);
  });

  it('binds the card for the application and reads how that goes on', async () => {
    const run = await startAtCard();
    await submit(run);
    await run.until(isAsked);
    assert.equal(run.session.state.challenge?.phoneMasked, '100****0123');
    const state = await enterCode(run);
    assert.deepEqual(
      [state.step, state.card?.last4, state.application?.step, state.cardText, state.phoneText],
      ['done', '5018', 'OPENING', '', ''],
    );
  });

  it('binds another card for somebody who has an account', async () => {
    const run = await startWithAccount();
    await submit(run);
    const state = await enterCode(run);
    assert.deepEqual([state.step, state.card?.status, state.application], ['done', 'ACTIVE', undefined]);
  });

  it('sends neither number in the clear', async () => {
    const run = await startAtCard();
    const card = cardEnding('5018');
    await submit(run, card);
    await enterCode(run);
    const finds = (text: string): boolean => run.bank.bodies.some((body) => body.includes(text));
    assert.deepEqual([card, phone, card.slice(-8)].map(finds), [false, false, false]);
    // The search would find them.
    run.bank.bodies.push(JSON.stringify({ cardNumber: card }));
    assert.equal(finds(card), true);
  });

  it('binds once when the last button is pressed again and again', async () => {
    const run = await startAtCard();
    await submit(run);
    const { challenge } = run.session.state;
    const { token } = await run.bank.client.identity.verifyChallenge({
      ...{ challengeId: challenge?.id ?? '', code: '000000' },
    });
    for (let press = 0; press < 5; press += 1) run.session.act({ type: 'confirmed', token });
    await run.until(({ step }) => step === 'done');
    assert.equal((await run.bank.client.account.listCards()).data.length, 1);
  });

  it('keeps both numbers when the issuer cannot confirm them, and says how many tries are left', async () => {
    const run = await startAtCard();
    const { problem, step, phoneText } = await submit(run, cardEnding('0013'));
    assert.deepEqual(
      [step, problem?.code, problem?.attemptsLeft, phoneText],
      ['card', 'card-mismatch', 4, phone],
    );
    await submit(run, cardEnding('5018'));
    assert.equal((await enterCode(run)).step, 'done');
  });

  it('refuses a card that is not of class I, and tries again after an issuer that was late', async () => {
    const run = await startAtCard();
    assert.equal((await submit(run, cardEnding('0047'))).problem?.code, 'card-not-accepted');
    assert.equal((await submit(run, cardEnding('0039'))).problem?.code, 'service-unavailable');
    await submit(run, cardEnding('0039'));
    assert.equal((await enterCode(run)).step, 'done');
  });

  it('says until when no try is left, and says so again when it is opened anew', async () => {
    const run = await startAtCard();
    for (let attempt = 0; attempt < 5; attempt += 1) await submit(run, cardEnding('0013'));
    const { step, until, cardText } = run.session.state;
    assert.deepEqual([step, cardText], ['exhausted', '']);
    assert.ok(Date.parse(until ?? '') > run.bank.client.bankNow());
    const again = await start({ bank: run.bank });
    assert.equal(again.session.state.step, 'exhausted');
    await run.bank.control.sandbox.setClock({ advanceBy: 'P1D' });
    again.session.resume();
    await again.until((state) => isIdle(state) && state.step === 'card');
  });

  it('tells a card that was bound before from one whose reply was lost', async () => {
    const run = await startWithAccount();
    const state = await submit(run, cardEnding());
    assert.deepEqual([state.step, state.problem?.code], ['card', 'bound-before']);
  });

  it('queries, and sends nothing again, when every reply is lost', async () => {
    const run = await startAtCard();
    await submit(run);
    const { sandbox } = run.bank.control;
    await sandbox.addFault({ operation: 'account.bindCard', dropAfterCommit: true, times: 10 });
    await sandbox.addFault({ operation: 'account.listCards', status: 503, times: 10 });
    await enterCode(run);
    await run.until((state) => state.step === 'unknown' && isIdle(state));
    const sent = posts(run.bank, cards);
    await sandbox.clearFaults();
    run.session.resume();
    const state = await run.until((one) => one.step === 'done' && isIdle(one));
    assert.deepEqual([state.card?.last4, state.application?.step], ['5018', 'OPENING']);
    assert.equal(posts(run.bank, cards), sent);
  });

  it('may be sent again when the bank knows of nothing', async () => {
    const run = await startAtCard();
    await submit(run);
    const { sandbox } = run.bank.control;
    await sandbox.addFault({ operation: 'account.bindCard', dropBeforeCommit: true, times: 10 });
    const { step, problem, consent, cardText } = await enterCode(run);
    assert.deepEqual([step, problem?.code, consent], ['card', 'not-booked', false]);
    assert.notEqual(cardText, '');
    await sandbox.clearFaults();
    await submit(run);
    assert.equal((await enterCode(run)).step, 'done');
  });

  it('begins with nobody whom the bank does not know well enough', async () => {
    const { session } = await start();
    assert.deepEqual(
      [session.state.step, session.state.problem?.code],
      ['unavailable', 'verification-required'],
    );
  });
});
