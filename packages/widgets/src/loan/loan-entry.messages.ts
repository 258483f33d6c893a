/** Texts of the screen loan-entry, zh-CN: the source language. */
export const loanEntryMessages = {
  title: '随借',
  sandbox: '环境，不动真钱',
  note: '按日计息，随时可还',
  loading: '正在读取您的额度',
  available: '可借额度',
  annualRate: '年化利率（单利）',
  yuan: '元',
  borrow: '去借款',
  seeProgress: '查看放款进度',
  inProgress: (amount: string) => `${amount}元正在放款，通常40秒内到账`,
  suspended: '额度暂停使用。已经借的款照常还，有疑问请联系客服。',
  failed: '没有读到您的借款额度。请检查网络，再试一次。',
  tryAgain: '再试一次',
};

/** Texts that a host can replace by `setMessages(locale, {'loan-entry': …})`. */
export type LoanEntryMessages = typeof loanEntryMessages;
