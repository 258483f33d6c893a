import { byCode } from '../i18n/catalogue.js';
import { formatMessages } from '../i18n/format.messages.zh-CN.js';
import { screenMessages } from '../screen/screen.messages.js';
import type { loanPlanLaterMessages } from './loan-plan.messages-later.zh-CN.js';

/** Texts of the first step of loan-plan, zh-CN: the source language. */
export const loanPlanMessages = {
  ...formatMessages,
  ...screenMessages,

  title: '还款计划',
  loading: '正在读取还款计划',
  next: (date: string, days: number) =>
    days === 0 ? `下次还款 ${date}，就是今天` : `下次还款 ${date}，还有${String(days)}天`,
  settled: '已经全部还清',
  split: (principal: string, interest: string) => `本金${principal}，利息${interest}`,
  splitYuan: (principal: string, interest: string) => `本金${principal}元，利息${interest}元`,
  paid: (n: number, of: number) => `已还${String(n)}期，共${String(of)}期`,
  outstanding: (amount: string) => `剩余本金${amount}元`,
  all: (n: number) => `全部${String(n)}期`,
  howInterest: '利息怎么算',
  total: (interest: string) => `合计，含利息${interest}`,
  grace: '还款日自动扣款，次日24点前还清不算逾期。',
  badgeNext: '下期',
  badges: byCode({
    PAID: '已还',
    DUE: '今天到期',
    PARTIAL: '还了一部分',
    OVERDUE: '逾期',
    GRACE: '宽限期',
    WAIVED: '已减免',
  }),
  leave: '先离开',
  slow: '银行回答得比平时慢，还在等。可以先离开，过一会儿再来。',
  loadFailedText: '请检查网络，再试一次。还款计划没有变化。',
};

/** Keys of the texts of loan-plan, and the values that they take. */
export type LoanPlanMessages = typeof loanPlanMessages & typeof loanPlanLaterMessages;
