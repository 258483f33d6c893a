import type { Translation } from '../i18n/catalogue.js';
import { counted, format } from '../i18n/format.messages.en.js';
import { screen } from '../screen/screen.messages.en.js';
import type { LimitProblem, LineNews } from './loan-home.state.js';
import type { LoanHomeMessages } from './loan-home.messages.zh-CN.js';
const limitProblems: Record<LimitProblem, string> = {
  empty: 'Enter the credit limit you would like',
  'not-a-number': 'Use digits only, such as 20000',
  negative: 'Leave out the minus sign',
  'too-many-decimals': 'Use at most two digits after the decimal point',
  'decimal-comma': 'Use a point for decimals, such as 20000.00, not a comma',
  'too-large': 'This amount is too large. Enter a smaller one.',
  zero: 'The limit has to be more than ¥0',
  same: 'This is your limit already. Enter another amount.',
};

const news: Record<LineNews, (limit: string) => string> = {
  locked: () => 'Your credit line is locked, so you cannot borrow more. Keep repaying your loans as usual.',
  unlocked: () => 'Your credit line is unlocked. You can borrow again.',
  'limit-approved': (limit) => `Your credit limit is now ¥${limit}.`,
  'limit-declined': (limit) =>
    `Your credit limit was not changed; it is still ¥${limit}. If in doubt, ask customer service.`,
};

