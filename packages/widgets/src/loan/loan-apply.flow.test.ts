import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { LoanApplication } from '@weidongli/contracts/loan';
import type { FlowProblem } from '../screen/flow-problem.js';
import { applicationIn, challenge, invitation } from './loan-apply-data.testing.js';
import { reduceApply } from './loan-apply.flow.js';
import { resumedApply, startApply, type ApplyEvent, type ApplyState } from './loan-apply.state.js';

const run = (events: readonly ApplyEvent[], from: ApplyState = startApply): ApplyState =>
  events.reduce(reduceApply, from);
const problem = (code: string): FlowProblem => ({ code, recovery: 'change-input', outcomeUnknown: false });
const loadedWith = (application?: LoanApplication): ApplyEvent => ({
  type: 'loaded',
  invitation,
  application,
});

const agreed: readonly ApplyEvent[] = [
  loadedWith(),
  { type: 'consent-changed', consent: true },
  { type: 'agree' },
];
const filled: readonly ApplyEvent[] = [
  ...agreed,
  { type: 'employment-chosen', employment: 'EMPLOYED' },
  { type: 'workplace-typed', text: '示例镇小学' },
  { type: 'income-typed', text: '6000' },
];
const sent: readonly ApplyEvent[] = [...filled, { type: 'submit' }];
const offered: readonly ApplyEvent[] = [loadedWith(applicationIn('APPROVED'))];
const accepted: readonly ApplyEvent[] = [
  ...offered,
  { type: 'terms-changed', terms: true },
  { type: 'accept' },
];
const asked: readonly ApplyEvent[] = [
  ...accepted,
  { type: 'signed', acceptanceId: 'acp_1' },
  { type: 'challenged', challenge },
];
const coded: readonly ApplyEvent[] = [...asked, { type: 'confirmed', token: 'wsu_test' }];
const objecting: readonly ApplyEvent[] = [
  loadedWith(applicationIn('DECLINED')),
  { type: 'object' },
  { type: 'statement-typed', text: '收入比填写的高' },
];

