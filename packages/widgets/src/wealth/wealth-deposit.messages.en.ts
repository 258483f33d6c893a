import type { Translation } from '../i18n/catalogue.js';
import { format } from '../i18n/format.messages.en.js';
import { screen } from '../screen/screen.messages.en.js';
import { deposit, renewal } from './deposit.messages.en.js';
import { order } from './order.messages.en.js';
import type { BuyAmountProblem } from './wealth-buy.amount.js';
import type { WealthDepositMessages } from './wealth-deposit.messages.zh-CN.js';

const amountProblems: Record<BuyAmountProblem, (bound: string) => string> = {
  empty: () => 'Enter how much you want to deposit',
  'not-a-number': () => 'Use digits only, such as 8000 or 8000.50',
  negative: (bound) => `Leave out the minus sign. The least you can deposit is ¥${bound}.`,
  'too-many-decimals': () => 'Use at most two digits after the decimal point',
  'decimal-comma': () => 'Use a point for decimals, such as 8000.00, not a comma',
  'too-large': () => 'This amount is too large. Enter a smaller one.',
  'below-minimum': (bound) => `The least you can deposit is ¥${bound}. Enter a larger amount.`,
  'above-maximum': (bound) => `One deposit may be at most ¥${bound}. Enter a smaller amount.`,
  'above-balance': (bound) => `You have ¥${bound} available. Enter a smaller amount.`,
  'not-a-step': (bound) => `Enter a multiple of ¥${bound}`,
};

/** Texts of the screen wealth-deposit in English. */
export const translation: Translation<WealthDepositMessages> = {
  ...format,
  ...screen,
  ...renewal,
  ...order,
  ...deposit,
  loading: 'Reading the deposit and your balance',
  leave: 'Do not deposit',
  slow: 'The bank is taking longer than usual. Nothing has been deposited. You can leave and come back later.',
  slowOrder:
    'The bank is taking longer than usual. You can leave; when you open this again we look first, and nothing is deposited twice.',
  title: 'Deposit',
  depositInto: (name) => `Deposit into ${name}`,
  rateAside: (rate) => `${rate} a year`,
  amountHint: (min) => `At least ¥${min}`,
  amountHintBalance: (min, balance) => `At least ¥${min}; ¥${balance} available`,
  fillFirst: 'Enter an amount to see the interest and the maturity date.',
  next: 'Next',
  loadFailedText: 'Check your connection and try again. Nothing has been deposited and no money was taken.',

  amountProblems,
  renewalMissing: 'Choose what happens at maturity',
  earlyTitle: 'If you take it out early',
  early: (rate) => `You can take it out any time. What leaves early earns only ${rate} a year.`,
  halfway: (day, interest, full) =>
    `Taken out on ${day}, it pays ¥${interest} of interest; at maturity it pays ¥${full}.`,
  insured: (amount) =>
    `Deposit insurance covers principal and interest at this bank up to ¥500,000. With this deposit, ¥${amount} of yours is covered.`,
  openTitle: 'Your deposits of this product',
  openSub: (day) => `Matures on ${day}`,
  choosePay: 'Pay from',
  payBalance: (amount) => `¥${amount} available`,

  titleConfirm: 'Confirm the deposit',
  headingConfirm: 'Check this deposit',
  consentLabel: 'Documents of the deposit',
  consent: (documents) =>
    documents > 1
      ? `I have read and agree to these ${String(documents)} documents`
      : 'I have read and agree to this document',
  consentText: 'The rate is fixed now and stays the same until maturity.',
  consentMissing: 'Read the documents first, then tick the box if you agree',
  deposit: (amount) => `Deposit ¥${amount}`,
  reading: 'Opening the document',
  documentFailed: 'The document did not open. Check your connection and try again.',

  titleResult: 'Result',
  doneTitle: 'Deposited',
  doneText: (day) =>
    `It matures on ${day}. Until then you can take it out, or change what happens at maturity.`,
  amountRow: 'Amount',
  refusedTitle: 'The quota is used up',
  refusedText:
    'This product is sold up to a limit, and that is reached. Nothing was deposited and no money was taken.',
  unavailableTitle: 'This deposit cannot be opened now',
  unavailableTexts: {
    closed: 'It is not on sale at present. Deposits that you have are not affected.',
    'no-card': 'There is no debit card to pay with yet. Bind one first.',
    'no-deposit': 'This product is no deposit; buy it on the page for purchases.',
  },

  offlineText: 'What you entered is kept. Nothing has been deposited.',
  offlineFresh:
    'We could not read the deposit and your balance. Nothing was deposited and no money was taken.',
  expiredText: 'You were signed out for your safety. What you entered is kept.',
  expiredFresh: 'You were signed out for your safety. Sign in to go on.',
  loadFailedTitle: 'We could not read the deposit and your balance',

  problemSignIn:
    'You have been signed out. What you entered is kept and nothing has been deposited. Sign in and try again.',
  problemNetwork:
    'We cannot reach the bank. What you entered is kept and nothing has been deposited. Check your connection and try again.',
  problemDocuments:
    'The documents have been updated. The amount is kept; select Next again and read the new version.',
  problemFunds:
    'There is not enough money in the account and nothing has been deposited. Enter a smaller amount or pay from another card.',
  problemRange:
    'This amount cannot be deposited. See the least and the most, correct it and select Next again.',
  problemContext:
    'The code belongs to something else and nothing has been deposited. Try again to get a new code.',
  problemNotBooked: 'We checked: nothing was deposited and no money was taken. You can submit it again.',
  problemOther:
    'That did not work and nothing has been deposited. What you entered is kept. Please try again later.',
};
