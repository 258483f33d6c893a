import type { Choice } from './customers.js';

/** Words around a live screen. */
export interface LiveTexts {
  readonly title: string;
  readonly frame: string;
  readonly customer: string;
  readonly language: string;
  readonly brand: string;
  readonly brands: readonly Choice[];
  readonly large: string;
  readonly days: string;
  readonly daysLabel: string;
  readonly goOn: string;
  readonly now: string;
  readonly hint: string;
  readonly events: string;
  readonly noEvents: string;
}

const chinese: LiveTexts = {
  title: '现场试用',
  frame: '借款组件',
  customer: '客户',
  language: '语言',
  brand: '品牌',
  brands: [
    { value: 'xingqiao', text: '星桥银行' },
    { value: 'hechuan', text: '禾川农商银行' },
    { value: 'shiguang', text: '拾光银行' },
  ],
  large: '大字',
  days: '天',
  daysLabel: '往后走几天',
  goOn: '往后走',
  now: '银行的日期',
  hint: '银行就在这个页面里运行，刷新后从头开始。验证码是000000。',
  events: '组件发出的事件',
  noEvents: '还没有。',
};

const english: LiveTexts = {
  title: 'Try it here',
  frame: 'The loan screen',
  customer: 'Customer',
  language: 'Language',
  brand: 'Brand',
  brands: [
    { value: 'xingqiao', text: 'Xingqiao' },
    { value: 'hechuan', text: 'Hechuan' },
    { value: 'shiguang', text: 'Shiguang' },
  ],
  large: 'Large',
  days: 'days',
  daysLabel: 'Days to go on',
  goOn: 'Go on',
  now: 'Date at the bank',
  hint: 'The bank runs inside this page and starts anew on reload. The code is 000000.',
  events: 'Events of the screen',
  noEvents: 'None yet.',
};

/** Gives the words in the language of the page. */
export const textsOf = (inChinese: boolean): LiveTexts => (inChinese ? chinese : english);
