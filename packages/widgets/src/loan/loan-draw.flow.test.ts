import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { FlowProblem } from '../screen/flow-problem.js';
import { card, challenge, line, loanIn, quote } from './loan-draw-data.testing.js';
import { reduceDraw } from './loan-draw.flow.js';
import { resumedDraw, startDraw, type DrawEvent, type DrawState } from './loan-draw.state.js';

const run = (events: readonly DrawEvent[], from: DrawState = startDraw): DrawState =>
  events.reduce(reduceDraw, from);
const problem = (code: string): FlowProblem => ({ code, recovery: 'change-input', outcomeUnknown: false });

const ready: readonly DrawEvent[] = [{ type: 'loaded', line, card, inProgress: undefined }];
const chosen: readonly DrawEvent[] = [
  ...ready,
  { type: 'amount-typed', text: '8000' },
  { type: 'tenor-chosen', tenor: 5 },
];
const quoted: readonly DrawEvent[] = [...chosen, { type: 'next' }, { type: 'quoted', quote }];
const ordered: readonly DrawEvent[] = [
  ...quoted,
  { type: 'consent-changed', consent: true },
  { type: 'confirm' },
];
const asked: readonly DrawEvent[] = [...ordered, { type: 'challenged', challenge }];
const coded: readonly DrawEvent[] = [...asked, { type: 'confirmed', token: 'wsu_test' }];

