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
import { runVerify } from './identity-verify.effects.js';
import type { VerifyWish } from './identity-verify.first.js';
import { childId, monday, newId, newPhone } from './identity-verify.people.testing.js';
import type { FaceAnswer, VerifyEvent, VerifyState } from './identity-verify.state.js';

type Run = FlowRun<VerifyState, VerifyEvent, TestBank>;

const start = (
  { mode = 'SIMPLE', scene = 'VERIFICATION' }: Partial<VerifyWish> = {},
  from: RunStart<TestBank> = {},
): Promise<Run> =>
  startRun(openTestBank, (given) => runVerify({ ...given, scene, mode }), { moment: monday, ...from });

const until = (run: Run, step: VerifyState['step']): Promise<VerifyState> =>
  run.until((state) => isIdle(state) && state.step === step);

const toPhone = async (run: Run, face?: FaceAnswer): Promise<VerifyState> => {
  run.session.act({ type: 'notices-read' });
  if (face !== undefined) run.session.act({ type: 'face-answered', face });
  return until(run, 'phone');
};

const throughPhone = async (run: Run, face?: FaceAnswer): Promise<VerifyState> => {
  await toPhone(run, face);
  run.session.act({ type: 'typed', field: 'phoneText', text: newPhone });
  run.session.act({ type: 'submit-phone' });
  await run.until(isAsked);
  return enterCode(run);
};

const submitElements = async (run: Run, nameText: string, idText: string): Promise<VerifyState> => {
  run.session.act({ type: 'typed', field: 'nameText', text: nameText });
  run.session.act({ type: 'typed', field: 'idText', text: idText });
  run.session.act({ type: 'submit-elements', today: '2026-11-23' });
  return run.until(isIdle);
};

const triesLeft = (application: VerifyState['application']) =>
  application?.steps.find(({ name }) => name === 'ID_ELEMENTS')?.attemptsLeft;

/** Lets failures not raise what is asked. */
const calm = async ({ bank }: Run): Promise<void> => {
  for (const device of ['KNOWN', 'NEW'] as const)
    await bank.control.sandbox.changePolicy({
      ...{ scene: 'VERIFICATION', device, behaviour: 'UNUSUAL', mode: 'SIMPLE' },
    });
};

const applicationsOf = async ({ bank }: Run) => (await bank.client.identity.listApplications({})).data;

