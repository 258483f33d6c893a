import type { Translation } from '../i18n/catalogue.js';
import { format } from '../i18n/format.messages.zh-TW.js';
import { cancel } from '../screen/cancel.messages.zh-TW.js';
import { screen } from '../screen/screen.messages.zh-TW.js';
import { accountClass } from './account-class.messages.zh-TW.js';
import type { AccountOpenMessages } from './account-open.messages.zh-CN.js';

/** Texts of the screen account-open in zh-TW. */
export const translation: Translation<AccountOpenMessages> = {
  ...format,
  ...screen,
  ...cancel,
  ...accountClass,
  loading: '正在查看您的申請',
  leave: '先不開戶',
  slow: '銀行回應得比平時慢，還在等。可以先離開，下次開啟會從這一步接著辦。',
  slowOpen: '銀行回應得比平時慢，還在等。可以先離開，再開啟時我們會先查詢結果，不會重複開戶。',
  title: '開戶',
  heading: '開一個帳戶',
  lead: '大約5分鐘，請慢慢來。',
  needTitle: '請先準備好',
  needs: ['本人的身分證', '本人的手機，要能收簡訊', '一張本人的一類帳戶金融卡，哪家銀行的都可以'],
  classTitle: '開哪一類帳戶',
  resumeNote: '中途可以離開。下次開啟，或者換一支手機登入，都從離開的那一步接著辦。',
  begin: '開始開戶',
  loadFailedText: '請檢查網路，再試一次。已經辦好的步驟都在。',

  cancelCard: '已經綁好的卡不受影響。',
  overTexts: {
    CANCELLED: '上一次申請取消了，收集的資訊會刪除。想開戶可以從頭再來。',
    EXPIRED: '上一次申請超過30天沒有辦完，收集的資訊會刪除。想開戶可以從頭再來。',
  },

  classMissing: '請選擇開哪一類帳戶',
  stepOf: (index, of, name) => `第${String(index)}步，共${String(of)}步：${name}`,
  next: '下一步',

  stepDetails: '填寫資料',
  headingDetails: '還需要知道幾件事',
  leadDetails: '開戶規定要問，只用來辦這個帳戶。',
  occupation: '您做什麼工作',
  occupations: {
    WORKER: '工人、服務人員',
    DRIVER_OR_COURIER: '司機、快遞員、外送員',
    SHOP_OWNER: '開店、做小生意',
    FARMER: '務農',
    OFFICE: '辦公室職員',
    TECHNICAL: '技術人員',
    PUBLIC_SERVICE: '公務員、教師、醫護',
    STUDENT: '學生',
    RETIRED: '退休',
    AT_HOME: '在家，沒有上班',
    OTHER: '其他',
  },
  taxResidency: '您在哪裡是稅務居民',
  taxText:
    '稅務居民和國籍不是一回事，說的是您按規定在哪裡繳稅。家在中國，或者一年裡在中國住滿183天，就是中國稅務居民。',
  taxResidencies: { CN: '只在中國', BOTH: '中國和別的國家或地區都有', OTHER: '只在別的國家或地區' },
  purpose: '帳戶主要用來做什麼',
  purposes: {
    DAILY: '日常收付款',
    SALARY: '領薪水',
    SAVING: '存錢、理財',
    BORROWING: '借款、還款',
    BUSINESS: '做生意收付款',
  },
  detailsMissing: {
    occupation: '請選擇您做什麼工作',
    taxResidency: '請選擇您在哪裡是稅務居民',
    purpose: '請選擇帳戶主要用來做什麼',
  },

  stepOpening: '確認開戶',
  headingOpening: '讀合約，設支付密碼',
  leadOpening: '這是最後一步。',
  consentLabel: '開戶文件',
  consent: (documents) =>
    documents > 1 ? `我已閱讀並同意這${String(documents)}份文件` : '我已閱讀並同意這份文件',
  consentText: '帳戶可以隨時註銷，註銷不收費。',
  consentMissing: '請先閱讀文件，同意後打勾',
  passwordTitle: '支付密碼',
  passwordText: '付款和轉帳時要用，一共6位數字。不要用生日和手機號碼，也不要用連著的或一樣的數字。',
  passwordKnown: '您已經有支付密碼。新帳戶用同一個，請輸入一次。',
  passwordNew: '6位支付密碼',
  passwordAgain: '再輸入一次',
  passwordNow: '現在的支付密碼',
  show: '顯示',
  hide: '隱藏',
  keyboard: '用安全鍵盤輸入',
  keyboardAgain: '重新輸入',
  keyboardOpen: '請在安全鍵盤上輸入',
  passwordSealed: '支付密碼已經輸入好，這個頁面看不到。',
  passwordProblems: {
    'not-six-digits': '支付密碼是6位數字',
    'all-same': '6位都一樣，太容易被猜到，請換一個',
    sequence: '連著的數字太容易被猜到，請換一個',
    repeated: '重複的數字太容易被猜到，請換一個',
    'birth-date': '不要用生日，請換一個',
    'from-phone': '不要用手機號碼裡的數字，請換一個',
    'from-id': '不要用身分證號碼裡的數字，請換一個',
    different: '兩次輸入的不一樣，請再輸入一次',
    'not-typed': '請先輸入支付密碼',
  },
  openAccount: '同意並開戶',
  reading: '正在開啟文件',
  documentFailed: '文件沒有開啟。請檢查網路，再點一次。',

  titleResult: '開戶結果',
  doneTitle: '帳戶開好了',
  accountNumber: '帳號',
  accountClass: '帳戶類別',
  nextTitle: '接下來可以',
  toLoan: '去借款',
  toWealth: '去理財',
  uncertified: '沙箱示範，未經認證',
  unknownTitle: '正在查詢開戶結果',
  unknownText: '沒有收到銀行的回應。我們先查結果，不會重複開戶。',
  unknownOffline: '還沒有查到結果。請檢查網路，再查一次。',

  offlineText: '已經辦好的步驟都在。恢復連線後從這一步接著辦。',
  expiredText: '為了安全已登出。已經辦好的步驟都在，登入後從這一步接著辦。',
  loadFailedTitle: '沒有讀到您的申請',

  problemSignIn: '登入已逾時，帳戶還沒有開。登入後請再點一次。',
  problemNetwork: '連不上銀行，這一步沒有送出。請檢查網路後再點一次。',
  problemPassword: (left) =>
    left > 0
      ? `支付密碼不對。請輸入您現在用的支付密碼，還可以試${String(left)}次。`
      : '支付密碼不對。請輸入您現在用的支付密碼。',
  problemNotEligible: '您在本行的帳戶已經到了最多的個數，不能再開。可以先註銷一個不用的。',
  problemDocuments: '文件有更新。請重新閱讀後打勾。',
  problemNotBooked: '查過了，帳戶還沒有開。可以再送出一次。',
  problemOther: '暫時沒辦成，帳戶還沒有開。請稍後再試。',
};
