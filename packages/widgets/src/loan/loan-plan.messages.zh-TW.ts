import type { Translation } from '../i18n/catalogue.js';
import { format } from '../i18n/format.messages.zh-TW.js';
import { screen } from '../screen/screen.messages.zh-TW.js';
import type { LoanPlanMessages } from './loan-plan.messages.zh-CN.js';

/** Texts of the screen loan-plan in zh-TW. */
export const translation: Translation<LoanPlanMessages> = {
  ...format,
  ...screen,

  title: '還款計畫',
  loading: '正在讀取還款計畫',
  next: (date, days) =>
    days === 0 ? `下次還款 ${date}，就是今天` : `下次還款 ${date}，還有${String(days)}天`,
  settled: '已經全部還清',
  split: (principal, interest) => `本金${principal}，利息${interest}`,
  splitYuan: (principal, interest) => `本金人民幣${principal}元，利息人民幣${interest}元`,
  paid: (n, of) => `已還${String(n)}期，共${String(of)}期`,
  outstanding: (amount) => `剩餘本金人民幣${amount}元`,
  all: (n) => `全部${String(n)}期`,
  howInterest: '利息如何計算',
  total: (interest) => `合計，含利息${interest}`,
  grace: '還款日自動扣款，次日24點前還清不算逾期。',
  badgeNext: '下期',
  badges: {
    PAID: '已還',
    DUE: '今天到期',
    PARTIAL: '已還一部分',
    OVERDUE: '逾期',
    GRACE: '寬限期',
    WAIVED: '已減免',
  },
  formula: '每期利息 ＝ 剩餘本金 × 日利率 × 天數',
  formulaNote: '借款當天起算，還款當天不算；每期四捨五入到分。',
  formulaCaption: '每期利息的算式',
  formulaColumns: ['期', '剩餘本金 × 日利率 × 天數', '利息（人民幣元）'],
  totalInterest: '總利息',
  leave: '先離開',
  slow: '銀行的回應比平常慢，還在等候。您可以先離開，稍後再回來。',
  offlineText: '沒有讀到還款計畫，計畫沒有變動。',
  expiredText: '為了安全，已將您登出。登入後可以繼續查看還款計畫。',
  loadFailedTitle: '無法讀取還款計畫',
  loadFailedText: '請檢查網路，再試一次。還款計畫沒有變動。',
};
