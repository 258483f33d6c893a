import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startRun } from '../screen/flow-run.testing.js';
import { loansOf, openTestBank, type TestBank } from './loan-bank.testing.js';
import { runPlan } from './loan-plan.effects.js';
import { reducePlan } from './loan-plan.flow.js';
import { isFinished, nextRow, startPlan } from './loan-plan.state.js';
import { borrow } from './loan-repay.testing.js';

const offline = { code: 'network', recovery: 'retry', outcomeUnknown: false } as const;

const open = async (bank: TestBank) => {
  const drawId = await borrow(bank);
  const { session } = await startRun(openTestBank, (given) => runPlan({ ...given, drawId }), { bank });
  return { session, drawId };
};

describe('loan-plan', () => {
  it('reads the plan of the loan', async () => {
    const bank = openTestBank();
    const { session, drawId } = await open(bank);
    assert.equal(session.state.step, 'ready');
    assert.deepEqual(session.state.plan, await bank.client.loan.getSchedule({ drawId }));
    assert.equal((await loansOf(bank)).length, 1);
  });

  it('says that nothing could be read, and starts anew on request', () => {
    const failed = reducePlan(startPlan, { type: 'load-failed', problem: offline });
    assert.deepEqual([failed.step, failed.problem], ['failed', offline]);
    const again = reducePlan(failed, { type: 'reload' });
    assert.deepEqual([again.step, again.problem], ['loading', undefined]);
  });

  it('keeps a plan that was read when it cannot be read again', async () => {
    const { session } = await open(openTestBank());
    const { plan } = session.state;
    const stale = reducePlan(session.state, { type: 'load-failed', problem: offline });
    assert.deepEqual([stale.step, stale.plan, stale.problem], ['ready', plan, offline]);
    const fresh = reducePlan(stale, { type: 'reload' });
    assert.deepEqual([fresh.step, fresh.plan, fresh.problem], ['ready', plan, undefined]);
  });

  it('finds the next row to pay, and none when all are done with', async () => {
    const { session } = await open(openTestBank());
    const plan = session.state.plan!;
    assert.equal(nextRow(plan)?.n, 1);
    const rows = plan.rows.map((row) => ({ ...row, status: 'PAID' as const }));
    assert.ok(rows.every(isFinished));
    assert.equal(nextRow({ ...plan, rows }), undefined);
  });
});
