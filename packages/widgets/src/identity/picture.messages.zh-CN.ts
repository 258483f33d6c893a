import type { CameraFailure } from '../capture/camera.js';
import type { FrameHint } from '../capture/frame-quality.js';
import type { PictureRefusal } from '../capture/picture-file.js';
import { cancelWayMessages } from '../screen/cancel.messages.zh-CN.js';

const cameraFailures: Record<CameraFailure, string> = {
  unsupported: '这个浏览器不能用摄像头，请用下面别的办法。',
  denied: '摄像头没有得到允许。可以在系统或浏览器的设置里允许后再试，也可以用下面别的办法。',
  blocked: '这个页面不能用摄像头，请用下面别的办法。',
  none: '没有找到摄像头，请用下面别的办法。',
  busy: '摄像头正被别的应用占用。请关掉那个应用再试，也可以用下面别的办法。',
  lost: '摄像头中断了。拍好的都还在，可以再打开，也可以用下面别的办法。',
  timeout: '没有等到您对摄像头的答复。可以再试一次，也可以用下面别的办法。',
};

const fileRefusals: Record<PictureRefusal, string> = {
  'not-a-picture': '这个文件不是照片。请选JPEG、PNG或WebP格式的照片。',
  'too-large': '这个文件太大。请选20 MB以内的照片。',
  animated: '动图不能用。请选一张普通照片。',
  broken: '这张照片打不开，可能没有存完整。请换一张。',
  'too-small': '这张照片太小，看不清字。请换一张大一些的。',
};

const frameHints: Record<FrameHint, string> = {
  dark: '有一点暗，请到亮一些的地方',
  bright: '光线太强，请换个方向',
  glare: '有一点反光，请稍微换个角度',
  moving: '请拿稳一点',
  blurred: '还不清楚，请稍微移远或移近',
  good: '很清楚，请保持不动',
};

/** Texts about taking and sending pictures that screens with a camera share, zh-CN: the source language. */
export const pictureMessages = {
  cameraFailures,
  fileRefusals,
  fileHeic: '这张照片是HEIC格式，这里打不开。请存成JPEG再选，或者直接拍。',
  fileRepeated: '这张照片刚才已经选过了。每个动作要一张不同的照片，请换一张。',
  ...cancelWayMessages,
  frameHints,
  cameraOpening: '正在打开摄像头',
  cameraMuted: '摄像头暂停了，回到这里会接着拍',
  viewLabel: '取景框',
  shutter: '拍摄',
  torchOn: '打开补光',
  torchOff: '关闭补光',
  album: '从相册选',
  cameraPick: '换一个摄像头',
  progressOf: (percent: number) => `已上传${String(percent)}%`,
  goOn: '接着上传',
  sendOffline: '网络断了。照片还在，联网后会自动接着上传，不用重新拍。',
  wayVideo: '换视频核验',
};

/** Keys of the texts about taking and sending pictures, and the values that they take. */
export type PictureMessages = typeof pictureMessages;
