import type { Translation } from '../i18n/catalogue.js';
import { format } from '../i18n/format.messages.en.js';
import { cancelWay } from '../screen/cancel.messages.en.js';
import { screen } from '../screen/screen.messages.en.js';
import type { IdentityContinueMessages } from './identity-continue.messages.zh-CN.js';

/** Texts of the screen identity-continue in English. */
export const translation: Translation<IdentityContinueMessages> = {
  ...format,
  ...screen,
  ...cancelWay,

  title: 'Use another device',
  loading: 'Reading how your check stands',
  headingIntro: 'Go on with another device',
  introLead:
    'If the camera of this device does not work well, use another one. Nothing has to be typed again.',
  introSteps: [
    'Scan the QR code with the other device, or open the link',
    'Type the six digits shown here on the other device',
    'Go on with the present step',
  ],
  numbered: (n, text) => `${String(n)}. ${text}`,
  introWarning: 'The QR code and the digits are for yourself only. Nobody from the bank asks for them.',
  makeLink: 'Show the QR code',
  making: 'One moment',

  headingArrival: 'Go on with this device',
  arrivalLead: 'Look at the device you began with. It shows six digits.',
  codeLabel: 'Six digits',
  codeHint: 'Digits and link work for five minutes',
  codeMissing: 'Type all six digits to go on',
  arrivalWarning:
    'If somebody else sent you the link, type nothing. You would go on with what that person has begun.',
  goOnHere: 'Go on here',
  arrivalRefused:
    'It did not work: the digits are wrong, or the link was used or has expired. Look at the digits that the first device shows now, or make a new code there.',
  arrivalOffline: 'We cannot reach the bank and nothing was sent. Check your connection and try again.',
  arrivalOther: 'That did not work. Please try again later, or make a new code.',
  headingArrived: 'You are connected',
  arrivedLead: 'Opening the step where you stopped.',
  leave: 'Leave',
  slow: 'The bank is slower than usual. We are still waiting; you can leave, nothing is lost.',
  loadFailedText: 'Check your connection and try again. Nothing has changed.',

  headingLink: 'Scan with the other device',
  linkLead: 'Then type these digits on the other device.',
  linkOver: 'The code has expired and nobody can use it any more. You can make a new one.',
  qrLabel: 'QR code with the link below',
  confirmCode: 'Digits to type',
  timeLeft: (minutes, seconds) => `Works for another ${String(minutes)}:${String(seconds).padStart(2, '0')}`,
  linkTitle: 'If you cannot scan, open the link',
  copyLink: 'Copy the link',
  copied: 'Copied',
  copyByHand: 'That could not be copied. Press and hold the link to copy it yourself.',
  makeAnother: 'Make a new code',
  headingTaken: 'The other device goes on',
  takenText: 'Please finish there; this page follows. You can also go on with this device at any time.',
  takenWarning: 'If you are not the one who uses that device, cancel this application and call us.',
  goBack: 'Back to this device',
  headingNone: 'No check is under way',
  noneText: 'There is nothing to go on with.',

  problemNetwork: 'We cannot reach the bank and no code was made. Check your connection and try again.',
  problemState:
    'You cannot change the device now. If this is the device that went on, make the code on the one you began with.',
  problemOther: 'No code was made. Please try again later.',
  offlineText: 'We could not read how your check stands. Nothing has changed.',
  expiredText: 'You were signed out to keep you safe. Sign in to use another device.',
  loadFailedTitle: 'We could not read how your check stands',
};
