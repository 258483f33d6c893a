import type { Translation } from '../i18n/catalogue.js';
import { format } from '../i18n/format.messages.zh-HK.js';
import { cancelWay } from '../screen/cancel.messages.zh-HK.js';
import { screen } from '../screen/screen.messages.zh-HK.js';
import { call } from './call.messages.zh-HK.js';
import type { IdentityAppointmentMessages } from './identity-appointment.messages.zh-CN.js';

/** Texts of the screen identity-appointment in zh-HK. */
export const translation: Translation<IdentityAppointmentMessages> = {
  ...format,
  ...screen,
  ...cancelWay,
  ...call,

  title: '視像核實',
  loading: '正在讀取視像核實',
  headingChannel: '約一次視像核實',
  channelLead: '和職員視像說幾句話，15分鐘以內。',
  channelLabel: '和誰通話',
  channelOptions: [
    { value: 'AGENT', label: '視像客服', sub: '與職員通話' },
    { value: 'SIGN_LANGUAGE', label: '手語翻譯', sub: '翻譯和職員都在' },
  ],
  channelMissing: '請選和誰通話',
  missedBefore: '上次的視像沒有接通，沒有關係，請再約一次。',
  atHandTitle: '通話時請準備',
  atHand: ['本人的身份證正本', '安靜、光線好的地方', '通話有字幕，也可以打字，不用說話'],
  howItComes: '到約好的時間，銀行會在這個應用程式內致電您。不用裝別的軟件。',
  chooseTime: '去選時間',
  readingTimes: '正在讀取時間',
  leave: '先離開',
  slow: '銀行回答得比平時慢，還在等。可以先離開，進度不會丟。',
  loadFailedText: '請檢查網絡，再試一次。進度沒有變化。',

  headingTime: '選一個時間',
  timeLead: (channel) => `${channel}，都是北京時間`,
  dayLabel: '哪一天',
  dayTitle: (day, weekday) => `${day} ${weekday}`,
  today: '今日',
  tomorrow: '明日',
  timeLabel: '幾點',
  taken: '約滿',
  timeMissing: '請選一個時間',
  noTimes: '這幾天的時間都約滿了，請明日再來看。',
  book: '預約',
  bookTime: (time) => `預約${time}`,

  mayMiss: '錯過了也沒有關係，可以再約。',
  changeTime: '改時間',
  cancelCall: '取消預約',
  cancelTitle: '取消這次預約嗎',
  cancelText: '取消以後回到預約以前的地方，可以再約。',
  keepCall: '先不取消',

  headingNone: '現在不用視像核實',
  noneText: '請回到進度，看看下一步是什麼。',
  headingUnknown: '還不知道有沒有辦成',
  unknownText: '我們先去查，不會重複預約。',

  slowWork: '銀行回答得比平時慢，還在等。請不要重複提交。',
  problemNetwork: '連不上銀行。您選的還在，請檢查網絡後再點一次。',
  problemTaken: '這個時間剛被約走。時間表已經更新，請再選一個。',
  problemState: '現在不能改預約。請回到進度看看。',
  problemNotSent: '查過了，剛才的沒有辦成。可以再點一次。',
  problemOther: '暫時沒辦成。您選的還在，請稍後再試。',
  offlineText: '沒有讀到視像核實的時間，進度沒有變化。',
  expiredText: '為了安全已登出。登入後接著預約。',
  loadFailedTitle: '沒有讀到視像核實',
};
