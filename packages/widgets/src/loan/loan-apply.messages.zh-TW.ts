import type { Translation } from '../i18n/catalogue.js';
import { format } from '../i18n/format.messages.zh-TW.js';
import { screen } from '../screen/screen.messages.zh-TW.js';
import type { MoneyInputProblem } from '@weidongli/finance';
import type { TextProblem } from './loan-apply.text.js';
import type { LoanApplyMessages } from './loan-apply.messages.zh-CN.js';
const incomeProblems: Record<MoneyInputProblem, string> = {
  empty: '請填寫每月收入，沒有收入請填0',
  'not-a-number': '收入只能輸入數字，例如6000或6000.50',
  negative: '收入前面請勿輸入負號，沒有收入請填0',
  'too-many-decimals': '收入最多輸入到分，也就是小數點後兩位',
  'decimal-comma': '小數請用點，例如6000.00，請勿用逗號',
  'too-large': '這個數字太大，請核對每月收入',
};

const textProblems: Record<TextProblem, (what: string, length: number, limit: number) => string> = {
  missing: (what) => `請填寫${what}`,
  'too-long': (what, length, limit) =>
    `${what}最多${String(limit)}個字，目前是${String(length)}個，請縮短一些`,
  'hidden-characters': (what) => `${what}裡有看不見的字元，多半是貼上時帶入的。請刪除後重新輸入`,
};

