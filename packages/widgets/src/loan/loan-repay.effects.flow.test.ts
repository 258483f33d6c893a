import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { enterCode, isAsked, isIdle, startRun, type FlowRun } from '../screen/flow-run.testing.js';
import { proofFor } from '../screen/proof.testing.js';
import { openTestBank, type TestBank } from './loan-bank.testing.js';
import { runRepay } from './loan-repay.effects.js';
import { chosenQuote, type RepayEvent, type RepayState } from './loan-repay.state.js';
import { borrow, repaymentsOf } from './loan-repay.testing.js';

interface Run extends FlowRun<RepayState, RepayEvent, TestBank> {
  readonly drawId: string;
}

const start = async (bank = openTestBank(), loan?: string): Promise<Run> => {
  const drawId = loan ?? (await borrow(bank));
  return { ...(await startRun(openTestBank, (given) => runRepay({ ...given, drawId }), { bank })), drawId };
};

const toCode = async (run: Run): Promise<void> => {
  run.session.act({ type: 'next' });
  await run.until(isAsked);
};

const settle = async (run: Run, advanceBy = 'PT3S'): Promise<RepayState> => {
  await run.bank.control.sandbox.setClock({ advanceBy });
  run.passTime();
  return run.until(({ step }) => step === 'done' || step === 'failed');
};

/** Quotes a part of the loan. */
const quotePart = async (run: Run, text: string): Promise<RepayState> => {
  run.session.act({ type: 'chosen', choice: 'PARTIAL' });
  run.session.act({ type: 'amount-typed', text });
  run.session.act({ type: 'recalculation-chosen', recalculation: 'REDUCE_TERM' });
  run.session.act({ type: 'next' });
  return run.until(isIdle);
};

describe('loan-repay against the bank', () => {
  it('pays everything off and sees the loan settled', async () => {
    const run = await start();
    await run.bank.control.sandbox.setClock({ advanceBy: 'P14D' });
    await run.session.load();
    run.session.act({ type: 'chosen', choice: 'FULL' });
    const quote = chosenQuote(run.session.state);
    assert.deepEqual([quote?.amount.amount, quote?.interestDays], ['8044.80', 14]);
    await toCode(run);
    assert.equal((await enterCode(run)).step, 'progress');
    assert.equal((await settle(run)).step, 'done');
    const settled = await run.until(({ loan }) => loan?.status === 'SETTLED');
    assert.equal(settled.loan?.outstandingPrincipal.amount, '0.00');
    assert.equal((await repaymentsOf(run.bank, run.drawId)).length, 1);
  });

  it('pays a part ahead of time, after which fewer instalments are left', async () => {
    const run = await start();
    const confirm = await quotePart(run, '3000');
    assert.equal(confirm.step, 'confirm');
    assert.equal(chosenQuote(confirm)?.recalculation, 'REDUCE_TERM');
    await toCode(run);
    await enterCode(run);
    assert.equal((await settle(run)).step, 'done');
    const { rows } = await run.bank.client.loan.getSchedule({ drawId: run.drawId });
    assert.equal(rows.filter(({ status }) => status === 'PENDING').length, 4);
  });

  it('pays what is overdue and leaves the rest of the plan alone', async () => {
    const bank = openTestBank('overdue');
    const [loan] = (await bank.client.loan.listDraws()).data;
    const run = await start(bank, loan!.id);
    assert.equal(run.session.state.loan?.status, 'OVERDUE');
    run.session.act({ type: 'chosen', choice: 'DUE' });
    const quote = chosenQuote(run.session.state);
    assert.ok(Number(quote?.allocation.penalty.amount) > 0);
    assert.equal(quote?.amount.amount, run.session.state.loan.overdueAmount.amount);
  });

  it('leaves one repayment when the last button is pressed again and again', async () => {
    const run = await start();
    run.session.act({ type: 'chosen', choice: 'FULL' });
    await toCode(run);
    const token = await proofFor(run.bank.client, run.session.state.challenge);
    for (let press = 0; press < 5; press += 1) run.session.act({ type: 'confirmed', token });
    await run.until(({ step }) => step === 'progress');
    assert.equal((await repaymentsOf(run.bank, run.drawId)).length, 1);
  });

  it('queries, and finds the one repayment, when every reply to the order is lost', async () => {
    const run = await start();
    run.session.act({ type: 'chosen', choice: 'FULL' });
    await toCode(run);
    await run.bank.control.sandbox.addFault({ operation: 'loan.repay', dropAfterCommit: true, times: 10 });
    assert.equal((await enterCode(run)).step, 'progress');
    assert.ok(run.bank.requests.some((request) => request.includes('quoteId=')));
    assert.equal((await repaymentsOf(run.bank, run.drawId)).length, 1);
  });

  it('goes on with the repayment under way when it is started anew', async () => {
    const run = await start();
    run.session.act({ type: 'chosen', choice: 'FULL' });
    await toCode(run);
    await enterCode(run);
    run.session.stop();
    const again = await start(run.bank, run.drawId);
    assert.equal(again.session.state.step, 'progress');
    assert.equal((await settle(again)).step, 'done');
  });

  for (const [fen, step] of [
    ['14', 'done'],
    ['15', 'failed'],
  ] as const) {
    it(`waits for the bank's query of an unknown outcome (.${fen}), and pays once`, async () => {
      const run = await start();
      await quotePart(run, `3000.${fen}`);
      await toCode(run);
      await enterCode(run);
      await run.bank.control.sandbox.setClock({ advanceBy: 'PT3S' });
      run.passTime();
      const unknown = await run.until(({ repayment }) => repayment?.status === 'UNKNOWN');
      assert.equal(unknown.step, 'progress');
      assert.equal((await settle(run, 'PT61S')).step, step);
      assert.equal((await repaymentsOf(run.bank, run.drawId)).length, 1);
    });
  }

  it('says that the money was not there, and pays again with a new quote', async () => {
    const run = await start();
    await quotePart(run, '3000.11');
    await toCode(run);
    await enterCode(run);
    const failed = await settle(run);
    assert.equal(failed.repayment?.failure, 'INSUFFICIENT_FUNDS');
    run.session.act({ type: 'again' });
    await run.session.load();
    assert.equal(run.session.state.step, 'choose');
    assert.equal(run.session.state.amountText, '3000.11');
  });

  it('works the amount out anew when the quote has expired, and takes nothing', async () => {
    const run = await start();
    run.session.act({ type: 'chosen', choice: 'FULL' });
    const before = chosenQuote(run.session.state);
    await run.bank.control.sandbox.setClock({ advanceBy: 'P1D' });
    run.session.act({ type: 'next' });
    const state = await run.until((next) => isIdle(next) && chosenQuote(next)?.id !== before?.id);
    assert.equal(state.problem?.code, 'quote-expired');
    assert.notEqual(chosenQuote(state), undefined);
    assert.deepEqual(await repaymentsOf(run.bank, run.drawId), []);
  });

  it('keeps what was entered through the end of the log-in, and goes on by itself after the next', async () => {
    const run = await start();
    await quotePart(run, '3000');
    run.bank.client.session.end();
    run.session.act({ type: 'next' });
    const out = await run.until((state) => isIdle(state) && state.problem !== undefined);
    assert.equal(out.problem?.code, 'unauthenticated');
    run.bank.client.session.restart();
    const back = await run.until(({ problem }) => problem === undefined);
    assert.deepEqual([back.step, back.amountText], ['confirm', '3000']);
    await toCode(run);
  });
});
