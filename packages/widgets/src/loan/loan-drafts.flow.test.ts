import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Entered } from '../screen/draft-keeper.js';
import { applicationIn, invitation } from './loan-apply-data.testing.js';
import { draftOf as draftOfApply } from './loan-apply.draft.js';
import { reduceApply } from './loan-apply.flow.js';
import { startApply, type ApplyEvent, type ApplyState } from './loan-apply.state.js';
import { card, challenge, line, loanIn, quote } from './loan-draw-data.testing.js';
import { draftOf as draftOfDraw } from './loan-draw.draft.js';
import { reduceDraw } from './loan-draw.flow.js';
import { startDraw, type DrawEvent, type DrawState } from './loan-draw.state.js';
import { loan, part, reads, repaymentIn } from './loan-repay-data.testing.js';
import { draftOf as draftOfRepay } from './loan-repay.draft.js';
import { reduceRepay } from './loan-repay.flow.js';
import { startRepay, type RepayEvent, type RepayState } from './loan-repay.state.js';

const drawn = (events: readonly DrawEvent[], from: DrawState = startDraw): DrawState =>
  events.reduce(reduceDraw, from);
const repaid = (events: readonly RepayEvent[], from: RepayState = startRepay): RepayState =>
  events.reduce(reduceRepay, from);
const applied = (events: readonly ApplyEvent[], from: ApplyState = startApply): ApplyState =>
  events.reduce(reduceApply, from);
const restored = (entered: Entered) => ({ type: 'restored', entered }) as const;

/** Values as a store of the page's own might give them. */
const anything = fc.dictionary(
  fc.constantFrom(
    ...['amountText', 'tenor', 'purpose', 'choice', 'recalculation', 'employment', 'workplaceText'],
    ...['incomeText', 'statementText', 'consent', 'terms', 'code', 'step', 'work', 'cardId'],
  ),
  fc.oneof(fc.string(), fc.constantFrom('true', '5', 'FULL', 'EMPLOYED', '000000', 'confirm', 'draw')),
  { noNullPrototype: true },
);

describe('draft of a draw', () => {
  const ready: readonly DrawEvent[] = [{ type: 'loaded', line, card, inProgress: undefined }];
  const typed: readonly DrawEvent[] = [
    ...ready,
    { type: 'amount-typed', text: '8000' },
    { type: 'tenor-chosen', tenor: 5 },
  ];
  const checking: readonly DrawEvent[] = [
    ...typed,
    { type: 'next' },
    { type: 'quoted', quote },
    { type: 'purpose-chosen', purpose: 'EDUCATION' },
    { type: 'consent-changed', consent: true },
  ];

  it('brings back amount, term and purpose on the first screen, unticked, and the next step works', () => {
    const draft = draftOfDraw(drawn(checking));
    assert.deepEqual(draft, {
      key: `loan-draw ${line.id}`,
      entered: { amountText: '8000', tenor: '5', purpose: 'EDUCATION' },
    });
    const state = drawn([...ready, restored(draft.entered)]);
    assert.deepEqual(
      [state.step, state.amountText, state.tenor, state.purpose, state.consent, state.quote],
      ['amount', '8000', 5, 'EDUCATION', false, undefined],
    );
    assert.equal(drawn([{ type: 'next' }], state).work, 'quote');
  });

  it('gives way to what the customer has entered meanwhile', () => {
    const entered = { amountText: '8000', tenor: '5' };
    for (const event of [
      { type: 'amount-typed', text: '9' },
      { type: 'tenor-chosen', tenor: 10 },
    ] as const) {
      const state = drawn([...ready, event]);
      assert.equal(reduceDraw(state, restored(entered)), state);
    }
  });

  it('counts on no other step', () => {
    const steps: readonly (readonly DrawEvent[])[] = [
      [],
      [{ type: 'loaded', line: { ...line, status: 'SUSPENDED' }, card, inProgress: undefined }],
      [{ type: 'loaded', line, card, inProgress: loanIn('DISBURSING') }],
    ];
    for (const events of steps) {
      const state = drawn(events);
      assert.equal(reduceDraw(state, restored({ amountText: '8000' })), state, state.step);
    }
  });

  it('leaves out a term and a purpose that the line does not offer', () => {
    const state = drawn([...ready, restored({ amountText: '8000', tenor: '7', purpose: 'SHARES' })]);
    assert.deepEqual(
      [state.amountText, state.tenor, state.purpose],
      ['8000', undefined, 'DAILY_CONSUMPTION'],
    );
  });

  it('is nothing once the loan is ordered, and is left alone while that is not certain', () => {
    const ordered: readonly DrawEvent[] = [...checking, { type: 'confirm' }];
    assert.deepEqual(
      draftOfDraw(drawn([...ordered, { type: 'loan-read', loan: loanIn('DISBURSING') }]))?.entered,
      {},
    );
    assert.equal(draftOfDraw(drawn([...ordered, { type: 'order-unknown' }])), undefined);
    assert.equal(draftOfDraw(startDraw), undefined);
  });

  it('holds no tick and no token', () => {
    const asked = drawn([
      ...checking,
      { type: 'confirm' },
      { type: 'challenged', challenge },
      { type: 'confirmed', token: 'wsu_314159' },
    ]);
    assert.equal(asked.work, 'verify');
    assert.deepEqual(Object.keys(draftOfDraw(asked)!.entered), ['amountText', 'tenor', 'purpose']);
    assert.doesNotMatch(JSON.stringify(draftOfDraw(asked)), /314159|true/u);
  });

  it('ticks nothing and orders nothing, whatever comes back', () => {
    fc.assert(
      fc.property(anything, (entered) => {
        const before = drawn(ready);
        const { step, consent, work, quote: none } = reduceDraw(before, restored(entered));
        assert.deepEqual([step, consent, work, none], ['amount', false, undefined, undefined]);
      }),
    );
  });
});

