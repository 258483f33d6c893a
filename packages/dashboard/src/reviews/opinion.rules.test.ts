import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { blankOpinion, readOpinion, verdictsOf } from './opinion.rules.js';

const of = (entered: Partial<typeof blankOpinion>) =>
  readOpinion('onb_1', { ...blankOpinion, reviewer: 'reviewer-1', ...entered });

describe('opinion about a review', () => {
  it('names who gives it', () => {
    assert.equal(of({ reviewer: '  ' }), 'reviewer');
    assert.deepEqual(of({ reviewer: ' reviewer-2 ' }), {
      applicationId: 'onb_1',
      reviewer: 'reviewer-2',
      verdict: 'APPROVE',
    });
  });

  it('says what is wanted and why, when more is wanted', () => {
    assert.equal(of({ verdict: 'ASK' }), 'items');
    assert.equal(of({ verdict: 'ASK', items: ['ID_FRONT'] }), 'note');
    assert.deepEqual(of({ verdict: 'ASK', items: ['FACE', 'ID_FRONT', 'else'], note: ' 请重拍 ' }), {
      applicationId: 'onb_1',
      reviewer: 'reviewer-1',
      verdict: 'ASK',
      items: ['ID_FRONT', 'FACE'],
      note: '请重拍',
    });
  });

  it('gives a reason to reject, and none to approve', () => {
    assert.deepEqual(of({ verdict: 'REJECT', reason: 'UNDER_AGE' }), {
      applicationId: 'onb_1',
      reviewer: 'reviewer-1',
      verdict: 'REJECT',
      reason: 'UNDER_AGE',
    });
    assert.equal('reason' in (of({ reason: 'UNDER_AGE' }) as object), false);
  });

  it('offers that nobody came of a video call only', () => {
    assert.equal(verdictsOf('VIDEO').includes('MISSED'), true);
    assert.equal(verdictsOf('FACE').includes('MISSED'), false);
  });
});
