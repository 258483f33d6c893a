import type { Translation } from '../i18n/catalogue.js';
import { format } from '../i18n/format.messages.en.js';
import { screen } from '../screen/screen.messages.en.js';
import type { IdentityPasswordMessages } from './identity-password.messages.zh-CN.js';

/** Texts of the screen identity-password in English. */
export const translation: Translation<IdentityPasswordMessages> = {
  ...format,
  ...screen,
  loading: 'Opening',
  leave: 'Leave',
  slow: 'The bank is taking longer than usual. You can leave and come back later.',
  title: 'Payment password',
  heading: 'Set a new payment password',
  lead: 'It confirms transfers, repayments and investments. Once it is set, the old one stops working.',
  firstLabel: 'New payment password, 6 digits',
  firstHint: 'Not your birthday, your phone number or digits in a row',
  secondLabel: 'The same again',
  show: 'Show',
  hide: 'Hide',
  keyboardText:
    'You type the new password twice on the secure keyboard of your phone; this page does not see it.',
  openKeyboard: 'Open the secure keyboard',
  note: 'The password is encrypted on this device before it is sent. The bank never asks for it on the phone. Next you confirm in other ways that it is you.',
  notNow: 'Not now',
  next: 'Next',
  passwordProblems: {
    'not-six-digits': 'A payment password has 6 digits. Enter all 6.',
    'all-same': 'All digits are the same: too easy to guess. Choose another one.',
    sequence: 'Digits in a row are too easy to guess. Choose another one.',
    repeated: 'A pattern is too easy to guess. Choose another one.',
    'birth-date': 'It looks like a birthday and is easy to guess. Choose another one.',
    'from-phone': 'It looks like a phone number and is easy to guess. Choose another one.',
    'from-id': 'It looks like an identity number and is easy to guess. Choose another one.',
    refused:
      'This one is too easy to guess, for example because it looks like your birthday. Choose another one.',
    missing: 'Enter the new password once more',
    different: 'The two are not the same. Enter it again.',
  },

  loadFailedTitle: 'This did not open',
  loadFailedText:
    'The bank does not answer at the moment. Please try again later. Your payment password has not changed.',
  offlineText: 'We cannot reach the bank. Your payment password has not changed.',
  expiredText: 'For your safety you were signed out after a long pause. What you typed was not kept.',
  doneTitle: 'Your new payment password is set',
  doneText: 'Use it from now on. The old one does not work any more.',
  time: 'Time',
  missingTitle: 'You have no account yet',
  missingText: 'The first payment password is set when an account is opened.',
  openAccount: 'Open an account',
  unknownTitle: 'It may be set; we do not know yet',
  unknownText: 'The bank did not answer in time. Checking again cannot set another password.',
  problemNetwork: 'We cannot reach the bank, and it is not set. Check your connection and try again.',
  problemSignIn: 'You have been signed out. Sign in and check again.',
  problemUnanswered: 'We do not know whether the last one was set. Set it once more; that one counts.',
  problemAttempts: 'Too many tries: this cannot be confirmed now. Come back later, or book a video call.',
  problemState: 'The payment password cannot be set now. Ask customer service if in doubt.',
  problemKeyboard: 'The secure keyboard did not open. Please type the new password here.',
  problemNoWay:
    'You do not have enough ways to confirm that it is you. Book a video call, or come to a branch.',
  problemContext:
    'That took too long: this confirmation does not count any more, and nothing was changed. Please start again.',
  problemOther:
    'It was not set, and your payment password has not changed. Try again later, or ask customer service.',
};
