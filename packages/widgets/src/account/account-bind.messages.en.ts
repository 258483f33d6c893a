import type { Translation } from '../i18n/catalogue.js';
import { counted, format } from '../i18n/format.messages.en.js';
import { cancelWay } from '../screen/cancel.messages.en.js';
import { screen } from '../screen/screen.messages.en.js';
import type { AccountBindMessages } from './account-bind.messages.zh-CN.js';

/** Texts of the screen account-bind in English. */
export const translation: Translation<AccountBindMessages> = {
  ...format,
  ...screen,
  ...cancelWay,
  loading: 'Getting ready to bind a card',
  leave: 'Do not bind a card',
  slow: 'The bank is taking longer than usual. No card has been bound. You can leave and come back later.',
  slowBind:
    'The bank is taking longer than usual. You can leave; when you open this again we look first, and nothing is bound twice.',
  title: 'Bind a card',
  stepOf: (index, of) => `Step ${String(index)} of ${String(of)}: bind a card`,
  heading: 'Bind a debit card of your own',
  lead: 'For money in, money out and repayments. It must belong to a class I account.',
  holder: 'Card holder',
  holderSelf: (name) => `${name} (you)`,
  cardNumber: 'Card number',
  phone: 'Phone number that the bank has on file',
  phoneHint: 'The number that you gave when you got this card',
  sealed:
    'Card and phone number are encrypted and go straight to the card issuer. This app neither sees nor keeps them.',
  consentLabel: 'Quick pay',
  consent: 'I agree to the quick-pay agreement',
  consentText: (once, day) =>
    once === day
      ? `You can then use this card for money in and repayments, at most ¥${day} at a time and a day. You can end it at any time.`
      : `You can then use this card for money in and repayments, at most ¥${once} at a time and ¥${day} a day. You can end it at any time.`,
  consentMissing: 'Read the quick-pay agreement first, then tick the box if you agree',
  sendCode: 'Get a code by text message',
  asking: 'Checking',
  loadFailedText: 'Check your connection and try again. No card has been bound.',

  cardProblems: {
    empty: () => 'Enter the card number',
    'too-short': (missing) => `A card number has at least 16 digits; ${counted(missing, 'digit')} missing`,
    'too-long': () => 'A card number has at most 19 digits. Compare it with the card.',
    characters: () => 'A card number has digits only. Compare it with the card.',
    'check-digit': () => 'One digit is wrong. Compare the number with the card.',
    CREDIT_CARD: () => 'This is a credit card, which cannot be bound. Use a debit card.',
    ISSUER_UNKNOWN: () =>
      'We do not know which bank this card is from. Compare the number, or use another card.',
    ISSUER_NOT_SUPPORTED: () => 'Cards of this bank cannot be bound yet. Use another card.',
  },
  phoneProblems: {
    empty: () => 'Enter the phone number that the bank has on file',
    'too-short': (missing) => `A phone number has 11 digits; ${counted(missing, 'digit')} missing`,
    'too-long': () => 'A phone number has 11 digits; this one has more',
    characters: () => 'A phone number has digits only',
    'not-mobile': () => 'A phone number begins with 1 and has 11 digits',
  },
  issuerLine: (issuer, kind) => `${issuer}, ${kind}`,
  cardTypes: { DEBIT: 'debit card', CREDIT: 'credit card' },
  reading: 'Opening the document',
  documentFailed: 'The document did not open. Check your connection and try again.',

  titleResult: 'Result',
  doneTitle: 'The card is bound',
  doneText: 'You can use it for money in and repayments, and send money out to it.',
  cardRow: 'Card',
  cardOf: (issuer, last4) => `${issuer}, ending ${last4}`,
  onceRow: 'At most at a time',
  dayRow: 'At most a day',
  monthRow: 'At most a month',
  finish: 'Done',
  goOn: 'Next',
  uncertified: 'Sandbox demonstration, not certified',
  unknownTitle: 'Looking for the result',
  unknownText: 'The bank did not answer. We look first; nothing is bound twice.',
  unknownOffline: 'There is no result yet. Check your connection and check again.',
  exhaustedTitle: 'No try is left today',
  exhaustedText: (when) =>
    `You can try again from ${when}. No card was bound and the numbers were not kept. You can also go to a branch with your identity card and bank card.`,

  offlineText: 'No card was bound. You can go on when you are back online.',
  expiredText: 'You were signed out for your safety and no card was bound. Sign in to go on.',
  loadFailedTitle: 'We could not get ready to bind a card',

  problemSignIn: 'You have been signed out and no card was bound. Sign in and try again.',
  problemNetwork:
    'We cannot reach the bank and no card was bound. The numbers are still there; check your connection and try again.',
  problemMismatch: (left) =>
    left > 0
      ? `The issuer could not confirm it. Check the card number and the phone number; the card must be your own. ${counted(left, 'more try', 'more tries')} today.`
      : 'The issuer could not confirm it. Check the card number and the phone number; the card must be your own.',
  problemNotAccepted: 'This card cannot be bound. Use a debit card of your own of a class I account.',
  problemIssuer:
    'The issuer does not answer now. No card was bound and no try was used. Try again in a minute, or use another card.',
  problemBoundBefore: 'This card was bound before; there is nothing to do. You can bind another one.',
  problemDocuments:
    'The agreement has been updated. The numbers are still there; read it again and tick the box.',
  problemContext: 'The code belongs to something else and no card was bound. Try again to get a new code.',
  problemNotBooked: 'We checked: no card was bound. You can submit it again.',
  problemNext: 'The card is bound, but the next step did not open. Check your connection and try again.',
  problemOther:
    'That did not work and no card was bound. The numbers are still there; please try again later.',
};
