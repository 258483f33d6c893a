import type { Translation } from '../i18n/catalogue.js';
import { format } from '../i18n/format.messages.en.js';
import type { LoanEntryMessages } from './loan-entry.messages.zh-CN.js';

/** Texts of the screen loan-entry in English. */
export const translation: Translation<LoanEntryMessages> = {
  ...format,

  title: 'Cash loan',
  sandbox: 'Test environment. No real money moves.',
  note: 'Interest by the day. Repay any time.',
  loading: 'Reading your credit limit',
  available: 'Available to borrow',
  annualRate: 'Annual rate (simple)',
  borrow: 'Borrow',
  seeProgress: 'See progress',
  inProgress: (amount) => `¥${amount} is on its way, usually within 40 seconds`,
  suspended:
    'Your credit line is suspended. Keep repaying your loans as usual. If in doubt, ask customer service.',
  invited:
    'Apply for a credit line first; you usually hear within 10 minutes. Applying is free, and so is a line that you do not use.',
  apply: 'Apply for a credit line',
  applying: (time) => `We are assessing your application. You will hear by ${time}.`,
  seeApplication: 'See your application',
  approved: (date) => `Your credit line is approved. Accept it by ${date}.`,
  seeOffer: 'See your offer',
  declined: 'There is a decision on your last application',
  seeDecision: 'See the decision',
  failed: 'We could not read your credit line. Check your connection and try again.',
  tryAgain: 'Try again',
};
