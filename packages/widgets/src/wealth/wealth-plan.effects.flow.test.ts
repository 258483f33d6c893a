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
import { proofFor } from '../screen/proof.testing.js';
import { openTestBank, type TestBank } from './wealth-bank.testing.js';
import { runPlan } from './wealth-plan.effects.js';
import { shownPlan, type PlanEvent, type PlanState } from './wealth-plan.state.js';

type Run = FlowRun<PlanState, PlanEvent, TestBank>;

const bond = '990021';

const start = ({ code = bond, ...from }: RunStart<TestBank> & { code?: string } = {}): Promise<Run> =>
  startRun(openTestBank, (given) => runPlan({ ...given, code }), from);

const fill = ({ session }: Run, text = '500'): void => {
  session.act({ type: 'amount-typed', text });
  session.act({ type: 'frequency-chosen', frequency: 'MONTHLY' });
  session.act({ type: 'day-chosen', day: 6 });
};

const toConfirm = async (run: Run): Promise<PlanState> => {
  fill(run);
  run.session.act({ type: 'next' });
  return run.until(isIdle);
};

const toCode = async ({ session, until }: Run): Promise<void> => {
  session.act({ type: 'consent-changed', consent: true });
  session.act({ type: 'next' });
  await until(isAsked);
};

/** Makes a plan and opens it. */
const make = async (bank = openTestBank()): Promise<Run> => {
  const run = await start({ bank });
  await toConfirm(run);
  await toCode(run);
  await enterCode(run);
  run.session.act({ type: 'made-opened' });
  await run.until(({ purchases }) => purchases !== undefined);
  return run;
};

const plansOf = async ({ client }: TestBank) => (await client.wealth.listPlans()).data;

describe('wealth-plan against the bank', () => {
  it('asks what it would cost once the customer rests, with the next three days', async () => {
    const run = await start();
    fill(run);
    run.passTime();
    const { quote, step } = await run.until((state) => state.quote !== undefined);
    assert.deepEqual(
      [step, quote?.planDates.length, quote?.rhythm],
      ['create', 3, { frequency: 'MONTHLY', day: 6 }],
    );
  });

  it('makes a plan with its documents accepted, and shows it', async () => {
    const run = await start();
    const confirm = await toConfirm(run);
    assert.ok(confirm.quote?.agreements.some(({ kind }) => kind === 'DEBIT_MANDATE'));
    await toCode(run);
    const state = await enterCode(run);
    assert.deepEqual([state.step, state.made?.status], ['done', 'ACTIVE']);
    assert.equal((await plansOf(run.bank)).length, 1);
    run.session.act({ type: 'made-opened' });
    const detail = await run.until(({ purchases }) => purchases !== undefined);
    assert.deepEqual([detail.step, detail.purchases], ['detail', []]);
  });

  it('finds the one plan when every reply is lost', async () => {
    const run = await start();
    await toConfirm(run);
    await toCode(run);
    await run.bank.control.sandbox.addFault({
      operation: 'wealth.createPlan',
      dropAfterCommit: true,
      times: 10,
    });
    assert.equal((await enterCode(run)).step, 'done');
    assert.equal((await plansOf(run.bank)).length, 1);
  });

  it('leaves one plan when the last button is pressed again and again', async () => {
    const run = await start();
    await toConfirm(run);
    await toCode(run);
    const token = await proofFor(run.bank.client, run.session.state.challenge);
    for (let press = 0; press < 5; press += 1) run.session.act({ type: 'confirmed', token });
    await run.until(({ step }) => step === 'done');
    assert.equal((await plansOf(run.bank)).length, 1);
  });

  it('quotes anew by itself when the quote has expired, and asks to agree again', async () => {
    const run = await start();
    const seen = (await toConfirm(run)).quote;
    run.session.act({ type: 'consent-changed', consent: true });
    await run.bank.control.sandbox.setClock({ advanceBy: 'PT16M' });
    run.passTime();
    const state = await run.until((next) => isIdle(next) && next.quote?.id !== seen?.id);
    assert.deepEqual([state.step, state.consent, state.before?.id], ['confirm', false, seen?.id]);
  });

  it('pauses, resumes and ends a plan', async () => {
    const { session, until, bank } = await make();
    session.act({ type: 'pause' });
    assert.equal(shownPlan(await until(({ news }) => news === 'paused'))?.status, 'PAUSED');
    session.act({ type: 'resume-plan' });
    assert.equal(shownPlan(await until(({ news }) => news === 'resumed'))?.status, 'ACTIVE');
    session.act({ type: 'end' });
    assert.equal(shownPlan(await until(({ news }) => news === 'ended'))?.status, 'ENDED');
    assert.equal((await plansOf(bank))[0]?.nextDate, null);
  });

  it('lists what the plan has bought', async () => {
    const { bank } = await make();
    const [plan] = await plansOf(bank);
    await bank.control.sandbox.setClock({ advanceTo: `${plan!.nextDate!}T16:00:00.000+08:00` });
    const run = await start({ code: '', bank });
    run.session.act({ type: 'plan-opened', planId: plan!.id });
    const { purchases } = await run.until((state) => state.purchases !== undefined);
    assert.deepEqual(
      purchases?.map(({ side, planId }) => [side, planId]),
      [['PLAN', plan!.id]],
    );
  });

  it('shows the list without a product, and an empty one to a new customer', async () => {
    const { session } = await start({ code: '' });
    assert.deepEqual([session.state.step, session.state.plans], ['list', []]);
  });

  it('sends a customer who was never assessed to the questionnaire', async () => {
    const run = await start({ customerRef: 'first-purchase' });
    const state = await toConfirm(run);
    assert.deepEqual([state.step, state.obstacle], ['risk', 'assess']);
  });

  it('reads the warning about a riskier product, after which the customer thinks it over for a day', async () => {
    const bank = openTestBank();
    const { data } = await bank.client.wealth.listProducts({ limit: 500 });
    const risky = data.find(
      ({ riskLevel, kind, status }) => riskLevel === 'R4' && kind.endsWith('FUND') && status === 'OPEN',
    );
    const run = await start({ code: risky!.code, bank });
    const warned = await toConfirm(run);
    assert.equal(warned.step, 'warning');
    run.session.act({ type: 'consent-changed', consent: true });
    run.session.act({ type: 'next' });
    const cooling = await run.until(({ step, work }) => step !== 'warning' && work === undefined);
    assert.deepEqual([cooling.step, cooling.obstacle], ['risk', 'cooling']);
    await bank.control.sandbox.setClock({ advanceBy: 'P1DT1M' });
    await run.session.load();
    run.session.act({ type: 'next' });
    assert.equal((await run.until((state) => isIdle(state) && state.step === 'confirm')).obstacle, undefined);
  });
});
