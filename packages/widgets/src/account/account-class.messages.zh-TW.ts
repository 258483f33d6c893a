import type { Translation } from '../i18n/catalogue.js';
import type { AccountClassMessages, classNameMessages } from './account-class.messages.zh-CN.js';

/** Names of the classes of accounts in zh-TW. */
export const classNames: Translation<typeof classNameMessages> = {
  classNames: { I: '一類帳戶', II: '二類帳戶', III: '三類帳戶' },
};

/** Texts about the classes of accounts in zh-TW. */
export const accountClass: Translation<AccountClassMessages> = {
  ...classNames,
  classUses: {
    I: '收款、付款、存款、理財都可以。',
    II: '現在可以存錢、借款、理財了。',
    III: '現在可以用來小額收付款了。',
  },
  classTexts: {
    I: '收款、付款、存款、理財都可以，沒有規定的限額。',
    II: '可以存錢、借款、理財。轉給別人和付款，每天最多人民幣10,000.00元，每年最多人民幣200,000.00元；和綁定的卡互轉不算在內。',
    III: '只用來小額收付款，不能理財。餘額最多人民幣2,000.00元；轉給別人和付款，每天最多人民幣2,000.00元，每年最多人民幣50,000.00元。',
  },
};