/** Texts of the screen loan-home in English. */
export const translation: Translation<LoanHomeMessages> = {
  ...format,
  ...screen,
  loading: 'Reading your credit line and loans',
  leave: 'Leave',
  slow: 'The bank is taking longer than usual. You can leave and come back later.',

  title: 'Cash loan',
  titles: {
    home: 'Cash loan',
    loans: 'My loans',
    loan: 'Loan details',
    history: 'Loans and repayments',
    documents: 'Contracts and certificates',
    line: 'Credit line',
    certificate: 'Settlement certificate',
  },

  available: 'Available to borrow',
  availableHeld: 'Credit on hold',
  used: (amount) => `¥${amount} borrowed`,
  limit: (amount) => `Limit ¥${amount}`,
  usedOf: (used, limit) => `¥${used} borrowed of a limit of ¥${limit}`,
  borrow: 'Borrow',
  repay: 'Repay',
  howComputed: 'How the rate is worked out',
  ratesFormula: (days) => `Annual rate = daily rate × ${String(days)}`,
  ratesNote:
    'You pay interest for the days on which you borrow: interest = outstanding principal × daily rate × days.',
  ratesCaption: 'How the annual rate is worked out',
  ratesColumns: ['Method', 'Daily rate × days', 'Annual rate'],
  ratesRow: 'Simple',

  suspended: {
    CUSTOMER_LOCK:
      'You have locked your credit line, so you cannot borrow more. Keep repaying your loans as usual.',
    OVERDUE: 'A loan is overdue, so your credit line is suspended. It is restored once that is paid.',
    BANK: 'Your credit line is suspended. Keep repaying your loans as usual. If in doubt, ask customer service.',
  },
  notUsable: {
    CLOSED: 'Your credit line is closed, so you cannot borrow more. Keep repaying your loans as usual.',
    EXPIRED: 'Your credit line has expired, so you cannot borrow more. Keep repaying your loans as usual.',
  },
  unlockFirst: 'Unlock',
  overdue: (amount, days) =>
    `¥${amount} is ${counted(days, 'day')} overdue. Penalty interest is charged on the overdue principal.`,
  repayOverdue: 'Pay what is overdue',
  arriving: 'Money on its way',
  arrivingSub: (amount) => `¥${amount}, not arrived yet`,
  seeProgress: 'See progress',

  nextPayment: 'Next repayment',
  nextSub: (date) => `${date}, debited automatically`,
  nextSubMany: (date, n) => `${date}, ${counted(n, 'loan')}, debited automatically`,
  openLoans: 'Loans being repaid',
  outstanding: (amount) => `¥${amount} principal left`,
  count: (n) => counted(n, 'loan'),
  history: 'Loans and repayments',
  documents: 'Contracts and certificates',
  manageLine: 'Lock or change the credit line',

  noLine: 'You have no credit line. When you are invited, you can apply on the home page.',
  noLoans: 'No loans yet. Once you borrow, every loan is shown here.',
  noHistory: 'No loans or repayments yet.',
  noDocuments: 'No contracts yet. Once you borrow, contracts and certificates are shown here.',

  openTitle: 'Being repaid',
  settledTitle: 'Settled',
  borrowedOn: (date) => `Borrowed ${date}`,
  settledOn: (date) => `Settled ${date}`,
  dueOn: (date, amount) => `¥${amount} due ${date}`,
  overdueDays: (days) => `${counted(days, 'day')} overdue`,
  overdueSub: (days, amount) => `${counted(days, 'day')} overdue, ¥${amount} to pay`,
  loanName: (date, amount) => `Borrowed ${date}, ¥${amount}`,
  entrySub: (at, note) => `${at}, ${note}`,

  remaining: 'Principal left',
  allPaid: 'This loan is settled',
  borrowed: 'Loan amount',
  borrowedDay: 'Borrowed on',
  settledDay: 'Settled on',
  term: 'Term',
  termValue: (n) => `${counted(n, 'month')}, equal principal`,
  overdueAmount: 'Overdue',
  number: 'Loan number',
  receivedOn: 'Paid into',
  plan: 'Repayment plan',
  contract: 'Loan contract',
  certificate: 'Settlement certificate',
  repayThis: 'Repay',

  drawn: 'Loan',
  statuses: {
    REJECTED: 'not paid out',
    DISBURSEMENT_FAILED: 'not paid out',
    REVERSED: 'reversed',
    CREATED: 'in progress',
    APPROVED: 'in progress',
    DISBURSING: 'in progress',
    PROCESSING: 'in progress',
    UNKNOWN: 'being checked',
    FAILED: 'not repaid',
  },
  kinds: {
    DUE: 'Repayment',
    PARTIAL: 'Part repaid early',
    FULL: 'Repaid in full',
    AUTO_DEBIT: 'Automatic debit',
  },

  lockTitle: 'Lock the credit line',
  lockText:
    'Once locked, you cannot borrow more; this takes effect at once. You repay your loans as usual, with the same interest and due dates. You can unlock at any time with a code sent by text message.',
  lock: 'Lock',
  locking: 'Locking',
  unlockTitle: 'Unlock the credit line',
  unlockText: 'Once unlocked, you can borrow again. To be sure it is you, we send a code by text message.',
  unlock: 'Unlock',
  unlocking: 'Submitting',
  limitTitle: 'Change the credit limit',
  limitText:
    'A lower limit takes effect at once and does not affect your loans. A higher one has to be approved by the bank, which may decline.',
  limitLabel: 'Limit you would like',
  limitAside: (limit) => `Now ¥${limit}`,
  askLimit: 'Submit',
  asking: 'Submitting',
  limitProblem: (problem) => limitProblems[problem],
  news: (kind, limit) => news[kind](limit),

  reading: 'Opening',
  documentFailed: 'It did not open. Check your connection and try again.',

  certificateHeading: 'Loan settlement certificate',
  certificateText: (name, date, amount, settled) =>
    `The borrower ${name} took a loan of ¥${amount} from this bank on ${date} and settled it in full on ${settled}. No principal or interest is owed.`,
  certificateNumber: 'Certificate number',
  lender: 'Issued by',
  borrower: 'Borrower',
  issuedAt: 'Issued at',
  digest: 'Digest against forgery',
  print: 'Print or save as a file',

  offlineText: 'We could not read your credit line and loans. Nothing about them has changed.',
  expiredText: 'You were signed out for your safety. Sign in to go on.',
  loadFailedTitle: 'We could not read your loans',
  loadFailedText: 'The bank is not answering. Please try again later. Nothing about your loans has changed.',

  problemSignIn: 'You were signed out for your safety. Sign in to go on.',
  problemNetwork: 'We cannot reach the bank and this was not done. Check your connection and try again.',
  problemState: 'Your credit line has just changed. Go back and look again.',
  problemRange: 'You cannot ask for this limit. Enter another amount.',
  problemOther: 'That did not work and your credit line has not changed. Please try again later.',
};
