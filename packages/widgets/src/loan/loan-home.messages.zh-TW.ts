import type { Translation } from '../i18n/catalogue.js';
import { format } from '../i18n/format.messages.zh-TW.js';
import { screen } from '../screen/screen.messages.zh-TW.js';
import type { LimitProblem, LineNews } from './loan-home.state.js';
import type { LoanHomeMessages } from './loan-home.messages.zh-CN.js';
const limitProblems: Record<LimitProblem, string> = {
  empty: '請填寫想要的總額度',
  'not-a-number': '金額只能輸入數字，例如20000',
  negative: '金額前面請勿輸入負號',
  'too-many-decimals': '金額最多輸入到分，也就是小數點後兩位',
  'decimal-comma': '小數請用點，例如20000.00，請勿用逗號',
  'too-large': '這個金額太大，請調低金額',
  zero: '總額度要大於人民幣0元',
  same: '目前的總額度就是這個金額，請換一個金額',
};

const news: Record<LineNews, (limit: string) => string> = {
  locked: () => '額度已經鎖定，無法再借新的款項。已借的款項照常還款。',
  unlocked: () => '額度已經解鎖，可以借款了。',
  'limit-approved': (limit) => `總額度已經改為人民幣${limit}元。`,
  'limit-declined': (limit) => `這次沒有調整，總額度仍是人民幣${limit}元。有疑問可以詢問客服。`,
};

