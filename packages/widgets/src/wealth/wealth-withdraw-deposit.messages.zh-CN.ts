import { formatMessages } from '../i18n/format.messages.zh-CN.js';
import { screenMessages } from '../screen/screen.messages.js';
import { renewalMessages, type DepositMessages } from './deposit.messages.zh-CN.js';
import type { OrderMessages } from './order.messages.zh-CN.js';
import type { wealthWithdrawDepositLaterMessages } from './wealth-withdraw-deposit.messages-later.zh-CN.js';

/** Texts of the first step of wealth-withdraw-deposit, zh-CN: the source language. */
export const wealthWithdrawDepositMessages = {
  ...formatMessages,
  ...screenMessages,
  ...renewalMessages,

  loading: '正在读取这笔存款',
  leave: '先不取',
  slow: '银行回答得比平时慢，还在等。没有取出，可以先离开，过一会儿再来。',
  slowOrder: '银行回答得比平时慢，还在等。可以先离开，再打开时我们先查结果，不会重复取。',
  title: '我的存款',
  termsRate: '年利率',
  termsStart: '起息日',
  termsMaturity: '到期日',
  termsDays: '离到期',
  days: (days: number) => `${String(days)}天`,
  termsInterest: '到期利息',
  termsPaid: '已付利息',
  termsCard: '到账账户',
  termsCardName: (last4: string) => `储蓄卡 尾号${last4}`,
  takeOut: '取出',
  loadFailedText: '请检查网络，再试一次。存款没有变化。',
};

/** Keys of the texts of wealth-withdraw-deposit, and the values that they take. */
export type WealthWithdrawDepositMessages = typeof wealthWithdrawDepositMessages &
  typeof wealthWithdrawDepositLaterMessages &
  DepositMessages &
  OrderMessages;
