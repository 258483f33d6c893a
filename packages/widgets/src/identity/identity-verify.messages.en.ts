import type { PersonNameProblem } from '@weidongli/finance/identifiers';
import type { Translation } from '../i18n/catalogue.js';
import { counted, format } from '../i18n/format.messages.en.js';
import { cancel } from '../screen/cancel.messages.en.js';
import { screen } from '../screen/screen.messages.en.js';
import type { IdentityVerifyMessages } from './identity-verify.messages.zh-CN.js';
import type { IdNumberError, PhoneError } from './identity-verify.state.js';

const phoneProblems: Record<PhoneError['reason'], (missing: number) => string> = {
  empty: () => 'Enter your mobile number',
  'too-short': (missing) => `A mobile number has 11 digits; ${counted(missing, 'digit')} missing`,
  'too-long': () => 'A mobile number has 11 digits. This one has more; please check it.',
  characters: () => 'Use digits only in the mobile number',
  'not-mobile': () => 'Enter a mobile number of mainland China. It begins with 1.',
};

const nameProblems: Record<PersonNameProblem, string> = {
  empty: 'Enter your name',
  'too-short': 'A name has at least two characters. Please write it in full.',
  'too-long': 'A name has at most 40 characters. Please check it.',
  digits: 'There are digits in the name. Please check it.',
  dot: 'A dot stands at an end, or two stand in a row. Please check the name.',
  'space-inside':
    'There is a space in the name. Write “·” if the card shows a dot; otherwise leave the space out.',
  'unreadable-character': 'One character cannot be read. Please type it again.',
  'not-a-name': 'Write the name as on the card, in Chinese characters only or in Latin letters only',
};

const idProblems: Record<IdNumberError['reason'], (missing: number) => string> = {
  empty: () => 'Enter your ID number',
  'too-short': (missing) => `The number has 18 characters; ${String(missing)} missing`,
  'too-long': () => 'The number has 18 characters. This one has more; please check it.',
  characters: () => 'The number is made of digits; only the last one may be X',
  'birth-date': () => 'Digits 7 to 14 are the date of birth, and this date cannot be right. Please check it.',
  'check-digit': () => 'The last character does not fit the others. One of them may be wrong; please check.',
  'old-15': () =>
    'This is an old number of 15 digits, which is no longer used. Enter the 18 characters on your card.',
};

const evidences: Readonly<Record<string, string>> = {
  PHONE_CODE: 'Code sent to the phone',
  ID_AUTHORITY: 'Identity register',
  ID_DOCUMENT: 'Identity card',
  LIVENESS: 'Present in person',
  FACE_MATCH: 'Face compared',
  CARD_ELEMENTS: 'Bank card compared',
  PERSON_REVIEW: 'Looked at by a person',
  VIDEO_CALL: 'Video call',
};

const assurances: Readonly<Record<number, string>> = {
  1: 'Assurance: basic. Your number and your phone or bank card were checked.',
  2: 'Assurance: substantial. Your identity card and your face were checked.',
  3: 'Assurance: high. A person has confirmed that it is you, too.',
};

