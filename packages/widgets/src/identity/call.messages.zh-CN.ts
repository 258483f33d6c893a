import { byCode } from '../i18n/catalogue.js';

/** Texts that name a moment by its nearness, zh-CN: the source language. */
export const nearTimeMessages = {
  todayAt: (time: string) => `今天${time}`,
  tomorrowAt: (time: string) => `明天${time}`,
  dayAt: (day: string, weekday: string, time: string) => `${day}${weekday}${time}`,
  weekdays: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
};

/** Texts about a video call, zh-CN. */
export const callMessages = {
  headingBooked: '视频核验约好了',
  bookedText: (time: string) => `${time}，银行会在这个应用里呼叫您。`,
  callTime: '时间',
  callWith: '和谁通话',
  callLength: '多久',
  callMinutes: (minutes: number) => `${String(minutes)}分钟以内`,
  channels: byCode({ AGENT: '视频客服', SIGN_LANGUAGE: '手语翻译和客服' }),
};
