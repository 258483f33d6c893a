import { formatMessages } from '../i18n/format.messages.zh-CN.js';
import { screenMessages } from '../screen/screen.messages.js';
import type { loanDrawLaterMessages } from './loan-draw.messages-later.zh-CN.js';

/** Texts of the first step of loan-draw, zh-CN: the source language. */
export const loanDrawMessages = {
  ...formatMessages,
  ...screenMessages,

  loading: '正在读取您的额度',
  leave: '不借了',
  slow: '银行回答得比平时慢，还在等。没有提交借款，可以先离开，过一会儿再来。',
  slowOrder: '银行回答得比平时慢，还在等。可以先离开，再打开时我们先查结果，不会重复借款。',
  titleAmount: '借款',
  headingAmount: '借多少，借多久',
  amountLabel: '借款金额',
  available: (amount: string) => `可借${amount}元`,
  amountHint: (min: string) => `最少${min}元，可以精确到分`,
  termLabel: '借多久',
  months: (n: number) => `${String(n)}个月`,
  firstPayment: (amount: string) => `首月还 ${amount}`,
  cost: '费用',
  fillFirst: '填好金额和期限，这里会写清费用。',
  next: '下一步',
  loadFailedText: '请检查网络，再试一次。没有提交任何借款。',
  tenorMissing: '请选择借多久',
};

/** Keys of the texts of loan-draw, and the values that they take. */
export type LoanDrawMessages = typeof loanDrawMessages & typeof loanDrawLaterMessages;
