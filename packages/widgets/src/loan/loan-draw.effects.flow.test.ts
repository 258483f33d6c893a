import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loansOf, openTestBank, type TestBank } from './loan-bank.testing.js';
import { proofFor } from '../screen/proof.testing.js';
import { runDraw, type DrawSession } from './loan-draw.effects.js';
import type { DrawState } from './loan-draw.state.js';

interface Run {
  readonly bank: TestBank;
  readonly session: DrawSession;
  /** Waits until the state fits. */
  until(fits: (state: DrawState) => boolean): Promise<DrawState>;
  /** Lets the next look at the loan happen now. */
  look(): void;
}

const start = async (customerRef?: string): Promise<Run> => {
  const bank = openTestBank(customerRef);
  const waiting = new Set<() => void>();
  let planned: (() => void) | undefined;
  const session = runDraw({
    client: bank.client,
    schedule: (run) => {
      planned = run;
      return () => {
        planned = undefined;
      };
    },
    onState: () => {
      for (const check of waiting) check();
    },
  });
  const until = (fits: (state: DrawState) => boolean): Promise<DrawState> =>
    new Promise((resolve) => {
      const check = (): void => {
        if (!fits(session.state)) return;
        waiting.delete(check);
        resolve(session.state);
      };
      waiting.add(check);
      check();
    });
  await session.load();
  return { bank, session, until, look: () => planned?.() };
};

const idle = (state: DrawState): boolean => state.work === undefined;

const toConfirm = async ({ session, until }: Run, text = '8000'): Promise<void> => {
  session.act({ type: 'amount-typed', text });
  session.act({ type: 'tenor-chosen', tenor: 5 });
  session.act({ type: 'next' });
  await until((state) => state.step === 'confirm' && idle(state));
  session.act({ type: 'consent-changed', consent: true });
};

const toCode = async (run: Run): Promise<void> => {
  await toConfirm(run);
  run.session.act({ type: 'confirm' });
  await run.until((state) => state.challenge !== undefined && idle(state));
};

const enter = async ({ bank, session, until }: Run): Promise<DrawState> => {
  session.act({ type: 'confirmed', token: await proofFor(bank.client, session.state.challenge) });
  return until(idle);
};

describe('loan-draw against the bank', () => {
  it('borrows 8,000 and sees the money arrive when the clock has moved', async () => {
    const run = await start();
    await toCode(run);
    const sent = await enter(run);
    assert.equal(sent.step, 'progress');
    await run.bank.control.sandbox.setClock({ advanceBy: 'PT40S' });
    run.look();
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
    const state = await enter(run);
    assert.equal(state.step, 'progress');
    assert.equal((await loansOf(run.bank)).length, 1);
  });

  it('queries, and finds the one loan, when every reply to the order is lost', async () => {
    const run = await start();
    await toCode(run);
    await run.bank.control.sandbox.addFault({ operation: 'loan.draw', dropAfterCommit: true, times: 10 });
    const state = await enter(run);
    assert.equal(state.step, 'progress');
    assert.ok(run.bank.requests.some((request) => request.includes('quoteId=')));
    assert.equal((await loansOf(run.bank)).length, 1);
  });

  it('goes on with the open draw when it is started anew', async () => {
    const run = await start();
    await toCode(run);
    await enter(run);
    run.session.stop();
    const again = runDraw({
      client: run.bank.client,
      schedule: () => () => undefined,
      onState: () => undefined,
    });
    await again.load();
    assert.equal(again.state.step, 'progress');
    assert.equal(again.state.loan?.principal.amount, '8000.00');
  });

  it('asks anew for a proof that the bank does not know, and borrows nothing', async () => {
    const run = await start();
    await toCode(run);
    run.session.act({ type: 'confirmed', token: 'wsu_unknown' });
    const state = await run.until(idle);
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
    await run.until((state) => state.challenge !== undefined && idle(state));
    run.session.act({ type: 'confirmed', token });
    const state = await run.until(idle);
    assert.deepEqual([state.problem?.code, state.challenge], ['otp-context-mismatch', undefined]);
    assert.equal((await loansOf(run.bank)).length, 0);
  });

  it('keeps what was entered when the quote has expired, and borrows nothing', async () => {
    const run = await start();
    await toConfirm(run);
    await run.bank.control.sandbox.setClock({ advanceBy: 'PT16M' });
    run.session.act({ type: 'confirm' });
    const state = await run.until(idle);
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
    const state = await run.until(idle);
    assert.equal(state.problem?.code, 'network');
    assert.equal(state.amountText, '8000');
    run.bank.away = false;
    run.session.act({ type: 'next' });
    await run.until(({ step }) => step === 'confirm');
  });

  it('offers nothing on a suspended line', async () => {
    const run = await start('suspended-line');
    assert.equal(run.session.state.step, 'unavailable');
  });
});
