import { addDays, addMonths } from '@weidongli/finance';
import type { ProblemField } from '@weidongli/contracts';
import type { Suitability, SuitabilityAssessment, WealthAssessInput } from '@weidongli/contracts/wealth';
import { isPast } from '../engine/callers.js';
import { businessDate, instant, momentOf, readInstant, SECOND } from '../engine/time.js';
import { pointsOf, QUESTIONS, type QuestionId } from './wealth-assess.questions.js';

/** Risk types of investors, from cautious to bold. */
export const LEVELS = ['C1', 'C2', 'C3', 'C4', 'C5'] as const;
/** Risk type of an investor. */
export type InvestorLevel = (typeof LEVELS)[number];

/** Times that somebody may answer within a business day, and within twelve months. */
export const ATTEMPTS = { perDay: 2, perYear: 8 } as const;
/** Months for which an assessment counts, and attempts do. */
const YEAR = 12;
/** Years of age from which the bank takes more care. */
export const ELDER_AGE = 65;
/** Years of age below which nothing is sold. */
export const ADULT_AGE = 18;

/** Points, of 100, that a type needs; C1 needs none. */
const NEEDED: Readonly<Record<Exclude<InvestorLevel, 'C1'>, number>> = { C2: 21, C3: 41, C4: 61, C5: 81 };

/** Answers that hold the type down whatever the others say: points elsewhere do not make up for them. */
const CAPS: Readonly<Partial<Record<QuestionId, Readonly<Record<string, InvestorLevel>>>>> = {
  loss: { a: 'C1', b: 'C2', c: 'C4' },
  horizon: { a: 'C2' },
  debts: { a: 'C2' },
};

/** Answers to one question each. */
export type Answers = WealthAssessInput['answers'];
type Reason = SuitabilityAssessment['reasons'][number];

/** What answers come to. */
export interface Scored {
  /** Sum of points, 0 to 100. */
  readonly score: number;
  readonly level: InvestorLevel;
  /** Lowest type: somebody who can bear no loss at all. */
  readonly lowest: boolean;
  /** The weightiest first. */
  readonly reasons: readonly Reason[];
}

