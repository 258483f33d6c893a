import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isIdle, startRun, type FlowRun, type RunStart } from '../screen/flow-run.testing.js';
import { openTestBank, type TestBank } from '../screen/onboarding-bank.testing.js';
import { openReview, simulate, type Way } from './application.testing.js';
import { runReview } from './identity-review.effects.js';
import type { ReviewEvent, ReviewState } from './identity-review.state.js';

type Run = FlowRun<ReviewState, ReviewEvent, TestBank>;

const start = (from: RunStart<TestBank>): Promise<Run> => startRun(openTestBank, runReview, from);

/** Starts the screen of somebody who waits. */
const waiting = async (way: Way = {}) => {
  const { bank, application } = await openReview(way);
  return { bank, application, run: await start({ bank }) };
};

const until = (run: Run, step: ReviewState['step']): Promise<ReviewState> =>
  run.until((state) => isIdle(state) && state.step === step);

const looksOf = ({ bank }: Run): number =>
  bank.requests.filter((request) => /^GET \S+\/applications\/onb_\w+$/u.test(request)).length;

/** Gets somebody turned down, who then writes why that is wrong. */
const objecting = async () => {
  const { bank, application } = await openReview();
  await simulate(bank, application, 'reject');
  const run = await start({ bank });
  assert.equal(run.session.state.step, 'rejected');
  run.session.act({ type: 'object' });
  return { bank, application, run };
};

