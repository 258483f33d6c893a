import type { Translation } from '../i18n/catalogue.js';
import { cancelWay } from '../screen/cancel.messages.zh-HK.js';
import type { PictureMessages } from './picture.messages.zh-CN.js';

/** Texts about taking and sending pictures in zh-HK. */
export const pictures: Translation<PictureMessages> = {
  cameraFailures: {
    unsupported: '這個瀏覽器不能用鏡頭，請用下面其他方法。',
    denied: '鏡頭未獲允許。可以在系統或瀏覽器的設定允許後再試，也可以用下面其他方法。',
    blocked: '這個頁面不能用鏡頭，請用下面其他方法。',
    none: '找不到鏡頭，請用下面其他方法。',
    busy: '鏡頭正被另一個應用程式使用。請關掉那個應用程式再試，也可以用下面其他方法。',
    lost: '鏡頭中斷了。拍好的都還在，可以再打開，也可以用下面其他方法。',
    timeout: '等不到您對鏡頭的答覆。可以再試一次，也可以用下面其他方法。',
  },
  fileRefusals: {
    'not-a-picture': '這個檔案不是相片。請選JPEG、PNG或WebP格式的相片。',
    'too-large': '這個檔案太大。請選20 MB以內的相片。',
    animated: '動圖不能用。請選一張普通相片。',
    broken: '這張相片打不開，可能沒有存完整。請換一張。',
    'too-small': '這張相片太小，看不清字。請換一張大一些的。',
  },
  fileHeic: '這張相片是HEIC格式，這裏打不開。請存成JPEG再選，或者直接拍。',
  fileRepeated: '這張照片剛才已經選過了。每個動作要一張不同的照片，請換一張。',
  ...cancelWay,
  frameHints: {
    dark: '有一點暗，請到光亮一些的地方',
    bright: '光線太強，請換個方向',
    glare: '有一點反光，請稍微換個角度',
    moving: '請拿穩一點',
    blurred: '還不清楚，請稍微移遠或移近',
    good: '很清楚，請保持不動',
  },
  cameraOpening: '正在打開鏡頭',
  cameraMuted: '鏡頭暫停了，回到這裏會繼續拍',
  viewLabel: '取景框',
  shutter: '拍攝',
  torchOn: '打開補光',
  torchOff: '關閉補光',
  album: '從相簿選',
  cameraPick: '換一個鏡頭',
  progressOf: (percent) => `已上載${String(percent)}%`,
  goOn: '繼續上載',
  sendOffline: '連線中斷了。相片還在，連線後會自動繼續上載，不用重新拍。',
  wayVideo: '改用視像核實',
};
