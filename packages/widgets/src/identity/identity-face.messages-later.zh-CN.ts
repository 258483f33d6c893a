import { screenLaterMessages } from '../screen/screen.messages-later.js';
import type { FaceAction } from './identity-face.state.js';
import { pictureMessages } from './picture.messages.zh-CN.js';

const actions: Record<FaceAction, string> = {
  LOOK: '请正对屏幕',
  TURN_LEFT: '请慢慢向左转头',
  TURN_RIGHT: '请慢慢向右转头',
  OPEN_MOUTH: '请慢慢张开嘴',
  NOD: '请慢慢低一下头',
};

/** Texts of the later steps of identity-face, zh-CN: they come with those steps. */
export const identityFaceLaterMessages = {
  ...screenLaterMessages,
  ...pictureMessages,

  actions,
  count: (n: number, of: number) => `第${String(n)}个动作，共${String(of)}个，不用着急`,
  countOne: '只有这一个动作，不用着急',
  stageHint: '做好后停一下会自动拍，也可以自己按',
  good: '光线合适，请保持脸在圈内',
  voiceOn: '语音提示',
  voiceOff: '关闭语音',
  restart: '重新开始',
  stageVideo: '不方便做动作？换视频核验',
  stageNote: '人脸影像只用于这次核验。',
  stageNoteSandbox: '沙箱演示，未经认证。人脸影像只用于这次核验。',
  renewed: '时间有点久，已经为您换了一组新动作，不算次数。请接着慢慢来。',

  pickLead: '照片里只要您一个人，脸完整、清楚。',

  sendTitle: '正在核对',
  sendLead: '照片加密后才离开这台设备。',
  progressCount: (n: number, of: number) => `已上传${String(n)}张，共${String(of)}张`,

  closedTitle: '现在不能再试了',
  closedText: (moment: string) =>
    `${moment}以后可以再试。不想等，可以换视频核验；限制次数是为了防止别人冒用您的身份。`,
  notNowTitle: '现在不用做人脸核验',
  notNowText: '请回到上一页，看看核验到了哪一步。',
  doneTitle: '人脸核验已完成',
  doneText: '可以接着办下一步了。',
  doneReviewText: '工作人员会再看一下，有结果会告诉您。',
  goAhead: '继续',

  offlineText: '联网后接着来。',
  expiredText: '为了安全已退出。登录后接着办。',
  loadFailedTitle: '没有读到核验进度',

  problemSignIn: '登录已过期。登录后请再点一次。',
  problemNetwork: '连不上银行。请检查网络后再点一次。',
  problemFace: '这次没有认出是您本人。请换个光线好的地方，摘下口罩再试。',
  problemFaceLeft: (n: number) =>
    `这次没有认出是您本人。请换个光线好的地方，摘下口罩再试，今天还可以再试${String(n)}次。`,
  problemActions: '没有看清动作，请慢一点再做一次。',
  problemActionsLeft: (n: number) =>
    `没有看清动作，请慢一点再做一次。今天还可以再试${String(n)}次，也可以换视频核验。`,
  problemPicture: '银行看不清这张照片，请再拍一次。',
  problemTries: '今天的次数用完了。',
  problemConsent: '您没有同意使用人脸信息。可以换视频核验。',
  problemService: '核对服务暂时没有回应，没有算次数。请过一会儿再试。',
  problemOther: '暂时没办成，请稍后再试。',
};
