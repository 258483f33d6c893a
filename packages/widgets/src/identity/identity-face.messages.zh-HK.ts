import type { Translation } from '../i18n/catalogue.js';
import { format } from '../i18n/format.messages.zh-HK.js';
import { screen } from '../screen/screen.messages.zh-HK.js';
import type { IdentityFaceMessages } from './identity-face.messages.zh-CN.js';
import { pictures } from './picture.messages.zh-HK.js';

/** Texts of the screen identity-face in zh-HK. */
export const translation: Translation<IdentityFaceMessages> = {
  ...format,
  ...screen,
  ...pictures,

  title: '人面核實',
  loading: '正在讀取核實進度',
  leave: '先不做',
  slow: '銀行回覆比平時慢，仍在等候。可以先離開，稍後再來。',
  introTitle: '讓銀行看看是否您本人',
  introLead: '看鏡頭，按提示做，沒有時間限制，請慢慢來。',
  factsLabel: '拍之前請知道',
  facts: [
    '拍的是您的臉，與證件上的相片比對。',
    '相片加密上載，通過後就刪除，最多保留7天。',
    '螢幕不會閃，每一步都有文字，也可以打開語音。',
    '不想拍也可以，視像核實同樣辦得到。',
  ],
  ways: '怎樣拍都一樣，選方便的',
  readingFile: '正在打開相片',
  wayCamera: '用鏡頭拍',
  wayCameraSub: '對準圓圈，穩定後會自動拍',
  wayFile: '從相簿選相片',
  wayFileSub: '剛拍的本人相片，20 MB以內',
  wayHost: '用這個應用程式拍',
  wayHostSub: '打開應用程式本身的拍照功能',
  videoLabel: '改用視像核實',
  videoSub: '與職員視像通話，不用人面識別',
  otherLabel: '換一部裝置拍',
  otherSub: '這部裝置不方便，就在另一部上繼續辦',
  wantedNote: (note) => `職員說：${note}`,
  sandboxNote: '沙盒示範，未經認證。',
  loadFailedText: '請檢查網絡，再試一次。',

  actions: {
    LOOK: '請正對螢幕',
    TURN_LEFT: '請慢慢向左轉頭',
    TURN_RIGHT: '請慢慢向右轉頭',
    OPEN_MOUTH: '請慢慢張開嘴',
    NOD: '請慢慢低一下頭',
  },
  count: (n, of) => `第${String(n)}個動作，共${String(of)}個，不用急`,
  countOne: '只有這一個動作，不用急',
  stageHint: '做好後停一下會自動拍，也可以自己按',
  good: '光線合適，請保持臉在圈內',
  voiceOn: '語音提示',
  voiceOff: '關閉語音',
  restart: '重新開始',
  stageVideo: '不方便做動作？改用視像核實',
  stageNote: '人面影像只用於這次核實。',
  stageNoteSandbox: '沙盒示範，未經認證。人面影像只用於這次核實。',
  renewed: '時間有點久，已為您換了一組新動作，不計次數。請繼續慢慢來。',

  pickLead: '相片只要您一個人，臉完整、清楚。',

  sendTitle: '正在核對',
  sendLead: '相片加密後才離開這部裝置。',
  progressCount: (n, of) => `已上載${String(n)}張，共${String(of)}張`,

  closedTitle: '現在不能再試',
  closedText: (moment) =>
    `${moment}以後可以再試。不想等，可以改用視像核實；限制次數是為了防止別人冒用您的身份。`,
  notNowTitle: '現在不用做人面核實',
  notNowText: '請回到上一頁，看看核實到了哪一步。',
  doneTitle: '人面核實已完成',
  doneText: '可以繼續辦下一步。',
  doneReviewText: '職員會再看一下，有結果會通知您。',
  goAhead: '繼續',

  offlineText: '連線後繼續。',
  expiredText: '為了安全已登出。登入後繼續辦。',
  loadFailedTitle: '沒有讀到核實進度',

  problemSignIn: '登入已過期。登入後請再按一次。',
  problemNetwork: '連不上銀行。請檢查網絡後再按一次。',
  problemFace: '這次認不出是您本人。請到光線好的地方，除下口罩再試。',
  problemFaceLeft: (n) =>
    `這次認不出是您本人。請到光線好的地方，除下口罩再試，今天還可以再試${String(n)}次。`,
  problemActions: '看不清動作，請慢一點再做一次。',
  problemActionsLeft: (n) =>
    `看不清動作，請慢一點再做一次。今天還可以再試${String(n)}次，也可以改用視像核實。`,
  problemPicture: '銀行看不清這張相片，請再拍一次。',
  problemTries: '今天的次數用完了。',
  problemConsent: '您沒有同意使用人面資料。可以改用視像核實。',
  problemService: '核對服務暫時沒有回應，沒有計算次數。請稍後再試。',
  problemOther: '暫時未能辦妥，請稍後再試。',
};
