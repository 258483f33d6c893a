import type { Translation } from '../i18n/catalogue.js';
import { counted, format } from '../i18n/format.messages.en.js';
import { screen } from '../screen/screen.messages.en.js';
import type { LoanPlanMessages } from './loan-plan.messages.zh-CN.js';

/** Texts of the screen loan-plan in English. */
export const translation: Translation<LoanPlanMessages> = {
  ...format,
  ...screen,

  title: 'Repayment plan',
  loading: 'Reading the repayment plan',
  next: (date, days) =>
    days === 0 ? `Next repayment ${date}, today` : `Next repayment ${date}, in ${counted(days, 'day')}`,
  settled: 'Everything is repaid',
  split: (principal, interest) => `Principal ${principal}, interest ${interest}`,
  splitYuan: (principal, interest) => `Principal ¥${principal}, interest ¥${interest}`,
  paid: (n, of) => `${String(n)} of ${counted(of, 'instalment')} repaid`,
  outstanding: (amount) => `¥${amount} principal left`,
  all: (n) => `Plan of ${counted(n, 'instalment')}`,
  howInterest: 'How interest is worked out',
  total: (interest) => `Total, including interest of ${interest}`,
  grace: 'Debited automatically on the due date. Paid by 24:00 on the next day, it is not overdue.',
  badgeNext: 'Next',
  badges: {
    PAID: 'Paid',
    DUE: 'Due today',
    PARTIAL: 'Partly paid',
    OVERDUE: 'Overdue',
    GRACE: 'Grace period',
    WAIVED: 'Waived',
  },
  formula: 'Interest = outstanding principal × daily rate × days',
  formulaNote:
    'Interest runs from the day you borrow; the day you repay does not count. Each instalment is rounded to the cent.',
  formulaCaption: 'Interest of each instalment',
  formulaColumns: ['No.', 'Outstanding principal × daily rate × days', 'Interest (¥)'],
  totalInterest: 'Total interest',
  leave: 'Leave',
  slow: 'The bank is slower than usual. We are still waiting; you can leave and come back later.',
  offlineText: 'We could not read the repayment plan. It has not changed.',
  expiredText: 'You were signed out to keep your account safe. Sign in to see the plan.',
  loadFailedTitle: 'We could not read the repayment plan',
  loadFailedText: 'Check your connection and try again. The plan has not changed.',
};
