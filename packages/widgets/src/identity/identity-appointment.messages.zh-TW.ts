import type { Translation } from '../i18n/catalogue.js';
import { format } from '../i18n/format.messages.zh-TW.js';
import { cancelWay } from '../screen/cancel.messages.zh-TW.js';
import { screen } from '../screen/screen.messages.zh-TW.js';
import { call } from './call.messages.zh-TW.js';
import type { IdentityAppointmentMessages } from './identity-appointment.messages.zh-CN.js';

/** Texts of the screen identity-appointment in zh-TW. */
export const translation: Translation<IdentityAppointmentMessages> = {
  ...format,
  ...screen,
  ...cancelWay,
  ...call,

  title: '視訊核驗',
  loading: '正在讀取視訊核驗',
  headingChannel: '約一次視訊核驗',
  channelLead: '和工作人員視訊說幾句話，15分鐘以內。',
  channelLabel: '和誰通話',
  channelOptions: [
    { value: 'AGENT', label: '視訊客服', sub: '和客服通話' },
    { value: 'SIGN_LANGUAGE', label: '手語翻譯', sub: '翻譯和客服都在' },
  ],
  channelMissing: '請選和誰通話',
  missedBefore: '上次的視訊沒有接通，沒有關係，請再約一次。',
  atHandTitle: '通話時請準備',
  atHand: ['本人的身分證正本', '安靜、光線好的地方', '通話有字幕，也可以打字，不用說話'],
  howItComes: '到約好的時間，銀行會在這個應用程式裡呼叫您。不用裝別的軟體。',
  chooseTime: '去選時間',
  readingTimes: '正在讀取時間',
  leave: '先離開',
  slow: '銀行回答得比平時慢，還在等。可以先離開，進度不會丟。',
  loadFailedText: '請檢查網路，再試一次。進度沒有變化。',

  headingTime: '選一個時間',
  timeLead: (channel) => `${channel}，都是北京時間`,
  dayLabel: '哪一天',
  dayTitle: (day, weekday) => `${day} ${weekday}`,
  today: '今天',
  tomorrow: '明天',
  timeLabel: '幾點',
  taken: '約滿',
  timeMissing: '請選一個時間',
  noTimes: '這幾天的時間都約滿了，請明天再來看。',
  book: '預約',
  bookTime: (time) => `預約${time}`,

  mayMiss: '錯過了也沒有關係，可以再約。',
  changeTime: '改時間',
  cancelCall: '取消預約',
  cancelTitle: '取消這次預約嗎',
  cancelText: '取消以後回到預約以前的地方，可以再約。',
  keepCall: '先不取消',

  headingNone: '現在不用視訊核驗',
  noneText: '請回到進度，看看下一步是什麼。',
  headingUnknown: '還不知道有沒有辦成',
  unknownText: '我們先去查，不會重複預約。',

  slowWork: '銀行回答得比平時慢，還在等。請不要重複提交。',
  problemNetwork: '連不上銀行。您選的還在，請檢查網路後再點一次。',
  problemTaken: '這個時間剛被約走。時間表已經更新，請再選一個。',
  problemState: '現在不能改預約。請回到進度看看。',
  problemNotSent: '查過了，剛才的沒有辦成。可以再點一次。',
  problemOther: '暫時沒辦成。您選的還在，請稍後再試。',
  offlineText: '沒有讀到視訊核驗的時間，進度沒有變化。',
  expiredText: '為了安全已登出。登入後接著預約。',
  loadFailedTitle: '沒有讀到視訊核驗',
};
