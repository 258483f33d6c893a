import type { Translation } from '../i18n/catalogue.js';
import { format } from '../i18n/format.messages.en.js';
import { screen } from '../screen/screen.messages.en.js';
import type { IdentityFaceMessages } from './identity-face.messages.zh-CN.js';
import { pictures } from './picture.messages.en.js';

const tries = (n: number): string =>
  n === 1 ? 'You have one more try today' : `You have ${String(n)} more tries today`;

/** Texts of the screen identity-face in English. */
export const translation: Translation<IdentityFaceMessages> = {
  ...format,
  ...screen,
  ...pictures,

  title: 'Face check',
  loading: 'Reading how far you are',
  leave: 'Not now',
  slow: 'The bank is taking longer than usual. You can leave and come back later.',
  introTitle: 'Show the bank that it is you',
  introLead: 'Look at the camera and do as it says. There is no time limit; take it slowly.',
  factsLabel: 'Good to know first',
  facts: [
    'Your face is photographed and compared with the portrait on your ID card.',
    'The photos go to the bank encrypted and are deleted once you are verified, after 7 days at the latest.',
    'The screen does not flash. Every step is written, and can be spoken too.',
    'You need not do this: a video call is just as good.',
  ],
  ways: 'Any way is as good. Choose what suits you',
  readingFile: 'Opening the photo',
  wayCamera: 'Use the camera',
  wayCameraSub: 'Aim at the circle; the photo is taken when you hold still',
  wayFile: 'Choose from your photos',
  wayFileSub: 'One of yourself, just taken, up to 20 MB',
  wayHost: 'Use this app',
  wayHostSub: 'Opens the camera of the app',
  videoLabel: 'Verify by video call',
  videoSub: 'Talk to a person; no face recognition',
  otherLabel: 'Use another device',
  otherSub: 'If this one does not suit you, go on with another',
  wantedNote: (note) => `The bank says: ${note}`,
  sandboxNote: 'Sandbox demo, not certified.',
  loadFailedText: 'Check your connection and try again.',

  actions: {
    LOOK: 'Look straight at the screen',
    TURN_LEFT: 'Slowly turn your head left',
    TURN_RIGHT: 'Slowly turn your head right',
    OPEN_MOUTH: 'Slowly open your mouth',
    NOD: 'Slowly lower your head',
  },
  count: (n, of) => `Step ${String(n)} of ${String(of)}, no hurry`,
  countOne: 'Only this one, no hurry',
  stageHint: 'Hold still and it is taken by itself, or press the button',
  good: 'The light is good. Keep your face in the circle',
  voiceOn: 'Voice',
  voiceOff: 'Voice off',
  restart: 'Start over',
  stageVideo: 'Hard to do? Verify by video call',
  stageNote: 'The photos of your face serve this verification only.',
  stageNoteSandbox: 'Sandbox demo, not certified. The photos of your face serve this verification only.',
  renewed: 'It took a while, so here is a new set. No try was counted. Take your time.',

  pickLead: 'Only you in the photo, your whole face clear.',

  sendTitle: 'Checking',
  sendLead: 'The photos leave this device encrypted.',
  progressCount: (n, of) => `${String(n)} of ${String(of)} uploaded`,

  closedTitle: 'No more tries for now',
  closedText: (moment) =>
    `You can try again after ${moment}. If you do not want to wait, verify by video call. The limit keeps others from using your identity.`,
  notNowTitle: 'No face check is needed now',
  notNowText: 'Go back to see how far your verification is.',
  doneTitle: 'Face check done',
  doneText: 'You can go on with the next step.',
  doneReviewText: 'A person takes another look. You will be told the result.',
  goAhead: 'Go on',

  offlineText: 'You go on once you are back online.',
  expiredText: 'You were signed out for your safety. Sign in to go on.',
  loadFailedTitle: 'We could not read how far you are',

  problemSignIn: 'You have been signed out. Sign in and try again.',
  problemNetwork: 'We cannot reach the bank. Check your connection and try again.',
  problemFace: 'We could not tell that it is you. Find better light, take off a mask and try again.',
  problemFaceLeft: (n) =>
    `We could not tell that it is you. Find better light, take off a mask and try again. ${tries(n)}.`,
  problemActions: 'We could not see what you did. Please do it once more, a little slower.',
  problemActionsLeft: (n) =>
    `We could not see what you did. Please do it once more, a little slower. ${tries(n)}, or verify by video call.`,
  problemPicture: 'The bank cannot read this photo. Please take another one.',
  problemTries: 'There are no tries left today.',
  problemConsent: 'You did not agree to the use of your face. Verify by video call instead.',
  problemService:
    'The check does not answer for now. No try was counted. Please try again in a little while.',
  problemOther: 'That did not work. Please try again later.',
};
