import type { Translation } from '../i18n/catalogue.js';
import { format } from '../i18n/format.messages.zh-HK.js';
import { cancel } from '../screen/cancel.messages.zh-HK.js';
import { screen } from '../screen/screen.messages.zh-HK.js';
import { accountClass } from './account-class.messages.zh-HK.js';
import type { AccountOpenMessages } from './account-open.messages.zh-CN.js';

/** Texts of the screen account-open in zh-HK. */
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
  heading: '開一個戶口',
  lead: '大約5分鐘，請慢慢來。',
  needTitle: '請先準備好',
  needs: ['本人的身份證', '本人的手機，要能收短訊', '一張本人的一類戶口扣賬卡，哪家銀行的都可以'],
  classTitle: '開哪一類戶口',
  resumeNote: '中途可以離開。下次開啟，或者換一部手機登入，都從離開的那一步接著辦。',
  begin: '開始開戶',
  loadFailedText: '請檢查網絡，再試一次。已經辦好的步驟都在。',

  cancelCard: '已經綁好的卡不受影響。',
  overTexts: {
    CANCELLED: '上一次申請取消了，收集的資料會刪除。想開戶可以從頭再來。',
    EXPIRED: '上一次申請超過30天沒有辦完，收集的資料會刪除。想開戶可以從頭再來。',
  },

  classMissing: '請選擇開哪一類戶口',
  stepOf: (index, of, name) => `第${String(index)}步，共${String(of)}步：${name}`,
  next: '下一步',

  stepDetails: '填寫資料',
  headingDetails: '還需要知道幾件事',
  leadDetails: '開戶規定要問，只用來辦這個戶口。',
  occupation: '您做什麼工作',
  occupations: {
    WORKER: '工人、服務人員',
    DRIVER_OR_COURIER: '司機、速遞員、外賣員',
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
  taxResidency: '您在哪裏是稅務居民',
  taxText:
    '稅務居民和國籍不是一回事，說的是您按規定在哪裏交稅。家在中國，或者一年裏在中國住滿183天，就是中國稅務居民。',
  taxResidencies: { CN: '只在中國', BOTH: '中國和別的國家或地區都有', OTHER: '只在別的國家或地區' },
  purpose: '戶口主要用來做什麼',
  purposes: {
    DAILY: '日常收付款',
    SALARY: '收取薪金',
    SAVING: '存錢、投資',
    BORROWING: '借款、還款',
    BUSINESS: '做生意收付款',
  },
  detailsMissing: {
    occupation: '請選擇您做什麼工作',
    taxResidency: '請選擇您在哪裏是稅務居民',
    purpose: '請選擇戶口主要用來做什麼',
  },

  stepOpening: '確認開戶',
  headingOpening: '讀合約，設支付密碼',
  leadOpening: '這是最後一步。',
  consentLabel: '開戶文件',
  consent: (documents) =>
    documents > 1 ? `我已閱讀並同意這${String(documents)}份文件` : '我已閱讀並同意這份文件',
  consentText: '戶口可以隨時取消，取消不收費。',
  consentMissing: '請先閱讀文件，同意後打勾',
  passwordTitle: '支付密碼',
  passwordText: '付款和轉賬時要用，一共6位數字。不要用生日和手機號碼，也不要用連著的或一樣的數字。',
  passwordKnown: '您已經有支付密碼。新戶口用同一個，請輸入一次。',
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
    'from-phone': '不要用手機號碼裏的數字，請換一個',
    'from-id': '不要用身份證號碼裏的數字，請換一個',
    different: '兩次輸入的不一樣，請再輸入一次',
    'not-typed': '請先輸入支付密碼',
  },
  openAccount: '同意並開戶',
  reading: '正在開啟文件',
  documentFailed: '文件沒有開啟。請檢查網絡，再點一次。',

  titleResult: '開戶結果',
  doneTitle: '戶口開好了',
  accountNumber: '戶口號碼',
  accountClass: '戶口類別',
  nextTitle: '接下來可以',
  toLoan: '去借款',
  toWealth: '去投資',
  uncertified: '沙箱示範，未經認證',
  unknownTitle: '正在查詢開戶結果',
  unknownText: '沒有收到銀行的回應。我們先查結果，不會重複開戶。',
  unknownOffline: '還沒有查到結果。請檢查網絡，再查一次。',

  offlineText: '已經辦好的步驟都在。恢復連線後從這一步接著辦。',
  expiredText: '為了安全已登出。已經辦好的步驟都在，登入後從這一步接著辦。',
  loadFailedTitle: '沒有讀到您的申請',

  problemSignIn: '登入已逾時，戶口還沒有開。登入後請再點一次。',
  problemNetwork: '未能連接銀行，這一步沒有提交。請檢查網絡後再點一次。',
  problemPassword: (left) =>
    left > 0
      ? `支付密碼不對。請輸入您現在用的支付密碼，還可以試${String(left)}次。`
      : '支付密碼不對。請輸入您現在用的支付密碼。',
  problemNotEligible: '您在本行的戶口已經到了最多的個數，不能再開。可以先取消一個不用的。',
  problemDocuments: '文件有更新。請重新閱讀後打勾。',
  problemNotBooked: '查過了，戶口還沒有開。可以再提交一次。',
  problemOther: '暫時未能辦妥，戶口還沒有開。請稍後再試。',
};
