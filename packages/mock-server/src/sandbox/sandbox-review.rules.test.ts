import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OnboardingRecord } from '../engine/records-onboarding.js';
import { dueAt, isLate, isReviewed, kindOf, queuePlace, verdictIssues } from './sandbox-review.rules.js';

const noon = '2026-11-22T12:00:00.000+08:00';
const review = { submittedAt: noon, answerBy: noon, kind: 'FACE', isAppeal: false } as const;
const appointment = {
  ...{ id: 'vid_1', channel: 'AGENT', startsAt: noon, endsAt: '2026-11-22T12:15:00.000+08:00' },
  status: 'BOOKED',
} as const;

/** An application as far as these rules look at it. */
const record = (change: Partial<OnboardingRecord>): OnboardingRecord =>
  ({
    ...{
      id: 'onb_1',
      status: 'IN_REVIEW',
      review,
      appointment: null,
      decision: null,
      result: null,
      flags: [],
    },
    ...{ decidedBy: [], createdAt: '2026-11-21T12:00:00.000+08:00' },
    ...change,
  }) as OnboardingRecord;

describe('the queue of reviews', () => {
  it('holds what waits for a person, and what one has decided', () => {
    assert.equal(isReviewed({ status: 'COLLECTING', decidedBy: [] }), false);
    assert.equal(isReviewed({ status: 'AWAITING_VIDEO', decidedBy: [] }), true);
    assert.equal(isReviewed({ status: 'COMPLETED', decidedBy: ['甲'] }), true);
  });

  it('is in the order in which answers are due, calls at their end', () => {
    const call = record({ status: 'AWAITING_VIDEO', appointment });
    assert.deepEqual([dueAt(call), kindOf(call)], [appointment.endsAt, 'VIDEO']);
    assert.equal(queuePlace(record({})) < queuePlace(call), true);
    assert.match(queuePlace(call), /^[\w:-]+$/);
  });

  it('says what is late, of what is still open', () => {
    const after = Date.parse(noon) + 1;
    assert.equal(isLate(record({}), after), true);
    assert.equal(isLate(record({}), after - 1), false);
    assert.equal(isLate(record({ status: 'APPROVED', decidedBy: ['甲'] }), after), false);
  });

  it('wants items with ASK, a reason with REJECT, and neither with anything else', () => {
    const pointers = (input: object): readonly string[] =>
      verdictIssues({ applicationId: 'onb_1', reviewer: '甲', ...input } as Parameters<
        typeof verdictIssues
      >[0]).map(({ pointer }) => pointer);
    assert.deepEqual(pointers({ verdict: 'ASK' }), ['/items']);
    assert.deepEqual(pointers({ verdict: 'ASK', items: ['FACE'] }), []);
    assert.deepEqual(pointers({ verdict: 'REJECT' }), ['/reason']);
    assert.deepEqual(pointers({ verdict: 'APPROVE', reason: 'NOT_CONFIRMED', items: ['FACE'], note: '好' }), [
      '/items',
      '/note',
      '/reason',
    ]);
    assert.deepEqual(pointers({ verdict: 'MISSED' }), []);
  });
});
