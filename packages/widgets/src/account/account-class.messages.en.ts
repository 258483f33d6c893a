import type { Translation } from '../i18n/catalogue.js';
import type { AccountClassMessages, classNameMessages } from './account-class.messages.zh-CN.js';

/** Names of the classes of accounts in English. */
export const classNames: Translation<typeof classNameMessages> = {
  classNames: { I: 'Class I account', II: 'Class II account', III: 'Class III account' },
};

/** Texts about the classes of accounts in English. */
export const accountClass: Translation<AccountClassMessages> = {
  ...classNames,
  classUses: {
    I: 'For receiving, paying, saving and investing.',
    II: 'You can now save, borrow and invest.',
    III: 'You can now use it for small payments.',
  },
  classTexts: {
    I: 'For receiving, paying, saving and investing, without a limit set by rules.',
    II: 'For saving, borrowing and investing. Payments to others: at most ¥10,000.00 a day and ¥200,000.00 a year; transfers to and from your bound card do not count.',
    III: 'For small payments only, not for investing. The balance may be at most ¥2,000.00; payments to others at most ¥2,000.00 a day and ¥50,000.00 a year.',
  },
};
