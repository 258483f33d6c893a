import { screenLaterMessages } from '../screen/screen.messages-later.js';

/** Texts of the later steps of loan-plan, zh-CN: they come with those steps. */
export const loanPlanLaterMessages = {
  ...screenLaterMessages,

  formula: '每期利息 ＝ 剩余本金 × 日利率 × 天数',
  formulaNote: '借款当天起算，还款当天不算；每期四舍五入到分。',
  formulaCaption: '每期利息的算式',
  formulaColumns: ['期', '剩余本金 × 日利率 × 天数', '利息（元）'],
  totalInterest: '总利息',
  offlineText: '没有读到还款计划，计划没有变化。',
  expiredText: '为了安全已退出。登录后接着看还款计划。',
  loadFailedTitle: '没有读到还款计划',
};