describe('identity-verify against the bank', () => {
  it('cancels once what is open, and begins anew when asked to', async () => {
    const run = await start();
    const id = run.session.state.application?.id;
    run.session.act({ type: 'cancel' });
    run.session.act({ type: 'cancel' });
    const over = await until(run, 'over');
    assert.deepEqual([over.application?.status, over.application?.id], ['CANCELLED', id]);
    run.session.act({ type: 'cancel' });
    assert.equal(run.session.state.work, undefined, 'nothing is left to cancel');
    assert.equal(run.bank.requests.filter((request) => request.endsWith('/cancel')).length, 1);
    run.session.act({ type: 'way', way: 'NEW_APPLICATION' });
    assert.notEqual((await until(run, 'consents')).application?.id, id);
  });

  it('begins one application, and goes from the notices over phone and identity to the card', async () => {
    const run = await start();
    assert.equal(run.session.state.step, 'consents');
    const phone = await throughPhone(run);
    assert.equal(phone.step, 'elements');
    assert.equal(phone.phoneText, '');
    const card = await submitElements(run, '林知夏', newId);
    assert.equal(card.step, 'card');
    assert.equal(card.nameText + card.idText, '');
    assert.equal(card.application?.person?.nameMasked, '林*夏');
    assert.equal((await applicationsOf(run)).length, 1);
  });

  it('sends neither phone nor name nor number in the clear', async () => {
    const run = await start();
    await throughPhone(run);
    await submitElements(run, '林知夏', newId);
    const sent = run.bank.bodies.join('\n');
    assert.ok(run.bank.bodies.length > 4);
    for (const secret of [newPhone, newId, '林知夏']) assert.equal(sent.includes(secret), false);
  });

  it('goes on where the application stands after a reload, with nothing retyped', async () => {
    const first = await start();
    await throughPhone(first);
    first.session.stop();
    const again = await start({}, { bank: first.bank });
    assert.equal(again.session.state.step, 'elements');
    assert.equal((await applicationsOf(again)).length, 1);
  });

  it('asks for the face apart; who says no is to meet somebody by video instead', async () => {
    const run = await start({ mode: 'STANDARD' });
    run.session.act({ type: 'notices-read' });
    assert.equal(run.session.state.step, 'face-question');
    run.session.act({ type: 'back' });
    assert.equal(run.session.state.step, 'consents');
    await throughPhone(run, 'DECLINE');
    const { application } = run.session.state;
    assert.equal(application?.faceAllowed, false);
    assert.equal(application.steps.find(({ name }) => name === 'FACE')?.status, 'SKIPPED');
    assert.ok(application.steps.some(({ name }) => name === 'VIDEO'));
    assert.equal(run.session.state.step, 'document');
  });

  it('raises what is asked when the page wants more than an open application', async () => {
    const first = await start();
    await throughPhone(first);
    const more = await start({ mode: 'STANDARD' }, { bank: first.bank });
    // Less was told before: the notice of what is asked for comes anew, the phone stays confirmed.
    assert.equal(more.session.state.step, 'consents');
    assert.equal(more.session.state.application?.mode, 'STANDARD');
    assert.equal((await applicationsOf(more)).length, 1);
    const less = await start({ mode: 'SIMPLE' }, { bank: first.bank });
    assert.equal(less.session.state.application?.mode, 'STANDARD');
  });

  it('sends the very phone that was confirmed, and nothing twice on a double press', async () => {
    const run = await start();
    await toPhone(run);
    run.session.act({ type: 'typed', field: 'phoneText', text: '１００ ０００００ １２３' });
    for (let press = 0; press < 3; press += 1) run.session.act({ type: 'submit-phone' });
    const asked = await run.until(isAsked);
    assert.equal(asked.challenge?.purpose, 'PHONE_CONFIRM');
    assert.equal(asked.challenge.phoneMasked, '100****0123');
    assert.deepEqual(asked.challenge.methods, ['OTP']);
    const { application } = await enterCode(run);
    assert.equal(application?.phoneMasked, '100****0123');
    const sent = run.bank.requests.filter((request) => request.endsWith('/phone'));
    assert.equal(sent.length, 2);
  });

  it('says what a phone lacks before anything is sent', async () => {
    const run = await start();
    await toPhone(run);
    run.session.act({ type: 'typed', field: 'phoneText', text: '100 0000 012' });
    run.session.act({ type: 'submit-phone' });
    assert.deepEqual(run.session.state.errors.phone, { reason: 'too-short', missing: 1 });
    run.session.act({ type: 'typed', field: 'phoneText', text: '100 0000 0123' });
    assert.equal(run.session.state.errors.phone, undefined);
    assert.equal(
      run.bank.requests.some((request) => request.endsWith('/phone')),
      false,
    );
  });

  it('counts the tries of a name that does not fit, and shows the ways when none is left', async () => {
    const run = await start();
    await calm(run);
    await throughPhone(run);
    for (let left = 4; left >= 1; left -= 1) {
      const state = await submitElements(run, '林知夏·不符', newId);
      assert.equal(state.problem?.code, 'identity-mismatch');
      assert.equal(state.nameText, '林知夏·不符');
      const counted = await run.until(({ application }) => triesLeft(application) === left);
      assert.equal(counted.problem?.code, 'identity-mismatch');
    }
    await submitElements(run, '林知夏·不符', newId);
    const stuck = await run.until(({ step }) => step === 'stuck');
    assert.ok((stuck.application?.ways.length ?? 0) > 0);
    assert.equal(stuck.application?.ways.includes('RETRY'), false);
    await run.bank.control.sandbox.setClock({ advanceBy: 'P1D' });
    run.passTime();
    const free = await run.until(({ step }) => step !== 'stuck');
    assert.equal(free.step, 'elements');
  });

  it('asks for more after too many failures, and says so by the application', async () => {
    const run = await start();
    await throughPhone(run);
    for (let time = 0; time < 3; time += 1) await submitElements(run, '林知夏·不符', newId);
    const raised = await until(run, 'consents');
    assert.equal(raised.application?.mode, 'STANDARD');
    assert.deepEqual(raised.application.raisedFor, ['UNUSUAL_BEHAVIOUR']);
  });

  it('turns somebody under age down with a final reason', async () => {
    const run = await start();
    await throughPhone(run);
    const { step, application } = await submitElements(run, '林小苗', childId);
    assert.equal(step, 'review');
    assert.equal(application?.decision?.reason, 'UNDER_AGE');
    assert.deepEqual(application.ways, []);
  });

  it('finds out what became of a step whose reply was lost, and sends nothing twice', async () => {
    const run = await start();
    await throughPhone(run);
    const fault = { operation: 'identity.submitElements', dropAfterCommit: true, times: 10 };
    await run.bank.control.sandbox.addFault(fault);
    const steps: string[] = [];
    void run.until(({ step }) => step === 'unknown').then(({ step }) => steps.push(step));
    await submitElements(run, '林知夏', newId);
    await until(run, 'card');
    assert.deepEqual(steps, ['unknown']);
    assert.equal((await applicationsOf(run)).length, 1);
  });

  it('offers a step again when the bank, asked after a lost reply, knows nothing of it', async () => {
    const run = await start();
    await throughPhone(run);
    await run.bank.control.sandbox.addFault({
      operation: 'identity.submitElements',
      dropBeforeCommit: true,
      times: 10,
    });
    await submitElements(run, '林知夏', newId);
    const state = await until(run, 'elements');
    assert.ok(['not-booked', 'timeout', 'network'].includes(state.problem?.code ?? ''));
    assert.equal(state.nameText, '林知夏');
  });

  it('goes on by itself when another device has passed the step', async () => {
    const run = await start();
    await throughPhone(run);
    const other = await start({}, { bank: run.bank });
    run.session.act({ type: 'way', way: 'OTHER_DEVICE' });
    assert.equal(run.session.state.step, 'other-device');
    await submitElements(other, '林知夏', newId);
    run.passTime();
    const moved = await run.until(({ step }) => step !== 'other-device');
    assert.equal(moved.step, 'card');
    assert.equal(moved.aside, undefined);
  });

  it('waits for a video call that was booked, and goes on by itself when it has been held', async () => {
    const run = await start({ mode: 'STANDARD' });
    await throughPhone(run, 'DECLINE');
    const { identity } = run.bank.client;
    const applicationId = run.session.state.application?.id ?? '';
    run.session.act({ type: 'way', way: 'VIDEO' });
    assert.equal(run.session.state.step, 'video');
    const slots = await identity.listVideoSlots({ applicationId, channel: 'SIGN_LANGUAGE' });
    const slot = slots.data.find(({ free }) => free);
    assert.ok(slot !== undefined);
    const { startsAt } = slot;
    const booked = await identity.bookVideo({ applicationId, channel: 'SIGN_LANGUAGE', startsAt });
    // The screen of the appointment says so to the one around it.
    run.session.act({ type: 'looked', application: booked });
    assert.equal(run.session.state.step, 'review');
    await run.bank.control.sandbox.setClock({ advanceBy: 'P1D' });
    run.passTime();
    const held = await run.until(({ step }) => step !== 'review');
    // Who has shown the document to a person types what stands on it.
    assert.equal(held.step, 'elements');
    const done = await submitElements(run, '林知夏', newId);
    assert.equal(done.step, 'done');
    assert.equal(done.application?.status, 'COMPLETED');
    assert.equal(done.application.result?.assuranceLevel, 3);
    const again = await start({ mode: 'STANDARD' }, { bank: run.bank });
    assert.equal(again.session.state.step, 'done');
    assert.equal((await applicationsOf(again)).length, 1);
  });

  it('takes a step that another device was first with as done', async () => {
    const run = await start();
    await throughPhone(run);
    const other = await start({}, { bank: run.bank });
    await submitElements(other, '林知夏', newId);
    const late = await submitElements(run, '林知夏', newId);
    assert.equal(late.step, 'card');
    assert.equal(late.problem, undefined);
  });

  it('says that there is no line, and reads again when it is back', async () => {
    const run = await start();
    run.bank.away = true;
    run.session.resume();
    const away = await run.until(({ problem }) => problem !== undefined);
    assert.equal(away.problem?.code, 'network');
    assert.equal(away.step, 'consents');
    run.bank.away = false;
    run.session.resume();
    await run.until(({ problem }) => problem === undefined);
    assert.equal(run.session.state.step, 'consents');
  });

  it('shows how a verification has ended, and begins another one only when it is asked to', async () => {
    const run = await start();
    await throughPhone(run);
    await submitElements(run, '林小苗', childId);
    const again = await start({}, { bank: run.bank });
    assert.equal(again.session.state.step, 'review');
    again.session.act({ type: 'way', way: 'NEW_APPLICATION' });
    await until(again, 'consents');
    assert.equal((await applicationsOf(again)).length, 2);
  });
});
