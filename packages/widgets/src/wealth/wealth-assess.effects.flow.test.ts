import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isIdle, startRun, type FlowRun, type RunStart } from '../screen/flow-run.testing.js';
import { openTestBank, sunday, type TestBank } from './wealth-bank.testing.js';
import { draftOf } from './wealth-assess.draft.js';
import { runAssess } from './wealth-assess.effects.js';
import { questionsOf, type AssessEvent, type AssessState } from './wealth-assess.state.js';

type Answering = FlowRun<AssessState, AssessEvent, TestBank>;

const start = (from: RunStart<TestBank> = { customerRef: 'first-purchase' }) =>
  startRun(openTestBank, runAssess, { moment: sunday, ...from });

/** Somebody who is too young to invest. */
const minor = {
  story: 'Is 17 years old.',
  nameMasked: '测*试',
  phone: '10000000900',
  kycLevel: 3,
  age: 17,
  openingBalance: { amount: '9000.00', currency: 'CNY' as const },
};

/** Answers every question with the option at a place, the last one where there are fewer. */
const answerAll = ({ session }: Answering, option: number): void => {
  session.act({ type: 'begin' });
  for (const { id, options } of questionsOf(session.state).slice(session.state.place)) {
    const chosen = options[Math.min(option, options.length - 1)]?.id ?? '';
    session.act({ type: 'answered', questionId: id, optionIds: [chosen] });
    session.act({ type: 'next' });
  }
};

const send = async ({ session, until }: Answering): Promise<AssessState> => {
  session.act({ type: 'send', seconds: 95 });
  return until(isIdle);
};

const sentTo = ({ bank }: Answering): number =>
  bank.requests.filter((request) => request === 'POST /v1/wealth/assessments').length;

describe('wealth-assess against the bank', () => {
  it('asks one question after the other and gives the bank’s result', async () => {
    const run = await start();
    assert.equal(run.session.state.step, 'intro');
    answerAll(run, 2);
    assert.equal(run.session.state.step, 'review');
    const { step, assessment } = await send(run);
    assert.equal(step, 'result');
    const told = await run.bank.client.wealth.getSuitability();
    assert.deepEqual([told.status, told.assessment?.id], ['VALID', assessment?.id]);
    assert.ok((assessment?.reasons.length ?? 0) > 0);
    assert.equal(JSON.parse(run.bank.bodies.at(-1) ?? '{}').seconds, 95);
  });

  it('does not go on without an answer', async () => {
    const run = await start();
    run.session.act({ type: 'begin' });
    run.session.act({ type: 'next' });
    assert.deepEqual([run.session.state.place, run.session.state.missing], [0, true]);
    run.session.act({ type: 'answered', questionId: 'income', optionIds: ['a'] });
    assert.equal(run.session.state.missing, false);
  });

  it('goes back question by question with the answers kept, and out at the first', async () => {
    const run = await start();
    run.session.act({ type: 'begin' });
    run.session.act({ type: 'answered', questionId: 'income', optionIds: ['b'] });
    run.session.act({ type: 'next' });
    run.session.act({ type: 'back' });
    assert.deepEqual([run.session.state.place, run.session.state.answers], [0, { income: ['b'] }]);
    run.session.act({ type: 'back' });
    assert.equal(run.session.state.step, 'intro');
  });

  it('takes several options where several are asked for', async () => {
    const run = await start();
    answerAll(run, 1);
    const many = questionsOf(run.session.state).findIndex(({ kind }) => kind === 'MULTI');
    run.session.act({ type: 'change', place: many });
    run.session.act({ type: 'answered', questionId: 'products', optionIds: ['b', 'd'] });
    run.session.act({ type: 'next' });
    assert.equal(run.session.state.step, 'review');
    const { assessment } = await send(run);
    assert.ok(assessment !== undefined);
    const { answers } = JSON.parse(run.bank.bodies.at(-1) ?? '{}') as { answers: { optionIds: string[] }[] };
    assert.deepEqual(answers[many]?.optionIds, ['b', 'd']);
  });

  it('changes one answer and comes back to all of them', async () => {
    const run = await start();
    answerAll(run, 0);
    run.session.act({ type: 'change', place: 3 });
    assert.deepEqual([run.session.state.step, run.session.state.place], ['question', 3]);
    run.session.act({ type: 'back' });
    assert.equal(run.session.state.step, 'review');
  });

  it('sends one attempt when the button is pressed again and again', async () => {
    const run = await start();
    answerAll(run, 1);
    for (let press = 0; press < 5; press += 1) run.session.act({ type: 'send' });
    await run.until(({ step }) => step === 'result');
    assert.equal(sentTo(run), 1);
    assert.equal((await run.bank.client.wealth.getSuitability()).attemptsLeftToday, 1);
  });

  it('counts one attempt when every reply is lost, and finds the result by asking', async () => {
    const run = await start();
    answerAll(run, 1);
    await run.bank.control.sandbox.addFault({ operation: 'wealth.assess', dropAfterCommit: true, times: 10 });
    const { step } = await send(run);
    assert.equal(step, 'result');
    assert.equal((await run.bank.client.wealth.getSuitability()).attemptsLeftToday, 1);
  });

  it('says that nothing was sent when the query finds no result, and keeps the answers', async () => {
    const run = await start();
    answerAll(run, 1);
    run.bank.away = true;
    run.session.act({ type: 'send' });
    const state = await run.until(
      (one) => isIdle(one) && (one.problem !== undefined || one.step !== 'review'),
    );
    run.bank.away = false;
    if (state.step === 'unknown') run.session.resume();
    const after = await run.until((one) => one.step === 'review' && isIdle(one));
    assert.equal(Object.keys(after.answers).length, 10);
    assert.equal((await run.bank.client.wealth.getSuitability()).status, 'NONE');
    assert.equal((await send(run)).step, 'result');
  });

  it('allows a second answer, then says when the next attempt is', async () => {
    const run = await start();
    answerAll(run, 0);
    assert.equal((await send(run)).assessment?.lowest, true);
    run.session.act({ type: 'restart' });
    assert.deepEqual(run.session.state.answers, {});
    answerAll(run, 3);
    const second = await send(run);
    assert.deepEqual([second.step, second.assessment?.lowest], ['result', false]);
    const again = await start({ bank: run.bank });
    assert.equal(again.session.state.step, 'exhausted');
    assert.equal(again.session.state.questionnaire?.nextAttemptAt, '2026-11-23T00:00:00.000+08:00');
    await run.bank.control.sandbox.setClock({ advanceTo: '2026-11-23T00:00:01+08:00' });
    const tomorrow = await start({ bank: run.bank });
    assert.equal(tomorrow.session.state.step, 'intro');
  });

  it('notices that the attempts were used elsewhere meanwhile', async () => {
    const run = await start();
    answerAll(run, 1);
    const other = await start({ bank: run.bank });
    answerAll(other, 0);
    await send(other);
    run.session.act({ type: 'send' });
    const told = await run.until((one) => one.problem?.code === 'answered-elsewhere');
    assert.equal(told.questionnaire?.attemptsLeftToday, 1);
    other.session.act({ type: 'restart' });
    answerAll(other, 3);
    await send(other);
    run.session.act({ type: 'send' });
    await run.until(({ questionnaire }) => questionnaire?.nextAttemptAt !== null);
    assert.equal(run.session.state.step, 'exhausted');
  });

  it('tells an expired result from none', async () => {
    const run = await start({ customerRef: 'expired-investor' });
    assert.deepEqual([run.session.state.step, run.session.state.suitability?.status], ['intro', 'EXPIRED']);
  });

  it('refuses who is too young, without using an attempt', async () => {
    const bank = openTestBank('minor', sunday);
    await bank.control.sandbox.createCustomer({ customerRef: 'minor', persona: minor });
    const run = await start({ bank });
    answerAll(run, 1);
    assert.equal((await send(run)).step, 'refused');
    assert.equal((await bank.client.wealth.getSuitability()).attemptsLeftToday, 2);
  });
});

