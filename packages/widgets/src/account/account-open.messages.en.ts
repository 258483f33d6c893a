import type { Translation } from '../i18n/catalogue.js';
import { counted, format } from '../i18n/format.messages.en.js';
import { cancel } from '../screen/cancel.messages.en.js';
import { screen } from '../screen/screen.messages.en.js';
import { accountClass } from './account-class.messages.en.js';
import type { AccountOpenMessages } from './account-open.messages.zh-CN.js';

/** Texts of the screen account-open in English. */
export const translation: Translation<AccountOpenMessages> = {
  ...format,
  ...screen,
  ...cancel,
  ...accountClass,
  loading: 'Looking for your application',
  leave: 'Do not open an account',
  slow: 'The bank is taking longer than usual. You can leave; next time you go on from this step.',
  slowOpen:
    'The bank is taking longer than usual. You can leave; when you open this again we look first, and no second account is opened.',
  title: 'Open an account',
  heading: 'Open an account',
  lead: 'It takes about 5 minutes. Take your time.',
  needTitle: 'What you need',
  needs: [
    'Your own identity card',
    'Your own phone, which can receive text messages',
    'A debit card of your own of a class I account, of any bank',
  ],
  classTitle: 'Which account do you want',
  resumeNote:
    'You can leave at any time. When you come back, on this phone or another one, you go on where you left.',
  begin: 'Begin',
  loadFailedText: 'Check your connection and try again. What you have done so far is kept.',

  cancelCard: 'The card that you have bound stays bound.',
  overTexts: {
    CANCELLED: 'Your last application was cancelled; what was collected is deleted. You can begin anew.',
    EXPIRED:
      'Your last application was not finished within 30 days; what was collected is deleted. You can begin anew.',
  },

  classMissing: 'Choose which account you want',
  stepOf: (index, of, name) => `Step ${String(index)} of ${String(of)}: ${name}`,
  next: 'Next',

  stepDetails: 'about you',
  headingDetails: 'A few more questions',
  leadDetails: 'The rules for opening accounts ask for this. It is used for this account only.',
  occupation: 'What do you do for a living',
  occupations: {
    WORKER: 'Worker or service staff',
    DRIVER_OR_COURIER: 'Driver or courier',
    SHOP_OWNER: 'Shop owner or trader',
    FARMER: 'Farmer',
    OFFICE: 'Office worker',
    TECHNICAL: 'Technician or engineer',
    PUBLIC_SERVICE: 'Civil servant, teacher or health worker',
    STUDENT: 'Student',
    RETIRED: 'Retired',
    AT_HOME: 'At home, not working',
    OTHER: 'Something else',
  },
  taxResidency: 'Where are you a tax resident',
  taxText:
    'This is not your nationality but where the rules have you pay tax. If your home is in China, or you stay there for 183 days of a year, you are a tax resident of China.',
  taxResidencies: {
    CN: 'In China only',
    BOTH: 'In China and in another country or region',
    OTHER: 'In another country or region only',
  },
  purpose: 'What will you mostly use the account for',
  purposes: {
    DAILY: 'Everyday payments',
    SALARY: 'Receiving my salary',
    SAVING: 'Saving and investing',
    BORROWING: 'Borrowing and repaying',
    BUSINESS: 'Payments of my business',
  },
  detailsMissing: {
    occupation: 'Choose what you do for a living',
    taxResidency: 'Choose where you are a tax resident',
    purpose: 'Choose what you will mostly use the account for',
  },

  stepOpening: 'open the account',
  headingOpening: 'Contracts and payment password',
  leadOpening: 'This is the last step.',
  consentLabel: 'Documents of the account',
  consent: (documents) =>
    documents > 1
      ? `I have read and agree to these ${String(documents)} documents`
      : 'I have read and agree to this document',
  consentText: 'You can close the account at any time; closing is free.',
  consentMissing: 'Read the documents first, then tick the box if you agree',
  passwordTitle: 'Payment password',
  passwordText:
    'You need it for payments and transfers. It has 6 digits. Do not use a birthday, a phone number, or digits that are the same or in a row.',
  passwordKnown: 'You have a payment password already. The new account uses the same one; enter it once.',
  passwordNew: 'Payment password, 6 digits',
  passwordAgain: 'Once more',
  passwordNow: 'Your payment password',
  show: 'Show',
  hide: 'Hide',
  keyboard: 'Use the secure keyboard',
  keyboardAgain: 'Enter it anew',
  keyboardOpen: 'Use the secure keyboard now',
  passwordSealed: 'The payment password is entered. This page cannot see it.',
  passwordProblems: {
    'not-six-digits': 'A payment password has 6 digits',
    'all-same': 'All digits are the same, which is easily guessed. Choose another one.',
    sequence: 'Digits in a row are easily guessed. Choose another one.',
    repeated: 'Repeated digits are easily guessed. Choose another one.',
    'birth-date': 'Do not use a birthday. Choose another one.',
    'from-phone': 'Do not use digits of your phone number. Choose another one.',
    'from-id': 'Do not use digits of your identity number. Choose another one.',
    different: 'The two are not the same. Enter it once more.',
    'not-typed': 'Enter the payment password first',
  },
  openAccount: 'Agree and open',
  reading: 'Opening the document',
  documentFailed: 'The document did not open. Check your connection and try again.',

  titleResult: 'Result',
  doneTitle: 'Your account is open',
  accountNumber: 'Account number',
  accountClass: 'Class',
  nextTitle: 'What you can do next',
  toLoan: 'Borrow',
  toWealth: 'Invest',
  uncertified: 'Sandbox demonstration, not certified',
  unknownTitle: 'Looking for the result',
  unknownText: 'The bank did not answer. We look first; no second account is opened.',
  unknownOffline: 'There is no result yet. Check your connection and check again.',

  offlineText: 'What you have done so far is kept. You go on from this step when you are back online.',
  expiredText:
    'You were signed out for your safety. What you have done so far is kept; sign in to go on from this step.',
  loadFailedTitle: 'We could not read your application',

  problemSignIn: 'You have been signed out and no account was opened. Sign in and try again.',
  problemNetwork: 'We cannot reach the bank and this step was not sent. Check your connection and try again.',
  problemPassword: (left) =>
    left > 0
      ? `This is not your payment password. Enter the one that you use now; ${counted(left, 'more try', 'more tries')}.`
      : 'This is not your payment password. Enter the one that you use now.',
  problemNotEligible:
    'You have as many accounts as you may have at this bank. You can close one that you do not use first.',
  problemDocuments: 'The documents have been updated. Read them again and tick the box.',
  problemNotBooked: 'We checked: no account was opened. You can submit it again.',
  problemOther: 'That did not work and no account was opened. Please try again later.',
};
