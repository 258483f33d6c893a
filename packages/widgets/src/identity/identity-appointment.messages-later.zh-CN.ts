import { cancelWayMessages } from '../screen/cancel.messages.zh-CN.js';
import { screenLaterMessages } from '../screen/screen.messages-later.js';
import { callMessages } from './call.messages.zh-CN.js';

/** Texts of the later steps of identity-appointment, zh-CN: they come with those steps. */
export const identityAppointmentLaterMessages = {
  ...screenLaterMessages,
  ...cancelWayMessages,
  ...callMessages,

  headingTime: '选一个时间',
  timeLead: (channel: string) => `${channel}，都是北京时间`,
  dayLabel: '哪一天',
  dayTitle: (day: string, weekday: string) => `${day} ${weekday}`,
  today: '今天',
  tomorrow: '明天',
  timeLabel: '几点',
  taken: '约满',
  timeMissing: '请选一个时间',
  noTimes: '这几天的时间都约满了，请明天再来看。',
  book: '预约',
  bookTime: (time: string) => `预约${time}`,

  mayMiss: '错过了也没有关系，可以再约。',
  changeTime: '改时间',
  cancelCall: '取消预约',
  cancelTitle: '取消这次预约吗',
  cancelText: '取消以后回到预约以前的地方，可以再约。',
  keepCall: '先不取消',

  headingNone: '现在不用视频核验',
  noneText: '请回到进度，看看下一步是什么。',
  headingUnknown: '还不知道有没有办成',
  unknownText: '我们先去查，不会重复预约。',

  problemNetwork: '连不上银行。您选的还在，请检查网络后再点一次。',
  problemTaken: '这个时间刚被约走。时间表已经更新，请再选一个。',
  problemState: '现在不能改预约。请回到进度看看。',
  problemNotSent: '查过了，刚才的没有办成。可以再点一次。',
  problemOther: '暂时没办成。您选的还在，请稍后再试。',
  offlineText: '没有读到视频核验的时间，进度没有变化。',
  expiredText: '为了安全已退出。登录后接着预约。',
  loadFailedTitle: '没有读到视频核验',
};