/** Texts of the screen loan-apply in zh-TW. */
export const translation: Translation<LoanApplyMessages> = {
  ...format,
  ...screen,
  loading: '正在讀取您的申請',
  leave: '先離開',

  slow: '銀行回應得比平時慢。可以再等等，也可以先離開。',
  slowWork: '銀行還沒有回應。可以再等等，也可以先離開：回來以後我們會先查詢結果。',

  titleApply: '申請額度',
  stepOf: (n, of, name) => `第${String(n)}步，共${String(of)}步：${name}`,
  stepConsent: '授權',
  stepForm: '填寫資料',
  headingConsent: '先看清楚，再決定是否申請',
  leadConsent: '不申請，也不影響您的其他服務。',
  lookedAt: '如何評估額度',
  lookedAtRows: [
    { label: '銀行會查看', value: '個人信用報告' },
    { label: '您要填寫', value: '職業、每月收入' },
    { label: '多久有結果', value: '通常10分鐘內' },
    { label: '申請費用', value: '人民幣0.00元' },
  ],
  consentGroup: '授權',
  consentTitle: '同意查詢個人信用報告',
  consentText: '送出申請時查詢一次，會在您的信用報告中留下一次查詢紀錄。授權只用於這次申請。',
  consentMissing: '請先閱讀授權書，同意後勾選',
  consentNote: '勾選以前，銀行不會查詢。',
  agree: '同意並申請',
  decline: '暫不申請',

  headingForm: '填寫申請資料',
  leadForm: '只用於評估額度，不用於行銷。',
  employment: '您目前的工作',
  employments: {
    EMPLOYED: '受僱',
    SELF_EMPLOYED: '自營',
    FARMING: '務農',
    RETIRED: '退休',
    OTHER: '其他',
  },
  workplace: '任職機構',
  workplaceHint: '填寫機構全名，沒有可以不填',
  optional: '選填',
  income: '每月收入',
  incomeHint: '通常每月實領多少，可以精確到分',
  clearIncome: '清除每月收入',
  submit: '送出申請',

  titleProgress: '申請進度',
  headingWaiting: '正在評估您的額度',
  waitingText: (time) => `通常10分鐘內，最晚${time}前有結果`,
  waitingLate: '比預計的久，銀行還在評估。有疑問請聯絡客服。',
  submitted: '已送出申請',
  reviewing: '正在評估',
  referredAt: '轉交專員',
  appealed: '已申覆',
  decided: '有結果',
  decidedBy: (time) => `最晚${time}前`,
  mayLeave: '可以離開此頁，不影響評估。有了結果，再次開啟這裡就能看到。',
  takeBack: '撤回申請',

  headingReferred: '需要專員查看',
  referredText: (time) => `這不是拒絕。最晚${time}前有結果`,
  referredLate: '比預計的久，專員還在查看。有疑問請聯絡客服。',

  titleResult: '額度結果',
  approved: '額度申請已核准',
  approvedText: '目前不借也沒有費用，借了才計息',
  offerDetails: '額度說明',
  tenors: '可選期數',
  tenorValue: (list) => `${list}個月`,
  validUntil: '最晚接受日期',
  funders: '出資機構',
  funder: (name, percent) => `${name}${percent}`,
  whyThisLimit: '為什麼是這個額度',
  reasonsFor: '對您有利的',
  reasonsAgainst: '額度沒有更高，是因為',
  reasonsOther: '其他情況',
  whyApproved: '這個額度如何評估出來',
  basis: '依據您的信用報告和填寫的資料評估。',
  automated: '這個結果由系統自動評估。有疑問可以詢問客服，請專員說明。',
  byPerson: '這個結果由專員評估。',
  termsGroup: '額度契約',
  terms: (documents) =>
    documents > 1 ? `我已閱讀並同意額度契約等${String(documents)}份文件` : '我已閱讀並同意額度契約',
  termsText: '開通額度，借款時另簽契約。',
  termsMissing: '請先閱讀額度契約，同意後勾選',
  accept: '接受額度',
  notNow: '先不要',

  refuseTitle: '先不要這個額度',
  refuseText: (date) => `可以留到${date}再決定。也可以現在放棄，放棄後這個結果不再有效。`,
  keepOffer: '留著，以後再決定',
  refuse: '放棄這個額度',
  takeBackTitle: '撤回申請',
  takeBackText: '撤回後不再評估，也不會開通額度。已經發生的信用查詢紀錄會保留。',
  keepWaiting: '繼續等結果',
  takeBackNow: '撤回',

  done: '額度已開通',
  doneText: '目前不借也沒有費用，借了才計息',
  notBorrow: '先不借',
  borrow: '去借款',

  declined: '這次沒有核准額度',
  declinedText: '不影響您的其他服務，既有的帳戶照常使用。',
  reasons: '主要原因和可以做的事',
  reviewTitle: '可以申覆，請專員再看一次',
  reviewText: '這個結果由系統自動評估。您可以寫下銀行應該知道的情況，專員在2天內答覆。',
  askReview: '申覆',
  appealOpen: (date) => `申覆已收到，最晚${date}前答覆。可以離開此頁，再次開啟就能看到結果。`,
  appealRejected: '專員已經複核，結果沒有改變。有疑問請聯絡客服。',
  appealUpheld: '專員已經複核，認可您的情況。',

  titleAppeal: '申覆',
  headingAppeal: '銀行應該知道什麼',
  leadAppeal: '專員會查看您寫的情況，在2天內答覆。申覆不收費。',
  statement: '您的情況',
  statementHint: '最多500個字，例如收入變化、已經還清的貸款',
  written: (n, of) => `${String(n)}/${String(of)}`,
  sendAppeal: '送出申覆',

  withdrawn: '申請已撤回',
  withdrawnText: '沒有開通額度，不影響其他服務。',
  lapsed: '這個額度已經過期',
  lapsedText: '過了最晚接受日期，沒有開通額度，也沒有費用。',
  again: '重新申請',

  unknownTitle: '正在查詢您的申請',
  unknownText: '剛才的操作可能已經送出。我們先查詢結果，不會重複送出。',
  unknownOffline: '還沒有查到結果。請檢查網路，再查一次。',

  unavailableTitle: '目前無法申請額度',
  unavailableText: '沒有送出任何申請，不影響您的其他服務。有疑問請聯絡客服。',
  openedTitle: '您已經有額度了',
  openedText: '不用再申請，可以直接去借款。',
  offlineText: '無法讀取您的申請。已經送出的申請不受影響，您填寫的內容都還在。',
  loadFailedTitle: '無法讀取您的申請',
  loadFailedText: '請再試一次。已經送出的申請不受影響。',

  expiredText: '為了安全，您已登出。您填寫的內容都還在。',
  sessionSubmitted: '是否已送出',
  sessionNo: '沒有',
  sessionUnknown: '等待查詢',

  reading: '正在開啟文件',
  documentFailed: '文件沒有開啟。請檢查網路，再點一次。',

  employmentMissing: '請選擇您目前的工作',
  incomeProblem: (problem) => incomeProblems[problem],
  textProblem: (problem, what, length, limit) => textProblems[problem](what, length, limit),

  problemNetwork: '無法連線到銀行。您填寫的內容都還在，還沒有送出。請檢查網路後再點一次。',
  problemDocuments: '要同意的文件有更新。您填寫的內容都還在，請重新閱讀，同意後再送出。',
  problemConsent: '信用查詢授權已經用過或過期。您填寫的內容都還在，請重新授權。',
  problemState: '目前無法辦理這一步，沒有新的送出。請稍後再來查看，有疑問請聯絡客服。',
  problemNotInvited: '目前無法申請額度，沒有送出。有疑問請聯絡客服。',
  problemInput: '有內容銀行沒有接受，還沒有送出。請核對後再點一次。',
  problemNotBooked: '已查過，剛才的沒有送出成功。可以再送出一次。',
  problemOther: '暫時無法完成，沒有送出。您填寫的內容都還在，請稍後再試。',
};
