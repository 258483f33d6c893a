import type { Translation } from '../i18n/catalogue.js';
import type { DepositMessages, RenewalMessages } from './deposit.messages.zh-CN.js';

/** Words of what happens when a deposit matures, in zh-HK. */
export const renewal: Translation<RenewalMessages> = {
  renewalTitle: '到期以後',
  renewals: { NONE: '到期轉出', PRINCIPAL: '本金續存', PRINCIPAL_AND_INTEREST: '本息續存' },
  renewalTexts: {
    NONE: '本金和利息都轉到您的扣賬卡',
    PRINCIPAL: '本金按當天利率再存同樣期間，利息轉出',
    PRINCIPAL_AND_INTEREST: '本金和利息一起，按當天利率再存同樣期間',
  },
};

/** Texts that the screens of deposits share, in zh-HK. */
export const deposit: Translation<DepositMessages> = {
  principalRow: '本金',
  annualRateRow: '年利率',
  earlyRateRow: '提前取出的年利率',
  startRow: '起息日',
  maturityRow: '到期日',
  interestRow: '到期利息',
  interestPaidRow: '已付利息',

  howInterest: '利息怎麼算',
  interestFormula: '利息 ＝ 本金 × 年利率 × 存的時間',
  interestFormulaNote: '存到期按月計算，12個月是一年；提前取出按天計算，360天是一年。四捨五入到分。',
  interestFormulaCaption: '這筆存款的算式',
  interestFormulaColumns: ['什麼時候', '怎麼算', '利息（人民幣元）'],
  atMaturity: '存到期',

  figuresChangedTitle: '數字變了，請再看一遍',
  figuresChangedText: '剛才的沒有提交。下面是新的日期和利息，確認後才提交。',
};
