import type { Translation } from '../i18n/catalogue.js';
import { counted, format } from '../i18n/format.messages.en.js';
import { screen } from '../screen/screen.messages.en.js';
import type { PartProblem } from './loan-repay.amount.js';
import type { LoanRepayMessages } from './loan-repay.messages.zh-CN.js';

const partProblems: Record<PartProblem, (least: string, all: string) => string> = {
  empty: () => 'Enter how much you want to repay',
  'not-a-number': () => 'Use digits only, such as 2000 or 2000.50',
  negative: () => 'Leave out the minus sign',
  'too-many-decimals': () => 'Use at most two digits after the decimal point',
  'decimal-comma': () => 'Use a point for decimals, such as 2000.00, not a comma',
  'too-large': (_, all) => `Repaying everything today takes only ¥${all}. Enter a smaller amount.`,
  'below-interest': (least) => `Enter more than ¥${least}; only what is above that repays principal`,
  'above-all': (_, all) =>
    `Repaying everything today takes only ¥${all}. Enter a smaller amount or repay in full.`,
};

/** Texts of the screen loan-repay in English. */
export const translation: Translation<LoanRepayMessages> = {
  ...format,
  ...screen,
  loading: 'Reading this loan',
  leave: 'Do not repay',
  slow: 'The bank is taking longer than usual. No money has been taken. You can leave and come back later.',
  slowOrder:
    'The bank is taking longer than usual. You can leave; when you open this again we check the result first and never take the money twice.',

  title: 'Repay',
  titleEarly: 'Repay early',
  heading: 'How much do you repay today?',
  choiceLabel: 'How to repay',
  choices: { FULL: 'Repay in full', PARTIAL: 'Repay a part', DUE: 'Only what is due' },
  dueOverdue: 'Pay what is overdue',
  fullSub: 'The loan is then settled',
  partSub: 'Interest first, the rest repays principal',
  dueSub: 'Due today',
  overdueSub: (days) => `${counted(days, 'day')} overdue`,
  overduePartly: 'Pay what is overdue first; then you can repay a part early.',
  partLabel: 'How much now',
  partAside: (all) => `In full ¥${all}`,
  partHint: (least) => `More than ¥${least}, to the cent`,
  recalculationTitle: 'What changes later',
  recalculations: { REDUCE_INSTALMENT: 'Smaller instalments', REDUCE_TERM: 'Fewer instalments' },
  recalculationSubs: {
    REDUCE_INSTALMENT: 'As many as before, each with less principal',
    REDUCE_TERM: 'The same principal each, finished earlier',
  },
  next: 'Next',
  repay: (amount) => `Repay ¥${amount}`,

  details: 'Details',
  remaining: 'Principal left',
  principal: 'Principal',
  interest: 'Interest',
  today: 'today',
  interestDays: (from, until, days) => `Interest (${from} to ${until}, ${counted(days, 'day')})`,
  penalty: 'Penalty interest',
  penaltyNote: (rate) => `${rate} a day on overdue principal, in place of the usual rate`,
  fee: 'Fees',
  totalFull: 'To settle today',
  totalPart: 'Total now',
  totalDue: 'Total due',
  howComputed: 'How interest is worked out',
  savedFull: (paid, plan, less) =>
    `Repaid in full today, interest is ¥${paid}. By the plan it would be another ¥${plan}, so you pay ¥${less} less.`,
  fullSame: (paid) => `Repaid in full today, interest is ¥${paid}. None is charged after that.`,
  changes: 'After this repayment',
  leftAfter: 'Principal left',
  interestBefore: 'Interest to come without it',
  interestAfter: 'Interest to come with it',
  interestAfterNote: 'Including what you pay now',
  nextAfter: 'Next repayment',
  rowsLeft: 'Instalments left',
  rowsValue: (n) => String(n),
  planAfter: 'Plan after this',
  dueKeeps: 'Later instalments stay as planned, in number and in amount.',
  payer: 'Paid from',
  chooseCard: 'Which card pays',
  titleConfirm: 'Confirm the repayment',
  headingConfirm: 'Check this repayment',

  titleProgress: 'Repayment progress',
  headingProgress: 'Taking the money',
  submitted: 'Submitted',
  taking: 'Taking the money',
  takingFrom: (last4) => `From the debit card ending ${last4}`,
  arrived: 'Repaid',
  arrivedText: 'From then on less interest is charged',
  mayLeave:
    'You can leave this page; the repayment goes on. Please do not repay again before there is a result.',
  bankAsks:
    'The paying bank has not answered yet. We are asking it and never take the money twice. There is usually a result within 2 hours.',

  titleResult: 'Result',
  success: 'Repaid',
  settled: 'This loan is settled',
  paidAt: 'Repaid at',
  seePlan: 'See the repayment plan',
  certificate: 'Settlement certificate',
  finish: 'Done',

  failedTitle: 'This repayment did not go through',
  failures: {
    INSUFFICIENT_FUNDS:
      'There is not enough money on the card. Pay in enough or choose another card, then repay again.',
    CARD_DECLINED:
      'The card cannot be debited at the moment; there may be a problem with it. Choose another card or ask customer service.',
  },
  failedText: 'No money was taken and the loan has not changed.',
  amountRow: 'Repayment',
  takenRow: 'Money taken',
  takenNone: 'No, it is still on the card',
  repayAgain: 'Repay again',

  unknownTitle: 'Checking this repayment',
  unknownText:
    'The repayment may already have been submitted. We check the result first and never take the money twice.',
  unknownOffline:
    'There is no result yet. Check your connection and check again. Please do not repay again until there is a result.',

  nothingTitle: 'There is nothing to repay',
  nothingText: 'This loan is settled.',
  unavailableTitle: 'You cannot repay now',
  unavailableText:
    'The money of this loan has not arrived yet, or there is no debit card to pay from. No money has been taken. If in doubt, ask customer service.',

  offlineText: 'What you entered is kept. The repayment has not been submitted.',
  offlineFresh: 'We could not read this loan. No money has been taken.',
  expiredText: 'You were signed out for your safety. What you entered is kept.',
  expiredFresh: 'You were signed out for your safety. Sign in to go on repaying.',
  loadFailedTitle: 'We could not read this loan',
  loadFailedText: 'The bank is not answering. Please try again later. No money has been taken.',

  formula: 'Interest = outstanding principal × daily rate × days',
  formulaNote:
    'Interest runs from the last due date; the day you repay does not count. A loan repaid on the day it was taken counts 1 day. Rounded to the cent.',
  formulaCaption: 'How the interest is worked out',
  shortDay: format.day,
  formulaColumns: ['Up to', 'Outstanding principal × daily rate × days', 'Interest (¥)'],
  formulaMixed:
    'The outstanding principal changed during this time; interest follows the principal of each day.',
  formulaTotal: 'Interest paid now',
  penaltyFormula: 'Penalty interest = overdue principal × daily penalty rate × days overdue',
  penaltyFormulaNote: 'From the due date on, in place of the usual rate.',
  penaltyColumns: ['Due on', 'Overdue principal × daily penalty rate × days', 'Penalty interest (¥)'],
  planLabel: (n) => `${counted(n, 'instalment')} left`,
  split: (principal, interest) => `Principal ${principal}, interest ${interest}`,
  planTotal: 'Total still to repay',

  choiceMissing: 'Choose how much you repay today',
  recalculationMissing: 'Choose what changes later',
  partProblem: (problem, least, all) => partProblems[problem](least, all),

  problemSignIn:
    'You have been signed out. What you entered is kept and the repayment has not been submitted. Sign in and try again.',
  problemNetwork:
    'We cannot reach the bank. What you entered is kept and the repayment has not been submitted. Check your connection and try again.',
  problemQuote: 'The amount had expired; above is the amount as of now. Please check it again.',
  problemQuotePart: 'The calculation has expired. The amount is kept; select Next again.',
  problemState: 'This loan has just changed; above is the latest amount. Please check it again.',
  problemRange: 'This amount cannot be repaid. Change it or repay in full.',
  problemFunds:
    'There is not enough money on the card and none was taken. Pay in enough or choose another card, then select Repay again.',
  problemContext:
    'That code belongs to something else and no money was taken. Select Repay again to get a new code.',
  problemNotBooked: 'We checked: there is no such repayment and no money was taken. You can submit it again.',
  problemOther:
    'That did not work and the repayment has not been submitted. What you entered is kept. Please try again later.',
};
