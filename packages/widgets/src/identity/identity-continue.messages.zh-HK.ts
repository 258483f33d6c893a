import type { Translation } from '../i18n/catalogue.js';
import { format } from '../i18n/format.messages.zh-HK.js';
import { cancelWay } from '../screen/cancel.messages.zh-HK.js';
import { screen } from '../screen/screen.messages.zh-HK.js';
import type { IdentityContinueMessages } from './identity-continue.messages.zh-CN.js';

/** Texts of the screen identity-continue in zh-HK. */
export const translation: Translation<IdentityContinueMessages> = {
  ...format,
  ...screen,
  ...cancelWay,

  title: '換裝置接著辦',
  loading: '正在讀取進度',
  headingIntro: '換一部裝置接著辦',
  introLead: '這部裝置的鏡頭不好用，可以換一部。填過的都在銀行，不用再填。',
  introSteps: ['用另一部裝置掃QR碼，或者打開連結', '在那部裝置上輸入這裏的6位確認碼', '從現在這一步接著辦'],
  numbered: (n, text) => `${String(n)}. ${text}`,
  introWarning: '這兩個碼只給自己用，銀行不會來要。',
  makeLink: '建立QR碼',
  making: '正在建立',

  headingArrival: '在這部裝置上接著辦',
  arrivalLead: '請看先前那部裝置，上面有6位確認碼。',
  codeLabel: '6位確認碼',
  codeHint: '確認碼和連結5分鐘內有效',
  codeMissing: '輸完6位就可以接著辦',
  arrivalWarning: '連結是別人傳來的，請不要輸入。接著辦的是傳連結那個人的業務。',
  goOnHere: '在這裏接著辦',
  arrivalRefused: '沒有接上：確認碼不對，或者連結用過、過期了。請看先前那部裝置上現在的碼，需要時重新建立。',
  arrivalOffline: '連不上銀行，還沒有提交。請檢查網絡後再點一次。',
  arrivalOther: '暫時沒有接上，請稍後再試，或者重新建立一個。',
  headingArrived: '接上了',
  arrivedLead: '正在打開您辦到的那一步。',
  leave: '先離開',
  slow: '銀行回答得比平時慢，還在等。可以先離開，進度不會丟。',
  loadFailedText: '請檢查網絡，再試一次。進度沒有變化。',

  headingLink: '用另一部裝置掃一掃',
  linkLead: '掃碼以後，在那部裝置上輸入下面的確認碼。',
  linkOver: 'QR碼和確認碼過期了，沒有人能再用。可以重新建立。',
  qrLabel: '接著辦的QR碼，內容和下面的連結相同',
  confirmCode: '確認碼',
  timeLeft: (minutes, seconds) => `還有${String(minutes)}分${String(seconds)}秒有效`,
  linkTitle: '不方便掃碼，可以打開連結',
  copyLink: '複製連結',
  copied: '已經複製',
  copyByHand: '沒有複製成功，請按住連結自己複製。',
  makeAnother: '重新建立',
  headingTaken: '另一部裝置已經接著辦了',
  takenText: '請在那部裝置上辦完，這一頁會跟上。也可以隨時回到這部裝置接著辦。',
  takenWarning: '那部裝置不是您自己在用，請取消這次申請，再聯絡客服。',
  goBack: '回到這部裝置',
  headingNone: '沒有正在辦理的核實',
  noneText: '沒有可以換裝置接著辦的。',

  problemNetwork: '連不上銀行，沒有建立。請檢查網絡後再點一次。',
  problemState: '現在不能換裝置。如果這部就是後來接著辦的裝置，請回到最先那部上建立。',
  problemOther: '暫時沒有建立，請稍後再試。',
  offlineText: '沒有讀到進度，進度沒有變化。',
  expiredText: '為了安全已登出。登入後可以換裝置接著辦。',
  loadFailedTitle: '沒有讀到進度',
};
