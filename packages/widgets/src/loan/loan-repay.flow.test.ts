import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { FlowProblem } from '../screen/flow-problem.js';
import { challenge } from './loan-draw-data.testing.js';
import { full, loan, part, plan, reads, repaymentIn } from './loan-repay-data.testing.js';
import { explainPenalty, explainQuote } from './loan-repay.formula.js';
import { reduceRepay } from './loan-repay.flow.js';
import {
  choicesOf,
  chosenQuote,
  resumedRepay,
  startRepay,
  type RepayEvent,
  type RepayState,
} from './loan-repay.state.js';

const run = (events: readonly RepayEvent[], from: RepayState = startRepay): RepayState =>
  events.reduce(reduceRepay, from);
const problem = (code: string): FlowProblem => ({ code, recovery: 'change-input', outcomeUnknown: false });
const money = (amount: string) => ({ amount, currency: 'CNY' as const });

const ready: readonly RepayEvent[] = [{ type: 'loaded', reads }];
const all: readonly RepayEvent[] = [...ready, { type: 'chosen', choice: 'FULL' }];
const asked: readonly RepayEvent[] = [...all, { type: 'next' }, { type: 'challenged', challenge }];
const coded: readonly RepayEvent[] = [...asked, { type: 'confirmed', token: 'wsu_test' }];
const typed: readonly RepayEvent[] = [
  ...ready,
  { type: 'chosen', choice: 'PARTIAL' },
  { type: 'amount-typed', text: '3000' },
  { type: 'recalculation-chosen', recalculation: 'REDUCE_TERM' },
];
const quoted: readonly RepayEvent[] = [...typed, { type: 'next' }, { type: 'quoted', quote: part }];

