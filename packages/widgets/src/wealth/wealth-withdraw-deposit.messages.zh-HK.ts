import type { Translation } from '../i18n/catalogue.js';
import { format } from '../i18n/format.messages.zh-HK.js';
import { screen } from '../screen/screen.messages.zh-HK.js';
import { deposit, renewal } from './deposit.messages.zh-HK.js';
import { order } from './order.messages.zh-HK.js';
import type { WithdrawAmountProblem } from './wealth-withdraw-deposit.amount.js';
import type { WealthWithdrawDepositMessages } from './wealth-withdraw-deposit.messages.zh-CN.js';

const withdrawProblems: Record<WithdrawAmountProblem, (bound: string) => string> = {
  empty: () => '請填寫取出多少',
  'not-a-number': () => '金額只能輸入數字，例如8000或8000.50',
  negative: () => '金額前面請勿輸入負號',
  'too-many-decimals': () => '金額最多輸入到分，也就是小數點後兩位',
  'decimal-comma': () => '小數請用點，例如8000.00，請勿用逗號',
  'too-large': () => '這個金額太大，請調低金額',
  zero: () => '至少取人民幣0.01元',
  'above-principal': (bound) => `這筆存款有人民幣${bound}元，請調低金額`,
  'too-little-stays': (bound) => `留下的不能少於人民幣${bound}元。請少取一些，或者全部取出`,
};

/** Texts of the screen wealth-withdraw-deposit in zh-HK. */
export const translation: Translation<WealthWithdrawDepositMessages> = {
  ...format,
  ...screen,
  ...renewal,
  ...order,
  ...deposit,
  loading: '正在讀取這筆存款',
  leave: '先不取',
  slow: '銀行回應得比平時慢，還在等候。沒有取出，可以先離開，稍後再來。',
  slowOrder: '銀行回應得比平時慢，還在等候。可以先離開，再次開啟時我們先查結果，不會重複取。',
  title: '我的存款',
  termsRate: '年利率',
  termsStart: '起息日',
  termsMaturity: '到期日',
  termsDays: '離到期',
  days: (days) => `${String(days)}天`,
  termsInterest: '到期利息',
  termsPaid: '已付利息',
  termsCard: '入賬戶口',
  termsCardName: (last4) => `扣賬卡 尾號${last4}`,
  takeOut: '取出',
  loadFailedText: '請檢查網絡，再試一次。存款沒有變化。',

  withdrawProblems,
  renewed: (name) => `已經改為${name}。`,
  renewalLead: '到期以前都可以改。改了以後，利率和到期日不變。',
  renewalKeep: '不改',
  renewalSave: '確定',
  renewalSaving: '正在修改',

  titleChoose: '取出存款',
  headingChoose: '取出多少？',
  all: '全部取出',
  allText: '這筆存款就結束了',
  part: '取出一部分',
  partText: '其餘的利率和到期日不變',
  partLabel: '取出金額',
  partHint: (min) => `留下的最少人民幣${min}元`,
  partMissing: '請選擇取出多少',
  figures: '現在取出',
  fillFirst: '選好取出多少，這裏會列出利息和入賬金額。',
  paidInterest: (rate, days) => `利息（年利率${rate}，${String(days)}天）`,
  outRow: '取出本金',
  payoutNow: '馬上入賬',
  stays: '留在存款裏',
  lost: (lost, stayed, day) =>
    `現在取出少拿利息人民幣${lost}元。留到${day}，這些錢的利息是人民幣${stayed}元。`,
  nothingLost: '已經到期，利息全部給您，沒有少拿。',
  early: (rate) => `還沒有到期。取出的部分，年利率是${rate}。`,
  notNow: '先不取',
  next: '下一步',

  titleConfirm: '確認取出',
  headingEarly: '請核對提前取出，馬上入賬',
  headingMatured: '請核對到期取出，馬上入賬',
  dateRow: '取出日期',
  withdraw: (amount) => `取出人民幣${amount}元`,
  restNote: '留下的利率和到期日不變。',

  titleResult: '取出結果',
  doneTitle: '款項已入賬',
  doneText: (card) => `本金和利息已轉到${card}。`,

  endTitles: { MATURED: '已經到期', RENEWED: '已經續存', EARLY_WITHDRAWN: '已經全部取出' },
  endTexts: {
    MATURED: '本金和利息已轉到您的扣賬卡。',
    RENEWED: '到期那天已按當天利率再存，成了一筆新的存款。',
    EARLY_WITHDRAWN: '這筆存款已經結束。',
  },
  endOther: '這筆存款已經結束。',
  endRow: '結束日期',
  missingTitle: '沒有找到這筆存款',
  missingText: '它可能不是您的，或者網址有誤。請從存款清單裏開啟。',

  offlineText: '您填寫的內容都還在，沒有取出。',
  offlineFresh: '無法讀取這筆存款，存款沒有變化。',
  expiredText: '為了安全，您已登出。您填寫的內容都還在。',
  expiredFresh: '為了安全，您已登出。登入後可以繼續。',
  loadFailedTitle: '無法讀取這筆存款',

  problemSignIn: '登入已逾時。您填寫的內容都還在，沒有取出。登入後請再點一次。',
  problemNetwork: '無法連線到銀行。您填寫的內容都還在，存款沒有變化。請檢查網絡後再點一次。',
  problemRange: '這個金額不能取。請看看還有多少、最少要留多少。',
  problemState: '這筆存款剛剛有變化，上面是最新的。',
  problemContext: '驗證碼不是這一次取款的，沒有取出。請再點一次，重新取得驗證碼。',
  problemNotBooked: '已查過，沒有取出，存款沒有變化。可以再提交一次。',
  problemOther: '暫時無法完成，沒有取出。您填寫的內容都還在，請稍後再試。',
};