describe('draft of a repayment', () => {
  const ready: readonly RepayEvent[] = [{ type: 'loaded', reads }];
  const typed: readonly RepayEvent[] = [
    ...ready,
    { type: 'chosen', choice: 'PARTIAL' },
    { type: 'amount-typed', text: '3000' },
    { type: 'recalculation-chosen', recalculation: 'REDUCE_TERM' },
  ];
  const checking: readonly RepayEvent[] = [...typed, { type: 'next' }, { type: 'quoted', quote: part }];

  it('brings back a part, of which a new quote is asked', () => {
    const draft = draftOfRepay(repaid(checking));
    assert.deepEqual(draft, {
      key: `loan-repay ${loan.id}`,
      entered: { choice: 'PARTIAL', amountText: '3000', recalculation: 'REDUCE_TERM' },
    });
    const state = repaid([...ready, restored(draft.entered)]);
    assert.deepEqual(
      [state.step, state.choice, state.amountText, state.recalculation, state.quotes.PARTIAL],
      ['choose', 'PARTIAL', '3000', 'REDUCE_TERM', undefined],
    );
    assert.equal(repaid([{ type: 'next' }], state).work, 'quote');
  });

  it('asks for the quote of a choice that has none, and pays by itself in no case', () => {
    const bare = repaid([{ type: 'loaded', reads: { ...reads, quotes: {} } }]);
    assert.equal(reduceRepay(bare, restored({ choice: 'FULL' })).work, 'quote');
    assert.equal(reduceRepay(repaid(ready), restored({ choice: 'FULL' })).work, undefined);
  });

  it('gives way to what the customer has entered meanwhile', () => {
    for (const event of typed.slice(1)) {
      const state = repaid([...ready, event]);
      assert.equal(reduceRepay(state, restored({ choice: 'FULL', amountText: '1' })), state);
    }
  });

  it('counts on no other step', () => {
    const state = repaid([{ type: 'loaded', reads: { ...reads, inProgress: repaymentIn('PROCESSING') } }]);
    assert.equal(reduceRepay(state, restored({ choice: 'FULL' })), state);
    assert.equal(reduceRepay(startRepay, restored({ choice: 'FULL' })), startRepay);
  });

  it('leaves out a choice that the loan no longer allows', () => {
    const late = { ...reads, loan: { ...loan, status: 'OVERDUE' as const, daysPastDue: 3 } };
    const state = repaid([
      { type: 'loaded', reads: late },
      restored({ choice: 'PARTIAL', amountText: '3000' }),
    ]);
    assert.deepEqual([state.choice, state.amountText], [undefined, '3000']);
  });

  it('is nothing once the repayment is ordered, and is left alone while that is not certain', () => {
    const ordered: readonly RepayEvent[] = [...checking, { type: 'next' }];
    const found = repaid([...ordered, { type: 'repayment-read', repayment: repaymentIn('PROCESSING') }]);
    assert.deepEqual(draftOfRepay(found)?.entered, {});
    assert.equal(draftOfRepay(repaid([...ordered, { type: 'order-unknown' }])), undefined);
  });

  it('orders nothing, whatever comes back', () => {
    fc.assert(
      fc.property(anything, (entered) => {
        const { step, work, challenge: none } = reduceRepay(repaid(ready), restored(entered));
        assert.deepEqual([step, work, none], ['choose', undefined, undefined]);
      }),
    );
  });
});

