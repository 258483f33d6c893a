import type { Translation } from '../i18n/catalogue.js';
import { format } from '../i18n/format.messages.zh-HK.js';
import { screen } from '../screen/screen.messages.zh-HK.js';
import type { LimitProblem, LineNews } from './loan-home.state.js';
import type { LoanHomeMessages } from './loan-home.messages.zh-CN.js';
const limitProblems: Record<LimitProblem, string> = {
  empty: '請填寫所需的總信貸額',
  'not-a-number': '金額只可輸入數字，例如20000',
  negative: '金額前請勿輸入負號',
  'too-many-decimals': '金額最多輸入至分，即小數點後兩位',
  'decimal-comma': '小數請用點，例如20000.00，請勿用逗號',
  'too-large': '金額過大，請調低金額',
  zero: '總信貸額須大於人民幣0元',
  same: '現時的總信貸額正是此金額，請改用另一金額',
};

const news: Record<LineNews, (limit: string) => string> = {
  locked: () => '信貸額已鎖定，不能再借新貸款。已借的貸款如常還款。',
  unlocked: () => '信貸額已解鎖，可以借款。',
  'limit-approved': (limit) => `總信貸額已改為人民幣${limit}元。`,
  'limit-declined': (limit) => `今次沒有調整，總信貸額仍為人民幣${limit}元。如有疑問，可向客戶服務查詢。`,
};

