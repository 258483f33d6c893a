import type { Translation } from '../i18n/catalogue.js';
import { counted } from '../i18n/format.messages.en.js';
import type { callMessages, nearTimeMessages } from './call.messages.zh-CN.js';

/** Texts about near moments and video calls in English. */
export const call: Translation<typeof nearTimeMessages & typeof callMessages> = {
  todayAt: (time) => `${time} today`,
  tomorrowAt: (time) => `${time} tomorrow`,
  dayAt: (day, weekday, time) => `${time} on ${weekday}, ${day}`,
  weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  headingBooked: 'Your video call is booked',
  bookedText: (time) => `The bank calls you in this app: ${time}.`,
  callTime: 'When',
  callWith: 'With',
  callLength: 'How long',
  callMinutes: (minutes) => `At most ${counted(minutes, 'minute')}`,
  channels: { AGENT: 'An agent', SIGN_LANGUAGE: 'A sign-language interpreter and an agent' },
};
