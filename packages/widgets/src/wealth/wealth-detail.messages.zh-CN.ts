import { byCode } from '../i18n/catalogue.js';
import { formatMessages } from '../i18n/format.messages.zh-CN.js';
import { screenMessages } from '../screen/screen.messages.js';
import { productMessages } from './wealth.messages.zh-CN.js';
import type { wealthDetailLaterMessages } from './wealth-detail.messages-later.zh-CN.js';

/** Texts of the first step of wealth-detail, zh-CN: the source language. */
export const wealthDetailMessages = {
  ...formatMessages,
  ...screenMessages,
  ...productMessages,

  title: '产品详情',
  loading: '正在读取产品',
  loadingHistory: '正在读取走势',
  headlines: byCode({
    SEVEN_DAY_YIELD: '七日年化',
    ONE_YEAR: '近一年',
    SINCE_INCEPTION: '成立以来',
    FIXED_RATE: '年利率',
    BENCHMARK: '业绩比较基准',
  }),
  ranges: byCode({
    ONE_MONTH: '近一月',
    THREE_MONTHS: '近三月',
    ONE_YEAR: '近一年',
    THREE_YEARS: '近三年',
    SINCE_INCEPTION: '成立来',
  }),
  shortDay: (month: number, day: number) =>
    [month, day].map((part) => String(part).padStart(2, '0')).join('-'),
  navOf: (day: string) => `净值（${day}）`,
  incomeOf: (day: string) => `万份收益（${day}）`,
  dayChange: '日涨跌',
  term: '期限',
  months: (n: number) => `${String(n)}个月`,
  minimum: '起购金额',
  minimumDeposit: '起存金额',
  least: (yuan: string) => `${yuan.replace(/0000$/u, '万')}元`,
  raiseUntil: '认购到哪天',
  valueDate: '起息',
  valueAtOnce: '存入当天',
  maturityDate: '到期',
  maturesAfter: (n: number) => `存入后${String(n)}个月`,
  early: '提前取出',
  earlyRate: (rate: string) => `取出的部分按${rate}计息`,
  earlyNever: '到期前不能取出',
  insurance: '存款保险',
  insured: '受保护，每人每家银行最高50万元',
  notInsured: '不受保护',
  riskTitle: '可能亏多少',
  riskText: (invests: string, fall: string) => `${invests}${fall}`,
  riskDeposit: '本金和利息由银行付，不会跌；提前取出，利息会少。',
  riskMoneyFund: '近一年没有哪天亏过。这不是存款，以后也可能亏。',
  riskUnknown: '还没有净值，看不出会跌多少。本金可能亏损。',
  fellInYear: (percent: string, yuan: string) =>
    `近一年里跌得最多的一次，从最高点回落了${percent}，1万元大约少${yuan}元。以后可能跌得更多。`,
  fellSinceInception: (percent: string, yuan: string) =>
    `成立以来跌得最多的一次，从最高点回落了${percent}，1万元大约少${yuan}元。以后可能跌得更多。`,
  fees: '费用',
  rules: '买卖规则',
  confirms: (n: number) => `T+${String(n)}确认`,
  documents: '合同和公告',
  note: '过往业绩不代表以后的收益。',
  depositNote: '利率以存入当天为准，存入后不变。',
  buy: '买入',
  subscribe: '认购',
  payIn: '存入',
  plan: '定投',
  closedBecause: byCode({
    SUSPENDED_BUY: '现在暂停买入，已经买的可以赎回',
    SUSPENDED_ALL: '现在暂停交易，恢复后可以买卖',
    CLOSED: '现在是封闭期，不能买卖',
    MATURED: '已经到期，不能再买',
  }),
  closedAnyway: '现在不能买',
  leave: '先离开',
  slow: '银行回答得比平时慢，还在等。可以先离开，过一会儿再来。',
  loadFailedText: '请检查网络，再试一次。',
};

/** Keys of the texts of wealth-detail, and the values that they take. */
export type WealthDetailMessages = typeof wealthDetailMessages & typeof wealthDetailLaterMessages;