/** Texts of the screen loan-home in zh-TW. */
export const translation: Translation<LoanHomeMessages> = {
  ...format,
  ...screen,
  loading: '正在讀取您的額度和借款',
  leave: '先離開',
  slow: '銀行回應得比平時慢，還在等候。可以先離開，稍後再來。',

  title: '隨借',
  titles: {
    home: '隨借',
    loans: '我的借款',
    loan: '借款明細',
    history: '借還紀錄',
    documents: '契約和清償證明',
    line: '額度管理',
    certificate: '清償證明',
  },

  available: '可借額度',
  availableHeld: '暫停使用的額度',
  used: (amount) => `已借人民幣${amount}元`,
  limit: (amount) => `總額度人民幣${amount}元`,
  usedOf: (used, limit) => `已借人民幣${used}元，總額度人民幣${limit}元`,
  borrow: '借款',
  repay: '還款',
  howComputed: '利率如何計算',
  ratesFormula: (days) => `年利率 ＝ 日利率 × ${String(days)}`,
  ratesNote: '借幾天，付幾天的利息：利息 ＝ 剩餘本金 × 日利率 × 天數。',
  ratesCaption: '年利率的算式',
  ratesColumns: ['如何計算', '日利率 × 天數', '年利率'],
  ratesRow: '單利',

  suspended: {
    CUSTOMER_LOCK: '您鎖定了額度，目前無法借新的款項。已借的款項照常還款。',
    OVERDUE: '有借款逾期，額度暫停使用。還清逾期款項後自動恢復。',
    BANK: '額度暫停使用。已借的款項照常還款，有疑問請聯絡客服。',
  },
  notUsable: {
    CLOSED: '額度已經關閉，無法借新的款項。已借的款項照常還款。',
    EXPIRED: '額度已經到期，無法借新的款項。已借的款項照常還款。',
  },
  unlockFirst: '去解鎖',
  overdue: (amount, days) => `有人民幣${amount}元已經逾期${String(days)}天，逾期本金依遲延利率計息。`,
  repayOverdue: '還清逾期款項',
  arriving: '正在撥款',
  arrivingSub: (amount) => `人民幣${amount}元，還沒有入帳`,
  seeProgress: '查看進度',

  nextPayment: '下次還款',
  nextSub: (date) => `${date}，自動扣款`,
  nextSubMany: (date, n) => `${date}，${String(n)}筆，自動扣款`,
  openLoans: '還款中的借款',
  outstanding: (amount) => `剩餘本金人民幣${amount}元`,
  count: (n) => `${String(n)}筆`,
  history: '借還紀錄',
  documents: '契約和清償證明',
  manageLine: '鎖定額度，調整額度',

  noLine: '您還沒有額度。有邀請時，首頁會出現申請入口。',
  noLoans: '還沒有借款。借款以後，這裡可以看到每一筆。',
  noHistory: '還沒有借還紀錄。',
  noDocuments: '還沒有契約。借款以後，這裡可以看到契約和清償證明。',

  openTitle: '還款中',
  settledTitle: '已結清',
  borrowedOn: (date) => `${date}借`,
  settledOn: (date) => `${date}結清`,
  dueOn: (date, amount) => `${date}還人民幣${amount}元`,
  overdueDays: (days) => `逾期${String(days)}天`,
  overdueSub: (days, amount) => `逾期${String(days)}天，逾期未還人民幣${amount}元`,
  loanName: (date, amount) => `${date}借，人民幣${amount}元`,
  entrySub: (at, note) => `${at}，${note}`,

  remaining: '剩餘本金',
  allPaid: '這筆借款已經結清',
  borrowed: '借款金額',
  borrowedDay: '借款日期',
  settledDay: '結清日期',
  term: '借款期限',
  termValue: (n) => `${String(n)}個月，本金平均攤還`,
  overdueAmount: '逾期未還',
  number: '借據編號',
  receivedOn: '收款帳戶',
  plan: '還款計畫',
  contract: '借款契約',
  certificate: '清償證明',
  repayThis: '還款',

  drawn: '借款',
  statuses: {
    REJECTED: '沒有借款成功',
    DISBURSEMENT_FAILED: '沒有借款成功',
    REVERSED: '已撤回',
    CREATED: '處理中',
    APPROVED: '處理中',
    DISBURSING: '處理中',
    PROCESSING: '處理中',
    UNKNOWN: '查詢中',
    FAILED: '沒有還款成功',
  },
  kinds: {
    DUE: '還款',
    PARTIAL: '提前還一部分',
    FULL: '全部還清',
    AUTO_DEBIT: '自動扣款',
  },

  lockTitle: '鎖定額度',
  lockText:
    '鎖定後無法借新的款項，立即生效。已借的款項照常還款，利息和還款日不變。隨時可以解鎖，解鎖需要簡訊驗證碼。',
  lock: '鎖定額度',
  locking: '正在鎖定',
  unlockTitle: '解鎖額度',
  unlockText: '解鎖後可以再借款。為了確認是您本人，會傳送簡訊驗證碼。',
  unlock: '解鎖額度',
  unlocking: '正在送出',
  limitTitle: '調整總額度',
  limitText: '調低立即生效，不影響已借的款項。調高需要銀行審核，不一定核准。',
  limitLabel: '想要的總額度',
  limitAside: (limit) => `目前人民幣${limit}元`,
  askLimit: '送出申請',
  asking: '正在送出',
  limitProblem: (problem) => limitProblems[problem],
  news: (kind, limit) => news[kind](limit),

  reading: '正在開啟',
  documentFailed: '沒有開啟。請檢查網路，再點一次。',

  certificateHeading: '貸款清償證明',
  certificateText: (name, date, amount, settled) =>
    `借款人${name}於${date}向本行借款人民幣${amount}元，已於${settled}全部清償，本金和利息均無欠款。`,
  certificateNumber: '證明編號',
  lender: '出具銀行',
  borrower: '借款人',
  issuedAt: '出具時間',
  digest: '防偽摘要',
  print: '列印或存成檔案',

  offlineText: '無法讀取您的額度和借款。借款和還款都沒有變動。',
  expiredText: '為了安全，您已登出。登入後可以繼續查看。',
  loadFailedTitle: '無法讀取您的借款',
  loadFailedText: '銀行暫時沒有回應，請稍後再試。借款和還款都沒有變動。',

  problemSignIn: '登入已逾時。為了安全，您已登出。登入後可以繼續查看。',
  problemNetwork: '無法連線到銀行，這一步沒有完成。請檢查網路後再點一次。',
  problemState: '額度的狀態剛剛有變動。請返回再看一次。',
  problemRange: '無法申請這個額度。請換一個金額。',
  problemOther: '暫時無法完成，額度沒有變動。請稍後再試。',
};
