import { formatMessages } from '../i18n/format.messages.zh-CN.js';
import { screenMessages } from '../screen/screen.messages.js';
import type { loanRepayLaterMessages } from './loan-repay.messages-later.zh-CN.js';

/** Texts of the first step of loan-repay, zh-CN: the source language. */
export const loanRepayMessages = {
  ...formatMessages,
  ...screenMessages,

  loading: '正在读取这笔借款',
  leave: '不还了',
  slow: '银行回答得比平时慢，还在等。没有扣款，可以先离开，过一会儿再来。',
  slowOrder: '银行回答得比平时慢，还在等。可以先离开，再打开时我们先查结果，不会重复扣款。',
  title: '还款',
  heading: '今天还多少？',
  choiceLabel: '还款方式',
  choices: { FULL: '全部还清', PARTIAL: '还一部分', DUE: '只还到期的' },
  dueOverdue: '还清逾期',
  fullSub: '还完就结清',
  partSub: '先还利息，其余还本金',
  dueSub: '今天到期',
  overdueSub: (days: number) => `已经逾期${String(days)}天`,
  overduePartly: '先还清逾期的部分，才能提前还一部分。',
  next: '下一步',
  repay: (amount: string) => `还款${amount}元`,
  loadFailedText: '银行暂时没有回应，请稍后再试。没有扣款。',
  choiceMissing: '请选择今天还多少',
};

/** Keys of the texts of loan-repay, and the values that they take. */
export type LoanRepayMessages = typeof loanRepayMessages & typeof loanRepayLaterMessages;
