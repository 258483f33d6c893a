import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isIdle, startRun, type FlowRun, type RunStart } from '../screen/flow-run.testing.js';
import { openTestBank, type TestBank } from '../screen/onboarding-bank.testing.js';
import { runFace } from './identity-face.effects.js';
import { actionsOf, type FaceEvent, type FaceState } from './identity-face.state.js';
import { jpegOf, shotOf, toFace } from './verify-steps.testing.js';

type Checking = FlowRun<FaceState, FaceEvent, TestBank>;

interface Start extends RunStart<TestBank> {
  readonly mode?: 'STANDARD' | 'ADVANCED';
  readonly suffix?: string;
}

const start = async ({ bank = openTestBank(), mode, suffix, ...rest }: Start = {}): Promise<Checking> => {
  const { id: applicationId } = await toFace(bank, mode, suffix);
  return startRun(openTestBank, (given) => runFace({ ...given, applicationId }), { bank, ...rest });
};

const begin = async ({ session, until }: Checking): Promise<FaceState> => {
  session.act({ type: 'way-chosen', way: 'FILE' });
  return until(isIdle);
};

/** Takes a picture for each action. */
const show = async ({ session, until }: Checking, mark = 0): Promise<FaceState> => {
  for (const [place] of actionsOf(session.state).entries())
    session.act({ type: 'taken', shot: shotOf('FACE', jpegOf(mark + place)) });
  return until(isIdle);
};

const posts = ({ bank }: Checking, path: RegExp): number =>
  bank.requests.filter((request) => request.startsWith('POST') && path.test(request)).length;

describe('identity-face against the bank', () => {
  it('asks for nothing before a way was chosen', async () => {
    const run = await start();
    assert.equal(run.session.state.step, 'intro');
    assert.equal(posts(run, /liveness/u), 0);
  });

  it('passes with one picture in standard mode', async () => {
    const run = await start();
    const { step, check } = await begin(run);
    assert.deepEqual([step, check?.actions], ['pick', ['LOOK']]);
    const done = await show(run);
    assert.equal(done.step, 'done');
    assert.equal(done.application?.status, 'COMPLETED');
    assert.deepEqual([done.shots, done.sent], [[], []]);
  });

  it('takes one picture for each action in advanced mode, in their order', async () => {
    const run = await start({ mode: 'ADVANCED' });
    const { check } = await begin(run);
    assert.equal(check?.actions[0], 'LOOK');
    const { length } = check.actions;
    assert.ok(length > 1);
    const done = await show(run);
    assert.equal(done.step, 'done');
    assert.equal(posts(run, /\/uploads$/u), length + 2);
  });

  it('refuses a file that was chosen for an earlier action at once: no try is lost, nothing is sent', async () => {
    const run = await start({ mode: 'ADVANCED' });
    await begin(run);
    run.session.act({ type: 'taken', shot: shotOf('FACE', jpegOf(1)) });
    run.session.act({ type: 'taken', shot: shotOf('FACE', jpegOf(1)) });
    const { step, shots, trouble } = run.session.state;
    assert.deepEqual([step, shots.length, trouble], ['pick', 1, { isRepeated: true }]);
    assert.equal(posts(run, /\/uploads$/u), 2, 'those of the document only');
    run.session.act({ type: 'taken', shot: shotOf('FACE', jpegOf(2)) });
    assert.deepEqual([run.session.state.shots.length, run.session.state.trouble], [2, undefined]);
  });

  it('begins another check by itself when the time of one is over, and says that it costs no try', async () => {
    const run = await start({ mode: 'ADVANCED' });
    const { check } = await begin(run);
    run.session.act({ type: 'taken', shot: shotOf('FACE') });
    run.passTime();
    const renewed = await run.until((state) => state.check !== undefined && state.check.id !== check?.id);
    assert.deepEqual([renewed.isRenewed, renewed.shots, renewed.step], [true, [], 'pick']);
    await show(run, 20);
    assert.equal(run.session.state.step, 'done');
  });

  it('says how many tries are left, and begins anew', async () => {
    const run = await start({ suffix: '·重试' });
    await begin(run);
    const refused = await show(run);
    assert.equal(refused.step, 'intro');
    assert.equal(refused.problem?.attemptsLeft, 2);
    assert.deepEqual([refused.shots, refused.check], [[], undefined]);
    await begin(run);
    assert.equal((await show(run, 9)).step, 'done');
  });

  it('goes on by itself where the line broke', async () => {
    const run = await start();
    await begin(run);
    run.bank.away = true;
    const waiting = await show(run);
    assert.deepEqual([waiting.step, waiting.shots.length], ['send', 1]);
    run.bank.away = false;
    run.passTime();
    assert.equal((await run.until(({ step }) => step === 'done')).problem, undefined);
  });

  it('begins a new check when one was over before the pictures arrived', async () => {
    const run = await start();
    await begin(run);
    run.bank.away = true;
    await show(run);
    run.bank.away = false;
    await run.bank.control.sandbox.setClock({ advanceBy: 'PT10M' });
    run.passTime();
    const { step, application } = await run.until((state) => state.step === 'intro');
    assert.equal(step, 'intro');
    assert.equal(application?.steps.find(({ name }) => name === 'FACE')?.attemptsLeft, 3);
  });
});
