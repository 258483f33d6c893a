import { byCode } from '../i18n/catalogue.js';

/** Words of what happens when a deposit matures, zh-CN: the source language. */
export const renewalMessages = {
  renewalTitle: '到期以后',
  renewals: byCode({ NONE: '到期转出', PRINCIPAL: '本金续存', PRINCIPAL_AND_INTEREST: '本息续存' }),
  renewalTexts: byCode({
    NONE: '本金和利息都转到您的卡',
    PRINCIPAL: '本金按当天利率再存同样久，利息转出',
    PRINCIPAL_AND_INTEREST: '本金和利息一起，按当天利率再存同样久',
  }),
};

/** Texts that the screens of deposits share, zh-CN: the source language. Each of them spreads these into its later texts. */
export const depositMessages = {
  principalRow: '本金',
  annualRateRow: '年利率',
  earlyRateRow: '提前取出的年利率',
  startRow: '起息日',
  maturityRow: '到期日',
  interestRow: '到期利息',
  interestPaidRow: '已付利息',

  howInterest: '利息怎么算',
  interestFormula: '利息 ＝ 本金 × 年利率 × 存的时间',
  interestFormulaNote: '存到期按月算，12个月是一年；提前取出按天算，360天是一年。四舍五入到分。',
  interestFormulaCaption: '这笔存款的算式',
  interestFormulaColumns: ['什么时候', '怎么算', '利息（元）'] as readonly string[],
  atMaturity: '存到期',

  figuresChangedTitle: '数字变了，请再看一遍',
  figuresChangedText: '刚才的没有提交。下面是新的日期和利息，确认后才提交。',
};

/** Keys of the words of what happens when a deposit matures. */
export type RenewalMessages = typeof renewalMessages;

/** Keys of the texts that the screens of deposits share. */
export type DepositMessages = typeof depositMessages;
