import type { Translation } from '../i18n/catalogue.js';
import { format } from '../i18n/format.messages.zh-TW.js';
import { screen } from '../screen/screen.messages.zh-TW.js';
import type { IdentityFaceMessages } from './identity-face.messages.zh-CN.js';
import { pictures } from './picture.messages.zh-TW.js';

/** Texts of the screen identity-face in zh-TW. */
export const translation: Translation<IdentityFaceMessages> = {
  ...format,
  ...screen,
  ...pictures,

  title: '人臉核驗',
  loading: '正在讀取核驗進度',
  leave: '先不做了',
  slow: '銀行回覆得比平時慢，還在等。可以先離開，過一會兒再來。',
  introTitle: '讓銀行看看是不是您本人',
  introLead: '看著鏡頭，照提示做，沒有時間限制，請慢慢來。',
  factsLabel: '拍之前請知道',
  facts: [
    '拍的是您的臉，和證件上的照片比對。',
    '照片加密上傳，通過後就刪除，最多留7天。',
    '螢幕不會閃，每一步都有文字，也可以打開語音。',
    '不想拍也可以，視訊核驗同樣辦得成。',
  ],
  ways: '怎麼拍都一樣，選方便的',
  readingFile: '正在打開照片',
  wayCamera: '用相機拍',
  wayCameraSub: '對準圓圈，穩住了會自動拍',
  wayFile: '從相簿選照片',
  wayFileSub: '剛拍的本人照片，20 MB以內',
  wayHost: '用這個應用程式拍',
  wayHostSub: '打開應用程式自己的拍照功能',
  videoLabel: '換視訊核驗',
  videoSub: '和工作人員視訊，不用人臉辨識',
  otherLabel: '換一台裝置拍',
  otherSub: '這台裝置不方便，就在另一台上接著辦',
  wantedNote: (note) => `工作人員說：${note}`,
  sandboxNote: '沙箱示範，未經認證。',
  loadFailedText: '請檢查網路，再試一次。',

  actions: {
    LOOK: '請正對螢幕',
    TURN_LEFT: '請慢慢向左轉頭',
    TURN_RIGHT: '請慢慢向右轉頭',
    OPEN_MOUTH: '請慢慢張開嘴',
    NOD: '請慢慢低一下頭',
  },
  count: (n, of) => `第${String(n)}個動作，共${String(of)}個，不用著急`,
  countOne: '只有這一個動作，不用著急',
  stageHint: '做好後停一下會自動拍，也可以自己按',
  good: '光線合適，請保持臉在圈內',
  voiceOn: '語音提示',
  voiceOff: '關閉語音',
  restart: '重新開始',
  stageVideo: '不方便做動作？換視訊核驗',
  stageNote: '人臉影像只用於這次核驗。',
  stageNoteSandbox: '沙箱示範，未經認證。人臉影像只用於這次核驗。',
  renewed: '時間有點久，已經為您換了一組新動作，不算次數。請接著慢慢來。',

  pickLead: '照片裡只要您一個人，臉完整、清楚。',

  sendTitle: '正在核對',
  sendLead: '照片加密後才離開這台裝置。',
  progressCount: (n, of) => `已上傳${String(n)}張，共${String(of)}張`,

  closedTitle: '現在不能再試了',
  closedText: (moment) =>
    `${moment}以後可以再試。不想等，可以換視訊核驗；限制次數是為了防止別人冒用您的身分。`,
  notNowTitle: '現在不用做人臉核驗',
  notNowText: '請回到上一頁，看看核驗到了哪一步。',
  doneTitle: '人臉核驗已完成',
  doneText: '可以接著辦下一步了。',
  doneReviewText: '工作人員會再看一下，有結果會告訴您。',
  goAhead: '繼續',

  offlineText: '連線後接著來。',
  expiredText: '為了安全已登出。登入後接著辦。',
  loadFailedTitle: '沒有讀到核驗進度',

  problemSignIn: '登入已過期。登入後請再點一次。',
  problemNetwork: '連不上銀行。請檢查網路後再點一次。',
  problemFace: '這次沒有認出是您本人。請換個光線好的地方，摘下口罩再試。',
  problemFaceLeft: (n) =>
    `這次沒有認出是您本人。請換個光線好的地方，摘下口罩再試，今天還可以再試${String(n)}次。`,
  problemActions: '沒有看清動作，請慢一點再做一次。',
  problemActionsLeft: (n) =>
    `沒有看清動作，請慢一點再做一次。今天還可以再試${String(n)}次，也可以換視訊核驗。`,
  problemPicture: '銀行看不清這張照片，請再拍一次。',
  problemTries: '今天的次數用完了。',
  problemConsent: '您沒有同意使用人臉資料。可以換視訊核驗。',
  problemService: '核對服務暫時沒有回應，沒有算次數。請過一會兒再試。',
  problemOther: '暫時沒辦成，請稍後再試。',
};
