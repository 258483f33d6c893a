import { screenLaterMessages } from '../screen/screen.messages-later.js';

/** Texts of the later steps of identity-password, zh-CN: they come with those steps. */
export const identityPasswordLaterMessages = {
  ...screenLaterMessages,

  loadFailedTitle: '没有打开',
  offlineText: '现在连不上银行。支付密码没有变化。',
  expiredText: '为了安全，太久没有操作会退出登录。刚才输入的密码没有保存。',
  doneTitle: '新的支付密码已经设好',
  doneText: '从现在起用新密码。旧密码不能再用。',
  time: '时间',
  missingTitle: '您还没有账户',
  missingText: '第一个支付密码在开户时设置。',
  openAccount: '去开户',
  unknownTitle: '可能已经设好，还不知道结果',
  unknownText: '银行没有及时回答。再查一次，不会设成别的密码。',
  problemNetwork: '连不上银行，还没有设好。请检查网络，再试一次。',
  problemSignIn: '登录已过期。请登录后再查。',
  problemUnanswered: '不知道上一次有没有设好。请再设置一次，以这一次为准。',
  problemAttempts: '试的次数太多，现在不能确认。请稍后再来，或者约视频客服。',
  problemState: '现在不能设置支付密码。有疑问请联系客服。',
  problemKeyboard: '安全键盘没有打开。请在这里输入新密码。',
  problemNoWay: '您现在没有足够的方式确认本人。请约视频客服，或者到网点办理。',
  problemContext: '停留太久，这次确认已经作废，密码没有改。请重新开始。',
  problemOther: '没有设好，支付密码没有变化。请稍后再试，或者联系客服。',
};