/** Returns the years of age that somebody born on a date has on a day. */
export const ageOn = (birthDate: string, date: string): number => {
  const years = Number(date.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return date.slice(5) < birthDate.slice(5) ? years - 1 : years;
};

/** Finds what is wrong with answers: nothing in those that answer every question once, and with options that there are. */
export const faultsOf = (answers: Answers): readonly ProblemField[] => {
  const each = answers.flatMap(({ questionId, optionIds }, index) => {
    const at = `/answers/${index}`;
    const question = QUESTIONS.find(({ id }) => id === questionId);
    if (question === undefined)
      return [{ pointer: `${at}/questionId`, message: 'There is no such question.' }];
    if (answers.findIndex((other) => other.questionId === questionId) < index)
      return [{ pointer: `${at}/questionId`, message: 'This question is answered twice.' }];
    if (question.kind === 'SINGLE' && optionIds.length !== 1)
      return [{ pointer: `${at}/optionIds`, message: 'Choose exactly one option.' }];
    return optionIds.flatMap((option, place) => {
      const pointer = `${at}/optionIds/${place}`;
      if (pointsOf(questionId, option) === undefined)
        return [{ pointer, message: 'There is no such option.' }];
      const twice = optionIds.indexOf(option) < place;
      return twice ? [{ pointer, message: 'This option is chosen twice.' }] : [];
    });
  });
  const missing = QUESTIONS.filter(({ id }) => !answers.some(({ questionId }) => questionId === id));
  const open = missing.map(({ id }) => ({ pointer: '/answers', message: `Answer the question ${id}.` }));
  return [...each, ...open];
};

/**
 * Works out the risk type. Points decide, some answers hold it down, and from 65 years on it is one type lower.
 *
 * @param answers - Without faults.
 */
export const scoreAnswers = (answers: Answers, age: number): Scored => {
  // Of several products the riskiest one counts: it includes the experience of the others.
  const score = answers
    .map(({ questionId, optionIds }) => Math.max(...optionIds.map((id) => pointsOf(questionId, id) ?? 0)))
    .reduce((sum, points) => sum + points, 0);
  const byPoints = LEVELS.filter((level) => level === 'C1' || score >= NEEDED[level]).length - 1;
  const caps = answers.flatMap(({ questionId, optionIds }) => {
    const held = CAPS[questionId as QuestionId] ?? {};
    return optionIds.flatMap((id) => held[id] ?? []);
  });
  const held = Math.min(byPoints, ...caps.map((level) => LEVELS.indexOf(level)));
  const rank = age >= ELDER_AGE ? Math.max(0, held - 1) : held;
  return {
    score,
    level: LEVELS[rank] ?? 'C1',
    lowest: chosen(answers, 'loss') === 'a',
    reasons: reasonsFor(answers, age),
  };
};

const chosen = (answers: Answers, question: QuestionId): string =>
  answers.find(({ questionId }) => questionId === question)?.optionIds[0] ?? '';

/** Reasons of answers by question, the weightiest question first. */
const REASONS: readonly (readonly [QuestionId, Readonly<Record<string, Reason>>])[] = [
  ['loss', { a: 'NO_LOSS_WANTED', b: 'SMALL_LOSS_BEARABLE', d: 'LARGE_LOSS_BEARABLE' }],
  ['horizon', { a: 'SHORT_HORIZON', c: 'LONG_HORIZON', d: 'LONG_HORIZON' }],
  ['debts', { a: 'DEBT_HIGH', b: 'DEBT_HIGH' }],
  [
    'experience',
    { a: 'LITTLE_EXPERIENCE', b: 'LITTLE_EXPERIENCE', c: 'MUCH_EXPERIENCE', d: 'MUCH_EXPERIENCE' },
  ],
  ['income', { a: 'INCOME_UNSTEADY', b: 'INCOME_UNSTEADY', c: 'INCOME_STEADY', d: 'INCOME_STEADY' }],
];

const reasonsFor = (answers: Answers, age: number): readonly Reason[] => [
  ...(age >= ELDER_AGE ? (['AGE'] as const) : []),
  ...REASONS.flatMap(([question, reasons]) => reasons[chosen(answers, question)] ?? []),
];

/** Returns the moment so many months after another one, at the same time of day. */
const monthsAfter = (at: string, months: number): string =>
  addMonths(businessDate(readInstant(at) ?? 0), months) + at.slice(10);

/** Returns until when an assessment counts: twelve months. */
export const validUntil = (assessedAt: string): string => monthsAfter(assessedAt, YEAR);

/** What is left of the attempts. */
export interface AttemptsLeft {
  readonly attemptsLeftToday: number;
  /** Within twelve months. */
  readonly attemptsLeft: number;
  /** Earlier attempts that still count, oldest first. */
  readonly counting: readonly string[];
  /** Seconds until another attempt is allowed; 0 when one is. */
  readonly retryAfter: number;
  /** When that is, milliseconds since 1970. */
  readonly nextAt: number;
}

/** Counts attempts on the bank's clock: by business date, and back over twelve months. */
export const attemptsLeft = (attempts: readonly string[], now: number): AttemptsLeft => {
  const today = businessDate(now);
  const endOf = (at: string): number => readInstant(monthsAfter(at, YEAR)) ?? 0;
  const counting = attempts.filter((at) => endOf(at) > now);
  const leftToday = ATTEMPTS.perDay - counting.filter((at) => at.startsWith(today)).length;
  const left = ATTEMPTS.perYear - counting.length;
  const tomorrow = leftToday > 0 ? now : momentOf(addDays(today, 1), '00:00:00');
  // The oldest attempts leave first: one has to be left over for the next.
  const inYear = left > 0 ? now : endOf(counting[counting.length - ATTEMPTS.perYear] ?? instant(now));
  const nextAt = Math.max(tomorrow, inYear);
  return {
    attemptsLeftToday: Math.max(0, Math.min(leftToday, left)),
    attemptsLeft: Math.max(0, left),
    counting,
    retryAfter: Math.ceil((nextAt - now) / SECOND),
    nextAt,
  };
};

/** Says whether an assessment counts at a moment. */
export const standingOf = (
  assessment: Pick<SuitabilityAssessment, 'validUntil'> | null,
  now: number,
): Suitability['status'] => {
  if (assessment === null) return 'NONE';
  return isPast(assessment.validUntil, now) ? 'EXPIRED' : 'VALID';
};
