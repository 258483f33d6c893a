import { formatMessages } from '../i18n/format.messages.zh-CN.js';
import { screenMessages } from '../screen/screen.messages.js';
import { nearTimeMessages } from './call.messages.zh-CN.js';
import type { identityAppointmentLaterMessages } from './identity-appointment.messages-later.zh-CN.js';

/** Texts of the first step of identity-appointment, zh-CN: the source language. */
export const identityAppointmentMessages = {
  ...formatMessages,
  ...screenMessages,
  ...nearTimeMessages,

  title: '视频核验',
  loading: '正在读取视频核验',
  headingChannel: '约一次视频核验',
  channelLead: '和工作人员视频说几句话，15分钟以内。',
  channelLabel: '和谁通话',
  channelOptions: [
    { value: 'AGENT', label: '视频客服', sub: '和客服通话' },
    { value: 'SIGN_LANGUAGE', label: '手语翻译', sub: '翻译和客服都在' },
  ],
  channelMissing: '请选和谁通话',
  missedBefore: '上次的视频没有接通，没有关系，请再约一次。',
  atHandTitle: '通话时请准备',
  atHand: ['本人的身份证原件', '安静、光线好的地方', '通话有字幕，也可以打字，不用说话'],
  howItComes: '到约好的时间，银行会在这个应用里呼叫您。不用装别的软件。',
  chooseTime: '去选时间',
  readingTimes: '正在读取时间',
  leave: '先离开',
  slow: '银行回答得比平时慢，还在等。可以先离开，进度不会丢。',
  loadFailedText: '请检查网络，再试一次。进度没有变化。',
  slowWork: '银行回答得比平时慢，还在等。请不要重复提交。',
};

/** Keys of the texts of identity-appointment, and the values that they take. */
export type IdentityAppointmentMessages = typeof identityAppointmentMessages &
  typeof identityAppointmentLaterMessages;