/** Texts of the screen loan-home in zh-HK. */
export const translation: Translation<LoanHomeMessages> = {
  ...format,
  ...screen,
  loading: '正在讀取您的信貸額和貸款',
  leave: '先離開',
  slow: '銀行回覆較平時慢，仍在等候。可先離開，稍後再來。',

  title: '隨借',
  titles: {
    home: '隨借',
    loans: '我的貸款',
    loan: '貸款詳情',
    history: '借還紀錄',
    documents: '合約和清還證明',
    line: '信貸額管理',
    certificate: '清還證明',
  },

  available: '可借額度',
  availableHeld: '暫停使用的信貸額',
  used: (amount) => `已借人民幣${amount}元`,
  limit: (amount) => `總信貸額人民幣${amount}元`,
  usedOf: (used, limit) => `已借人民幣${used}元，總信貸額人民幣${limit}元`,
  borrow: '借款',
  repay: '還款',
  howComputed: '利率如何計算',
  ratesFormula: (days) => `年利率 ＝ 日利率 × ${String(days)}`,
  ratesNote: '借多少日，付多少日的利息：利息 ＝ 尚欠本金 × 日利率 × 日數。',
  ratesCaption: '年利率的算式',
  ratesColumns: ['如何計算', '日利率 × 日數', '年利率'],
  ratesRow: '單利',

  suspended: {
    CUSTOMER_LOCK: '您已鎖定信貸額，現時不能借新貸款。已借的貸款如常還款。',
    OVERDUE: '有貸款逾期，信貸額暫停使用。清還逾期款項後自動恢復。',
    BANK: '信貸額暫停使用。已借的貸款如常還款，如有疑問請聯絡客戶服務。',
  },
  notUsable: {
    CLOSED: '信貸額已取消，不能借新貸款。已借的貸款如常還款。',
    EXPIRED: '信貸額已到期，不能借新貸款。已借的貸款如常還款。',
  },
  unlockFirst: '前往解鎖',
  overdue: (amount, days) => `有人民幣${amount}元已逾期${String(days)}日，逾期本金按逾期利率計息。`,
  repayOverdue: '清還逾期款項',
  arriving: '正在放款',
  arrivingSub: (amount) => `人民幣${amount}元，尚未存入戶口`,
  seeProgress: '查看進度',

  nextPayment: '下次還款',
  nextSub: (date) => `${date}，自動扣款`,
  nextSubMany: (date, n) => `${date}，${String(n)}筆，自動扣款`,
  openLoans: '還款中的貸款',
  outstanding: (amount) => `尚欠本金人民幣${amount}元`,
  count: (n) => `${String(n)}筆`,
  history: '借還紀錄',
  documents: '合約和清還證明',
  manageLine: '鎖定信貸額，調整信貸額',

  noLine: '您尚未有信貸額。有邀請時，主頁會出現申請入口。',
  noLoans: '尚未有貸款。借款後，這裏可以看到每一筆。',
  noHistory: '尚未有借還紀錄。',
  noDocuments: '尚未有合約。借款後，這裏可以看到合約和清還證明。',

  openTitle: '還款中',
  settledTitle: '已清還',
  borrowedOn: (date) => `${date}借`,
  settledOn: (date) => `${date}清還`,
  dueOn: (date, amount) => `${date}還人民幣${amount}元`,
  overdueDays: (days) => `逾期${String(days)}日`,
  overdueSub: (days, amount) => `逾期${String(days)}日，逾期未還人民幣${amount}元`,
  loanName: (date, amount) => `${date}借，人民幣${amount}元`,
  entrySub: (at, note) => `${at}，${note}`,

  remaining: '尚欠本金',
  allPaid: '這筆貸款已清還',
  borrowed: '貸款金額',
  borrowedDay: '貸款日期',
  settledDay: '清還日期',
  term: '還款期',
  termValue: (n) => `${String(n)}個月，每期償還等額本金`,
  overdueAmount: '逾期未還',
  number: '貸款編號',
  receivedOn: '收款戶口',
  plan: '還款計劃',
  contract: '貸款合約',
  certificate: '清還證明',
  repayThis: '還款',

  drawn: '借款',
  statuses: {
    REJECTED: '未能借款',
    DISBURSEMENT_FAILED: '未能借款',
    REVERSED: '已撤回',
    CREATED: '處理中',
    APPROVED: '處理中',
    DISBURSING: '處理中',
    PROCESSING: '處理中',
    UNKNOWN: '查詢中',
    FAILED: '還款不成功',
  },
  kinds: {
    DUE: '還款',
    PARTIAL: '提早償還部分',
    FULL: '全數清還',
    AUTO_DEBIT: '自動扣款',
  },

  lockTitle: '鎖定信貸額',
  lockText:
    '鎖定後不能借新貸款，即時生效。已借的貸款如常還款，利息和還款日不變。可隨時解鎖，解鎖需要短訊驗證碼。',
  lock: '鎖定信貸額',
  locking: '正在鎖定',
  unlockTitle: '解鎖信貸額',
  unlockText: '解鎖後可以再借款。為確認是您本人，會發送短訊驗證碼。',
  unlock: '解鎖信貸額',
  unlocking: '正在提交',
  limitTitle: '調整總信貸額',
  limitText: '調低即時生效，不影響已借的貸款。調高須經銀行審批，不一定獲批。',
  limitLabel: '所需的總信貸額',
  limitAside: (limit) => `現時人民幣${limit}元`,
  askLimit: '提交申請',
  asking: '正在提交',
  limitProblem: (problem) => limitProblems[problem],
  news: (kind, limit) => news[kind](limit),

  reading: '正在開啟',
  documentFailed: '未能開啟。請檢查網絡，再按一次。',

  certificateHeading: '貸款清還證明',
  certificateText: (name, date, amount, settled) =>
    `借款人${name}於${date}向本行借款人民幣${amount}元，已於${settled}全數清還，本金及利息並無拖欠。`,
  certificateNumber: '證明編號',
  lender: '發出銀行',
  borrower: '借款人',
  issuedAt: '發出時間',
  digest: '防偽摘要',
  print: '列印或儲存為檔案',

  offlineText: '未能讀取您的信貸額和貸款。貸款和還款均沒有變動。',
  expiredText: '為保障安全，您已登出。登入後可繼續查看。',
  loadFailedTitle: '未能讀取您的貸款',
  loadFailedText: '銀行暫時沒有回應，請稍後再試。貸款和還款均沒有變動。',

  problemSignIn: '登入已逾時。為保障安全，您已登出。登入後可繼續查看。',
  problemNetwork: '未能連接銀行，這一步沒有完成。請檢查網絡後再按一次。',
  problemState: '信貸額的狀況剛有變動。請返回再看一次。',
  problemRange: '未能申請此信貸額。請改用另一金額。',
  problemOther: '暫時未能完成，信貸額沒有變動。請稍後再試。',
};