describe('answers that were kept', () => {
  it('come back with their place, on another day too', async () => {
    const run = await start();
    run.session.act({ type: 'begin' });
    run.session.act({ type: 'answered', questionId: 'income', optionIds: ['b'] });
    run.session.act({ type: 'next' });
    const draft = draftOf(run.session.state);
    await run.bank.control.sandbox.setClock({ advanceBy: 'P1D' });
    const again = await start({ bank: run.bank });
    assert.equal(draftOf(again.session.state)?.key, draft?.key);
    again.session.act({ type: 'restored', entered: draft?.entered ?? {} });
    const { step, answers, place, renewed } = again.session.state;
    assert.deepEqual([step, answers, place, renewed], ['intro', { income: ['b'] }, 1, false]);
    again.session.act({ type: 'begin' });
    assert.deepEqual([again.session.state.step, again.session.state.place], ['question', 1]);
  });

  it('of another version count as far as they fit, and the customer is told', async () => {
    const { session } = await start();
    const entered = {
      version: '2025.1',
      place: '9',
      'answer.income': 'b',
      'answer.savings': 'z',
      'answer.horizon': 'a b',
      'answer.gone': 'a',
    };
    session.act({ type: 'restored', entered });
    assert.deepEqual(
      [session.state.answers, session.state.place, session.state.renewed],
      [{ income: ['b'] }, 1, true],
    );
  });

  it('do not replace what was answered meanwhile', async () => {
    const { session } = await start();
    session.act({ type: 'begin' });
    session.act({ type: 'answered', questionId: 'income', optionIds: ['a'] });
    session.act({ type: 'restored', entered: { version: '2026.1', place: '4', 'answer.income': 'b' } });
    assert.deepEqual([session.state.answers, session.state.place], [{ income: ['a'] }, 0]);
  });

  it('are forgotten once they are sent', async () => {
    const run = await start();
    answerAll(run, 1);
    assert.ok(Object.keys(draftOf(run.session.state)?.entered ?? {}).length > 10);
    await send(run);
    assert.deepEqual(draftOf(run.session.state)?.entered, {});
  });

  it('lead on where the questions have changed between answering and sending', async () => {
    const run = await start();
    answerAll(run, 1);
    const { questionnaire } = run.session.state;
    assert.ok(questionnaire !== undefined);
    // The bank has no other questions to offer: the page is given older ones, which the bank refuses.
    const older = { ...questionnaire, version: '2025.1' };
    run.session.act({
      type: 'loaded',
      questionnaire: older,
      suitability: run.session.state.suitability!,
      owner: undefined,
    });
    assert.equal(run.session.state.renewed, true);
    const places = questionsOf(run.session.state).length - run.session.state.place;
    for (let n = 0; n < places; n += 1) run.session.act({ type: 'next' });
    run.session.act({ type: 'send' });
    const state = await run.until(
      (one) => one.questionnaire?.version === questionnaire.version && isIdle(one),
    );
    assert.deepEqual([state.step, state.renewed], ['question', true]);
    assert.equal(Object.keys(state.answers).length, 10);
  });
});
