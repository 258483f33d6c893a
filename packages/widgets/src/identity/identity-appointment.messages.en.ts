import type { Translation } from '../i18n/catalogue.js';
import { format } from '../i18n/format.messages.en.js';
import { cancelWay } from '../screen/cancel.messages.en.js';
import { screen } from '../screen/screen.messages.en.js';
import { call } from './call.messages.en.js';
import type { IdentityAppointmentMessages } from './identity-appointment.messages.zh-CN.js';

/** Texts of the screen identity-appointment in English. */
export const translation: Translation<IdentityAppointmentMessages> = {
  ...format,
  ...screen,
  ...cancelWay,
  ...call,

  title: 'Video check',
  loading: 'Reading the video check',
  headingChannel: 'Book a video check',
  channelLead: 'A short video talk with the bank, at most 15 minutes.',
  channelLabel: 'With whom',
  channelOptions: [
    { value: 'AGENT', label: 'Video agent', sub: 'You talk with an agent' },
    { value: 'SIGN_LANGUAGE', label: 'Sign language', sub: 'An interpreter and an agent' },
  ],
  channelMissing: 'Choose with whom you want to talk',
  missedBefore: 'Last time the call did not come about. That is no problem: book another one.',
  atHandTitle: 'What to have ready',
  atHand: [
    'Your own ID card',
    'A quiet place with good light',
    'There are captions and you can type; you need not speak',
  ],
  howItComes: 'At that time the bank calls you in this app. You need no other software.',
  chooseTime: 'Choose a time',
  readingTimes: 'Reading the times',
  leave: 'Leave',
  slow: 'The bank is slower than usual. We are still waiting; you can leave, nothing is lost.',
  loadFailedText: 'Check your connection and try again. Nothing has changed.',

  headingTime: 'Choose a time',
  timeLead: (channel) => `${channel}. All times are those of China`,
  dayLabel: 'Which day',
  dayTitle: (day, weekday) => `${weekday}, ${day}`,
  today: 'Today',
  tomorrow: 'Tomorrow',
  timeLabel: 'What time',
  taken: 'Taken',
  timeMissing: 'Choose a time',
  noTimes: 'All times of these days are taken. Please look again tomorrow.',
  book: 'Book',
  bookTime: (time) => `Book ${time}`,

  mayMiss: 'If you miss it, you can book another one.',
  changeTime: 'Change the time',
  cancelCall: 'Cancel the call',
  cancelTitle: 'Cancel this call?',
  cancelText: 'You go back to where you were before, and can book again.',
  keepCall: 'Keep it',

  headingNone: 'No video check is needed now',
  noneText: 'Go back to see what comes next.',
  headingUnknown: 'We do not know yet whether it worked',
  unknownText: 'We ask first. Nothing is booked twice.',

  slowWork: 'The bank is slower than usual. Please do not send it again.',
  problemNetwork: 'We cannot reach the bank. Your choice is kept. Check your connection and try again.',
  problemTaken: 'This time has just been taken. The times are up to date now. Please choose another one.',
  problemState: 'The call cannot be changed now. Please look at how your check stands.',
  problemNotSent: 'We checked: it did not work. You can try again.',
  problemOther: 'That did not work. Your choice is kept. Please try again later.',
  offlineText: 'We could not read the times. Nothing has changed.',
  expiredText: 'You were signed out to keep you safe. Sign in to go on booking.',
  loadFailedTitle: 'We could not read the video check',
};
