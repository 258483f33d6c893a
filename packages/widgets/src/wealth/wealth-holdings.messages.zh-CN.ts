import { formatMessages } from '../i18n/format.messages.zh-CN.js';
import { screenMessages } from '../screen/screen.messages.js';
import type { wealthHoldingsLaterMessages } from './wealth-holdings.messages-later.zh-CN.js';

/** Texts of the first page of wealth-holdings, zh-CN: the source language. */
export const wealthHoldingsMessages = {
  ...formatMessages,
  ...screenMessages,

  title: '我的持有',
  loading: '正在读取您的持有',
  leave: '先离开',
  slow: '银行回答得比平时慢，还在等。可以先离开，过一会儿再来。',
  loadFailedText: '银行暂时没有回应，请稍后再试。您的持有没有变化。',
  shortDay: (month: number, day: number) =>
    `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  moneyChange: (amount: string) => `${amount}元`,
  total: '持有金额',
  hideSums: '隐藏金额',
  showSums: '显示金额',
  hiddenSum: '****',
  sumsHidden: '金额已隐藏',
  sumsShown: '金额已显示',
  value: '金额',
  latestIncome: '最新收益',
  latestIncomeOn: (day: string) => `最新收益（${day}）`,
  heldIncome: '持有收益',
  cumulativeIncome: '累计收益',
  assessmentExpired: '风险测评过期了',
  assessmentExpiredSub: '买之前再做一次，大约3分钟',
  buysUnderWay: (n: number) => `${String(n)}笔买入进行中`,
  salesUnderWay: (n: number) => `${String(n)}笔赎回进行中`,
  ordersUnderWay: (n: number) => `${String(n)}笔交易进行中`,
  confirmedOn: (day: string) => `${day}确认份额`,
  arrivesOn: (day: string) => `${day}钱到账`,
  positions: '持有的产品',
  restComing: (n: number) => `一共${String(n)}个产品，正在读取其余的`,
  restFailed: (n: number) => `一共${String(n)}个产品，其余的没有读到。`,
};

/** Keys of the texts of wealth-holdings, and the values that they take. */
export type WealthHoldingsMessages = typeof wealthHoldingsMessages & typeof wealthHoldingsLaterMessages;
