/** Texts of the screen loan-plan, zh-CN: the source language. */
export const loanPlanMessages = {
  title: '还款计划',
  back: '返回',
  service: '客服',
  sandbox: '环境，不动真钱',
  loading: '正在读取还款计划',
  yuan: '元',
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
  badges: {
    PAID: '已还',
    DUE: '今天到期',
    PARTIAL: '还了一部分',
    OVERDUE: '逾期',
    GRACE: '宽限期',
    WAIVED: '已减免',
  } as Readonly<Record<string, string>>,
  formula: '每期利息 ＝ 剩余本金 × 日利率 × 天数',
  formulaNote: '借款当天起算，还款当天不算；每期四舍五入到分。',
  formulaCaption: '每期利息的算式',
  formulaColumns: ['期', '剩余本金 × 日利率 × 天数', '利息（元）'],
  totalInterest: '总利息',
  gotIt: '知道了',
  close: '关闭',
  failedTitle: '没有读到还款计划',
  failedText: '请检查网络，再试一次。还款计划没有变化。',
  signIn: '登录已过期。请登录后再看还款计划。',
  tryAgain: '再试一次',
};

/** Texts that a host can replace by `setMessages(locale, {'loan-plan': …})`. */
export type LoanPlanMessages = typeof loanPlanMessages;
