import type { Translation } from '../i18n/catalogue.js';
import type { ProductMessages, WealthMessages } from './wealth.messages.zh-CN.js';

/** Words about products and risk in English. */
export const product: Translation<ProductMessages> = {
  kinds: {
    MONEY_FUND: 'Money market',
    BOND_FUND: 'Bond',
    MIXED_FUND: 'Mixed',
    EQUITY_FUND: 'Equity',
    INDEX_FUND: 'Index',
    BANK_WMP: 'Bank wealth product',
    TERM_DEPOSIT: 'Term deposit',
    LARGE_CD: 'Certificate of deposit',
  },
  risks: {
    R1: 'R1 low risk',
    R2: 'R2 medium-low risk',
    R3: 'R3 medium risk',
    R4: 'R4 medium-high risk',
    R5: 'R5 high risk',
  },
  investors: {
    C1: 'C1 conservative',
    C2: 'C2 cautious',
    C3: 'C3 balanced',
    C4: 'C4 growth',
    C5: 'C5 aggressive',
  },
  productStatuses: {
    SUBSCRIBING: 'Open for subscription',
    OPEN: 'Open',
    SUSPENDED_BUY: 'Buying suspended',
    SUSPENDED_ALL: 'Trading suspended',
    CLOSED: 'Closed period',
    MATURED: 'Matured',
  },
};

/** Words that all wealth screens share, in English. */
export const wealth: Translation<WealthMessages> = {
  ...product,

  orderStatuses: {
    SUBMITTED: 'Submitted',
    CANCELLED: 'Cancelled',
    ACCEPTED: 'Accepted',
    DELAYED: 'Delayed',
    CONFIRMED: 'Confirmed',
    PARTIALLY_CONFIRMED: 'Partly confirmed',
    FAILED: 'Not confirmed',
    REJECTED: 'Rejected',
    SETTLED: 'Paid out',
  },
  sides: {
    BUY: 'Buy',
    SUBSCRIBE: 'Subscribe',
    PLAN: 'Regular investment',
    REDEEM: 'Redeem',
    FAST_REDEEM: 'Fast redemption',
    MATURITY: 'Matured',
  },
};
