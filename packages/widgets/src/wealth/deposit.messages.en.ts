import type { Translation } from '../i18n/catalogue.js';
import type { DepositMessages, RenewalMessages } from './deposit.messages.zh-CN.js';

/** Words of what happens when a deposit matures, in English. */
export const renewal: Translation<RenewalMessages> = {
  renewalTitle: 'At maturity',
  renewals: {
    NONE: 'Pay out',
    PRINCIPAL: 'Renew the principal',
    PRINCIPAL_AND_INTEREST: 'Renew everything',
  },
  renewalTexts: {
    NONE: 'Principal and interest go to your card',
    PRINCIPAL:
      'The principal stays for as long again at the rate of that day; the interest goes to your card',
    PRINCIPAL_AND_INTEREST: 'Principal and interest stay for as long again at the rate of that day',
  },
};

/** Texts that the screens of deposits share, in English. */
export const deposit: Translation<DepositMessages> = {
  principalRow: 'Principal',
  annualRateRow: 'Rate a year',
  earlyRateRow: 'Rate a year if taken out early',
  startRow: 'Interest from',
  maturityRow: 'Maturity',
  interestRow: 'Interest at maturity',
  interestPaidRow: 'Interest paid so far',

  howInterest: 'How the interest is worked out',
  interestFormula: 'Interest = principal × rate a year × time',
  interestFormulaNote:
    'To maturity whole months count, 12 to a year; what is taken out early counts by days, 360 to a year. Rounded to the cent.',
  interestFormulaCaption: 'Working of this deposit',
  interestFormulaColumns: ['When', 'How', 'Interest (¥)'],
  atMaturity: 'At maturity',

  figuresChangedTitle: 'Figures have changed, please look again',
  figuresChangedText:
    'Nothing was submitted. Here are the new dates and interest; it is submitted once you confirm.',
};
