import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { formatMoney } from '@weidongli/finance';
import { reasonsFor } from './decision-reasons.js';
import { limitFor, limitInRange, outcomeOf, scoreOf } from './loan-apply.rules.js';

describe('the sandbox’s decision', () => {
  it('reads the score from the three digits before the last one of the phone', () => {
    assert.deepEqual(['100****0830', '100****0400', '100****0909'].map(scoreOf), [83, 40, 90]);
  });

  it('maps scores to limits as the table says, in between in proportion', () => {
    const limits = [40, 60, 65, 70, 80, 83, 86, 90, 95, 100].map((score) => formatMoney(limitFor(score)));
    assert.deepEqual(limits, [
      ...['5,000.00', '5,000.00', '10,000.00', '15,000.00', '30,000.00', '35,000.00'],
      ...['54,000.00', '80,000.00', '150,000.00', '200,000.00'],
    ]);
  });

  it('never gives a higher score less, and only multiples of 500.00', () => {
    const score = fc.integer({ min: 0, max: 100 });
    const property = fc.property(score, score, (a, b) => {
      assert.equal(limitFor(Math.max(a, b)) >= limitFor(Math.min(a, b)), true);
      assert.equal(limitFor(a) % 50_000n, 0n);
    });
    fc.assert(property);
  });

  it('declines below 50, refers below 60, approves from 60', () => {
    assert.deepEqual([0, 49, 50, 59, 60, 100].map(outcomeOf), [
      'DECLINED',
      'DECLINED',
      'REFERRED',
      'REFERRED',
      'APPROVED',
      'APPROVED',
    ]);
  });

  it('gives a refusal two to four reasons against it, each with what can be done', () => {
    assert.deepEqual(
      [49, 42, 10].map((score) => reasonsFor('DECLINED', score).length),
      [2, 3, 4],
    );
    for (const { code, effect, text, advice } of reasonsFor('DECLINED', 0)) {
      assert.match(code, /^R\d\d$/);
      assert.equal(effect, 'LIMITING');
      assert.ok(text.endsWith('。') && advice.endsWith('。'));
    }
  });

  it('gives an approval four reasons, for the customer first; a lower score has more against it', () => {
    const codes = (score: number) => reasonsFor('APPROVED', score).map(({ code }) => code);
    assert.deepEqual(codes(95), ['P02', 'P05', 'P04', 'P06']);
    assert.deepEqual(codes(83), ['P05', 'P04', 'P06', 'R02']);
    assert.deepEqual(codes(70), ['P04', 'P06', 'R02', 'R05']);
    assert.deepEqual(codes(40), ['P06', 'R02', 'R05', 'R04']);
    const score = fc.integer({ min: 0, max: 100 });
    const property = fc.property(score, (points) => {
      const reasons = reasonsFor('APPROVED', points);
      assert.equal(new Set(reasons.map(({ code }) => code.slice(1))).size, 4, 'no matter on both sides');
      for (const { code, effect, text, advice } of reasons) {
        assert.equal(code.startsWith('P'), effect === 'POSITIVE');
        assert.ok(text.endsWith('。') && advice.endsWith('。'));
        assert.doesNotMatch(text + advice, /\d|评分|分数/, 'no score, nor anything to tell it by');
      }
    });
    fc.assert(property);
  });

  it('gives no reasons while a person still has to look', () => {
    assert.deepEqual(reasonsFor('REFERRED', 55), []);
  });

  it('takes limits in whole hundreds within the product', () => {
    const inRange = [50_000n, 49_900n, 50_001n, 20_000_000n, 20_010_000n].map((fen) =>
      limitInRange(fen, 50_000n),
    );
    assert.deepEqual(inRange, [true, false, false, true, false]);
  });
});
