import type { PersonNameProblem } from '@weidongli/finance/identifiers';
import type { Translation } from '../i18n/catalogue.js';
import { format } from '../i18n/format.messages.zh-HK.js';
import { cancel } from '../screen/cancel.messages.zh-HK.js';
import { screen } from '../screen/screen.messages.zh-HK.js';
import type { IdentityVerifyMessages } from './identity-verify.messages.zh-CN.js';
import type { IdNumberError, PhoneError } from './identity-verify.state.js';

const phoneProblems: Record<PhoneError['reason'], (missing: number) => string> = {
  empty: () => '請填寫手機號碼',
  'too-short': (missing) => `手機號碼是11位，還差${String(missing)}位`,
  'too-long': () => '手機號碼是11位，您填的多了，請核對',
  characters: () => '手機號碼只有數字，請去掉別的字元',
  'not-mobile': () => '請填內地的手機號碼，第一位是1',
};

const nameProblems: Record<PersonNameProblem, string> = {
  empty: '請填寫姓名',
  'too-short': '姓名至少兩個字，請寫全',
  'too-long': '姓名最多40個字，請核對',
  digits: '姓名裏有數字，請核對',
  dot: '名字裏的點在開頭、結尾或連著出現了，請核對',
  'space-inside': '名字中間有空格。有點的請用「·」，沒有的請去掉空格',
  'unreadable-character': '有一個字認不出來，請重新輸入這個字',
  'not-a-name': '請照身份證上的寫法填，只用漢字，或只用外文字母',
};

const idProblems: Record<IdNumberError['reason'], (missing: number) => string> = {
  empty: () => '請填寫公民身份號碼',
  'too-short': (missing) => `號碼是18位，還差${String(missing)}位`,
  'too-long': () => '號碼是18位，您填的多了，請核對',
  characters: () => '號碼只有數字，最後一位可能是X',
  'birth-date': () => '第7到14位是出生日期，您填的日期不對，請核對',
  'check-digit': () => '最後一位和前面對不上，可能有一位填錯了，請核對',
  'old-15': () => '這是15位的舊號碼，已經停用。請填身份證上的18位號碼',
};

const evidences: Readonly<Record<string, string>> = {
  PHONE_CODE: '手機驗證碼',
  ID_AUTHORITY: '身份資料核對',
  ID_DOCUMENT: '身份證',
  LIVENESS: '本人操作',
  FACE_MATCH: '人臉比對',
  CARD_ELEMENTS: '銀行卡核對',
  PERSON_REVIEW: '人工審核',
  VIDEO_CALL: '視像見面',
};

const assurances: Readonly<Record<number, string>> = {
  1: '保證等級：基本。核對了號碼和手機或銀行卡。',
  2: '保證等級：較高。核對了身份證和人臉。',
  3: '保證等級：高。工作人員也確認過是您本人。',
};

