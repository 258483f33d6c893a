import { formatMessages } from '../i18n/format.messages.zh-CN.js';
import { screenMessages } from '../screen/screen.messages.js';
import type { identityFaceLaterMessages } from './identity-face.messages-later.zh-CN.js';
import type { PictureMessages } from './picture.messages.zh-CN.js';

/** Texts of the first step of identity-face, zh-CN: the source language. */
export const identityFaceMessages = {
  ...formatMessages,
  ...screenMessages,

  title: '人脸核验',
  loading: '正在读取核验进度',
  leave: '先不做了',
  slow: '银行回答得比平时慢，还在等。可以先离开，过一会儿再来。',
  introTitle: '让银行看看是不是您本人',
  introLead: '看着镜头，照提示做，没有时间限制，请慢慢来。',
  factsLabel: '拍之前请知道',
  facts: [
    '拍的是您的脸，和证件上的照片比对。',
    '照片加密上传，通过后就删除，最多留7天。',
    '屏幕不会闪，每一步都有文字，也可以打开语音。',
    '不想拍也可以，视频核验同样办得成。',
  ] as readonly string[],
  ways: '怎么拍都一样，选方便的',
  readingFile: '正在打开照片',
  wayCamera: '用摄像头拍',
  wayCameraSub: '对准圆圈，稳住了会自动拍',
  wayFile: '从相册选照片',
  wayFileSub: '刚拍的本人照片，20 MB以内',
  wayHost: '用这个应用拍',
  wayHostSub: '打开应用自己的拍照功能',
  videoLabel: '换视频核验',
  videoSub: '和工作人员视频，不用人脸识别',
  otherLabel: '换一台设备拍',
  otherSub: '这台设备不方便，就在另一台上接着办',
  wantedNote: (note: string) => `工作人员说：${note}`,
  sandboxNote: '沙箱演示，未经认证。',
  loadFailedText: '请检查网络，再试一次。',
};

/** Keys of the texts of identity-face, and the values that they take. */
export type IdentityFaceMessages = typeof identityFaceMessages &
  typeof identityFaceLaterMessages &
  PictureMessages;
