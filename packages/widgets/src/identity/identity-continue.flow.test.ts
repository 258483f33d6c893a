import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createClient, redeemHandOver } from '@weidongli/client';
import { identity } from '@weidongli/contracts/identity';
import { isIdle, startRun, type FlowRun, type RunStart } from '../screen/flow-run.testing.js';
import { openTestBank, type TestBank } from '../screen/onboarding-bank.testing.js';
import { beginApplication } from './application.testing.js';
import { redeemCode, startArrival, type ArrivalState } from './identity-continue.arrival.js';
import { runContinue } from './identity-continue.effects.js';
import type { ContinueEvent, ContinueState, ShownLink } from './identity-continue.state.js';

type Run = FlowRun<ContinueState, ContinueEvent, TestBank>;

const page = 'https://partner.example/continue';

const start = (from: RunStart<TestBank>): Promise<Run> =>
  startRun(openTestBank, (given) => runContinue({ ...given, linkBase: page }), from);

const until = (run: Run, step: ContinueState['step']): Promise<ContinueState> =>
  run.until((state) => isIdle(state) && state.step === step);

const linked = async () => {
  const { bank, application } = await beginApplication();
  const run = await start({ bank });
  assert.equal(run.session.state.step, 'intro');
  run.session.act({ type: 'make' });
  const { shown } = await until(run, 'link');
  assert.ok(shown !== undefined);
  return { bank, application, run, shown };
};

/** Types a code on the other device; gives every state, and the secret if there is one. */
const typeCode = async (bank: TestBank, token: string, code: string) => {
  const states: ArrivalState[] = [];
  const secrets: string[] = [];
  await redeemCode(
    { ...startArrival, code },
    {
      token,
      redeem: (input) => redeemHandOver(bank.transport, input),
      onState: (state) => states.push(state),
      onSecret: (secret) => secrets.push(secret),
    },
  );
  return { states, secrets };
};

const wrong = ({ confirmCode }: ShownLink): string => (confirmCode === '000000' ? '000001' : '000000');

describe('identity-continue against the bank', () => {
  it('makes a link only when it is asked for, with token, digits and a drawing', async () => {
    const { bank, application } = await beginApplication();
    const run = await start({ bank });
    assert.equal(
      bank.requests.some((request) => request.endsWith('/hand-overs')),
      false,
    );
    run.session.act({ type: 'make' });
    const { shown } = await until(run, 'link');
    assert.equal(shown?.link, `${page}#${shown?.token ?? ''}`);
    assert.match(shown.confirmCode, /^\d{6}$/u);
    assert.ok(shown.qr !== undefined && shown.qr.path.startsWith('M'));
    assert.equal(run.session.state.application?.id, application.id);
  });

  it('lets the other device go on with the same application, with nothing retyped', async () => {
    const { bank, application, run, shown } = await linked();
    const { states, secrets } = await typeCode(bank, shown.token, shown.confirmCode);
    assert.deepEqual(
      states.map(({ step, work }) => work ?? step),
      ['redeem', 'arrived'],
    );
    const [clientSecret = ''] = secrets;
    assert.equal(JSON.stringify(states).includes(clientSecret), false);
    const other = createClient({
      transport: bank.transport,
      features: { identity },
      fetchSession: () => Promise.resolve({ clientSecret }),
    });
    const found = await other.identity.getApplication({ applicationId: application.id });
    assert.equal(found.step, 'ID_ELEMENTS');
    await other.identity.cancelApplication({ applicationId: application.id });
    run.passTime();
    assert.equal((await until(run, 'taken')).shown, undefined);
  });

  it('tells a wrong code, a used link and one that is too old by the same words', async () => {
    const { bank, shown } = await linked();
    const outcomes = [];
    outcomes.push(await typeCode(bank, shown.token, wrong(shown)));
    await typeCode(bank, shown.token, shown.confirmCode);
    outcomes.push(await typeCode(bank, shown.token, shown.confirmCode));
    const late = await linked();
    await late.bank.control.sandbox.setClock({ advanceBy: 'PT5M1S' });
    outcomes.push(await typeCode(late.bank, late.shown.token, late.shown.confirmCode));
    for (const { states, secrets } of outcomes) {
      assert.equal(secrets.length, 0);
      const last = states.at(-1);
      assert.equal(last?.problem?.code, 'unauthenticated');
      // The digits are taken away: a second press uses up no try.
      assert.equal(last.code, '');
    }
  });

  it('keeps the digits when the line is away', async () => {
    const { bank, shown } = await linked();
    bank.away = true;
    const { states } = await typeCode(bank, shown.token, shown.confirmCode);
    assert.equal(states.at(-1)?.problem?.code, 'network');
    assert.equal(states.at(-1)?.code, shown.confirmCode);
  });

  it('makes another link, after which the first counts no more', async () => {
    const { bank, run, shown } = await linked();
    run.session.act({ type: 'make' });
    const { shown: next } = await run.until((state) => isIdle(state) && state.shown?.token !== shown.token);
    assert.equal((await typeCode(bank, shown.token, shown.confirmCode)).secrets.length, 0);
    assert.equal((await typeCode(bank, next?.token ?? '', next?.confirmCode ?? '')).secrets.length, 1);
  });

  it('shows a link no more after the screen was left, and says when there is nothing to go on with', async () => {
    const { run, bank } = await linked();
    run.session.act({ type: 'back' });
    assert.equal(run.session.state.shown, undefined);
    assert.equal((await start({ bank })).session.state.step, 'intro');
    assert.equal((await start({ customerRef: 'somebody-else' })).session.state.step, 'none');
  });

  it('says that no link could be made', async () => {
    const { bank } = await beginApplication();
    const run = await start({ bank });
    bank.away = true;
    run.session.act({ type: 'make' });
    const state = await run.until((one) => isIdle(one) && one.problem !== undefined);
    assert.equal(state.step, 'intro');
    assert.equal(state.problem?.code, 'network');
  });
});