describe('loan-draw flow', () => {
  it('starts with nothing filled in and nothing ticked', () => {
    const state = run(ready);
    assert.equal(state.step, 'amount');
    assert.equal(state.amountText, '');
    assert.equal(state.tenor, undefined);
    assert.equal(state.consent, false);
  });

  it('goes on with a draw that is under way', () => {
    const state = run([{ type: 'loaded', line, card, inProgress: loanIn('DISBURSING') }]);
    assert.equal(state.step, 'progress');
  });

  it('offers nothing on a line that cannot be drawn', () => {
    const state = run([
      { type: 'loaded', line: { ...line, status: 'SUSPENDED' }, card, inProgress: undefined },
    ]);
    assert.equal(state.step, 'unavailable');
  });

  it('names everything that is missing and asks the bank nothing', () => {
    const state = run([...ready, { type: 'next' }]);
    assert.deepEqual(state.errors, { amount: 'empty', tenor: 'missing' });
    assert.equal(state.work, undefined);
  });

  it('takes back an error as soon as its field is changed', () => {
    const state = run([...ready, { type: 'next' }, { type: 'amount-typed', text: '8' }]);
    assert.deepEqual(state.errors, { tenor: 'missing' });
  });

  for (const [text, expected] of [
    ['', 'empty'],
    ['499.99', 'below-minimum'],
    ['80000.01', 'above-available'],
    ['8000.001', 'too-many-decimals'],
    ['8.000,00', 'decimal-comma'],
    ['-8000', 'negative'],
    ['八千', 'not-a-number'],
  ] as const) {
    it(`refuses ${JSON.stringify(text)} as ${expected} and keeps it`, () => {
      const state = run([
        ...ready,
        { type: 'amount-typed', text },
        { type: 'tenor-chosen', tenor: 5 },
        { type: 'next' },
      ]);
      assert.equal(state.errors.amount, expected);
      assert.equal(state.amountText, text);
      assert.equal(state.work, undefined);
    });
  }

  for (const text of ['500', '80000', '８０００', '8,000元', '￥8,000.00']) {
    it(`takes ${JSON.stringify(text)}`, () => {
      const state = run([
        ...ready,
        { type: 'amount-typed', text },
        { type: 'tenor-chosen', tenor: 5 },
        { type: 'next' },
      ]);
      assert.equal(state.work, 'quote');
    });
  }

  it('does not order without consent', () => {
    const state = run([...quoted, { type: 'confirm' }]);
    assert.equal(state.errors.consent, 'missing');
    assert.equal(state.work, undefined);
  });

  it('unticks consent when the customer goes back and takes another quote', () => {
    const back = run([...quoted, { type: 'consent-changed', consent: true }, { type: 'back' }]);
    assert.equal(back.step, 'amount');
    assert.equal(back.amountText, '8000');
    const again = run([{ type: 'next' }, { type: 'quoted', quote }], back);
    assert.equal(again.consent, false);
  });

  it('keeps amount and term when the quote is too old', () => {
    const state = run([...ordered, { type: 'failed', problem: problem('quote-expired') }]);
    assert.equal(state.step, 'amount');
    assert.equal(state.amountText, '8000');
    assert.equal(state.tenor, 5);
    assert.equal(state.quote, undefined);
    assert.equal(state.problem?.code, 'quote-expired');
  });

  for (const code of ['attempts-exhausted', 'otp-context-mismatch', 'otp-expired'])
    it(`closes the sheet when the proof does not count any more: ${code}`, () => {
      const state = run([...coded, { type: 'failed', problem: problem(code) }]);
      assert.equal(state.challenge, undefined);
      assert.equal(state.step, 'confirm');
    });

  it('keeps the sheet when the order could not be sent, so that it can be sent once more', () => {
    const state = run([...coded, { type: 'failed', problem: problem('network') }]);
    assert.equal(state.challenge?.id, challenge.id);
    assert.equal(run([{ type: 'confirmed', token: 'wsu_test' }], state).work, 'verify');
  });

  it('takes no confirmation of something else, and keeps no token', () => {
    assert.equal(run([...quoted, { type: 'confirmed', token: 'wsu_test' }]).work, undefined);
    assert.doesNotMatch(JSON.stringify(run(coded)), /wsu_test/u);
  });

  it('asks, and never sends again, when the reply to an order is lost', () => {
    const state = run([...coded, { type: 'order-unknown' }]);
    assert.equal(state.step, 'unknown');
    assert.equal(state.work, 'query');
    const offline = run(
      [
        { type: 'failed', problem: problem('network') },
        { type: 'confirm' },
        { type: 'confirmed', token: 'wsu_test' },
      ],
      state,
    );
    assert.equal(offline.step, 'unknown');
    assert.equal(offline.work, undefined);
  });

  it('shows the loan that the query finds', () => {
    assert.equal(
      run([...coded, { type: 'order-unknown' }, { type: 'loan-read', loan: loanIn('ACTIVE') }]).step,
      'done',
    );
  });

  it('says that no money moved when the query finds nothing', () => {
    const state = run([...coded, { type: 'order-unknown' }, { type: 'not-found' }]);
    assert.equal(state.step, 'confirm');
    assert.equal(state.problem?.code, 'not-booked');
  });

  it('drops what was under way, and nothing else, when it is resumed', () => {
    const state = resumedDraw(run(ordered));
    assert.equal(state.work, undefined);
    assert.equal(state.amountText, '8000');
    assert.equal(state.consent, true);
  });

  it('ignores every further press while work is under way', () => {
    const actions: readonly DrawEvent[] = [
      { type: 'next' },
      { type: 'confirm' },
      { type: 'confirmed', token: 'wsu_test' },
      { type: 'back' },
      { type: 'amount-typed', text: '1' },
      { type: 'tenor-chosen', tenor: 10 },
      { type: 'consent-changed', consent: false },
      { type: 'challenge-closed' },
      { type: 'query' },
    ];
    for (const busy of [run([...chosen, { type: 'next' }]), run(ordered), run(coded)]) {
      assert.notEqual(busy.work, undefined);
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...actions)), (presses) => {
          assert.equal(run(presses, busy), busy);
        }),
      );
    }
  });

  it('never orders without a quote, a tick and a card, whatever happens in whatever order', () => {
    const events: readonly DrawEvent[] = [
      ...coded,
      { type: 'loaded', line, card: undefined, inProgress: undefined },
      { type: 'failed', problem: problem('quote-expired') },
      { type: 'failed', problem: problem('network') },
      { type: 'back' },
      { type: 'not-found' },
      { type: 'order-unknown' },
      { type: 'challenge-closed' },
      { type: 'loan-read', loan: loanIn('DISBURSING') },
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...events), { maxLength: 40 }), (sequence) => {
        let state = startDraw;
        for (const event of sequence) {
          const before = state;
          state = reduceDraw(state, event);
          if (state.work !== 'draw' || before.work === 'draw') continue;
          assert.equal(state.consent, true);
          assert.notEqual(state.quote, undefined);
          assert.notEqual(state.card, undefined);
        }
      }),
    );
  });
});
