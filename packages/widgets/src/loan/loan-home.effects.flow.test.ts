import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isAsked, isIdle, startRun, type RunStart } from '../screen/flow-run.testing.js';
import { openTestBank, type TestBank } from './loan-bank.testing.js';
import { proofFor } from '../screen/proof.testing.js';
import { runHome } from './loan-home.effects.js';
import { borrow, payOff } from './loan-repay.testing.js';

const start = (from?: RunStart<TestBank>) => startRun(openTestBank, runHome, from);

describe('loan-home against the bank', () => {
  it('reads line, loans and repayments', async () => {
    const bank = openTestBank();
    await payOff(bank, await borrow(bank));
    await borrow(bank, '3000.00');
    const { state } = (await start({ bank })).session;
    assert.deepEqual(
      state.loans.map(({ status }) => status),
      ['ACTIVE', 'SETTLED'],
    );
    assert.equal(state.repayments.length, 1);
    assert.equal(state.line?.outstanding.amount, '3000.00');
  });

  it('locks the line, and unlocks it with a code', async () => {
    const run = await start();
    run.session.act({ type: 'lock' });
    assert.equal((await run.until(isIdle)).line?.suspension, 'CUSTOMER_LOCK');
    run.session.act({ type: 'unlock' });
    await run.until(isAsked);
    const token = await proofFor(run.bank.client, run.session.state.challenge);
    run.session.act({ type: 'confirmed', token });
    const open = await run.until(isIdle);
    assert.deepEqual([open.line?.status, open.news, open.challenge], ['ACTIVE', 'unlocked', undefined]);
  });

  it('lowers the limit at once and shows what can be drawn then', async () => {
    const run = await start();
    run.session.act({ type: 'limit-typed', text: '20000' });
    run.session.act({ type: 'limit-submitted' });
    const state = await run.until(({ line }) => line?.available.amount === '20000.00');
    assert.deepEqual([state.line?.limit.amount, state.news], ['20000.00', 'limit-approved']);
  });

  it('says that the bank is away and goes on when it is back', async () => {
    const bank = openTestBank();
    bank.away = true;
    const run = await start({ bank });
    assert.deepEqual([run.session.state.step, run.session.state.problem?.code], ['failed', 'network']);
    bank.away = false;
    run.session.resume();
    await run.until(({ step }) => step === 'ready');
  });
});