describe('loan-apply flow', () => {
  it('starts with nothing filled in and nothing ticked', () => {
    const state = run([loadedWith()]);
    assert.equal(state.step, 'consent');
    assert.deepEqual(
      [state.consent, state.terms, state.employment, state.workplaceText, state.incomeText],
      [false, false, undefined, '', ''],
    );
  });

  for (const [status, step] of [
    ['SUBMITTED', 'waiting'],
    ['UNDER_REVIEW', 'waiting'],
    ['REFERRED', 'referred'],
    ['APPROVED', 'offer'],
    ['DECLINED', 'declined'],
    ['ACCEPTED', 'done'],
    ['OFFER_EXPIRED', 'expired'],
    ['WITHDRAWN', 'consent'],
    ['A_STATE_OF_LATER', 'waiting'],
  ] as const) {
    it(`goes on with an application that is ${status} at ${step}`, () => {
      assert.equal(run([loadedWith(applicationIn(status))]).step, step);
    });
  }

  it('offers nothing to whom is not invited', () => {
    const state = run([{ type: 'loaded', invitation: undefined, application: undefined }]);
    assert.equal(state.step, 'unavailable');
    assert.equal(
      run([{ type: 'consent-changed', consent: true }, { type: 'agree' }], state).step,
      'unavailable',
    );
  });

  it('does not go on without the authorisation', () => {
    const state = run([loadedWith(), { type: 'agree' }]);
    assert.equal(state.step, 'consent');
    assert.equal(state.errors.consent, 'missing');
  });

  it('names everything that is missing and asks the bank nothing', () => {
    const state = run([...agreed, { type: 'submit' }]);
    assert.deepEqual(state.errors, { employment: 'missing', income: 'empty' });
    assert.equal(state.work, undefined);
  });

  it('takes an application without a workplace', () => {
    assert.equal(run([...filled, { type: 'workplace-typed', text: '  ' }, { type: 'submit' }]).work, 'apply');
  });

  for (const [name, text, expected] of [
    ['10,000 characters', '字'.repeat(10_000), 'too-long'],
    ['61 characters', '字'.repeat(61), 'too-long'],
    ['a mark that turns the direction', '单位\u202egnp.exe', 'hidden-characters'],
    ['a control character', '单\u0000位', 'hidden-characters'],
    ['half a character', '单\ud800位', 'hidden-characters'],
    ['an invisible space', '单\u200b位', 'hidden-characters'],
  ] as const) {
    it(`refuses a workplace with ${name} and keeps it`, () => {
      const state = run([...filled, { type: 'workplace-typed', text }, { type: 'submit' }]);
      assert.equal(state.errors.workplace, expected);
      assert.equal(state.workplaceText, text);
      assert.equal(state.work, undefined);
    });
  }

  for (const text of ['字'.repeat(60), '<script>alert(1)</script>', 'مدرسة', "O'Neil & Söhne 🏭👩‍🏭"]) {
    it(`takes the workplace ${text.slice(0, 24)} as it is`, () => {
      const state = run([...filled, { type: 'workplace-typed', text }, { type: 'submit' }]);
      assert.equal(state.work, 'apply');
      assert.equal(state.workplaceText, text);
    });
  }

  it('unticks the authorisation when the customer goes back, and keeps what was typed', () => {
    const state = run([...filled, { type: 'back' }]);
    assert.equal(state.step, 'consent');
    assert.equal(state.consent, false);
    assert.equal(state.incomeText, '6000');
  });

  it('goes back to the authorisation when its document has changed, and keeps what was typed', () => {
    const state = run([...sent, { type: 'failed', problem: problem('agreement-version-changed') }]);
    assert.equal(state.step, 'consent');
    assert.equal(state.consent, false);
    assert.equal(state.workplaceText, '示例镇小学');
    assert.equal(state.problem?.code, 'agreement-version-changed');
  });

  it('asks, and never sends again, when the reply to an application is lost', () => {
    const state = run([...sent, { type: 'consented', consentId: 'cns_1' }, { type: 'unsure' }]);
    assert.equal(state.step, 'unknown');
    assert.equal(state.work, 'query');
    const offline = run([{ type: 'failed', problem: problem('network') }, { type: 'submit' }], state);
    assert.equal(offline.step, 'unknown');
    assert.equal(offline.work, undefined);
    assert.equal(run([{ type: 'query' }], offline).work, 'query');
  });

  it('offers the same application again, with the same authorisation, when the query finds nothing', () => {
    const state = run([
      ...sent,
      { type: 'consented', consentId: 'cns_1' },
      { type: 'unsure' },
      { type: 'not-found' },
    ]);
    assert.equal(state.step, 'form');
    assert.equal(state.problem?.code, 'not-booked');
    assert.equal(state.consentId, 'cns_1');
    assert.equal(run([{ type: 'submit' }], state).work, 'apply');
  });

  it('shows the decision as soon as a look finds it, and ignores an older one', () => {
    const waiting = run([loadedWith(applicationIn('UNDER_REVIEW', { version: 2 }))]);
    const late = run([{ type: 'looked', application: applicationIn('SUBMITTED') }], waiting);
    assert.equal(late, waiting);
    const decided = run(
      [{ type: 'looked', application: applicationIn('APPROVED', { version: 3 }) }],
      waiting,
    );
    assert.equal(decided.step, 'offer');
    assert.equal(decided.terms, false);
  });

  it('does not accept without a tick', () => {
    const state = run([...offered, { type: 'accept' }]);
    assert.equal(state.errors.terms, 'missing');
    assert.equal(state.work, undefined);
  });

  it('closes the sheet when the proof does not count any more', () => {
    const locked = run([...coded, { type: 'failed', problem: problem('otp-expired') }]);
    assert.deepEqual([locked.challenge, locked.step], [undefined, 'offer']);
  });

  it('keeps the limit when the bank no longer repeats the offer', () => {
    const state = run([
      ...coded,
      { type: 'application-read', application: applicationIn('ACCEPTED', { version: 2 }) },
    ]);
    assert.equal(state.step, 'done');
    assert.equal(state.offer?.limit.amount, '35000.00');
  });

  it('takes an application and an offer back with one action', () => {
    for (const status of ['SUBMITTED', 'REFERRED', 'APPROVED'] as const) {
      const state = run([loadedWith(applicationIn(status)), { type: 'withdraw' }]);
      assert.equal(state.work, 'withdraw');
      assert.equal(
        run([{ type: 'application-read', application: applicationIn('WITHDRAWN', { version: 2 }) }], state)
          .step,
        'withdrawn',
      );
    }
  });

  it('starts anew after one that is over, and asks for every tick again', () => {
    const state = run([loadedWith(applicationIn('OFFER_EXPIRED')), { type: 'again' }]);
    assert.deepEqual([state.step, state.consent, state.application], ['consent', false, undefined]);
    assert.equal(run([loadedWith(applicationIn('OFFER_EXPIRED'))], state).step, 'consent');
  });

  it('refuses an empty and a too long objection, and keeps it', () => {
    for (const [text, expected] of [
      [' \n ', 'missing'],
      ['字'.repeat(10_000), 'too-long'],
      ['好\u2066的', 'hidden-characters'],
    ] as const) {
      const state = run([...objecting, { type: 'statement-typed', text }, { type: 'appeal' }]);
      assert.equal(state.errors.statement, expected);
      assert.equal(state.statementText, text);
      assert.equal(state.work, undefined);
    }
  });

  it('keeps an objection when it could not be sent', () => {
    const state = run([...objecting, { type: 'appeal' }, { type: 'failed', problem: problem('network') }]);
    assert.equal(state.step, 'appeal');
    assert.equal(state.statementText, '收入比填写的高');
  });

  it('drops what was under way, and nothing else, when it is resumed', () => {
    const state = resumedApply(run(sent));
    assert.deepEqual(
      [state.work, state.step, state.incomeText, state.consent],
      [undefined, 'form', '6000', true],
    );
    assert.equal(run([loadedWith()], state).step, 'form');
  });

  it('ignores every further press while work is under way', () => {
    const actions: readonly ApplyEvent[] = [
      { type: 'agree' },
      { type: 'submit' },
      { type: 'accept' },
      { type: 'withdraw' },
      { type: 'appeal' },
      { type: 'object' },
      { type: 'again' },
      { type: 'confirmed', token: 'wsu_test' },
      { type: 'back' },
      { type: 'income-typed', text: '1' },
      { type: 'terms-changed', terms: false },
      { type: 'challenge-closed' },
      { type: 'query' },
      { type: 'looked', application: applicationIn('DECLINED', { version: 9 }) },
    ];
    for (const busy of [run(sent), run(accepted), run(coded), run([...objecting, { type: 'appeal' }])]) {
      assert.notEqual(busy.work, undefined);
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...actions)), (presses) => {
          assert.equal(run(presses, busy), busy);
        }),
      );
    }
  });

  it('never applies or accepts without a tick and what it needs, and loses nothing typed, in whatever order', () => {
    const events: readonly ApplyEvent[] = [
      ...sent,
      ...coded,
      ...objecting,
      { type: 'appeal' },
      { type: 'consent-changed', consent: false },
      { type: 'terms-changed', terms: false },
      { type: 'consented', consentId: 'cns_1' },
      { type: 'loaded', invitation: undefined, application: undefined },
      { type: 'load-failed', problem: problem('network') },
      { type: 'failed', problem: problem('agreement-version-changed') },
      { type: 'failed', problem: problem('unauthenticated') },
      { type: 'unsure' },
      { type: 'not-found' },
      { type: 'query' },
      { type: 'back' },
      { type: 'again' },
      { type: 'withdraw' },
      { type: 'application-read', application: applicationIn('WITHDRAWN', { version: 4 }) },
      { type: 'looked', application: applicationIn('APPROVED', { version: 5 }) },
      { type: 'challenge-closed' },
      { type: 'reload' },
    ];
    const starts = fc.constantFrom(
      ...[[], agreed, filled, sent, offered, accepted, asked, coded.slice(0, -1), objecting].map((path) =>
        run(path),
      ),
    );
    const seen = new Set<string>();
    fc.assert(
      fc.property(starts, fc.array(fc.constantFrom(...events), { maxLength: 40 }), (from, sequence) => {
        let state = from;
        let typed = from.incomeText;
        for (const event of sequence) {
          // The bank asks for a code only for an acceptance that it has taken down.
          if (event.type === 'challenged' && state.acceptanceId === undefined) continue;
          const before = state;
          state = reduceApply(state, event);
          if (event.type === 'income-typed' && state !== before) typed = event.text;
          assert.equal(state.incomeText, typed);
          if (state.work === undefined || state.work === before.work) continue;
          seen.add(state.work);
          if (state.work === 'apply') assert.ok(state.consent && state.employment && state.invitation);
          if (state.work === 'accept') assert.ok(state.terms && state.application?.offer);
          if (state.work === 'verify') assert.ok(state.challenge && state.acceptanceId);
          if (state.work === 'appeal') assert.ok(state.application?.appealable);
        }
      }),
      { numRuns: 500 },
    );
    for (const work of ['apply', 'accept', 'verify', 'withdraw', 'appeal', 'query'])
      assert.ok(seen.has(work), work);
  });
});
