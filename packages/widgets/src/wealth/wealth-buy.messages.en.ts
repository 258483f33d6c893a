import type { Translation } from '../i18n/catalogue.js';
import { format } from '../i18n/format.messages.en.js';
import { screen } from '../screen/screen.messages.en.js';
import { order } from './order.messages.en.js';
import type { BuyAmountProblem } from './wealth-buy.state.js';
import type { WealthBuyMessages } from './wealth-buy.messages.zh-CN.js';
import { wealth } from './wealth.messages.en.js';

const amountProblems: Record<BuyAmountProblem, (bound: string) => string> = {
  empty: () => 'Enter how much you want to buy for',
  'not-a-number': () => 'Use digits only, such as 8000 or 8000.50',
  negative: (bound) => `Leave out the minus sign. The least you can buy for is ¥${bound}.`,
  'too-many-decimals': () => 'Use at most two digits after the decimal point',
  'decimal-comma': () => 'Use a point for decimals, such as 8000.00, not a comma',
  'too-large': () => 'This amount is too large. Enter a smaller one.',
  'below-minimum': (bound) => `The least you can buy for is ¥${bound}. Enter a larger amount.`,
  'above-maximum': (bound) => `One purchase may be at most ¥${bound}. Enter a smaller amount.`,
  'above-balance': (bound) => `You have ¥${bound} available. Enter a smaller amount.`,
  'not-a-step': (bound) => `Enter a multiple of ¥${bound}`,
};

/** Texts of the screen wealth-buy in English. */
export const translation: Translation<WealthBuyMessages> = {
  ...format,
  ...screen,
  ...wealth,
  ...order,
  loading: 'Reading the product and your balance',
  leave: 'Do not buy',
  slow: 'The bank is taking longer than usual. Nothing has been ordered. You can leave and come back later.',
  slowOrder:
    'The bank is taking longer than usual. You can leave; when you open this again you see the purchase, and nothing is bought twice.',
  title: 'Buy',
  buyProduct: (name) => `Buy ${name}`,
  amountHint: (min) => `At least ¥${min}`,
  amountHintBalance: (min, balance) => `At least ¥${min}; ¥${balance} available`,
  fillFirst: 'Enter an amount to see the fee and the units.',
  next: 'Next',
  loadFailedText: 'Check your connection and try again. Nothing has been ordered.',

  amountProblems,
  choosePay: 'Pay from',
  payBalance: (amount) => `¥${amount} available`,
  openOrders: 'Purchases under way',
  openOrderText: (day) => `Units confirmed on ${day}`,

  titleConfirm: 'Confirm',
  headingConfirm: 'Check this purchase',
  product: 'Product',
  productRisk: 'Risk level',
  yourType: 'Your risk type',
  elderNotice:
    'You are 65 or older. Please read the special notice first, and talk it over with your family.',
  consentLabel: 'Documents of the purchase',
  consent: (documents) =>
    documents > 1
      ? `I have read and agree to these ${String(documents)} documents`
      : 'I have read and agree to this document',
  consentText:
    'This is no deposit and deposit insurance does not cover it. Past performance says nothing about the future.',
  consentMissing: 'Read the documents first, then tick the box if you agree',
  buy: (amount) => `Buy for ¥${amount}`,
  reading: 'Opening the document',
  documentFailed: 'The document did not open. Check your connection and try again.',

  titleWarning: 'Risk warning',
  headingWarning: 'This product is riskier than your type',
  warningText:
    'It may fall by more than you can bear, and we advise against it. If you insist, read the warning and think for 24 hours first.',
  warningLoss: 'It falls by 10%: your money becomes',
  warningConsent: 'I have read the warning and the documents and know that the risk is above my type',
  warningConsentText:
    'Ticking buys nothing and takes no money. In the 30 days after the 24 hours you may buy, or not.',
  warningMissing: 'Read the warning first, then tick the box',
  warningRead: 'I will think it over',

  titleResult: 'Result',
  refusedTitle: 'Today’s quota is used up',
  refusedText:
    'The product is sold up to a limit each day, and today’s is reached. Nothing was ordered and no money was taken.',
  unavailableTitle: 'This product cannot be bought now',
  unavailableTexts: {
    closed: 'It is not on sale at present. Units that you hold are not affected.',
    'no-card': 'There is no debit card to pay with yet. Bind one first.',
    'not-eligible': 'The rules do not allow the sale to you now. If in doubt, ask customer service.',
    deposit: 'This is a deposit; open it on the page for deposits.',
  },

  offlineText: 'What you entered is kept. The purchase has not been submitted.',
  offlineFresh: 'We could not read the product and your balance. Nothing has been ordered.',
  expiredText: 'You were signed out for your safety. What you entered is kept.',
  expiredFresh: 'You were signed out for your safety. Sign in to go on buying.',
  loadFailedTitle: 'We could not read the product and your balance',

  problemSignIn:
    'You have been signed out. What you entered is kept and the purchase has not been submitted. Sign in and try again.',
  problemNetwork:
    'We cannot reach the bank. What you entered is kept and the purchase has not been submitted. Check your connection and try again.',
  problemDocuments:
    'The documents have been updated. The amount is kept; select Next again and read the new version.',
  problemFunds:
    'There is not enough money in the account and the purchase has not been submitted. Enter a smaller amount or pay from another card.',
  problemRange:
    'This amount cannot be bought for. See the least and the most, correct it and select Next again.',
  problemNotBooked: 'We checked: there is no such purchase and no money was taken. You can submit it again.',
  problemUsed: 'This calculation has been used already. Go back and enter the amount again.',
  problemOther:
    'That did not work and the purchase has not been submitted. What you entered is kept. Please try again later.',
};