describe('draft of an application', () => {
  const loadedWith = (application?: ReturnType<typeof applicationIn>): ApplyEvent => ({
    type: 'loaded',
    invitation,
    application,
  });
  const filled: readonly ApplyEvent[] = [
    loadedWith(),
    { type: 'consent-changed', consent: true },
    { type: 'agree' },
    { type: 'employment-chosen', employment: 'FARMING' },
    { type: 'workplace-typed', text: '示例镇' },
    { type: 'income-typed', text: '6000' },
  ];

  it('brings back the form behind an authorisation that is asked for again', () => {
    const draft = draftOfApply(applied(filled));
    assert.deepEqual(draft, {
      key: `loan-apply ${invitation.id}`,
      entered: { employment: 'FARMING', workplaceText: '示例镇', incomeText: '6000' },
    });
    const state = applied([loadedWith(), restored(draft.entered)]);
    assert.deepEqual([state.step, state.consent, state.consentId], ['consent', false, undefined]);
    assert.deepEqual(applied([{ type: 'agree' }], state).errors, { consent: 'missing' });
    const next = applied([{ type: 'consent-changed', consent: true }, { type: 'agree' }], state);
    assert.deepEqual(
      [next.step, next.employment, next.workplaceText, next.incomeText],
      ['form', 'FARMING', '示例镇', '6000'],
    );
    assert.equal(applied([{ type: 'submit' }], next).work, 'apply');
  });

  it('brings back an objection to the application that it is about', () => {
    const declined = applicationIn('DECLINED');
    const objecting: readonly ApplyEvent[] = [
      loadedWith(declined),
      { type: 'object' },
      { type: 'statement-typed', text: '收入比填写的高' },
    ];
    const draft = draftOfApply(applied(objecting));
    assert.deepEqual(draft, {
      key: `loan-apply ${declined.id}`,
      entered: { statementText: '收入比填写的高' },
    });
    const state = applied([loadedWith(declined), restored(draft.entered), { type: 'object' }]);
    assert.deepEqual([state.step, state.statementText], ['appeal', '收入比填写的高']);
  });

  it('gives way to what the customer has entered meanwhile', () => {
    for (const event of filled.slice(3)) {
      const state = applied([...filled.slice(0, 3), event]);
      assert.equal(reduceApply(state, restored({ incomeText: '1', workplaceText: '1' })), state);
    }
  });

  it('counts on no other step', () => {
    for (const status of ['PROCESSING', 'REFERRED', 'APPROVED', 'ACCEPTED'] as const) {
      const state = applied([loadedWith(applicationIn(status))]);
      assert.equal(reduceApply(state, restored({ incomeText: '1', statementText: '1' })), state, status);
    }
    const final = applied([loadedWith(applicationIn('DECLINED', { appealable: false }))]);
    assert.equal(reduceApply(final, restored({ statementText: '1' })), final);
  });

  it('is nothing once it is sent, and is left alone while that is not certain', () => {
    const sent: readonly ApplyEvent[] = [...filled, { type: 'submit' }];
    const waiting = applied([
      ...sent,
      { type: 'application-read', application: applicationIn('PROCESSING') },
    ]);
    assert.deepEqual(draftOfApply(waiting), { key: `loan-apply ${invitation.id}`, entered: {} });
    assert.equal(draftOfApply(applied([...sent, { type: 'unsure' }])), undefined);
    const appeal = { status: 'OPEN' } as NonNullable<ReturnType<typeof applicationIn>['appeal']>;
    assert.deepEqual(draftOfApply(applied([loadedWith(applicationIn('DECLINED', { appeal }))]))?.entered, {});
  });

  it('ticks nothing and sends nothing, whatever comes back', () => {
    const ticked = (state: ApplyState): unknown => [
      state.step,
      state.consent,
      state.consentId,
      state.terms,
      state.work,
    ];
    for (const application of [undefined, applicationIn('DECLINED')]) {
      const before = applied([loadedWith(application)]);
      fc.assert(
        fc.property(anything, (entered) => {
          assert.deepEqual(ticked(reduceApply(before, restored(entered))), ticked(before));
        }),
      );
    }
  });
});
