import type { Translation } from '../i18n/catalogue.js';
import type { ProductMessages, WealthMessages } from './wealth.messages.zh-CN.js';

/** Words about products and risk in zh-HK. */
export const product: Translation<ProductMessages> = {
  kinds: {
    MONEY_FUND: '貨幣型',
    BOND_FUND: '債券型',
    MIXED_FUND: '混合型',
    EQUITY_FUND: '股票型',
    INDEX_FUND: '指數型',
    BANK_WMP: '銀行理財',
    TERM_DEPOSIT: '定期存款',
    LARGE_CD: '大額存款證',
  },
  risks: {
    R1: 'R1低風險',
    R2: 'R2中低風險',
    R3: 'R3中風險',
    R4: 'R4中高風險',
    R5: 'R5高風險',
  },
  investors: {
    C1: 'C1保守型',
    C2: 'C2穩健型',
    C3: 'C3平衡型',
    C4: 'C4進取型',
    C5: 'C5激進型',
  },
  productStatuses: {
    SUBSCRIBING: '認購中',
    OPEN: '可買賣',
    SUSPENDED_BUY: '暫停買入',
    SUSPENDED_ALL: '暫停交易',
    CLOSED: '封閉期',
    MATURED: '已到期',
  },
};

/** Words that all wealth screens share, in zh-HK. */
export const wealth: Translation<WealthMessages> = {
  ...product,

  orderStatuses: {
    SUBMITTED: '已提交',
    CANCELLED: '已取消',
    ACCEPTED: '已受理',
    DELAYED: '順延中',
    CONFIRMED: '已確認',
    PARTIALLY_CONFIRMED: '部分確認',
    FAILED: '確認失敗',
    REJECTED: '未受理',
    SETTLED: '已入賬',
  },
  sides: {
    BUY: '買入',
    SUBSCRIBE: '認購',
    PLAN: '月供投資',
    REDEEM: '贖回',
    FAST_REDEEM: '快速贖回',
    MATURITY: '到期兌付',
  },
};
