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
import { loansOf, openTestBank, type TestBank } from './loan-bank.testing.js';
import { proofFor } from '../screen/proof.testing.js';
import { runDraw } from './loan-draw.effects.js';
import type { DrawEvent, DrawState } from './loan-draw.state.js';

type Run = FlowRun<DrawState, DrawEvent, TestBank>;

const start = (from?: RunStart<TestBank>): Promise<Run> => startRun(openTestBank, runDraw, from);

const toConfirm = async ({ session, until }: Run, text = '8000'): Promise<void> => {
  session.act({ type: 'amount-typed', text });
  session.act({ type: 'tenor-chosen', tenor: 5 });
  session.act({ type: 'next' });
  await until((state) => state.step === 'confirm' && isIdle(state));
  session.act({ type: 'consent-changed', consent: true });
};

const toCode = async (run: Run): Promise<void> => {
  await toConfirm(run);
  run.session.act({ type: 'confirm' });
  await run.until(isAsked);
};

describe('loan-draw against the bank', () => {
  it('borrows 8,000 and sees the money arrive when the clock has moved', async () => {
    const run = await start();
    await toCode(run);
    const sent = await enterCode(run);
    assert.equal(sent.step, 'progress');
    await run.bank.control.sandbox.setClock({ advanceBy: 'PT40S' });
    run.passTime();
    const done = await run.until(({ step }) => step === 'done');
    assert.equal(done.loan?.status, 'ACTIVE');
    assert.equal(done.loan.principal.amount, '8000.00');
    assert.equal((await loansOf(run.bank)).length, 1);
  });

  it('leaves one loan when the last button is pressed again and again', async () => {
    const run = await start();
    await toCode(run);
    const token = await proofFor(run.bank.client, run.session.state.challenge);
    for (let press = 0; press < 5; press += 1) run.session.act({ type: 'confirmed', token });
    await run.until(({ step }) => step === 'progress');
    assert.equal((await loansOf(run.bank)).length, 1);
  });

  it('leaves one loan when the reply to the order is lost', async () => {
    const run = await start();
    await toCode(run);
    await run.bank.control.sandbox.addFault({ operation: 'loan.draw', dropAfterCommit: true });
    const state = await enterCode(run);
    assert.equal(state.step, 'progress');
    assert.equal((await loansOf(run.bank)).length, 1);
  });

  it('queries, and finds the one loan, when every reply to the order is lost', async () => {
    const run = await start();
    await toCode(run);
    await run.bank.control.sandbox.addFault({ operation: 'loan.draw', dropAfterCommit: true, times: 10 });
    const state = await enterCode(run);
    assert.equal(state.step, 'progress');
    assert.ok(run.bank.requests.some((request) => request.includes('quoteId=')));
    assert.equal((await loansOf(run.bank)).length, 1);
  });

  it('goes on with the open draw when it is started anew', async () => {
    const run = await start();
    await toCode(run);
    await enterCode(run);
    run.session.stop();
    const again = (await start({ bank: run.bank })).session;
    assert.equal(again.state.step, 'progress');
    assert.equal(again.state.loan?.principal.amount, '8000.00');
  });

  it('asks anew for a proof that the bank does not know, and borrows nothing', async () => {
    const run = await start();
    await toCode(run);
    run.session.act({ type: 'confirmed', token: 'wsu_unknown' });
    const state = await run.until(isIdle);
    assert.ok(state.challenge !== undefined);
    assert.equal((await loansOf(run.bank)).length, 0);
  });

  it('borrows nothing with the proof of another loan', async () => {
    const run = await start();
    await toCode(run);
    const token = await proofFor(run.bank.client, run.session.state.challenge);
    run.session.act({ type: 'challenge-closed' });
    run.session.act({ type: 'back' });
    await toConfirm(run, '9000');
    run.session.act({ type: 'confirm' });
    await run.until(isAsked);
    run.session.act({ type: 'confirmed', token });
    const state = await run.until(isIdle);
    assert.deepEqual([state.problem?.code, state.challenge], ['otp-context-mismatch', undefined]);
    assert.equal((await loansOf(run.bank)).length, 0);
  });

  it('keeps what was entered when the quote has expired, and borrows nothing', async () => {
    const run = await start();
    await toConfirm(run);
    await run.bank.control.sandbox.setClock({ advanceBy: 'PT16M' });
    run.session.act({ type: 'confirm' });
    const state = await run.until(isIdle);
    assert.equal(state.problem?.code, 'quote-expired');
    assert.equal(state.amountText, '8000');
    assert.equal(state.tenor, 5);
    assert.equal((await loansOf(run.bank)).length, 0);
  });

  it('keeps what was entered when the bank is away, and goes on when it is back', async () => {
    const run = await start();
    run.session.act({ type: 'amount-typed', text: '8000' });
    run.session.act({ type: 'tenor-chosen', tenor: 5 });
    run.bank.away = true;
    run.session.act({ type: 'next' });
    const state = await run.until(isIdle);
    assert.equal(state.problem?.code, 'network');
    assert.equal(state.amountText, '8000');
    run.bank.away = false;
    run.session.act({ type: 'next' });
    await run.until(({ step }) => step === 'confirm');
  });

  it('offers nothing on a suspended line', async () => {
    const run = await start({ customerRef: 'suspended-line' });
    assert.equal(run.session.state.step, 'unavailable');
  });
});
