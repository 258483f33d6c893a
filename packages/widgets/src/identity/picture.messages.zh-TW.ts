import type { Translation } from '../i18n/catalogue.js';
import { cancelWay } from '../screen/cancel.messages.zh-TW.js';
import type { PictureMessages } from './picture.messages.zh-CN.js';

/** Texts about taking and sending pictures in zh-TW. */
export const pictures: Translation<PictureMessages> = {
  cameraFailures: {
    unsupported: '這個瀏覽器不能用相機，請用下面別的辦法。',
    denied: '相機沒有得到允許。可以在系統或瀏覽器的設定裡允許後再試，也可以用下面別的辦法。',
    blocked: '這個頁面不能用相機，請用下面別的辦法。',
    none: '沒有找到相機，請用下面別的辦法。',
    busy: '相機正被別的應用程式占用。請關掉那個應用程式再試，也可以用下面別的辦法。',
    lost: '相機中斷了。拍好的都還在，可以再打開，也可以用下面別的辦法。',
    timeout: '沒有等到您對相機的答覆。可以再試一次，也可以用下面別的辦法。',
  },
  fileRefusals: {
    'not-a-picture': '這個檔案不是照片。請選JPEG、PNG或WebP格式的照片。',
    'too-large': '這個檔案太大。請選20 MB以內的照片。',
    animated: '動圖不能用。請選一張普通照片。',
    broken: '這張照片打不開，可能沒有存完整。請換一張。',
    'too-small': '這張照片太小，看不清字。請換一張大一些的。',
  },
  fileHeic: '這張照片是HEIC格式，這裡打不開。請存成JPEG再選，或者直接拍。',
  fileRepeated: '這張照片剛才已經選過了。每個動作要一張不同的照片，請換一張。',
  ...cancelWay,
  frameHints: {
    dark: '有一點暗，請到亮一些的地方',
    bright: '光線太強，請換個方向',
    glare: '有一點反光，請稍微換個角度',
    moving: '請拿穩一點',
    blurred: '還不清楚，請稍微移遠或移近',
    good: '很清楚，請保持不動',
  },
  cameraOpening: '正在打開相機',
  cameraMuted: '相機暫停了，回到這裡會接著拍',
  viewLabel: '取景框',
  shutter: '拍攝',
  torchOn: '打開補光',
  torchOff: '關閉補光',
  album: '從相簿選',
  cameraPick: '換一個相機',
  progressOf: (percent) => `已上傳${String(percent)}%`,
  goOn: '接著上傳',
  sendOffline: '連線中斷了。照片還在，連線後會自動接著上傳，不用重新拍。',
  wayVideo: '換視訊核驗',
};
