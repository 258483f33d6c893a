import type { Translation } from '../i18n/catalogue.js';
import type { callMessages, nearTimeMessages } from './call.messages.zh-CN.js';

/** Texts about near moments and video calls in zh-TW. */
export const call: Translation<typeof nearTimeMessages & typeof callMessages> = {
  todayAt: (time) => `今天${time}`,
  tomorrowAt: (time) => `明天${time}`,
  dayAt: (day, weekday, time) => `${day}${weekday}${time}`,
  weekdays: ['週日', '週一', '週二', '週三', '週四', '週五', '週六'],
  headingBooked: '視訊核驗約好了',
  bookedText: (time) => `${time}，銀行會在這個應用程式裡呼叫您。`,
  callTime: '時間',
  callWith: '和誰通話',
  callLength: '多久',
  callMinutes: (minutes) => `${String(minutes)}分鐘以內`,
  channels: { AGENT: '視訊客服', SIGN_LANGUAGE: '手語翻譯和客服' },
};
