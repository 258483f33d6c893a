import type { Translation } from '../i18n/catalogue.js';
import { format } from '../i18n/format.messages.zh-TW.js';
import { screen } from '../screen/screen.messages.zh-TW.js';
import { deposit, renewal } from './deposit.messages.zh-TW.js';
import { order } from './order.messages.zh-TW.js';
import type { BuyAmountProblem } from './wealth-buy.amount.js';
import type { WealthDepositMessages } from './wealth-deposit.messages.zh-CN.js';

const amountProblems: Record<BuyAmountProblem, (bound: string) => string> = {
  empty: () => '請填寫存入金額',
  'not-a-number': () => '金額只能輸入數字，例如8000或8000.50',
  negative: (bound) => `金額前面請勿輸入負號，最少存人民幣${bound}元`,
  'too-many-decimals': () => '金額最多輸入到分，也就是小數點後兩位',
  'decimal-comma': () => '小數請用點，例如8000.00，請勿用逗號',
  'too-large': () => '這個金額太大，請調低金額',
  'below-minimum': (bound) => `最少存人民幣${bound}元，請調高金額`,
  'above-maximum': (bound) => `一次最多存人民幣${bound}元，請調低金額`,
  'above-balance': (bound) => `餘額可用人民幣${bound}元，請調低金額`,
  'not-a-step': (bound) => `請改成人民幣${bound}元的整數倍`,
};

/** Texts of the screen wealth-deposit in zh-TW. */
export const translation: Translation<WealthDepositMessages> = {
  ...format,
  ...screen,
  ...renewal,
  ...order,
  ...deposit,
  loading: '正在讀取存款和餘額',
  leave: '先不存',
  slow: '銀行回應得比平時慢，還在等候。沒有存入，可以先離開，稍後再來。',
  slowOrder: '銀行回應得比平時慢，還在等候。可以先離開，再次開啟時我們先查結果，不會重複存。',
  title: '存款',
  depositInto: (name) => `存入${name}`,
  rateAside: (rate) => `年利率${rate}`,
  amountHint: (min) => `最少人民幣${min}元`,
  amountHintBalance: (min, balance) => `最少人民幣${min}元，餘額可用人民幣${balance}元`,
  fillFirst: '填好金額，這裡會列出利息和到期日。',
  next: '下一步',
  loadFailedText: '請檢查網路，再試一次。沒有存入，沒有扣款。',

  amountProblems,
  renewalMissing: '請選擇到期以後怎麼辦',
  earlyTitle: '提前取出會怎樣',
  early: (rate) => `隨時可以取。提前取出的部分，年利率只有${rate}。`,
  halfway: (day, interest, full) =>
    `例如${day}全部取出，利息是人民幣${interest}元；存到期是人民幣${full}元。`,
  insured: (amount) =>
    `存款保險保障您在本行的本金和利息，最高人民幣500,000元。存入以後，有人民幣${amount}元在保障裡。`,
  openTitle: '您在這項商品裡的存款',
  openSub: (day) => `${day}到期`,
  choosePay: '從哪裡付款',
  payBalance: (amount) => `餘額可用人民幣${amount}元`,

  titleConfirm: '確認存入',
  headingConfirm: '請核對這筆存款',
  consentLabel: '存款文件',
  consent: (documents) =>
    documents > 1 ? `我已閱讀並同意這${String(documents)}份文件` : '我已閱讀並同意這份文件',
  consentText: '利率在存入時定下，到期以前不變。',
  consentMissing: '請先閱讀文件，同意後勾選',
  deposit: (amount) => `存入人民幣${amount}元`,
  reading: '正在開啟文件',
  documentFailed: '文件沒有開啟。請檢查網路，再點一次。',

  titleResult: '存款結果',
  doneTitle: '已存入',
  doneText: (day) => `${day}到期。到期以前可以取出，也可以改到期以後怎麼辦。`,
  amountRow: '存入金額',
  refusedTitle: '額度用完了',
  refusedText: '這項商品賣的數量有限，已經賣完。這筆沒有存入，沒有扣款。',
  unavailableTitle: '目前不能存這項商品',
  unavailableTexts: {
    closed: '商品目前不賣。已經存的不受影響。',
    'no-card': '還沒有可以付款的金融卡。綁定一張再來存。',
    'no-deposit': '這項商品不是存款，請在申購頁面辦理。',
  },

  offlineText: '您填寫的內容都還在，這筆沒有存入。',
  offlineFresh: '無法讀取存款和餘額，沒有存入，沒有扣款。',
  expiredText: '為了安全，您已登出。您填寫的內容都還在。',
  expiredFresh: '為了安全，您已登出。登入後可以繼續存。',
  loadFailedTitle: '無法讀取存款和餘額',

  problemSignIn: '登入已逾時。您填寫的內容都還在，這筆沒有存入。登入後請再點一次。',
  problemNetwork: '無法連線到銀行。您填寫的內容都還在，這筆沒有存入。請檢查網路後再點一次。',
  problemDocuments: '文件有更新。金額還在，請再點一次下一步，重新閱讀。',
  problemFunds: '付款帳戶餘額不足，這筆沒有存入。請調低金額，或者換一張卡。',
  problemRange: '這個金額不能存。請看看最少和最多能存多少，改好再點下一步。',
  problemContext: '驗證碼不是這一筆存款的，沒有存入。請再點一次，重新取得驗證碼。',
  problemNotBooked: '已查過，沒有存入，沒有扣款。可以再送出一次。',
  problemOther: '暫時無法完成，這筆沒有存入。您填寫的內容都還在，請稍後再試。',
};
