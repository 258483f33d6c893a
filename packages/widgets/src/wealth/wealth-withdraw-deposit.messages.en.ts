import type { Translation } from '../i18n/catalogue.js';
import { format } from '../i18n/format.messages.en.js';
import { screen } from '../screen/screen.messages.en.js';
import { deposit, renewal } from './deposit.messages.en.js';
import { order } from './order.messages.en.js';
import type { WithdrawAmountProblem } from './wealth-withdraw-deposit.amount.js';
import type { WealthWithdrawDepositMessages } from './wealth-withdraw-deposit.messages.zh-CN.js';

const withdrawProblems: Record<WithdrawAmountProblem, (bound: string) => string> = {
  empty: () => 'Enter how much you want to take out',
  'not-a-number': () => 'Use digits only, such as 8000 or 8000.50',
  negative: () => 'Leave out the minus sign',
  'too-many-decimals': () => 'Use at most two digits after the decimal point',
  'decimal-comma': () => 'Use a point for decimals, such as 8000.00, not a comma',
  'too-large': () => 'This amount is too large. Enter a smaller one.',
  zero: () => 'Take out at least ¥0.01',
  'above-principal': (bound) => `This deposit holds ¥${bound}. Enter a smaller amount.`,
  'too-little-stays': (bound) => `At least ¥${bound} must stay. Take out less, or everything.`,
};

const daysOf = (days: number): string => (days === 1 ? '1 day' : `${String(days)} days`);

/** Texts of the screen wealth-withdraw-deposit in English. */
export const translation: Translation<WealthWithdrawDepositMessages> = {
  ...format,
  ...screen,
  ...renewal,
  ...order,
  ...deposit,
  loading: 'Reading this deposit',
  leave: 'Leave it in',
  slow: 'The bank is taking longer than usual. Nothing has been taken out. You can leave and come back later.',
  slowOrder:
    'The bank is taking longer than usual. You can leave; when you open this again we look first, and nothing is taken out twice.',
  title: 'My deposit',
  termsRate: 'Rate a year',
  termsStart: 'Interest from',
  termsMaturity: 'Maturity',
  termsDays: 'Until maturity',
  days: (days) => daysOf(days),
  termsInterest: 'Interest at maturity',
  termsPaid: 'Interest paid so far',
  termsCard: 'Paid to',
  termsCardName: (last4) => `Debit card ending ${last4}`,
  takeOut: 'Take out',
  loadFailedText: 'Check your connection and try again. The deposit has not changed.',

  withdrawProblems,
  renewed: (name) => `Changed to: ${name}.`,
  renewalLead: 'You can change this until maturity. Rate and maturity date stay as they are.',
  renewalKeep: 'Keep',
  renewalSave: 'Save',
  renewalSaving: 'Saving',

  titleChoose: 'Take money out',
  headingChoose: 'How much do you take out?',
  all: 'Everything',
  allText: 'The deposit ends',
  part: 'A part',
  partText: 'The rest keeps its rate and maturity date',
  partLabel: 'Amount to take out',
  partHint: (min) => `At least ¥${min} must stay`,
  partMissing: 'Choose how much you take out',
  figures: 'If you take it out now',
  fillFirst: 'Choose how much to see the interest and what you receive.',
  paidInterest: (rate, days) => `Interest (${rate} a year, ${daysOf(days)})`,
  outRow: 'Principal taken out',
  payoutNow: 'You receive at once',
  stays: 'Stays in the deposit',
  lost: (lost, stayed, day) =>
    `Taking it out now gives up ¥${lost} of interest. Left until ${day}, this money earns ¥${stayed}.`,
  nothingLost: 'The deposit has matured: you receive all of the interest.',
  early: (rate) => `It has not matured yet. What you take out earns ${rate} a year.`,
  notNow: 'Leave it in',
  next: 'Next',

  titleConfirm: 'Confirm',
  headingEarly: 'Check this early withdrawal; you receive at once',
  headingMatured: 'Check this withdrawal at maturity; you receive at once',
  dateRow: 'Date',
  withdraw: (amount) => `Take out ¥${amount}`,
  restNote: 'What stays keeps its rate and maturity date.',

  titleResult: 'Result',
  doneTitle: 'The money has arrived',
  doneText: (card) => `Principal and interest were paid to ${card}.`,

  endTitles: { MATURED: 'Matured', RENEWED: 'Renewed', EARLY_WITHDRAWN: 'All taken out' },
  endTexts: {
    MATURED: 'Principal and interest were paid to your card.',
    RENEWED: 'At maturity it went on as a new deposit at the rate of that day.',
    EARLY_WITHDRAWN: 'This deposit has ended.',
  },
  endOther: 'This deposit has ended.',
  endRow: 'Ended on',
  missingTitle: 'We could not find this deposit',
  missingText: 'It may not be yours, or the address is wrong. Open it from the list of your deposits.',

  offlineText: 'What you entered is kept. Nothing has been taken out.',
  offlineFresh: 'We could not read this deposit. It has not changed.',
  expiredText: 'You were signed out for your safety. What you entered is kept.',
  expiredFresh: 'You were signed out for your safety. Sign in to go on.',
  loadFailedTitle: 'We could not read this deposit',

  problemSignIn:
    'You have been signed out. What you entered is kept and nothing has been taken out. Sign in and try again.',
  problemNetwork:
    'We cannot reach the bank. What you entered is kept and the deposit has not changed. Check your connection and try again.',
  problemRange: 'This amount cannot be taken out. See how much there is and how much must stay.',
  problemState: 'This deposit has just changed. You see how it is now.',
  problemContext:
    'The code belongs to something else and nothing has been taken out. Try again to get a new code.',
  problemNotBooked:
    'We checked: nothing was taken out and the deposit has not changed. You can submit it again.',
  problemOther:
    'That did not work and nothing has been taken out. What you entered is kept. Please try again later.',
};
