import type { Translation } from '../i18n/catalogue.js';
import { counted, format } from '../i18n/format.messages.en.js';
import { cancelWay } from '../screen/cancel.messages.en.js';
import { screen } from '../screen/screen.messages.en.js';
import { call } from './call.messages.en.js';
import type { IdentityReviewMessages } from './identity-review.messages.zh-CN.js';

/** Texts of the screen identity-review in English. */
export const translation: Translation<IdentityReviewMessages> = {
  ...format,
  ...screen,
  ...cancelWay,
  ...call,

  title: 'Identity check',
  loading: 'Reading how your check stands',
  headingReview: 'A person is looking at it',
  headingAppeal: 'Another person is looking at it',
  answerBy: (time) => `Answer expected before ${time}. `,
  answerLate: 'It takes a little longer than expected; somebody is still looking. ',
  looksAt: {
    ID_ELEMENTS: 'Name and ID number are being compared. Nothing to send again.',
    ID_DOCUMENT: 'One place of the ID photo needs a look. Nothing to send again.',
    FACE: 'The photo of your face needs a look. Nothing to send again.',
  },
  looksTwice: 'Two people check it, each by themselves. Nothing to send again.',
  looksAtAll: 'What you have given is being looked at. Nothing to send again.',
  looksAgain: 'It is somebody who has not seen it before. Nothing to send again.',
  progressLabel: 'Progress',
  labelDone: 'Done',
  labelNow: 'In progress',
  labelTodo: 'Still to come',
  sent: 'Sent',
  appealSent: 'Objection sent',
  looked: 'Looked at by a person',
  appealLooked: 'Looked at again',
  ahead: (n) => (n === 0 ? 'You are next' : `${counted(n, 'person', 'people')} before you`),
  told: 'You are told',
  toldTo: (phone) => `By text message to ${phone}`,
  goOnOpening: 'Go on to open the account',
  goOnVerifying: 'The check is complete',
  goOnText: 'You go on with the next step',
  mayLeave:
    'You can close this page. Open it again, here or on another phone, and you come back to this place.',
  byVideo: 'Use a video call instead of waiting',
  leave: 'Leave',
  slow: 'The bank is slower than usual. We are still waiting; you can leave, nothing is lost.',
  loadFailedText: 'Check your connection and try again. The check goes on meanwhile.',

  headingWanted: 'One more thing is needed',
  wantedLead: 'Nothing else has to be sent again. You go on from here.',
  wantedTitle: 'What is needed',
  wantedItems: {
    ID_FRONT: 'A photo of the side of your ID card with the portrait',
    ID_BACK: 'A photo of the side of your ID card with the emblem',
    ID_ELEMENTS: 'Name and ID number',
    FACE: 'A photo of your face',
  },
  wantedOther: 'Something else',
  wantedNote: (note) => `The bank says: ${note}`,
  giveWanted: 'Give what is needed',

  changeCall: 'Change or cancel',

  headingPassed: 'You are verified',
  headingGoOn: 'You can go on',
  appealUpheld: 'It was looked at again, and the answer is now yes.',
  uncertified: 'Sandbox, not certified',
  goOn: 'Continue',

  headingRejected: 'We could not verify you this time',
  headingNotYet: 'This is not possible yet',
  rejectedLead: 'Nothing was opened and no money has moved.',
  reasonTitle: 'Why',
  adviceTitle: 'What you can do',
  objectTitle: 'If you do not agree',
  objectText: 'Somebody who has not seen it before looks again within a day.',
  object: 'Ask for another look',
  appealRejected: 'Another person has looked again. The answer is the same.',
  byBranch: 'You can also come to a branch with your ID card.',
  byVideoNow: 'Use a video call',
  beginAnew: 'Start again',

  headingObject: 'Why you do not agree',
  objectLead: 'Use your own words. You can object once.',
  statement: 'Your statement',
  statementHint: 'At most 300 characters, such as a changed name or a new ID card',
  statementProblems: {
    missing: 'Write your statement',
    'too-long': 'At most 300 characters. Please shorten it',
    'hidden-characters':
      'There are characters that cannot be seen, probably from pasting. Delete them and type it again',
  },
  written: (n, of) => `${String(n)}/${String(of)}`,
  sendStatement: 'Send objection',

  headingExpired: 'This check has expired',
  headingCancelled: 'This check was cancelled',
  overText: 'The photos and data are deleted. You can start again at any time.',
  headingNone: 'No check is under way',
  noneText: 'When there is one, you see here how it stands.',
  headingUnknown: 'We do not know yet whether it was sent',
  unknownText: 'We ask first. Nothing is sent twice.',

  slowWork: 'The bank is slower than usual. What you wrote is kept. Please do not send it again.',
  problemNetwork:
    'We cannot reach the bank and nothing was sent. What you wrote is kept. Check your connection and try again.',
  problemState: 'This cannot be done now and nothing was sent. Please look at how it stands.',
  problemNotSent: 'We checked: it was not sent. You can send it again.',
  problemOther: 'That did not work and nothing was sent. Please try again later.',
  offlineText: 'We could not read how your check stands. It goes on meanwhile.',
  expiredText: 'You were signed out to keep you safe. Sign in to see how your check stands.',
  loadFailedTitle: 'We could not read how your check stands',
};
