import type { Translation } from '../i18n/catalogue.js';
import { format } from '../i18n/format.messages.zh-TW.js';
import { cancelWay } from '../screen/cancel.messages.zh-TW.js';
import { screen } from '../screen/screen.messages.zh-TW.js';
import type { AccountBindMessages } from './account-bind.messages.zh-CN.js';

/** Texts of the screen account-bind in zh-TW. */
export const translation: Translation<AccountBindMessages> = {
  ...format,
  ...screen,
  ...cancelWay,
  loading: '正在準備綁卡',
  leave: '先不綁',
  slow: '銀行回應得比平時慢，還在等。卡還沒有綁定，可以先離開，過一會兒再來。',
  slowBind: '銀行回應得比平時慢，還在等。可以先離開，再開啟時我們會先查詢結果，不會重複綁。',
  title: '綁定銀行卡',
  stepOf: (index, of) => `第${String(index)}步，共${String(of)}步：綁定銀行卡`,
  heading: '綁定一張本人的金融卡',
  lead: '用於轉入、轉出和還款，必須是一類帳戶。',
  holder: '持卡人',
  holderSelf: (name) => `${name}，本人`,
  cardNumber: '銀行卡號',
  phone: '銀行留存的手機號碼',
  phoneHint: '辦這張卡時留給發卡銀行的號碼',
  sealed: '卡號和手機號碼加密後直接交給發卡銀行核對，這個應用程式看不到也不保存。',
  consentLabel: '快捷支付',
  consent: '同意快捷支付協議',
  consentText: (once, day) =>
    once === day
      ? `簽約後可以用這張卡轉入和還款，單筆和單日最高人民幣${day}元，可以隨時解除。`
      : `簽約後可以用這張卡轉入和還款，單筆最高人民幣${once}元，單日最高人民幣${day}元，可以隨時解除。`,
  consentMissing: '請先閱讀快捷支付協議，同意後打勾',
  sendCode: '取得簡訊驗證碼',
  asking: '正在核對',
  loadFailedText: '請檢查網路，再試一次。卡還沒有綁定。',

  cardProblems: {
    empty: () => '請填寫銀行卡號',
    'too-short': (missing) => `銀行卡號最少16位，還差${String(missing)}位`,
    'too-long': () => '銀行卡號最多19位，請對照卡面檢查',
    characters: () => '銀行卡號只有數字，請對照卡面檢查',
    'check-digit': () => '卡號裡有一位不對，請對照卡面檢查',
    CREDIT_CARD: () => '這是信用卡，不能綁定。請換一張金融卡',
    ISSUER_UNKNOWN: () => '認不出這是哪家銀行的卡，請對照卡面檢查，或者換一張',
    ISSUER_NOT_SUPPORTED: () => '暫時不支援這家銀行的卡，請換一張',
  },
  phoneProblems: {
    empty: () => '請填寫銀行留存的手機號碼',
    'too-short': (missing) => `手機號碼是11位，還差${String(missing)}位`,
    'too-long': () => '手機號碼是11位，現在多了，請檢查',
    characters: () => '手機號碼只有數字，請檢查',
    'not-mobile': () => '手機號碼以1開頭，共11位，請檢查',
  },
  issuerLine: (issuer, kind) => `${issuer}，${kind}`,
  cardTypes: { DEBIT: '金融卡', CREDIT: '信用卡' },
  reading: '正在開啟文件',
  documentFailed: '文件沒有開啟。請檢查網路，再點一次。',

  titleResult: '綁卡結果',
  doneTitle: '銀行卡已綁定',
  doneText: '可以用它轉入和還款，也可以轉出到它。',
  cardRow: '銀行卡',
  cardOf: (issuer, last4) => `${issuer} 末四碼${last4}`,
  onceRow: '單筆最高',
  dayRow: '單日最高',
  monthRow: '每月最高',
  finish: '完成',
  goOn: '下一步',
  uncertified: '沙箱示範，未經認證',
  unknownTitle: '正在查詢綁卡結果',
  unknownText: '沒有收到銀行的回應。我們先查結果，不會重複綁。',
  unknownOffline: '還沒有查到結果。請檢查網路，再查一次。',
  exhaustedTitle: '今天的次數用完了',
  exhaustedText: (when) =>
    `${when}以後可以再試。卡沒有綁定，填的號碼沒有保存。也可以帶身分證和銀行卡去分行辦。`,

  offlineText: '卡沒有綁定。恢復連線後接著綁。',
  expiredText: '為了安全已登出，卡沒有綁定。登入後接著綁。',
  loadFailedTitle: '沒有讀到綁卡資料',

  problemSignIn: '登入已逾時，卡沒有綁定。登入後請再點一次。',
  problemNetwork: '連不上銀行，卡沒有綁定。填的號碼都還在，請檢查網路後再點一次。',
  problemMismatch: (left) =>
    left > 0
      ? `發卡銀行沒有核對上。請檢查卡號和留存的手機號碼，也要是您本人的卡。今天還可以試${String(left)}次。`
      : '發卡銀行沒有核對上。請檢查卡號和留存的手機號碼，也要是您本人的卡。',
  problemNotAccepted: '這張卡不能綁定。請換一張本人的一類帳戶金融卡。',
  problemIssuer: '發卡銀行現在沒有回應，卡沒有綁定，也不算次數。請過一分鐘再試，或者換一張卡。',
  problemBoundBefore: '這張卡以前就綁定了，不用再綁。可以換一張卡。',
  problemDocuments: '協議有更新。填的號碼都還在，請重新閱讀後打勾。',
  problemContext: '驗證碼不是這張卡的，卡沒有綁定。請再點一次，重新取得驗證碼。',
  problemNotBooked: '查過了，卡沒有綁定。可以再送出一次。',
  problemNext: '卡已經綁定好了，但下一步沒有開啟。請檢查網路，再點一次。',
  problemOther: '暫時沒辦成，卡沒有綁定。填的號碼都還在，請稍後再試。',
};