/** Texts of the screen identity-verify in English. */
export const translation: Translation<IdentityVerifyMessages> = {
  ...format,
  ...screen,
  ...cancel,
  loading: 'Reading how far you are',
  leave: 'Leave',
  slow: 'The bank is taking longer than usual. You can wait or leave.',
  slowWork: 'The bank has not answered yet. You can wait or leave; you go on from here when you come back.',
  title: 'Identity check',
  stepOf: (n, of, name) => `Step ${String(n)} of ${String(of)}: ${name}`,
  stepConsents: 'Before you begin',
  headingConsents: 'Please read this first',
  leadConsents:
    'We need to know that it is you. Take your time: you can stop at any point and go on with any phone.',
  raised: 'To protect you, a few more checks are needed this time.',
  whatIsNeeded: 'What you need',
  thingsLabel: 'Have ready',
  things: {
    SIMPLE: 'Phone, ID number, bank card',
    STANDARD: 'Phone, identity card',
    ADVANCED: 'Phone, identity card, one video call',
  },
  timeLabel: 'Time',
  time: {
    SIMPLE: 'About 2 minutes',
    STANDARD: 'About 3 minutes',
    ADVANCED: 'About 3 minutes, and a call of 15 minutes',
  },
  costLabel: 'Cost',
  noCost: '¥0.00',
  tapToRead: 'Tap to read all of it',
  readNote: 'By going on you say that you have read the notice. The camera stays off.',
  haveRead: 'I have read it, continue',
  loadFailedText: 'Please try again. The steps you have done are kept.',

  headingFace: 'May we use your face?',
  leadFace: 'Face or video call: you choose. Both count the same.',
  withFace: 'Use my face',
  withFaceText:
    'One picture of your face is compared with the one on your card. It is deleted after the result, after 7 days at the latest.',
  withoutFace: 'No face, by video call',
  withoutFaceText:
    'Choose a time that suits you and meet one of our staff by video, about 15 minutes. Sign language is available.',
  faceNote: 'The camera is off. You can change your mind later.',
  declineFace: 'No face, by video call',
  allowFace: 'You may use my face',

  stepPhone: 'Your phone',
  headingPhone: 'What is your mobile number?',
  leadPhone: 'We send a code to make sure that the number is yours.',
  phone: 'Mobile number',
  phoneHint: '11 digits',
  sendCode: 'Send the code',
  phoneProblems,

  stepElements: 'Your identity',
  headingElements: 'Please copy from your identity card',
  leadElements: 'Take your time and compare each character.',
  name: 'Name',
  nameHint: 'Include the “·” if your name has one',
  nameProblems,
  idNumber: 'ID number',
  idHint: '18 characters; the last one may be X',
  idRight: 'The check digit is right',
  idProblems,
  wantedNote: (note) => `The bank says: ${note}`,
  sealedNote: 'Encrypted on your phone; only the bank can read it',
  submitElements: 'It is right, submit',
  triesLeft: (left) => `${counted(left, 'try', 'tries')} left today`,

  byVideo: 'Use a video call instead',
  byOtherDevice: 'Go on with another phone',
  byBranch: 'You can also come to a branch with your identity card.',
  headingStuck: 'That is all for this step today',
  stuckText: 'No try is left for this step. What you have done is kept.',
  stuckUntil: (time) => `No try is left for this step until ${time}. What you have done is kept.`,
  stuckWays: 'If you would rather not wait:',
  comeBack: 'I will come back later',

  headingUnknown: 'We do not know yet whether it arrived',
  unknownText: 'The bank’s answer did not reach us. We ask first and submit nothing twice.',

  headingDone: 'You are verified',
  assurances,
  evidenceTitle: 'What it rests on',
  evidences,
  otherEvidence: 'Another check',
  uncertified: 'Sandbox demonstration, not certified',
  finish: 'Done',
  verifyAgain: 'Verify once more',

  headingOver: 'This identity check has ended',
  cancelledText: 'It was cancelled, and what was collected has been deleted.',
  expiredApplicationText:
    'It was not finished within 30 days; what was collected is deleted. You can begin anew.',
  startAgain: 'Begin anew',

  reading: 'Opening the document',
  documentFailed: 'The document did not open. Check your connection and try again.',
  offlineText: 'The steps you have done are kept. You go on once you are back online.',
  expiredText: 'For your safety a sign-in ends after a while. Sign in to go on from this step.',
  loadFailedTitle: 'The identity check did not open',

  problemNetwork: 'No connection; nothing was submitted. Check your connection and try again.',
  problemDocuments: 'The document has changed. Please read it again, then continue.',
  problemMismatch: 'Name and number do not match. Please compare them with your card.',
  problemAuthority:
    'The identity register does not answer at the moment. It is not your mistake; please try again later.',
  problemState: 'This step has been done already. Please look at how far you are now.',
  problemNotBooked: 'We have checked: nothing was submitted. Please try again.',
  problemContext: 'The code does not belong to this number. Please have a new one sent.',
  problemInput: 'The bank could not read one of the entries. Please check and try again.',
  problemOther: 'That did not work. Please try again, or contact support if it still fails.',
};