/** Texts of the screen identity-verify in zh-HK. */
export const translation: Translation<IdentityVerifyMessages> = {
  ...format,
  ...screen,
  ...cancel,

  loading: '正在讀取辦到了哪一步',
  leave: '先離開',
  slow: '銀行回答得比平時慢。可以再等等，也可以先離開。',
  slowWork: '銀行還沒有回答。可以再等等，也可以先離開：回來以後接著辦。',
  title: '身份驗證',
  stepOf: (n, of, name) => `第${String(n)}步，共${String(of)}步：${name}`,
  stepConsents: '看清楚再開始',
  headingConsents: '驗證前，請先看一看',
  leadConsents: '我們要確認是您本人。不著急，隨時可以停下來，換一台手機也能接著辦。',
  raised: '為了保護您，這一次要多驗證幾步。',
  whatIsNeeded: '需要準備',
  thingsLabel: '要用到',
  things: {
    SIMPLE: '手機、身份證號、銀行卡',
    STANDARD: '手機、身份證',
    ADVANCED: '手機、身份證，和一次視像見面',
  },
  timeLabel: '要多久',
  time: {
    SIMPLE: '2分鐘左右',
    STANDARD: '3分鐘左右',
    ADVANCED: '3分鐘左右，視像15分鐘另約',
  },
  costLabel: '費用',
  noCost: '人民幣0.00元',
  tapToRead: '點開就能看全文',
  readNote: '點「看過了」，表示您讀過告知書。這一步不會開啟鏡頭。',
  haveRead: '看過了，下一步',
  loadFailedText: '請再試一次。已經辦好的步驟都還在。',

  headingFace: '可以刷臉嗎？',
  leadFace: '刷臉或者視像，您自己選，結果一樣有效。',
  withFace: '刷臉',
  withFaceText: '拍一張正面照片，和身份證上的照片比一次。有結果後就刪除，最長保存7天。',
  withoutFace: '不刷臉，用視像驗證',
  withoutFaceText: '約一個您方便的時間，和工作人員視像見面，15分鐘左右。有手語服務。',
  faceNote: '現在沒有開啟鏡頭。選了以後也可以改。',
  declineFace: '不刷臉，用視像驗證',
  allowFace: '可以刷臉',

  stepPhone: '確認手機號碼',
  headingPhone: '您的手機號碼是多少？',
  leadPhone: '我們發一條驗證碼短訊，確認號碼是您在用。',
  phone: '手機號碼',
  phoneHint: '11位數字',
  sendCode: '發送驗證碼',
  phoneProblems,

  stepElements: '填寫身份資料',
  headingElements: '請照身份證填寫',
  leadElements: '一個字一個字核對，不著急。',
  name: '姓名',
  nameHint: '名字裏有「·」的，也要寫上',
  nameProblems,
  idNumber: '公民身份號碼',
  idHint: '18位，最後一位可能是X',
  idRight: '校驗位正確',
  idProblems,
  wantedNote: (note) => `職員說：${note}`,
  sealedNote: '在您的手機上加密，只有銀行能開啟',
  submitElements: '核對無誤，提交',
  triesLeft: (left) => `今天還可以試${String(left)}次`,

  byVideo: '改用視像驗證',
  byOtherDevice: '換一台手機接著辦',
  byBranch: '也可以帶身份證到銀行分行辦理。',
  headingStuck: '這一步今天先到這裏',
  stuckText: '這一步的次數用完了。已經辦好的都還在。',
  stuckUntil: (time) => `這一步的次數用完了，${time}以後可以再試。已經辦好的都還在。`,
  stuckWays: '不想等，可以換一種辦法：',
  comeBack: '我等一等，先離開',

  headingUnknown: '還不知道有沒有提交成功',
  unknownText: '銀行的答覆沒有收到。我們先查，不會重複提交。',

  headingDone: '驗證通過了',
  assurances,
  evidenceTitle: '依據',
  evidences,
  otherEvidence: '其他驗證',
  uncertified: '沙箱示範，未經認證',
  finish: '完成',
  verifyAgain: '重新驗證一次',

  headingOver: '這次驗證已經結束',
  cancelledText: '驗證取消了，收集的資料已經刪除。',
  expiredApplicationText: '超過30天沒有辦完，收集的資料會刪除。可以重新開始。',
  startAgain: '重新開始',

  reading: '正在開啟文件',
  documentFailed: '文件沒有開啟。請檢查網絡，再點一次。',
  offlineText: '已經辦好的步驟都還在，聯網後接著辦。',
  expiredText: '為了安全，登入一段時間後會過期。登入後從這一步接著辦。',
  loadFailedTitle: '沒有開啟身份驗證',

  problemNetwork: '網絡不通，沒有提交。請檢查網絡，再試一次。',
  problemDocuments: '文件更新了，請再看一遍，然後繼續。',
  problemMismatch: '姓名和號碼對不上，請照身份證核對。',
  problemAuthority: '核對身份的系統現在沒有回應，不是您填錯了。請過一會兒再試。',
  problemState: '這一步剛才已經辦過了，請看現在的進度。',
  problemNotBooked: '查過了，剛才沒有提交成功。請再試一次。',
  problemContext: '驗證碼和這個手機號碼對不上。請重新發送驗證碼。',
  problemInput: '有一項銀行看不懂，請核對後再試。',
  problemOther: '沒有成功。請再試一次，還不行請聯絡客服。',
};
