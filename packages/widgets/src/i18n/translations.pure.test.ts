import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { MoneyInputProblem } from '@weidongli/finance';
import type { LimitProblem as OwnLimitProblem, TransferProblem } from '../account/account-home.state.js';
import type { TextProblem } from '../loan/loan-apply.text.js';
import type { AmountProblem } from '../loan/loan-draw.amount.js';
import type { LimitProblem, LineNews } from '../loan/loan-home.state.js';
import type { PartProblem } from '../loan/loan-repay.amount.js';
import type { PlanAmountProblem } from '../wealth/wealth-plan.amount.js';
import type { PlanNews } from '../wealth/wealth-plan.state.js';
import type { SharesProblem } from '../wealth/wealth-redeem.state.js';
import type { Catalogue } from './catalogue.js';
import type { Locale } from './resolve-locale.js';
import { translationProblems, wordingProblems, type Samples } from './translations.testing.js';

const folder = new URL('..', import.meta.url);
const locales: readonly Locale[] = ['zh-CN', 'zh-TW', 'zh-HK', 'en'];

const isCatalogue = (value: unknown): value is Catalogue<object> =>
  typeof value === 'object' && value !== null && 'load' in value && 'slug' in value;

/** Loads every catalogue of the package: what `*.messages.ts` files export. */
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.messages\.ts$/u.test(path),
);
const modules = await Promise.all(
  files.map((path) => import(new URL(path, folder).href) as Promise<Record<string, unknown>>),
);
const catalogues = modules.flatMap((module) => Object.values(module).filter(isCatalogue));

/** Completes the sources: the texts of later steps come with those steps. */
for (const { slug, complete } of catalogues) {
  const path = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((file) =>
    file.endsWith(`${slug}.messages-later.zh-CN.ts`),
  );
  if (path === undefined) continue;
  const later = (await import(new URL(path, folder).href)) as Record<string, object>;
  for (const messages of Object.values(later)) complete(messages);
}

/** Tries each code with the values that its sentence may show. The compiler asks for every code. */
const each = <C extends string>(codes: Record<C, true>, ...values: readonly number[]) =>
  Object.keys(codes).map((code) => [code, ...values]);

const money = {
  empty: true,
  'not-a-number': true,
  negative: true,
  'too-many-decimals': true,
  'decimal-comma': true,
  'too-large': true,
} satisfies Record<MoneyInputProblem, true>;
const amount: Record<AmountProblem, true> = {
  ...money,
  'below-minimum': true,
  'above-available': true,
  'not-a-step': true,
};
const part: Record<PartProblem, true> = { ...money, 'below-interest': true, 'above-all': true };
const limit: Record<LimitProblem, true> = { ...money, zero: true, same: true };
const ownLimit: Record<OwnLimitProblem, true> = { ...money, 'above-cap': true, same: true };
const transfer: Record<TransferProblem, true> = {
  ...money,
  ...{ zero: true, 'above-balance': true, 'above-room': true, 'above-card': true },
};
const text: Record<TextProblem, true> = { missing: true, 'too-long': true, 'hidden-characters': true };
const news: Record<LineNews, true> = {
  locked: true,
  unlocked: true,
  'limit-approved': true,
  'limit-declined': true,
};
const shares: Record<SharesProblem, true> = {
  ...money,
  zero: true,
  'above-available': true,
  'above-fast': true,
  'below-hold': true,
};
const planAmount: Record<PlanAmountProblem, true> = {
  ...money,
  'below-minimum': true,
  'above-maximum': true,
  'not-a-step': true,
};
const planNews: Record<PlanNews, true> = { paused: true, resumed: true, ended: true };
const samples: Samples = {
  // Dates are compared in show-date.pure.test.ts: a month is a number in one language and a word in another.
  date: [],
  day: [],
  shortDay: [],
  list: [[['641', '642']]],
  tenorValue: [['641'], ['1']],
  from: [['641'], ['200000']],
  least: [['641'], ['200000']],
  asTable: [['641']],
  amountProblem: each(amount, 641, 642),
  partProblem: each(part, 641, 642),
  limitProblem: each(limit),
  ownLimitProblem: each(ownLimit, 641),
  transferProblem: each(transfer, 641),
  incomeProblem: each(money),
  textProblem: each(text, 641, 642, 643),
  news: each(news, 641),
  sharesProblem: each(shares, 641),
  planAmountProblem: each(planAmount, 641),
  planNews: each(planNews),
  moneyChange: [['+641'], ['\u2212641']],
};

