import type { Translation } from '../i18n/catalogue.js';
import { counted, format } from '../i18n/format.messages.en.js';
import { screen } from '../screen/screen.messages.en.js';
import type { AmountProblem } from './loan-draw.amount.js';
import type { LoanDrawMessages } from './loan-draw.messages.zh-CN.js';

const amountProblems: Record<AmountProblem, (min: string, max: string) => string> = {
  empty: () => 'Enter how much you want to borrow',
  'not-a-number': () => 'Use digits only, such as 8000 or 8000.50',
  negative: (min) => `Leave out the minus sign. The least you can borrow is ¥${min}.`,
  'too-many-decimals': () => 'Use at most two digits after the decimal point',
  'decimal-comma': () => 'Use a point for decimals, such as 8000.00, not a comma',
  'too-large': (_, max) => `The most you can borrow is ¥${max}`,
  'below-minimum': (min) => `The least you can borrow is ¥${min}. Enter a larger amount.`,
  'above-available': (_, max) => `The most you can borrow is ¥${max}. Enter a smaller amount.`,
  'not-a-step': (min) => `This amount cannot be borrowed. Enter whole yuan, ¥${min} or more.`,
};

/** Texts of the screen loan-draw in English. */
export const translation: Translation<LoanDrawMessages> = {
  ...format,
  ...screen,
  loading: 'Reading your credit line',
  leave: 'Do not borrow',
  slow: 'The bank is taking longer than usual. No loan has been submitted. You can leave and come back later.',
  slowOrder:
    'The bank is taking longer than usual. You can leave; when you open this again we check the result first and never borrow twice.',

  titleAmount: 'Borrow',
  headingAmount: 'How much, for how long',
  amountLabel: 'Loan amount',
  available: (amount) => `¥${amount} available`,
  amountHint: (min) => `At least ¥${min}, to the cent`,
  termLabel: 'How long',
  months: (n) => counted(n, 'month'),
  firstPayment: (amount) => `First payment ¥${amount}`,
  cost: 'Cost',
  totalInterest: 'Total interest',
  allInCost: 'All-in annual cost (IRR)',
  fees: 'Fees',
  fillFirst: 'Fill in the amount and the term to see what it costs.',
  howComputed: 'How these figures are worked out',
  howRepaid: 'How you repay',
  allRows: (n) => `See ${n === 1 ? 'the' : 'all'} ${counted(n, 'instalment')}`,
  next: 'Next',

  titleConfirm: 'Confirm the loan',
  headingConfirm: 'Check this loan',
  term: 'Term',
  termValue: (months) => `${months}, equal principal`,
  firstRepayment: 'First repayment',
  firstRepaymentValue: (date, amount) => `¥${amount} on ${date}`,
  total: 'Total to repay',
  account: 'Paid into',
  purpose: 'Purpose',
  funders: 'Funded by',
  funder: (name, percent) => `${name} ${percent}`,
  consent: (documents) =>
    documents > 1
      ? `I have read and agree to the loan contract and related papers, ${String(documents)} documents in all`
      : 'I have read and agree to the loan contract',
  consentText:
    'The loan must not be used for investments such as housing, shares or wealth products. You can repay early at any time without a fee.',
  consentLabel: 'Loan contract',
  borrow: (amount) => `Borrow ¥${amount}`,
  reading: 'Opening the contract',
  documentFailed: 'The contract did not open. Check your connection and try again.',

  titleProgress: 'Loan progress',
  headingProgress: 'The money is on its way, usually within 40 seconds',
  submitted: 'Submitted',
  approved: 'Approved',
  approvedIn: (seconds) => `Took ${seconds} s`,
  paying: 'Paying out',
  payingTo: (last4) => `Sent to the debit card ending ${last4}`,
  arrived: 'Arrived',
  arrivedText: 'You can then see the new balance on the home page',
  mayLeave:
    'You can leave this page; the money arrives all the same. If there is no result after 1 minute, we ask the receiving bank first and never pay out twice.',

  titleResult: 'Result',
  success: 'The money has arrived',
  arrivedAt: 'Arrived at',
  number: 'Loan number',
  firstRepaymentSub: (date) => `${date}, debited automatically`,
  seePlan: 'See the repayment plan',
  finish: 'Done',

  failedTitle: 'The money was not paid out',
  failedText: 'The loan did not take effect. No interest is charged and your credit line is restored.',
  amountRow: 'Loan amount',
  interestRow: 'Interest charged',
  interestNone: 'No, the loan did not take effect',

  unknownTitle: 'Checking this loan',
  unknownText: 'The loan may already have been submitted. We check the result first and never borrow twice.',
  unknownOffline:
    'There is no result yet. Check your connection and check again. Please do not borrow again until there is a result.',

  unavailableTitle: 'You cannot borrow now',
  unavailableText:
    'Your credit line cannot be used at the moment. Your existing loans are not affected; keep repaying as usual. If in doubt, ask customer service.',
  offlineText: 'What you entered is kept. The loan has not been submitted.',
  offlineFresh: 'We could not read your credit line. No loan has been submitted.',
  expiredText: 'You were signed out for your safety. What you entered is kept.',
  expiredFresh: 'You were signed out for your safety. Sign in to go on borrowing.',
  loadFailedTitle: 'We could not read your credit line',
  loadFailedText: 'Check your connection and try again. No loan has been submitted.',

  formulaTitle: 'How interest is worked out',
  formula: 'Interest = outstanding principal × daily rate × days',
  formulaNote:
    'Interest runs from the day you borrow; the day you repay does not count. Each instalment is rounded to the cent.',
  formulaCaption: 'Interest of each instalment',
  formulaColumns: ['No.', 'Outstanding principal × daily rate × days', 'Interest (¥)'],
  twoRates: 'Why there are two annual figures',
  annualNote: (daily, days) => `${daily} × ${counted(days, 'day')}`,
  allInNote: 'From the date of every payment, with all fees',

  planTitle: 'Repayment plan',
  planLabel: (n) => `Plan of ${counted(n, 'instalment')}`,
  split: (principal, interest) => `Principal ${principal}, interest ${interest}`,
  planTotal: 'Total to repay',

  purposes: {
    DAILY_CONSUMPTION: 'Daily spending',
    EDUCATION: 'Education',
    MEDICAL: 'Medical care',
    RENOVATION: 'Home improvement',
    TRAVEL: 'Travel',
  },

  amountProblem: (problem, min, max) => amountProblems[problem](min, max),
  tenorMissing: 'Choose how long you want to borrow',
  consentMissing: 'Read the loan contract first, then tick the box if you agree',

  problemSignIn:
    'You have been signed out. What you entered is kept and the loan has not been submitted. Sign in and try again.',
  problemNetwork:
    'We cannot reach the bank. What you entered is kept and the loan has not been submitted. Check your connection and try again.',
  problemQuoteExpired:
    'A calculation is valid for 15 minutes and this one has expired. Amount and term are kept; select Next again.',
  problemDocuments:
    'The loan contract has been updated. Amount and term are kept; select Next again and read the new version.',
  problemCredit: 'The amount that you can borrow has changed and is not enough. Enter a smaller amount.',
  problemSuspended:
    'Your credit line is suspended and the loan has not been submitted. Ask customer service.',
  problemNotBooked: 'We checked: there is no such loan and no money was paid out. You can submit it again.',
  problemOther:
    'That did not work and the loan has not been submitted. What you entered is kept. Please try again later.',
  reference: (id) => `Reference ${id}`,
};
