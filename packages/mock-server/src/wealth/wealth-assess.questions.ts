import type { Question } from '@weidongli/contracts/wealth';
import { sha256OfJson } from '../engine/digest.js';

/** An option with its points; they stay inside the bank. */
interface ScoredOption {
  readonly text: string;
  /** 0, the most cautious, to 10. */
  readonly points: number;
}

/** A question with the points of its answers. */
interface ScoredQuestion extends Omit<Question, 'options'> {
  readonly id: QuestionId;
  readonly options: Readonly<Record<string, ScoredOption>>;
}

/** Name of a question. The age is known from the birth date and is not asked. */
export type QuestionId =
  | 'income'
  | 'savings'
  | 'horizon'
  | 'experience'
  | 'knowledge'
  | 'loss'
  | 'fall'
  | 'aim'
  | 'debts'
  | 'products';

/** Makes options `a`, `b`, … from their texts and points, in the order given. */
const options = (...given: readonly (readonly [string, number])[]): ScoredQuestion['options'] =>
  Object.fromEntries(given.map(([text, points], index) => ['abcdefgh'.charAt(index), { text, points }]));

const SCORED: readonly ScoredQuestion[] = [
  {
    ...{ id: 'income', kind: 'SINGLE', text: '今后几年，您的收入会怎么样？' },
    options: options(['没有固定收入', 0], ['会变少', 3], ['大致不变', 7], ['稳定，还会增加', 10]),
  },
  {
    ...{ id: 'savings', kind: 'SINGLE', text: '您的存款够家里用多久？' },
    options: options(['不到3个月', 0], ['3个月到6个月', 4], ['6个月到2年', 7], ['2年以上', 10]),
  },
  {
    ...{ id: 'horizon', kind: 'SINGLE', text: '这笔钱您打算多久不用？' },
    options: options(['不到1年', 0], ['1年到3年', 4], ['3年到5年', 7], ['5年以上', 10]),
  },
  {
    ...{ id: 'experience', kind: 'SINGLE', text: '您买基金、股票这类会涨跌的产品有几年了？' },
    options: options(['没买过', 0], ['不到2年', 4], ['2年到5年', 7], ['5年以上', 10]),
  },
  {
    ...{ id: 'knowledge', kind: 'SINGLE', text: '您对投资了解多少？' },
    options: options(
      ['基本不了解', 0],
      ['知道基金有涨有跌', 4],
      ['能看懂产品说明和费用', 7],
      ['学过或者从事金融工作', 10],
    ),
  },
  {
    ...{ id: 'loss', kind: 'SINGLE', text: '投1万元，一年里最多亏多少您能接受？' },
    options: options(
      ['一点都不能亏', 0],
      ['亏500元以内', 3],
      ['亏2000元以内', 7],
      ['亏2000元以上也能接受', 10],
    ),
  },
  {
    ...{ id: 'fall', kind: 'SINGLE', text: '您买的产品跌了20%，您会怎么做？' },
    options: options(['马上全部卖掉', 0], ['卖掉一部分', 3], ['继续拿着', 7], ['再买一些', 10]),
  },
  {
    ...{ id: 'aim', kind: 'SINGLE', text: '您投资主要想要什么？' },
    options: options(
      ['保住本金', 0],
      ['比存款多一点', 4],
      ['稳步增长，可以有涨跌', 7],
      ['尽量多赚，涨跌大也行', 10],
    ),
  },
  {
    ...{ id: 'debts', kind: 'SINGLE', text: '除了房贷，您还有没还清的借款吗？' },
    options: options(
      ['有，每月还款超过收入的一半', 0],
      ['有，每月还款是收入的三成到一半', 3],
      ['有，每月还款不到收入的三成', 7],
      ['没有', 10],
    ),
  },
  {
    ...{ id: 'products', kind: 'MULTI', text: '您买过哪些产品？可以多选' },
    options: options(
      ['只有存款和国债', 0],
      ['货币基金、银行理财', 3],
      ['债券基金', 5],
      ['混合基金、指数基金', 8],
      ['股票、股票基金', 10],
    ),
  },
];

/** Questions as they are shown: without points. */
export const QUESTIONS: readonly Question[] = SCORED.map(({ id, kind, text, options: all }) => ({
  ...{ id, kind, text },
  options: Object.entries(all).map(([option, shown]) => ({ id: option, text: shown.text })),
}));

/** Version of the questions; the answers name it. */
export const QUESTIONNAIRE_VERSION = '2026.1';

/** Digest of the questions as they are shown. */
export const QUESTIONNAIRE_SHA256 = sha256OfJson({ version: QUESTIONNAIRE_VERSION, questions: QUESTIONS });

/** Returns the points of an option; `undefined` where the question has no such option. */
export const pointsOf = (question: string, option: string): number | undefined => {
  const asked = SCORED.find(({ id }) => id === question);
  return asked !== undefined && Object.hasOwn(asked.options, option)
    ? asked.options[option]?.points
    : undefined;
};
