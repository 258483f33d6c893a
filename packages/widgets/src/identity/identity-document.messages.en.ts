import type { Translation } from '../i18n/catalogue.js';
import { format } from '../i18n/format.messages.en.js';
import { screen } from '../screen/screen.messages.en.js';
import type { IdentityDocumentMessages } from './identity-document.messages.zh-CN.js';
import { pictures } from './picture.messages.en.js';

/** Texts of the screen identity-document in English. */
export const translation: Translation<IdentityDocumentMessages> = {
  ...format,
  ...screen,
  ...pictures,

  title: 'Photograph your ID card',
  loading: 'Reading how far you are',
  leave: 'Not now',
  slow: 'The bank is taking longer than usual. Your photos are kept. You can leave and come back later.',
  introTitle: 'Both sides of your ID card',
  introLead:
    'First the side with your portrait, then the one with the emblem. The bank checks who you are with them; the photos serve this verification only.',
  introTitleBack: 'Now the side with the emblem',
  introLeadBack: 'The side with your portrait has arrived. Only this one is missing.',
  introTitleFront: 'The side with your portrait',
  introLeadFront: 'Only this side is missing. The other one has arrived.',
  ways: 'Three ways, all as good. Choose what suits you',
  waysTwo: 'Two ways, both as good. Choose what suits you',
  readingFile: 'Opening the photo',
  wayCamera: 'Use the camera',
  wayCameraSub: 'A frame helps you aim; the photo is taken when it is sharp',
  wayFile: 'Choose from your photos',
  wayFileSub: 'One that you have already is fine, up to 20 MB',
  wayHost: 'Use this app',
  wayHostSub: 'Opens the camera of the app',
  wayOther: 'Use another device',
  wayOtherSub: 'If this one does not suit you, go on with another',
  wantedNote: (note) => `The bank says: ${note}`,
  sandboxNote: 'Sandbox demo, not certified. Do not photograph a real card; a sample will do.',
  loadFailedText: 'Check your connection and try again. Your photos are kept.',

  nameProblems: {
    empty: 'Enter your name',
    'too-short': 'A name has at least two characters. Complete it as on the card.',
    'too-long': 'A name has at most 40 characters. Shorten it as on the card.',
    digits: 'A name has no digits. Correct it as on the card.',
    dot: 'There must be characters on both sides of a dot. Correct it as on the card.',
    'space-inside': 'There is a space in the name. If it is a separator, write it as \u00b7',
    'unreadable-character': 'One character cannot be read. Write it again.',
    'not-a-name': 'Write Chinese characters or Latin letters, as on the card.',
  },
  numberProblems: {
    empty: 'Enter your ID number',
    'too-short': 'An ID number has 18 characters. Some are missing.',
    'too-long': 'An ID number has 18 characters. There are too many.',
    characters: 'An ID number has digits only; the last one may be X.',
    'birth-date': 'Digits 7 to 14 are the date of birth, and this is none. Correct it as on the card.',
    'check-digit': 'The check digit does not fit: one digit is wrong. Correct it as on the card.',
    'old-15': 'This is an old number with 15 digits. Enter the 18 characters on the card.',
  },
  otherProblems: {
    empty: 'Enter it as on the card',
    'too-long': 'This is too long. Shorten it as on the card.',
    'not-a-date': 'Enter year, month and day, such as 2019-03-18',
    order: 'The end must be after the beginning. Correct it as on the card.',
    future: 'This day is still to come. Correct it as on the card.',
  },
  otherProblemsUntil: 'Enter year, month and day, such as 2039-03-18; or \u201cno end\u201d',

  stageTitles: {
    ID_FRONT: 'Put the portrait side in the frame',
    ID_BACK: 'Put the emblem side in the frame',
  },
  stageCount: (n, of) => `Photo ${String(n)} of ${String(of)}`,
  stageHint: 'Taken by itself once it is sharp, or press the button',
  stageOther: 'No camera, or it does not work',
  stageNote: 'The photos serve this verification only.',
  stageNoteSandbox: 'Sandbox demo, not certified. The photos serve this verification only.',

  lookTitle: 'Is this photo clear?',
  lookLead: 'It is good if you can read every character, see all four corners, and there is no glare.',
  lookPictures: { ID_FRONT: 'Your photo of the portrait side', ID_BACK: 'Your photo of the emblem side' },
  again: 'Retake',
  use: 'Use this one',

  sendTitle: 'Uploading the photo',
  sendLead: 'It leaves this device encrypted.',
  readTitle: 'Reading what stands on the card',
  readLead: 'This usually takes a few seconds. Then you check it.',
  readFailedTitle: 'The card has not been read yet',
  readAgain: 'Read again',

  confirmStep: (n, of) => `Step ${String(n)} of ${String(of)}: check`,
  confirmTitle: 'Check this and correct what is wrong',
  confirmLead: 'Not everything may have been read rightly. Please look at each line.',
  name: 'Name',
  idNumber: 'ID number',
  address: 'Address',
  validFrom: 'Valid from',
  validUntil: 'Valid until',
  numberRight: 'The check digit fits',
  doubtful: 'This was hard to read. Please look twice.',
  validUntilHint: 'Write \u201cno end\u201d if it has none',
  right: 'All correct',
  fieldError: (field, text) => `${field}: ${text}`,
  confirmNote: 'This is sent to the bank encrypted.',
  confirmNoteSandbox: 'Sandbox demo, not certified. This is sent to the bank encrypted.',

  closedTitle: 'No more tries for now',
  closedText: (moment) =>
    `You can try again after ${moment}. The limit keeps others from using your identity. All else that you entered is kept.`,
  notNowTitle: 'No photo is needed now',
  notNowText: 'Go back to see how far your verification is.',
  doneTitle: 'Your ID card is confirmed',
  doneText: 'You can go on with the next step.',
  goAhead: 'Go on',

  offlineText: 'Your photos are kept. You go on once you are back online.',
  expiredText: 'You were signed out for your safety. Sign in to go on.',
  loadFailedTitle: 'We could not read how far you are',

  problemSignIn: 'You have been signed out. Sign in and try again.',
  problemNetwork: 'We cannot reach the bank. What you entered is kept. Check your connection and try again.',
  problemMismatch: 'Name and number do not match the register. Please compare them with the card once more.',
  problemMismatchLeft: (n) =>
    `Name and number do not match the register. Please compare them with the card once more; ${n === 1 ? 'one more try' : `${String(n)} more tries`} today.`,
  problemPicture: 'The bank cannot read this photo. Please take another one.',
  problemTries: 'There are no tries left today.',
  problemService:
    'The register does not answer for now. No try was counted. Please try again in a little while.',
  problemOther: 'That did not work. What you entered is kept. Please try again later.',
};
