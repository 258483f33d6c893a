import type { Translation } from '../i18n/catalogue.js';
import type { callMessages, nearTimeMessages } from './call.messages.zh-CN.js';

/** Texts about near moments and video calls in zh-HK. */
export const call: Translation<typeof nearTimeMessages & typeof callMessages> = {
  todayAt: (time) => `今日${time}`,
  tomorrowAt: (time) => `明日${time}`,
  dayAt: (day, weekday, time) => `${day}${weekday}${time}`,
  weekdays: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
  headingBooked: '視像核實已預約',
  bookedText: (time) => `${time}，銀行會在這個應用程式內致電您。`,
  callTime: '時間',
  callWith: '通話對象',
  callLength: '需時',
  callMinutes: (minutes) => `${String(minutes)}分鐘以內`,
  channels: { AGENT: '視像客戶服務', SIGN_LANGUAGE: '手語翻譯及客戶服務' },
};