describe('loan-repay flow', () => {
  it('starts with nothing chosen and nothing filled in', () => {
    const state = run(ready);
    assert.equal(state.step, 'choose');
    assert.deepEqual([state.choice, state.recalculation, state.amountText], [undefined, undefined, '']);
    assert.equal(run([{ type: 'next' }], state).errors.choice, 'missing');
  });

  it('goes on with a repayment that is under way', () => {
    for (const status of ['PROCESSING', 'UNKNOWN']) {
      const state = run([{ type: 'loaded', reads: { ...reads, inProgress: repaymentIn(status) } }]);
      assert.equal(state.step, 'progress');
    }
  });

  it('offers nothing on a settled loan or without a card', () => {
    const settled = { ...reads, loan: { ...loan, status: 'SETTLED' } };
    assert.equal(run([{ type: 'loaded', reads: settled }]).step, 'unavailable');
    assert.equal(run([{ type: 'loaded', reads: { ...reads, cards: [] } }]).step, 'unavailable');
  });

  it('offers no part of an overdue loan, and what is due first', () => {
    assert.deepEqual(choicesOf(run(ready)), ['FULL', 'PARTIAL']);
    const due = { ...loan, overdueAmount: money('1679.36') };
    assert.deepEqual(choicesOf({ ...startRepay, loan: due }), ['DUE', 'PARTIAL', 'FULL']);
    const late = { ...due, status: 'OVERDUE', daysPastDue: 3 };
    assert.deepEqual(choicesOf({ ...startRepay, loan: late }), ['DUE', 'FULL']);
  });

  for (const [text, expected] of [
    ['', 'empty'],
    ['35.84', 'below-interest'],
    ['6435.84', 'above-all'],
    ['99999999', 'above-all'],
    ['3000.001', 'too-many-decimals'],
    ['3.000,00', 'decimal-comma'],
    ['-3000', 'negative'],
    ['三千', 'not-a-number'],
  ] as const) {
    it(`refuses a part of ${JSON.stringify(text)} as ${expected} and keeps it`, () => {
      const state = run([...typed, { type: 'amount-typed', text }, { type: 'next' }]);
      assert.equal(state.errors.amount, expected);
      assert.equal(state.amountText, text);
      assert.equal(state.work, undefined);
    });
  }

  for (const text of ['35.85', '6435.83', '３０００', '3,000元'])
    it(`takes a part of ${JSON.stringify(text)}`, () => {
      assert.equal(run([...typed, { type: 'amount-typed', text }, { type: 'next' }]).work, 'quote');
    });

  it('drops the quote of a part as soon as what was typed is changed', () => {
    const state = run([...quoted, { type: 'back' }, { type: 'amount-typed', text: '3001' }]);
    assert.equal(chosenQuote(state), undefined);
    assert.equal(run([{ type: 'next' }], state).work, 'quote');
  });

  it('works everything out anew when the quote is too old, and says why', () => {
    const state = run([...all, { type: 'next' }, { type: 'failed', problem: problem('quote-expired') }]);
    assert.deepEqual([state.work, state.step, chosenQuote(state)], ['refresh', 'choose', undefined]);
    const fresh = run(ready, state);
    assert.equal(fresh.problem?.code, 'quote-expired');
    assert.equal(chosenQuote(fresh)?.id, full.id);
    assert.equal(fresh.work, undefined);
  });

  it('keeps the quote that a code was sent for when the bank is asked again', () => {
    const newer = { ...full, id: part.id };
    const state = run([{ type: 'loaded', reads: { ...reads, quotes: { FULL: newer } } }], run(asked));
    assert.equal(chosenQuote(state)?.id, full.id);
    assert.equal(state.challenge?.id, challenge.id);
  });

  it('asks, and never sends again, when the reply to an order is lost', () => {
    const state = run([...coded, { type: 'order-unknown' }]);
    assert.deepEqual([state.step, state.work], ['unknown', 'query']);
    const offline = run(
      [
        { type: 'failed', problem: problem('network') },
        { type: 'next' },
        { type: 'confirmed', token: 'wsu_test' },
      ],
      state,
    );
    assert.deepEqual([offline.step, offline.work], ['unknown', undefined]);
    assert.equal(
      run([{ type: 'repayment-read', repayment: repaymentIn('SUCCEEDED') }], offline).step,
      'done',
    );
    assert.equal(run([{ type: 'not-found' }], state).problem?.code, 'not-booked');
  });

  it('keeps what was entered through a new log-in', () => {
    const state = run([...quoted, { type: 'next' }, { type: 'failed', problem: problem('unauthenticated') }]);
    assert.equal(state.problem?.code, 'unauthenticated');
    const again = run([{ type: 'reload' }, ...ready], state);
    assert.deepEqual([again.step, again.amountText, again.problem], ['confirm', '3000', undefined]);
    assert.equal(chosenQuote(again)?.id, part.id);
  });

  it('drops what was under way, and nothing else, when it is resumed', () => {
    const state = resumedRepay(run([...typed, { type: 'next' }]));
    assert.deepEqual([state.work, state.amountText, state.choice], [undefined, '3000', 'PARTIAL']);
  });

  it('ignores every further press while work is under way', () => {
    const actions: readonly RepayEvent[] = [
      { type: 'next' },
      { type: 'chosen', choice: 'PARTIAL' },
      { type: 'amount-typed', text: '1' },
      { type: 'confirmed', token: 'wsu_test' },
      { type: 'back' },
      { type: 'again' },
      { type: 'query' },
      { type: 'reload' },
      { type: 'challenge-closed' },
      { type: 'loaded', reads },
    ];
    for (const busy of [run([...typed, { type: 'next' }]), run([...all, { type: 'next' }]), run(coded)]) {
      assert.notEqual(busy.work, undefined);
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...actions)), (presses) => {
          assert.equal(run(presses, busy), busy);
        }),
      );
    }
  });

  it('never orders without a choice and a quote of it, whatever happens in whatever order', () => {
    const events: readonly RepayEvent[] = [
      ...coded,
      ...quoted,
      { type: 'chosen', choice: 'DUE' },
      { type: 'failed', problem: problem('quote-expired') },
      { type: 'failed', problem: problem('insufficient-funds') },
      { type: 'failed', problem: problem('network') },
      { type: 'load-failed', problem: problem('network') },
      { type: 'back' },
      { type: 'again' },
      { type: 'reload' },
      { type: 'not-found' },
      { type: 'order-unknown' },
      { type: 'challenge-closed' },
      { type: 'repayment-read', repayment: repaymentIn('FAILED') },
    ];
    let orders = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...events), { maxLength: 40, size: 'max' }), (sequence) => {
        let state = startRepay;
        for (const event of sequence) {
          const before = state;
          state = reduceRepay(state, event);
          const ordering = state.work === 'repay' || state.work === 'verify';
          if (!ordering || before.work === state.work) continue;
          orders += 1;
          assert.notEqual(state.choice, undefined);
          assert.notEqual(chosenQuote(state), undefined);
          assert.ok(state.cards.length > 0);
          assert.ok(state.step === 'choose' || state.step === 'confirm');
        }
      }),
      { numRuns: 500 },
    );
    assert.ok(orders > 0, 'no sequence ordered anything');
  });
});

describe('explainQuote', () => {
  it('shows principal, rate and days that give the interest to the fen', () => {
    assert.deepEqual(explainQuote(full, plan), [
      { until: '2027-01-05', expression: '6,400.00 × 0.04% × 14', value: '35.84' },
    ]);
  });

  it('shows the penalty of each overdue instalment by itself', () => {
    const late = { ...full, asOf: '2027-01-25', allocation: { ...full.allocation, penalty: money('2.88') } };
    assert.deepEqual(explainPenalty(late, plan, '0.000600'), [
      { until: '2027-01-22', expression: '1,600.00 × 0.06% × 3', value: '2.88' },
    ]);
  });

  it('shows nothing rather than lines that do not add up', () => {
    const other = { ...full, allocation: { ...full.allocation, interest: money('35.85') } };
    assert.deepEqual(explainQuote(other, plan), []);
  });

  it('shows each instalment that is due', () => {
    const asOf = '2027-01-25';
    const due = { ...full, kind: 'DUE', asOf, allocation: { ...full.allocation, interest: money('79.36') } };
    assert.deepEqual(explainQuote(due, { ...plan, asOf }), [
      { until: '2027-01-22', expression: '6,400.00 × 0.04% × 31', value: '79.36' },
    ]);
  });
});