describe('identity-review against the bank', () => {
  it('waits, and goes on by itself when a person has decided', async () => {
    const { bank, application, run } = await waiting();
    assert.equal(run.session.state.step, 'review');
    assert.equal(run.session.state.application?.review?.isAppeal, false);
    run.passTime();
    await simulate(bank, application, 'approve');
    run.passTime();
    assert.equal((await until(run, 'passed')).application?.status, 'APPROVED');
  });

  it('is decided while the page is closed; who comes back is told', async () => {
    const { bank, run } = await waiting();
    run.session.stop();
    await bank.control.sandbox.setClock({ advanceBy: 'PT2H' });
    // Tokens live five minutes: the page asks its server for another session.
    bank.client.session.restart();
    const again = await start({ bank });
    assert.equal(again.session.state.step, 'passed');
  });

  it('asks for no news while nobody sees the page, and at once when somebody does', async () => {
    const { bank, application, run } = await waiting();
    run.session.act({ type: 'seen', visible: false });
    await simulate(bank, application, 'ask');
    const before = looksOf(run);
    run.passTime();
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(looksOf(run), before);
    run.session.act({ type: 'seen', visible: true });
    const { application: asked } = await until(run, 'wanted');
    assert.deepEqual(asked?.wanted?.items, ['ID_FRONT']);
  });

  it('looks less often the longer nothing happens, at least every half minute, and begins anew for who comes back', async () => {
    const { bank } = await openReview();
    const waits: number[] = [];
    const planned = async (times: number): Promise<void> => {
      while (waits.length < times) await new Promise((resolve) => setTimeout(resolve, 5));
    };
    const run = await startRun(
      openTestBank,
      (given) =>
        runReview({
          ...given,
          schedule: (later, ms) => {
            waits.push(ms);
            return given.schedule(later, ms);
          },
        }),
      { bank },
    );
    assert.equal(waits.at(-1), 10_000);
    waits.splice(0);
    for (let looks = 1; looks <= 7; looks += 1) {
      run.passTime();
      await planned(looks);
    }
    assert.deepEqual(
      waits.slice(0, 3).map((ms) => ms / 1000),
      [12.5, 15.625, 19.53125],
    );
    assert.equal(waits.at(-1), 30_000);
    run.session.act({ type: 'seen', visible: false });
    run.session.act({ type: 'seen', visible: true });
    await planned(8);
    assert.equal(waits.at(-1), 12_500);
  });

  it('keeps showing what was last known while a look fails, and looks again', async () => {
    const { bank, application, run } = await waiting();
    bank.away = true;
    run.passTime();
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(run.session.state.step, 'review');
    bank.away = false;
    await simulate(bank, application, 'approve');
    run.session.act({ type: 'seen', visible: false });
    run.session.act({ type: 'seen', visible: true });
    await until(run, 'passed');
  });

  it('takes an objection once, in the words of the customer', async () => {
    const { bank, run } = await objecting();
    run.session.act({ type: 'statement-typed', text: '  我换过身份证。\r\n号码没有变。 ' });
    for (let press = 0; press < 2; press += 1) run.session.act({ type: 'submit-statement' });
    const { application } = await until(run, 'review');
    assert.equal(application?.decision?.appeal, 'OPEN');
    assert.equal(application.review?.isAppeal, true);
    const sent = bank.bodies.filter((body) => body.includes('statement'));
    assert.equal(sent.length, 1);
    assert.ok(sent[0]?.includes(JSON.stringify('我换过身份证。\n号码没有变。')));
  });

  it('says what an objection lacks before anything is sent, and keeps what was written', async () => {
    const { bank, run } = await objecting();
    const tries = [
      ['  ', 'missing'],
      ['长'.repeat(301), 'too-long'],
      ['看不见\u200b', 'hidden-characters'],
    ] as const;
    for (const [text, problem] of tries) {
      run.session.act({ type: 'statement-typed', text });
      run.session.act({ type: 'submit-statement' });
      assert.deepEqual(run.session.state.errors, { statement: problem });
      assert.equal(run.session.state.statementText, text);
    }
    assert.equal(
      bank.requests.some((request) => request.endsWith('/appeal')),
      false,
    );
    run.session.act({ type: 'back' });
    assert.equal(run.session.state.step, 'rejected');
  });

  it('asks what became of an objection whose reply was lost, and sends none again', async () => {
    const { bank, run } = await objecting();
    await bank.control.sandbox.addFault({ operation: 'identity.appeal', dropAfterCommit: true, times: 3 });
    run.session.act({ type: 'statement-typed', text: '请再看一遍。' });
    run.session.act({ type: 'submit-statement' });
    assert.equal((await until(run, 'review')).application?.decision?.appeal, 'OPEN');
  });

  it('tells how an objection ended, with the ways that are left', async () => {
    const { bank, application, run } = await objecting();
    run.session.act({ type: 'statement-typed', text: '请再看一遍。' });
    run.session.act({ type: 'submit-statement' });
    await until(run, 'review');
    await simulate(bank, application, 'reject');
    run.session.act({ type: 'seen', visible: false });
    run.session.act({ type: 'seen', visible: true });
    const { application: after } = await until(run, 'rejected');
    assert.equal(after?.decision?.appeal, 'REJECTED');
    assert.deepEqual(after.ways, ['BRANCH']);
    run.session.act({ type: 'object' });
    assert.equal(run.session.state.step, 'rejected');
  });

  it('shows somebody who is too young the reason, and no way that leads nowhere', async () => {
    const { run } = await waiting({ end: '·未成年' });
    const { step, application } = run.session.state;
    assert.equal(step, 'rejected');
    assert.equal(application?.decision?.reason, 'UNDER_AGE');
    run.session.act({ type: 'object' });
    assert.equal(run.session.state.step, 'rejected');
  });

  it('shows that an application was cancelled, and that there is none', async () => {
    const { bank, application } = await openReview();
    await bank.client.identity.cancelApplication({ applicationId: application.id });
    assert.equal((await start({ bank })).session.state.step, 'over');
    assert.equal((await start({ customerRef: 'somebody-else' })).session.state.step, 'none');
  });

  it('says that it could not be read, and reads again', async () => {
    const bank = openTestBank();
    bank.away = true;
    const run = await start({ bank });
    assert.equal(run.session.state.step, 'unavailable');
    bank.away = false;
    run.session.resume();
    await until(run, 'none');
  });
});
