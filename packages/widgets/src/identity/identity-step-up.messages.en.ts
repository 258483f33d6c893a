import type { Translation } from '../i18n/catalogue.js';
import { counted, format } from '../i18n/format.messages.en.js';
import { screen } from '../screen/screen.messages.en.js';
import type { IdentityStepUpMessages } from './identity-step-up.messages.zh-CN.js';

/** Texts of the screen identity-step-up in English. */
export const translation: Translation<IdentityStepUpMessages> = {
  ...format,
  ...screen,

  titles: {
    OTP: 'Enter the code from the text message',
    PAYMENT_PASSWORD: 'Enter your payment password',
    FACE: 'Confirm with your face',
    NATIVE_BIOMETRIC: 'Confirm with finger or face on this phone',
  },
  titleOver: 'This cannot be confirmed now',
  titleDone: 'Confirmed',
  terms: 'What you confirm',
  what: 'For',
  amount: 'Amount',
  payee: 'Paid to',
  purposes: {
    LOAN_DRAW: 'Borrowing',
    LOAN_REPAY: 'Repayment',
    LOAN_ACCEPT: 'Opening the credit line',
    LINE_UNLOCK: 'Unlocking the credit line',
    DEVICE_REGISTER: 'Registering a device',
  },
  purposeOther: 'This action',
  confirms: {
    LOAN_DRAW: 'Confirm the loan',
    LOAN_REPAY: 'Confirm the repayment',
    LOAN_ACCEPT: 'Confirm and open',
    LINE_UNLOCK: 'Confirm and unlock',
    DEVICE_REGISTER: 'Confirm and register',
  },
  confirmOther: 'Confirm',
  ways: 'You can also confirm in another way',
  wayTo: {
    OTP: 'By a code in a text message',
    PAYMENT_PASSWORD: 'By payment password',
    FACE: 'By face',
    NATIVE_BIOMETRIC: 'By finger or face on this phone',
  },
  sent: (phone) => `Code sent to ${phone}`,
  codeLabel: (n) => `${String(n)}-digit code from the text message`,
  wait: (seconds) => `No code? You can ask for another in ${counted(seconds, 'second')}.`,
  resend: 'No code? Send another',
  codeNote: 'The code counts this once only. The bank never phones to ask for it.',
  slow: 'The bank is slower than usual. We are still waiting.',
  problemCode: (left) => `That code is not right. You have ${counted(left, 'try', 'tries')} left.`,
  problemCodeExpired: 'The code has expired. Send another and enter the new one.',
  problemTooOften: 'Too many requests. Please wait a moment and try again.',
  problemNetwork: 'The bank cannot be reached; nothing is confirmed. Check your connection and press again.',
  problemSignIn: 'You have been signed out; nothing is confirmed. Sign in and try again.',
  problemOther: 'That did not work. Please try again later.',

  passwordLabel: '6-digit payment password',
  passwordHint: 'The payment password of your card, not the one you log in with',
  passwordShow: 'Show',
  passwordHide: 'Hide',
  passwordNote: 'It is encrypted on this device before it is sent. The bank never phones to ask for it.',
  problemPassword: (left) => `That password is not right. You have ${counted(left, 'try', 'tries')} left.`,
  faceText:
    'Face the screen where the light is good. The picture is encrypted, compared by the bank, and not kept.',
  faceNote: 'If you cannot or do not want to show your face, any other way below is just as good.',
  faceStart: 'Start',
  problemFace: (left) => `We could not recognise you. You have ${counted(left, 'try', 'tries')} left.`,
  deviceText: 'Follow your phone. Your finger and face never leave it.',
  deviceStart: 'Start',
  problemDevice: 'This phone could not confirm. Try again, or use another way.',
  wayClosed: 'That way was tried too often and is closed for now. Please use another.',
  overAttempts: 'There were too many wrong answers. Nothing was submitted. Close this and start again.',
  overExpired: 'This took too long and has expired. Nothing was submitted. Close this and start again.',
  overNone: 'There is no way to confirm right now. Please try again later, or ask for help.',
  doneText: 'You are confirmed. One moment, please.',
};
