import type { Translation } from '../i18n/catalogue.js';
import { format } from '../i18n/format.messages.zh-HK.js';
import { screen } from '../screen/screen.messages.zh-HK.js';
import type { LoanPlanMessages } from './loan-plan.messages.zh-CN.js';

/** Texts of the screen loan-plan in zh-HK. */
export const translation: Translation<LoanPlanMessages> = {
  ...format,
  ...screen,

  title: '還款計劃',
  loading: '正在讀取還款計劃',
  next: (date, days) => (days === 0 ? `下次還款 ${date}，即今日` : `下次還款 ${date}，尚有${String(days)}日`),
  settled: '已全部清還',
  split: (principal, interest) => `本金${principal}，利息${interest}`,
  splitYuan: (principal, interest) => `本金人民幣${principal}元，利息人民幣${interest}元`,
  paid: (n, of) => `已還${String(n)}期，共${String(of)}期`,
  outstanding: (amount) => `尚欠本金人民幣${amount}元`,
  all: (n) => `全部${String(n)}期`,
  howInterest: '利息如何計算',
  total: (interest) => `合計，包括利息${interest}`,
  grace: '還款日自動扣款，翌日24時前清還不算逾期。',
  badgeNext: '下期',
  badges: {
    PAID: '已還',
    DUE: '今日到期',
    PARTIAL: '已還部分',
    OVERDUE: '逾期',
    GRACE: '寬限期',
    WAIVED: '已豁免',
  },
  formula: '每期利息 ＝ 尚欠本金 × 日利率 × 日數',
  formulaNote: '由貸款當日起計，還款當日不計；每期四捨五入至分。',
  formulaCaption: '每期利息的算式',
  formulaColumns: ['期', '尚欠本金 × 日利率 × 日數', '利息（人民幣元）'],
  totalInterest: '總利息',
  leave: '先離開',
  slow: '銀行的回應比平時慢，仍在等候。您可以先離開，稍後再回來。',
  offlineText: '未能讀取還款計劃，計劃沒有改變。',
  expiredText: '為保障安全，已將您登出。登入後可以繼續查看還款計劃。',
  loadFailedTitle: '未能讀取還款計劃',
  loadFailedText: '請檢查網絡，再試一次。還款計劃沒有變動。',
};
