import { cancelWayMessages } from '../screen/cancel.messages.zh-CN.js';
import { screenLaterMessages } from '../screen/screen.messages-later.js';

/** Texts of the later steps of identity-continue, zh-CN: they come with those steps. */
export const identityContinueLaterMessages = {
  ...screenLaterMessages,
  ...cancelWayMessages,

  headingLink: '用另一台设备扫一扫',
  linkLead: '扫码以后，在那台设备上输入下面的确认码。',
  linkOver: '二维码和确认码过期了，没有人能再用。可以重新生成。',
  qrLabel: '接着办的二维码，内容和下面的链接相同',
  confirmCode: '确认码',
  timeLeft: (minutes: number, seconds: number) => `还有${String(minutes)}分${String(seconds)}秒有效`,
  linkTitle: '不方便扫码，可以打开链接',
  copyLink: '复制链接',
  makeAnother: '重新生成',
  headingTaken: '另一台设备已经接着办了',
  takenText: '请在那台设备上办完，这一页会跟上。也可以随时回到这台设备接着办。',
  takenWarning: '那台设备不是您自己在用，请取消这次申请，再联系客服。',
  goBack: '回到这台设备',
  headingNone: '没有正在办理的核验',
  noneText: '没有可以换设备接着办的。',

  problemNetwork: '连不上银行，没有生成。请检查网络后再点一次。',
  problemState: '现在不能换设备。如果这台就是后来接着办的设备，请回到最先那台上生成。',
  problemOther: '暂时没有生成，请稍后再试。',
  offlineText: '没有读到进度，进度没有变化。',
  expiredText: '为了安全已退出。登录后可以换设备接着办。',
  loadFailedTitle: '没有读到进度',
};
