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
import { openTestBank, type TestBank } from './loan-bank.testing.js';
import { runApply } from './loan-apply.effects.js';
import type { ApplyEvent, ApplyState } from './loan-apply.state.js';

type Run = FlowRun<ApplyState, ApplyEvent, TestBank>;

const start = (from: RunStart<TestBank> = {}): Promise<Run> =>
  startRun(openTestBank, runApply, { customerRef: 'first-time', ...from });

const applicationsOf = async ({ bank }: Run) => (await bank.client.loan.listApplications()).data;

const fill = ({ session }: Run): void => {
  session.act({ type: 'consent-changed', consent: true });
  session.act({ type: 'agree' });
  session.act({ type: 'employment-chosen', employment: 'EMPLOYED' });
  session.act({ type: 'workplace-typed', text: ' 示例镇  小学 ' });
  session.act({ type: 'income-typed', text: '6,000' });
};

const apply = async (run: Run): Promise<ApplyState> => {
  fill(run);
  run.session.act({ type: 'submit' });
  return run.until(isIdle);
};

const toDecision = async (run: Run): Promise<ApplyState> => {
  await apply(run);
  await run.bank.control.sandbox.setClock({ advanceBy: 'PT10M' });
  run.passTime();
  return run.until(({ step }) => step !== 'waiting');
};

const toCode = async (run: Run): Promise<void> => {
  await toDecision(run);
  run.session.act({ type: 'terms-changed', terms: true });
  run.session.act({ type: 'accept' });
  await run.until(isAsked);
};

describe('loan-apply against the bank', () => {
  it('opens a line of 35,000 for the first-time borrower within ten minutes of the clock', async () => {
    const run = await start();
    const waiting = await apply(run);
    assert.equal(waiting.step, 'waiting');
    assert.equal(waiting.application?.status, 'SUBMITTED');
    const decided = await (async () => {
      await run.bank.control.sandbox.setClock({ advanceBy: 'PT10M' });
      run.passTime();
      return run.until(({ step }) => step === 'offer');
    })();
    assert.equal(decided.offer?.limit.amount, '35000.00');
    run.session.act({ type: 'terms-changed', terms: true });
    run.session.act({ type: 'accept' });
    await run.until(isAsked);
    const done = await enterCode(run);
    assert.equal(done.step, 'done');
    const [line] = (await run.bank.client.loan.listLines()).data;
    assert.equal(done.application?.lineId, line?.id);
    assert.equal(line?.limit.amount, '35000.00');
  });

  it('leaves one application when the button is pressed again and again', async () => {
    const run = await start();
    fill(run);
    for (let press = 0; press < 5; press += 1) run.session.act({ type: 'submit' });
    await run.until(({ step }) => step === 'waiting');
    assert.equal((await applicationsOf(run)).length, 1);
  });

  it('leaves one application when every reply is lost, and finds it by a query', async () => {
    const run = await start();
    await run.bank.control.sandbox.addFault({ operation: 'loan.apply', dropAfterCommit: true, times: 10 });
    const steps: string[] = [];
    fill(run);
    run.session.act({ type: 'submit' });
    void run.until(({ step }) => step === 'unknown').then(({ step }) => steps.push(step));
    const state = await run.until(({ step }) => step === 'waiting');
    assert.deepEqual(steps, ['unknown']);
    assert.equal(state.application?.status, 'SUBMITTED');
    assert.equal((await applicationsOf(run)).length, 1);
  });

  it('shows the application of another tab instead of making a second one', async () => {
    const bank = openTestBank('first-time');
    const first = await start({ bank });
    const second = await start({ bank });
    await apply(first);
    const state = await apply(second);
    assert.equal(state.step, 'waiting');
    assert.equal(state.application?.id, first.session.state.application?.id);
    assert.equal((await applicationsOf(first)).length, 1);
  });

  it('opens one line when the reply to the acceptance is lost', async () => {
    const run = await start();
    await toCode(run);
    await run.bank.control.sandbox.addFault({
      operation: 'loan.acceptOffer',
      dropAfterCommit: true,
      times: 10,
    });
    assert.equal((await enterCode(run)).step, 'done');
    assert.equal((await run.bank.client.loan.listLines()).data.length, 1);
  });

  it('goes on with the application when it is started anew', async () => {
    const run = await start();
    await apply(run);
    run.session.stop();
    const again = await start({ bank: run.bank });
    assert.equal(again.session.state.step, 'waiting');
    await run.bank.control.sandbox.setClock({ advanceBy: 'PT10M' });
    again.passTime();
    await again.until(({ step }) => step === 'offer');
  });

  it('records no authorisation before the application is sent', async () => {
    const run = await start();
    fill(run);
    assert.ok(!run.bank.requests.some((request) => request.includes('/consents')));
    run.session.act({ type: 'submit' });
    await run.until(isIdle);
    assert.equal(run.bank.requests.filter((request) => request.includes('/consents')).length, 1);
  });

  it('takes an offer back, after which another application may be made', async () => {
    const run = await start();
    await toDecision(run);
    run.session.act({ type: 'withdraw' });
    assert.equal((await run.until(isIdle)).step, 'withdrawn');
    run.session.act({ type: 'again' });
    const state = await apply(run);
    assert.equal(state.step, 'waiting');
    assert.equal((await applicationsOf(run)).length, 2);
  });

  it('says no with reasons, and takes an objection that a person answers', async () => {
    const run = await start({ customerRef: 'declined' });
    const declined = await toDecision(run);
    assert.equal(declined.step, 'declined');
    const reasons = declined.application?.decision?.reasons ?? [];
    assert.ok(reasons.length >= 1 && reasons.length <= 4);
    run.session.act({ type: 'object' });
    run.session.act({ type: 'statement-typed', text: '<b>收入</b>\n比填写的高' });
    run.session.act({ type: 'appeal' });
    const state = await run.until(isIdle);
    assert.equal(state.application?.appeal?.status, 'OPEN');
    await run.bank.control.sandbox.setClock({ advanceBy: 'P2D' });
    run.passTime();
    await run.until(({ application }) => application?.appeal?.status === 'REJECTED');
  });

  it('resumes by itself when a person has decided', async () => {
    const run = await start({ customerRef: 'referred' });
    assert.equal((await toDecision(run)).step, 'referred');
    await run.bank.control.sandbox.setClock({ advanceBy: 'PT3H' });
    run.passTime();
    assert.equal((await run.until(({ step }) => step !== 'referred')).step, 'offer');
  });

  it('shows an offer whose last day has passed as expired', async () => {
    const run = await start();
    await toDecision(run);
    await run.bank.control.sandbox.setClock({ advanceBy: 'P32D' });
    run.session.act({ type: 'terms-changed', terms: true });
    run.session.act({ type: 'accept' });
    const state = await run.until(({ step }) => step === 'expired');
    assert.equal(state.problem, undefined);
    assert.equal((await run.bank.client.loan.listLines()).data.length, 0);
  });

  it('keeps what was entered when the bank is away, and goes on when it is back', async () => {
    const run = await start();
    fill(run);
    run.bank.away = true;
    run.session.act({ type: 'submit' });
    const state = await run.until(isIdle);
    assert.equal(state.problem?.code, 'network');
    assert.deepEqual([state.step, state.incomeText], ['form', '6,000']);
    run.bank.away = false;
    run.session.act({ type: 'submit' });
    await run.until(({ step }) => step === 'waiting');
    assert.equal((await applicationsOf(run)).length, 1);
  });

  it('offers nothing to whom is not invited', async () => {
    assert.equal((await start({ customerRef: 'not-invited' })).session.state.step, 'unavailable');
  });
});
