import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { instant, momentOf } from '../engine/time.js';
import { QUESTIONS } from './wealth-assess.questions.js';
import {
  ageOn,
  ATTEMPTS,
  attemptsLeft,
  ELDER_AGE,
  faultsOf,
  LEVELS,
  scoreAnswers,
  validUntil,
  type Answers,
} from './wealth-assess.rules.js';
import { judgeRisk, maxRiskOf, refuseMatch, RISK_LEVELS } from './wealth-suitability.rules.js';

/** Answers every question with the option of one letter, but for some. */
const answersOf = (letter: string, but: Readonly<Record<string, string>> = {}): Answers =>
  QUESTIONS.map(({ id }) => ({ questionId: id, optionIds: [but[id] ?? letter] }));

const anyAnswers: fc.Arbitrary<Answers> = fc.tuple(
  ...QUESTIONS.map(({ id, kind, options }) => {
    const ids = options.map((option) => option.id);
    const maxLength = kind === 'MULTI' ? ids.length : 1;
    return fc.subarray(ids, { minLength: 1, maxLength }).map((optionIds) => ({ questionId: id, optionIds }));
  }),
);

describe('the questionnaire', () => {
  it('asks ten questions, one of them with several answers, and shows no points', () => {
    assert.equal(QUESTIONS.length, 10);
    assert.deepEqual(
      QUESTIONS.filter(({ kind }) => kind === 'MULTI').map(({ id }) => id),
      ['products'],
    );
    assert.ok(!JSON.stringify(QUESTIONS).includes('points'));
  });

  it('leads from the most cautious answers to C1 and from the boldest to C5', () => {
    const levels = ['a', 'b', 'c', 'd'].map((letter) => scoreAnswers(answersOf(letter), 38).level);
    assert.deepEqual(levels, ['C1', 'C2', 'C4', 'C5']);
    const middle = answersOf('c', { aim: 'b', fall: 'b', experience: 'b', knowledge: 'b', products: 'b' });
    assert.equal(scoreAnswers(middle, 38).level, 'C3');
  });

  it('lets some answers hold the type down, whatever the others say', () => {
    const { level, lowest, reasons } = scoreAnswers(answersOf('d', { loss: 'a', products: 'e' }), 38);
    assert.deepEqual([level, lowest, reasons[0]], ['C1', true, 'NO_LOSS_WANTED']);
    assert.equal(scoreAnswers(answersOf('d', { horizon: 'a' }), 38).level, 'C2');
    assert.equal(scoreAnswers(answersOf('d', { debts: 'a' }), 38).level, 'C2');
  });

  it('gives somebody of 65 years one type less, and says why', () => {
    const young = scoreAnswers(answersOf('c'), ELDER_AGE - 1);
    const old = scoreAnswers(answersOf('c'), ELDER_AGE);
    assert.deepEqual([young.level, old.level, old.reasons[0]], ['C4', 'C3', 'AGE']);
    assert.ok(!young.reasons.includes('AGE'));
  });

  it('never gives a bolder type for a more cautious answer, and age never raises it', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        fc.nat({ max: QUESTIONS.length - 1 }),
        fc.integer({ min: 18, max: 100 }),
        (answers, place, age) => {
          const cautious = answers.map((answer, n) =>
            n === place ? { ...answer, optionIds: ['a'] } : answer,
          );
          const rank = (some: Answers, years: number) => LEVELS.indexOf(scoreAnswers(some, years).level);
          assert.ok(rank(cautious, age) <= rank(answers, age));
          assert.ok(rank(answers, Math.max(age, ELDER_AGE)) <= rank(answers, age));
          const { score, lowest, level } = scoreAnswers(answers, age);
          assert.ok(score >= 0 && score <= 100);
          assert.ok(!lowest || level === 'C1');
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('finds missing, unknown and double answers where they stand', () => {
    assert.deepEqual(faultsOf(answersOf('a')), []);
    const pointers = (answers: Answers) => faultsOf(answers).map(({ pointer }) => pointer);
    const [first, ...rest] = answersOf('a');
    assert.ok(first !== undefined);
    assert.deepEqual(pointers(rest), ['/answers']);
    assert.deepEqual(pointers([...rest, first, first]), ['/answers/10/questionId']);
    assert.deepEqual(pointers([...rest, first, { questionId: 'age', optionIds: ['a'] }]), [
      '/answers/10/questionId',
    ]);
    assert.deepEqual(pointers([{ ...first, optionIds: ['a', 'b'] }, ...rest]), ['/answers/0/optionIds']);
    assert.deepEqual(pointers([{ ...first, optionIds: ['constructor'] }, ...rest]), [
      '/answers/0/optionIds/0',
    ]);
    const doubled = answersOf('a').map((answer) =>
      answer.questionId === 'products' ? { ...answer, optionIds: ['a', 'b', 'a'] } : answer,
    );
    assert.deepEqual(pointers(doubled), ['/answers/9/optionIds/2']);
  });
});

describe('attempts', () => {
  const at = (date: string, time = '10:00:00') => instant(momentOf(date, time));

  it('are two a business day, the next one after midnight', () => {
    const tries = [at('2026-11-22', '08:00:00'), at('2026-11-22', '09:00:00')];
    const left = attemptsLeft(tries, momentOf('2026-11-22', '23:59:00'));
    assert.deepEqual([left.attemptsLeftToday, left.attemptsLeft, left.retryAfter], [0, 6, 60]);
    assert.equal(attemptsLeft(tries, momentOf('2026-11-23', '00:00:00')).attemptsLeftToday, 2);
  });

  it('are eight in twelve months, the next one when the oldest is a year old', () => {
    const tries = Array.from({ length: 8 }, (_, n) => at(`2026-0${n + 1}-01`));
    const left = attemptsLeft(tries, momentOf('2026-12-31', '10:00:00'));
    assert.deepEqual([left.attemptsLeftToday, left.attemptsLeft, left.retryAfter], [0, 0, 86_400]);
    const later = attemptsLeft(tries, momentOf('2027-01-01', '10:00:00'));
    assert.deepEqual([later.attemptsLeft, later.retryAfter, later.counting.length], [1, 0, 7]);
  });

  it('are never more than the limits, however they fall', () => {
    const minutes = fc.array(fc.integer({ min: 0, max: 500 * 1440 }), { maxLength: 200 });
    fc.assert(
      fc.property(minutes, (wished) => {
        const start = momentOf('2026-01-01', '00:00:00');
        const taken: string[] = [];
        for (const minute of wished.sort((a, b) => a - b)) {
          const now = start + minute * 60_000;
          const { retryAfter, attemptsLeftToday } = attemptsLeft(taken, now);
          assert.equal(retryAfter === 0, attemptsLeftToday > 0);
          if (retryAfter > 0) assert.equal(attemptsLeft(taken, now + retryAfter * 1000).retryAfter, 0);
          else taken.push(instant(now));
        }
        for (const from of taken) {
          const day = taken.filter((one) => one.slice(0, 10) === from.slice(0, 10));
          assert.ok(day.length <= ATTEMPTS.perDay);
          const within = taken.filter((one) => one >= from && one < validUntil(from));
          assert.ok(within.length <= ATTEMPTS.perYear);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('ages', () => {
  it('grow on the birthday', () => {
    assert.deepEqual(
      ['2026-11-21', '2026-11-22', '2026-11-23'].map((day) => ageOn('1961-11-22', day)),
      [64, 65, 65],
    );
  });
});

const NOW = momentOf('2026-11-22', '10:00:00');
const assessed = (level: (typeof LEVELS)[number], lowest = false) => ({
  ...{ id: 'sui_x', level, lowest, maxRisk: maxRiskOf({ level, lowest }), version: '1', reasons: [] },
  ...{ answersSha256: '', assessedAt: '2026-01-01T10:00:00.000+08:00' },
  validUntil: '2027-01-01T10:00:00.000+08:00',
});
const rated = (riskLevel: string, kind = 'BOND_FUND') => ({ code: '990021', kind, riskLevel });

describe('the match of type and product', () => {
  const question = { age: 38, assessment: assessed('C3'), warning: undefined, now: NOW };

  it('allows each type the levels up to its own, and a higher fund after a warning only', () => {
    for (const [rank, level] of LEVELS.entries()) {
      for (const [risk, riskLevel] of RISK_LEVELS.entries()) {
        const match = judgeRisk({ ...question, assessment: assessed(level), product: rated(riskLevel) });
        const over = level === 'C1' ? 'FORBIDDEN' : 'OVER_LEVEL';
        assert.equal(match.status, risk <= rank ? 'MATCH' : over, `${level} ${riskLevel}`);
      }
    }
  });

  it('forbids what no warning opens', () => {
    const cases = [
      [{ age: 17 }, rated('R1'), 'UNDER_AGE', 'not-eligible'],
      [{ age: 65 }, rated('R4'), 'AGE_65', 'risk-mismatch'],
      [{}, rated('R4', 'BANK_WMP'), 'WEALTH_PRODUCT', 'risk-mismatch'],
      [{ assessment: assessed('C1') }, rated('R2'), 'OVER_LEVEL', 'risk-mismatch'],
      [{ assessment: assessed('C1', true) }, rated('R2'), 'LOWEST_TYPE', 'risk-mismatch'],
    ] as const;
    for (const [change, product, reason, code] of cases) {
      const match = judgeRisk({ ...question, ...change, product });
      assert.deepEqual([match.status, match.reason, refuseMatch(match, NOW)], ['FORBIDDEN', reason, code]);
    }
  });

  it('asks for the questionnaire without one, and after twelve months', () => {
    const none = judgeRisk({ ...question, assessment: null, product: rated('R1') });
    assert.deepEqual([none.status, refuseMatch(none, NOW)], ['NOT_ASSESSED', 'suitability-required']);
    const end = Date.parse('2027-01-01T10:00:00+08:00');
    const before = judgeRisk({ ...question, product: rated('R1'), now: end - 1 });
    const after = judgeRisk({ ...question, product: rated('R1'), now: end });
    assert.deepEqual([before.status, after.status, after.investorLevel], ['MATCH', 'EXPIRED', null]);
    assert.equal(refuseMatch(after, end), 'suitability-expired');
  });

  it('opens after a day to think, and shuts thirty days after the warning', () => {
    const day = 86_400_000;
    const warning = {
      ...{ id: 'wrw_x', customerId: 'cus_x', code: '990021', acceptanceId: 'acp_x' },
      ...{
        acknowledgedAt: instant(NOW),
        coolOffUntil: instant(NOW + day),
        validUntil: instant(NOW + 30 * day),
      },
    };
    const codeAt = (now: number) =>
      refuseMatch(judgeRisk({ ...question, product: rated('R4'), warning, now }), now);
    assert.equal(codeAt(NOW), 'cool-off-pending');
    assert.equal(codeAt(NOW + day - 1), 'cool-off-pending');
    assert.equal(codeAt(NOW + day), undefined);
    assert.equal(codeAt(NOW + 30 * day), 'risk-mismatch');
    assert.equal(refuseMatch(judgeRisk({ ...question, product: rated('R4') }), NOW), 'risk-mismatch');
  });

  it('takes a level that nobody knows for the riskiest', () => {
    const match = judgeRisk({ ...question, assessment: assessed('C5'), product: rated('R9') });
    assert.equal(match.status, 'OVER_LEVEL');
  });
});
