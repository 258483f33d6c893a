import { formatMessages } from '../i18n/format.messages.zh-CN.js';
/** Texts of the screen loan-entry, zh-CN: the source language. */
export const loanEntryMessages = {
  ...formatMessages,

  title: '随借',
  sandbox: '环境，不动真钱',
  note: '按日计息，随时可还',
  loading: '正在读取您的额度',
  available: '可借额度',
  annualRate: '年化利率（单利）',
  borrow: '去借款',
  seeProgress: '查看放款进度',
  inProgress: (amount: string) => `${amount}元正在放款，通常40秒内到账`,
  suspended: '额度暂停使用。已经借的款照常还，有疑问请联系客服。',
  invited: '先申请额度，通常10分钟内有结果。申请不收费，有了额度不借也没有费用。',
  apply: '申请额度',
  applying: (time: string) => `您的申请正在评估，最晚${time}前有结果`,
  seeApplication: '查看申请进度',
  approved: (date: string) => `额度申请已通过，最晚${date}接受`,
  seeOffer: '查看我的额度',
  declined: '上次的额度申请有结果了',
  seeDecision: '查看申请结果',
  failed: '没有读到您的借款额度。请检查网络，再试一次。',
  tryAgain: '再试一次',
};

/** Keys of the texts of loan-entry, and the values that they take. */
export type LoanEntryMessages = typeof loanEntryMessages;
