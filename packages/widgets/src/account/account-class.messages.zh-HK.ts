import type { Translation } from '../i18n/catalogue.js';
import type { AccountClassMessages, classNameMessages } from './account-class.messages.zh-CN.js';

/** Names of the classes of accounts in zh-HK. */
export const classNames: Translation<typeof classNameMessages> = {
  classNames: { I: '一類戶口', II: '二類戶口', III: '三類戶口' },
};

/** Texts about the classes of accounts in zh-HK. */
export const accountClass: Translation<AccountClassMessages> = {
  ...classNames,
  classUses: {
    I: '收款、付款、存款、投資均可。',
    II: '現在可以儲蓄、借款、投資。',
    III: '現在可以用作小額收付款。',
  },
  classTexts: {
    I: '收款、付款、存款、投資均可，沒有規定的限額。',
    II: '可用作儲蓄、借款、投資。轉賬給他人及付款，每日最多人民幣10,000.00元，每年最多人民幣200,000.00元；與已綁定的卡互轉不計算在內。',
    III: '只供小額收付款，不能投資。結餘最多人民幣2,000.00元；轉賬給他人及付款，每日最多人民幣2,000.00元，每年最多人民幣50,000.00元。',
  },
};
