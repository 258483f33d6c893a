import { addDays } from '@weidongli/finance';
import type { Persona } from '@weidongli/contracts/sandbox';
import type { AssessmentRecord } from '../engine/records-wealth.js';
import { DAY, readDuration } from '../engine/time.js';
import { scoreAnswers, type Answers, type InvestorLevel } from './wealth-assess.rules.js';
import { QUESTIONS } from './wealth-assess.questions.js';
import { catalogueOf } from './wealth-catalogue.js';
import { depositTerms } from './wealth-deposit.rules.js';
import { navOn } from './wealth-market.js';
import type { TenantConfig } from '../engine/tenant.js';
import type { ProductTerms } from './wealth-terms.js';
import { tradingDayUpTo } from './wealth-times.js';

/** What a story says that a customer has invested. */
export type StoryWealth = NonNullable<Persona['wealth']>;
/** A position of a story. */
export type StoryHolding = NonNullable<StoryWealth['holdings']>[number];
/** A deposit of a story. */
export type StoryDeposit = NonNullable<StoryWealth['deposits']>[number];

/** Returns the day so many days ago that a duration says. */
export const dayAgo = (today: string, ago: string): string =>
  addDays(today, -Math.floor((readDuration(ago) ?? 0) / DAY));

/** Days of a purchase of a story: units are confirmed on a trading day, at the value of the trading day before. */
export const purchaseDays = (
  today: string,
  { boughtAgo }: Pick<StoryHolding, 'boughtAgo'>,
): { readonly tradeDate: string; readonly confirmDate: string } => {
  const confirmDate = tradingDayUpTo(dayAgo(today, boughtAgo));
  return { confirmDate, tradeDate: tradingDayUpTo(addDays(confirmDate, -1)) };
};

/** Something in a story that cannot be told. */
export interface WealthIssue {
  readonly pointer: string;
  readonly message: string;
}

/** Says what a story has invested in that cannot be; nothing when all of it can be told on a day. */
export const wealthIssues = (
  { wealth, age = 0 }: Pick<Persona, 'wealth' | 'age'>,
  tenant: TenantConfig,
  today: string,
): readonly WealthIssue[] => {
  const catalogue = catalogueOf(tenant);
  return [
    ...(wealth?.holdings ?? []).flatMap((holding, place) =>
      issue(`/persona/wealth/holdings/${place}`, holdingIssue(holding, catalogue.get(holding.code), today)),
    ),
    ...(wealth?.deposits ?? []).flatMap((deposit, place) =>
      issue(`/persona/wealth/deposits/${place}`, depositIssue(deposit, catalogue.get(deposit.code), today)),
    ),
    ...issue('/persona/wealth/assessment', assessmentIssue(wealth?.assessment, age)),
  ];
};

const issue = (pointer: string, message: string | undefined): readonly WealthIssue[] =>
  message === undefined ? [] : [{ pointer, message }];

/** Says why a position of a story cannot be; `undefined` when it can. */
export const holdingIssue = (
  holding: StoryHolding,
  terms: ProductTerms | undefined,
  today: string,
): string | undefined => {
  if (terms === undefined || terms.market === null) return 'No fund or wealth product has this code.';
  if ((terms.fixedTerm?.maturityDate ?? null) !== null)
    return 'A product with an end cannot be part of a story.';
  const { tradeDate, confirmDate } = purchaseDays(today, holding);
  if (confirmDate >= today) return 'The units of a story were confirmed before today.';
  return navOn(terms, tradeDate) === undefined ? 'The product had no value on that day.' : undefined;
};

/** Says why a deposit of a story cannot be; `undefined` when it can. */
export const depositIssue = (
  { openedAgo }: StoryDeposit,
  terms: ProductTerms | undefined,
  today: string,
): string | undefined => {
  const deposit = terms === undefined ? undefined : depositTerms(terms, dayAgo(today, openedAgo));
  if (deposit === undefined) return 'No deposit product has this code.';
  return deposit.maturityDate > today ? undefined : 'The deposit would have matured by now.';
};

const assessmentIssue = (assessment: StoryWealth['assessment'], age: number): string | undefined => {
  if (assessment === undefined) return undefined;
  const { level, lowest = false } = assessment;
  return answersFor({ level, lowest }, age) === undefined
    ? 'No answers lead to this type: only C1 can be the lowest, and from 65 years on nobody is C5.'
    : undefined;
};

const LETTERS = ['a', 'b', 'c', 'd'] as const;

/**
 * Finds answers that lead to a type: some questions are answered with one letter and the others with another one. Nothing
 * where there are none, as for the boldest type at an age of more care.
 */
export const answersFor = (
  wanted: { readonly level: InvestorLevel; readonly lowest: boolean },
  age: number,
): (Answers & AssessmentRecord['answers']) | undefined => {
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      for (let turn = 0; turn <= QUESTIONS.length; turn += 1) {
        const answers = QUESTIONS.map(({ id }, place) => ({
          questionId: id,
          optionIds: [place < turn ? first : second],
        }));
        const { level, lowest } = scoreAnswers(answers, age);
        if (level === wanted.level && lowest === wanted.lowest) return answers;
      }
    }
  }
  return undefined;
};
