import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ReviewOpinion } from '@weidongli/contracts/sandbox';
import type { OnboardingRecord } from './records-onboarding.js';
import {
  agreement,
  mayReview,
  neededOpinions,
  possibleVerdicts,
  presentOpinions,
  scriptedReviewer,
  scriptedVerdict,
} from './verification-review.rules.js';

const at = '2026-11-22T10:00:00.000+08:00';
const review = { submittedAt: at, answerBy: at, kind: 'DOCUMENT', isAppeal: false } as const;
const said = (reviewer: string, verdict: 'APPROVE' | 'ASK' | 'REJECT'): ReviewOpinion => ({
  reviewer,
  verdict,
  at,
});

/** An application as far as these rules look at it. */
const record = (change: Partial<OnboardingRecord> = {}): OnboardingRecord =>
  ({
    ...{ mode: 'STANDARD', status: 'IN_REVIEW', review, opinions: [], decidedBy: [] },
    ...change,
  }) as OnboardingRecord;

describe('reviews', () => {
  it('need two in mode ADVANCED, and the one agent of a call', () => {
    assert.equal(neededOpinions({ mode: 'STANDARD', status: 'IN_REVIEW' }), 1);
    assert.equal(neededOpinions({ mode: 'ADVANCED', status: 'IN_REVIEW' }), 2);
    assert.equal(neededOpinions({ mode: 'ADVANCED', status: 'AWAITING_VIDEO' }), 1);
  });

  it('are decided as soon as enough say the same', () => {
    assert.equal(agreement([said('甲', 'APPROVE')], 2), undefined);
    assert.equal(agreement([said('甲', 'APPROVE'), said('乙', 'REJECT')], 2), undefined);
    assert.equal(agreement([said('甲', 'APPROVE'), said('乙', 'REJECT'), said('丙', 'REJECT')], 2), 'REJECT');
    assert.equal(agreement([said('甲', 'APPROVE')], 1), 'APPROVE');
  });

  it('count what was said since something more was asked for', () => {
    const opinions = [said('甲', 'APPROVE'), said('乙', 'ASK'), said('丙', 'APPROVE')];
    assert.deepEqual(presentOpinions(record({ opinions })), [said('丙', 'APPROVE')]);
  });

  it('hear nobody twice, however the name is written', () => {
    const heard = record({ mode: 'ADVANCED', opinions: [said('Li', 'APPROVE')] });
    assert.equal(mayReview(heard, ' li '), false);
    assert.equal(mayReview(heard, 'Wu'), true);
  });

  it('hear nobody about an objection to the own decision', () => {
    const opinions = [said('甲', 'REJECT')];
    const objected = record({ opinions, decidedBy: ['甲'], review: { ...review, isAppeal: true } });
    assert.equal(mayReview(objected, '甲'), false);
    assert.equal(mayReview(objected, '乙'), true);
    assert.deepEqual(presentOpinions(objected), []);
    assert.deepEqual(possibleVerdicts(objected), ['APPROVE', 'REJECT']);
  });

  it('are open to what fits the state', () => {
    assert.deepEqual(possibleVerdicts(record()), ['APPROVE', 'ASK', 'VIDEO', 'REJECT']);
    assert.deepEqual(possibleVerdicts(record({ status: 'AWAITING_VIDEO' })), ['APPROVE', 'REJECT', 'MISSED']);
    assert.deepEqual(possibleVerdicts(record({ status: 'COLLECTING' })), []);
  });

  it('end as the outcome says that was asked for', () => {
    assert.equal(scriptedVerdict(record()), 'APPROVE');
    assert.equal(scriptedVerdict(record({ course: 'identity.watch-list' })), 'REJECT');
    const wanted = record({ course: 'identity.more-wanted' });
    assert.equal(scriptedVerdict(wanted), 'ASK');
    assert.equal(scriptedVerdict({ ...wanted, opinions: [said('sandbox-1', 'ASK')] }), 'APPROVE');
  });

  it('find a person of the sandbox who has not spoken', () => {
    assert.equal(scriptedReviewer(record()), 'sandbox-1');
    assert.equal(scriptedReviewer(record({ opinions: [said('sandbox-1', 'APPROVE')] })), 'sandbox-2');
    const decidedBy = ['sandbox-1', 'sandbox-2'];
    assert.equal(scriptedReviewer(record({ decidedBy, review: { ...review, isAppeal: true } })), 'sandbox-3');
  });
});
