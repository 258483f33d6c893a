import { byCode } from '../i18n/catalogue.js';
import { formatMessages } from '../i18n/format.messages.zh-CN.js';
import { screenMessages } from '../screen/screen.messages.js';
import type { loanHomeLaterMessages } from './loan-home.messages-later.zh-CN.js';

/** Texts of the first step of loan-home, zh-CN: the source language. */
export const loanHomeMessages = {
  ...formatMessages,
  ...screenMessages,

  loading: '正在读取您的额度和借款',
  leave: '先离开',
  slow: '银行回答得比平时慢，还在等。可以先离开，过一会儿再来。',
  title: '随借',
  available: '可借额度',
  availableHeld: '暂停使用的额度',
  used: (amount: string) => `已借${amount}元`,
  limit: (amount: string) => `总额度${amount}元`,
  borrow: '借款',
  repay: '还款',
  howComputed: '利率怎么算',
  suspended: byCode({
    CUSTOMER_LOCK: '您锁定了额度，现在不能借新的。借着的照常还。',
    OVERDUE: '有借款逾期，额度暂停使用。还清逾期后自动恢复。',
    BANK: '额度暂停使用。借着的照常还，有疑问请联系客服。',
  }),
  notUsable: byCode({
    CLOSED: '额度已经关闭，不能借新的。借着的照常还。',
    EXPIRED: '额度已经到期，不能借新的。借着的照常还。',
  }),
  unlockFirst: '去解锁',
  overdue: (amount: string, days: number) =>
    `有${amount}元已经逾期${String(days)}天，逾期本金按罚息利率计息。`,
  repayOverdue: '还清逾期',
  arriving: '正在放款',
  arrivingSub: (amount: string) => `${amount}元，还没有到账`,
  seeProgress: '查看进度',
  nextPayment: '下次还款',
  nextSub: (date: string) => `${date}，自动扣款`,
  nextSubMany: (date: string, n: number) => `${date}，${String(n)}笔，自动扣款`,
  openLoans: '还款中的借款',
  outstanding: (amount: string) => `剩余本金${amount}元`,
  count: (n: number) => `${String(n)}笔`,
  history: '借还记录',
  documents: '合同和结清证明',
  manageLine: '锁定额度，调整额度',
  noLine: '您还没有额度。有邀请时，首页会出现申请入口。',
  loadFailedText: '银行暂时没有回应，请稍后再试。借款和还款都没有变化。',
};

/** Keys of the texts of loan-home, and the values that they take. */
export type LoanHomeMessages = typeof loanHomeMessages & typeof loanHomeLaterMessages;
