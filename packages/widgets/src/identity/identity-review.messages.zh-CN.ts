import { byCode } from '../i18n/catalogue.js';
import { formatMessages } from '../i18n/format.messages.zh-CN.js';
import { screenMessages } from '../screen/screen.messages.js';
import { nearTimeMessages } from './call.messages.zh-CN.js';
import type { identityReviewLaterMessages } from './identity-review.messages-later.zh-CN.js';

/** Texts of the first step of identity-review, zh-CN: the source language. */
export const identityReviewMessages = {
  ...formatMessages,
  ...screenMessages,
  ...nearTimeMessages,

  title: '身份核验',
  loading: '正在读取核验进度',
  headingReview: '正在人工审核',
  headingAppeal: '正在重新审核',
  answerBy: (time: string) => `预计${time}前有结果。`,
  answerLate: '比预计的晚了一些，工作人员还在看。',
  looksAt: byCode({
    ID_ELEMENTS: '工作人员在核对姓名和证件号，不用重新提交。',
    ID_DOCUMENT: '证件照片有一处要人看一看，不用重新提交。',
    FACE: '人脸照片要人看一看，不用重新提交。',
  }),
  looksTwice: '由两位工作人员分别核对，不用重新提交。',
  looksAtAll: '工作人员在看您的资料，不用重新提交。',
  looksAgain: '换了一位工作人员重新看，不用重新提交。',
  progressLabel: '进度',
  labelDone: '已完成',
  labelNow: '进行中',
  labelTodo: '还没到',
  sent: '资料已提交',
  appealSent: '申诉已提交',
  looked: '人工审核',
  appealLooked: '重新审核',
  ahead: (n: number) => (n === 0 ? '下一位就是您' : `前面还有${String(n)}位`),
  told: '通知结果',
  toldTo: (phone: string) => `短信发到 ${phone}`,
  goOnOpening: '继续开户',
  goOnVerifying: '完成核验',
  goOnText: '从下一步接着办',
  mayLeave: '可以关闭这一页。再次打开，或者换一台手机登录，都会回到这里。',
  byVideo: '不想等，改用视频核验',
  leave: '先离开',
  slow: '银行回答得比平时慢，还在等。可以先离开，进度不会丢。',
  loadFailedText: '请检查网络，再试一次。审核还在照常进行。',
  slowWork: '银行回答得比平时慢，还在等。您写的还在，请不要重复提交。',
};

/** Keys of the texts of identity-review, and the values that they take. */
export type IdentityReviewMessages = typeof identityReviewMessages & typeof identityReviewLaterMessages;
