import { formatMessages } from '../i18n/format.messages.zh-CN.js';
import { screenMessages } from '../screen/screen.messages.js';
import type { identityDocumentLaterMessages } from './identity-document.messages-later.zh-CN.js';
import type { PictureMessages } from './picture.messages.zh-CN.js';

/** Texts of the first step of identity-document, zh-CN: the source language. */
export const identityDocumentMessages = {
  ...formatMessages,
  ...screenMessages,

  title: '拍摄身份证',
  loading: '正在读取核验进度',
  leave: '先不拍了',
  slow: '银行回答得比平时慢，还在等。拍好的照片都在，可以先离开，过一会儿再来。',
  introTitle: '拍身份证的两面',
  introLead: '先拍有照片的一面，再拍有国徽的一面。银行用它核对您是谁，照片只用于这次核验。',
  introTitleBack: '再拍有国徽的一面',
  introLeadBack: '有照片的一面已经收到了，还差这一面。',
  introTitleFront: '请拍有照片的一面',
  introLeadFront: '只差这一面，另一面已经收到了。',
  ways: '三种办法都一样，选方便的',
  waysTwo: '两种办法都一样，选方便的',
  readingFile: '正在打开照片',
  wayCamera: '用摄像头拍',
  wayCameraSub: '有边框帮您对准，清楚了会自动拍',
  wayFile: '从相册选照片',
  wayFileSub: '已经拍好的也可以，20 MB以内',
  wayHost: '用这个应用拍',
  wayHostSub: '打开应用自己的拍照功能',
  wayOther: '换一台设备拍',
  wayOtherSub: '这台设备不方便，就在另一台上接着办',
  wantedNote: (note: string) => `工作人员说：${note}`,
  sandboxNote: '沙箱演示，未经认证。请不要拍真的证件，用样张就行。',
  loadFailedText: '请检查网络，再试一次。拍好的照片都还在。',
};

/** Keys of the texts of identity-document, and the values that they take. */
export type IdentityDocumentMessages = typeof identityDocumentMessages &
  typeof identityDocumentLaterMessages &
  PictureMessages;
