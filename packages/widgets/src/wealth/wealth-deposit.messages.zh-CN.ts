import { formatMessages } from '../i18n/format.messages.zh-CN.js';
import { screenMessages } from '../screen/screen.messages.js';
import type { DepositMessages, RenewalMessages } from './deposit.messages.zh-CN.js';
import type { OrderMessages } from './order.messages.zh-CN.js';
import type { wealthDepositLaterMessages } from './wealth-deposit.messages-later.zh-CN.js';

/** Texts of the first step of wealth-deposit, zh-CN: the source language. */
export const wealthDepositMessages = {
  ...formatMessages,
  ...screenMessages,

  loading: '正在读取存款和余额',
  leave: '不存了',
  slow: '银行回答得比平时慢，还在等。没有存入，可以先离开，过一会儿再来。',
  slowOrder: '银行回答得比平时慢，还在等。可以先离开，再打开时我们先查结果，不会重复存。',
  title: '存款',
  depositInto: (name: string) => `存入${name}`,
  rateAside: (rate: string) => `年利率${rate}`,
  amountHint: (min: string) => `最少${min}元`,
  amountHintBalance: (min: string, balance: string) => `最少${min}元，余额可用${balance}元`,
  fillFirst: '填好金额，这里会写明利息和到期日。',
  next: '下一步',
  loadFailedText: '请检查网络，再试一次。没有存入，没有扣钱。',
};

/** Keys of the texts of wealth-deposit, and the values that they take. */
export type WealthDepositMessages = typeof wealthDepositMessages &
  typeof wealthDepositLaterMessages &
  DepositMessages &
  RenewalMessages &
  OrderMessages;