describe('translations', () => {
  it('are found for every screen', () => {
    assert.deepEqual(catalogues.map(({ slug }) => slug).sort(), [
      'account-bind',
      'account-home',
      'account-open',
      'identity-appointment',
      'identity-continue',
      'identity-document',
      'identity-face',
      'identity-password',
      'identity-review',
      'identity-step-up',
      'identity-verify',
      'loan-apply',
      'loan-draw',
      'loan-entry',
      'loan-home',
      'loan-plan',
      'loan-repay',
      'wealth-assess',
      'wealth-browse',
      'wealth-buy',
      'wealth-deposit',
      'wealth-detail',
      'wealth-holdings',
      'wealth-plan',
      'wealth-redeem',
      'wealth-withdraw-deposit',
    ]);
  });

  for (const catalogue of catalogues) {
    for (const locale of locales) {
      it(`say in ${locale} all that ${catalogue.slug} says`, async () => {
        await catalogue.load(locale);
        assert.deepEqual(translationProblems(catalogue.source, catalogue.texts(locale), locale, samples), []);
      });
    }
  }
});

describe('a departure from the source', () => {
  const source = {
    title: '借款',
    owed: (sum: string, days: number) => `${sum}元，${String(days)}天`,
    rows: ['金额', '期限'],
    states: { PAID: '已还' },
  };
  const good = {
    title: '借款',
    owed: (sum: string, days: number) => `人民幣${sum}元，${String(days)}天`,
    rows: ['金額', '期限'],
    states: { PAID: '已還' },
  };
  const planted: readonly [what: string, translation: object, problem: string][] = [
    ['a missing text', { ...good, title: undefined }, 'zh-TW title: is no text'],
    ['a missing key', { owed: good.owed, rows: good.rows, states: good.states }, 'zh-TW title: is missing'],
    ['a key too many', { ...good, note: '備註' }, 'zh-TW note: is not in the source'],
    ['a missing row', { ...good, rows: ['金額'] }, 'zh-TW rows.1: is missing'],
    ['a missing text of a group', { ...good, states: {} }, 'zh-TW states.PAID: is missing'],
    ['an empty text', { ...good, title: ' ' }, 'zh-TW title: is empty'],
    ['a text for a function', { ...good, owed: '元' }, 'zh-TW owed: is no function'],
    [
      'fewer values',
      { ...good, owed: (...values: [string, number]) => good.owed(...values) },
      'zh-TW owed: takes 0 values',
    ],
    [
      'a value that is not shown',
      { ...good, owed: (sum: string, _: number) => `人民幣${sum}元` },
      'zh-TW owed: shows 641, not 641,642',
    ],
    ['a simplified character', { ...good, title: '借款额' }, 'zh-TW title: is simplified: 额'],
    ['a word of another place', { ...good, title: '網絡' }, 'zh-TW title: is said elsewhere: 網絡'],
    [
      'half-width punctuation',
      { ...good, title: '借款,還款' },
      'zh-TW title: has the punctuation of another script: 款,',
    ],
  ];

  it('is none where there is none', () => {
    assert.deepEqual(translationProblems(source, good, 'zh-TW'), []);
  });

  for (const [what, translation, problem] of planted) {
    it(`is noticed: ${what}`, () => {
      assert.deepEqual(translationProblems(source, translation, 'zh-TW'), [problem]);
    });
  }

  it('is noticed in a source that drops a value itself', () => {
    const lossy = { owed: (sum: string, _: number) => `${sum}元` };
    assert.deepEqual(translationProblems(lossy, lossy, 'zh-CN'), ['zh-CN owed: drops a value']);
  });

  it('is noticed in English: Chinese, a wrong plural, a cry', () => {
    assert.deepEqual(wordingProblems('Borrow 借款', 'en'), ['is not English: 借', 'is not English: 款']);
    assert.deepEqual(wordingProblems('Borrow（1）', 'en').length, 2);
    assert.deepEqual(wordingProblems('1 months left', 'en'), ['is one, not many: 1 months']);
    assert.deepEqual(wordingProblems('Borrow now!', 'en'), ['calls out']);
    assert.deepEqual(wordingProblems('11 months left, 1 month gone', 'en'), []);
  });

  it('is noticed in zh-HK by words of Taiwan', () => {
    assert.deepEqual(wordingProblems('存款帳戶', 'zh-HK'), ['is said elsewhere: 帳戶']);
  });
});
