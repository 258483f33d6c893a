import { byCode } from '../i18n/catalogue.js';

/** Words about products and risk, zh-CN: the source language. All that a screen needs that shows no orders. */
export const productMessages = {
  kinds: byCode({
    MONEY_FUND: '货币型',
    BOND_FUND: '债券型',
    MIXED_FUND: '混合型',
    EQUITY_FUND: '股票型',
    INDEX_FUND: '指数型',
    BANK_WMP: '银行理财',
    TERM_DEPOSIT: '定期存款',
    LARGE_CD: '大额存单',
  }),
  risks: byCode({
    R1: 'R1低风险',
    R2: 'R2中低风险',
    R3: 'R3中风险',
    R4: 'R4中高风险',
    R5: 'R5高风险',
  }),
  investors: byCode({
    C1: 'C1保守型',
    C2: 'C2稳健型',
    C3: 'C3平衡型',
    C4: 'C4进取型',
    C5: 'C5激进型',
  }),
  productStatuses: byCode({
    SUBSCRIBING: '认购中',
    OPEN: '可买卖',
    SUSPENDED_BUY: '暂停买入',
    SUSPENDED_ALL: '暂停交易',
    CLOSED: '封闭期',
    MATURED: '已到期',
  }),
};

/** Words that all wealth screens share, zh-CN: the source language. Each screen spreads them into its own texts. */
export const wealthMessages = {
  ...productMessages,

  orderStatuses: byCode({
    SUBMITTED: '已提交',
    CANCELLED: '已撤单',
    ACCEPTED: '已受理',
    DELAYED: '顺延中',
    CONFIRMED: '已确认',
    PARTIALLY_CONFIRMED: '部分确认',
    FAILED: '确认失败',
    REJECTED: '未受理',
    SETTLED: '已到账',
  }),
  sides: byCode({
    BUY: '买入',
    SUBSCRIBE: '认购',
    PLAN: '定投',
    REDEEM: '赎回',
    FAST_REDEEM: '快速赎回',
    MATURITY: '到期兑付',
  }),
};

/** Keys of the words about products and risk. */
export type ProductMessages = typeof productMessages;

/** Keys of the words that all wealth screens share. */
export type WealthMessages = typeof wealthMessages;
