import { byCode } from '../i18n/catalogue.js';

/** Names of the classes of accounts, zh-CN: the source language. */
export const classNameMessages = {
  classNames: byCode({ I: '一类户', II: '二类户', III: '三类户' }),
};

/** Texts about the classes of accounts, zh-CN: the figures are those of the account rules (银发〔2015〕392号, 〔2016〕302号). */
export const accountClassMessages = {
  ...classNameMessages,
  classUses: byCode({
    I: '收款、付款、存款、理财都可以。',
    II: '现在可以存钱、借款、理财了。',
    III: '现在可以用来小额收付款了。',
  }),
  classTexts: byCode({
    I: '收款、付款、存款、理财都可以，没有规定的限额。',
    II: '可以存钱、借款、理财。转给别人和付款，每天最多10,000.00元，每年最多200,000.00元；和绑定的卡互转不算在内。',
    III: '只用来小额收付款，不能理财。余额最多2,000.00元；转给别人和付款，每天最多2,000.00元，每年最多50,000.00元。',
  }),
};

/** Keys of the texts about the classes of accounts. */
export type AccountClassMessages = typeof accountClassMessages;
