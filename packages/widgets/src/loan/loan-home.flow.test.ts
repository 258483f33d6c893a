import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { challenge, line, loanIn } from './loan-draw-data.testing.js';
import { repaymentIn } from './loan-repay-data.testing.js';
import { historyOf, reduceHome } from './loan-home.flow.js';
import { nextPayment, pageOf, startHome, type HomeEvent, type HomeState } from './loan-home.state.js';
import { resumedHome } from './loan-home.loans.js';

const run = (events: readonly HomeEvent[], from: HomeState = startHome): HomeState =>
  events.reduce(reduceHome, from);
const money = (amount: string) => ({ amount, currency: 'CNY' as const });
const due = (amount: string, date: string) => ({
  ...loanIn('ACTIVE'),
  id: `loa_${amount}`,
  nextDue: { date, amount: money(amount) },
});
const loans = [due('1679.36', '2027-01-22'), due('500.10', '2027-01-22'), due('9.00', '2027-02-03')];
const ready: readonly HomeEvent[] = [{ type: 'loaded', line, loans, repayments: [] }];
const locked = { ...line, status: 'SUSPENDED', suspension: 'CUSTOMER_LOCK', version: 2 };
const problem = { code: 'network', recovery: 'retry', outcomeUnknown: false } as const;

describe('loan-home flow', () => {
  it('adds up what is due on the next day on which something is due', () => {
    const next = nextPayment(run(ready));
    assert.deepEqual([next?.date, next?.amount, next?.loans.length], ['2027-01-22', 217_946n, 2]);
  });

  it('knows no next payment where nothing is owed', () => {
    assert.equal(nextPayment(run([{ type: 'loaded', line, loans: [], repayments: [] }])), undefined);
  });

  it('lists draws and repayments together, newest first', () => {
    const state = run([
      { type: 'loaded', line, loans: [loanIn('ACTIVE')], repayments: [repaymentIn('SUCCEEDED')] },
    ]);
    assert.deepEqual(
      historyOf(state).map(({ kind }) => kind),
      ['repayment', 'draw'],
    );
  });

  it('goes back the way the customer came', () => {
    const state = run([
      ...ready,
      { type: 'page-opened', page: 'loans' },
      { type: 'page-opened', page: 'loan', drawId: 'loa_9.00' },
      { type: 'back' },
    ]);
    assert.equal(pageOf(state), 'loans');
    assert.equal(pageOf(run([{ type: 'back' }, { type: 'back' }], state)), 'home');
  });

  it('locks a line and says so; unlocking needs a confirmation', () => {
    const state = run([...ready, { type: 'lock' }, { type: 'line-changed', line: locked }]);
    assert.deepEqual([state.news, state.line?.status, state.work], ['locked', 'SUSPENDED', undefined]);
    const asked = run([{ type: 'unlock' }, { type: 'challenged', challenge }], state);
    assert.equal(asked.challenge?.id, challenge.id);
    const open = run(
      [
        { type: 'confirmed', token: 'wsu_test' },
        { type: 'line-changed', line },
      ],
      asked,
    );
    assert.deepEqual([open.news, open.challenge], ['unlocked', undefined]);
  });

  it('does not offer to unlock what the bank holds', () => {
    const held = { ...locked, suspension: 'BANK' };
    const state = run([{ type: 'loaded', line: held, loans, repayments: [] }]);
    assert.equal(run([{ type: 'unlock' }], state), state);
    assert.equal(run([{ type: 'lock' }], state), state);
  });

  for (const [text, expected] of [
    ['', 'empty'],
    ['0', 'zero'],
    ['80000', 'same'],
    ['-5', 'negative'],
    ['两万', 'not-a-number'],
  ] as const) {
    it(`refuses a limit of ${JSON.stringify(text)} as ${expected} and keeps it`, () => {
      const state = run([...ready, { type: 'limit-typed', text }, { type: 'limit-submitted' }]);
      assert.deepEqual([state.limitError, state.limitText, state.work], [expected, text, undefined]);
    });
  }

  it('keeps a limit that was declined, and empties the field of one that was granted', () => {
    const asked = run([...ready, { type: 'limit-typed', text: '90000' }, { type: 'limit-submitted' }]);
    const request = {
      id: 'lrq_1',
      lineId: line.id,
      requested: money('90000.00'),
      decidedAt: '2026-11-22T14:00:00.000+08:00',
    };
    const no = run(
      [{ type: 'limit-decided', request: { ...request, outcome: 'DECLINED', limit: money('80000.00') } }],
      asked,
    );
    assert.deepEqual([no.news, no.limitText], ['limit-declined', '90000']);
    const yes = run(
      [{ type: 'limit-decided', request: { ...request, outcome: 'APPROVED', limit: money('90000.00') } }],
      asked,
    );
    assert.deepEqual([yes.news, yes.limitText, yes.line?.limit.amount], ['limit-approved', '', '90000.00']);
  });

  it('keeps page and typed text when it is resumed or read again', () => {
    const typed = run([
      ...ready,
      { type: 'page-opened', page: 'line' },
      { type: 'limit-typed', text: '20000' },
      { type: 'load-failed', problem },
    ]);
    const again = run(ready, resumedHome(typed));
    assert.deepEqual([pageOf(again), again.limitText, again.problem], ['line', '20000', undefined]);
  });

  it('does one thing at a time, whatever is pressed', () => {
    const actions: readonly HomeEvent[] = [
      { type: 'lock' },
      { type: 'unlock' },
      { type: 'limit-typed', text: '1' },
      { type: 'limit-submitted' },
      { type: 'page-opened', page: 'history' },
      { type: 'back' },
      { type: 'reload' },
      { type: 'confirmed', token: 'wsu_test' },
      { type: 'challenge-closed' },
    ];
    const busy = run([...ready, { type: 'lock' }]);
    assert.equal(busy.work, 'lock');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...actions)), (presses) => {
        assert.equal(run(presses, busy), busy);
      }),
    );
  });
});
