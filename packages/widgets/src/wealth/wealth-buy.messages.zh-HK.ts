import type { Translation } from '../i18n/catalogue.js';
import { format } from '../i18n/format.messages.zh-HK.js';
import { screen } from '../screen/screen.messages.zh-HK.js';
import { order } from './order.messages.zh-HK.js';
import type { BuyAmountProblem } from './wealth-buy.state.js';
import type { WealthBuyMessages } from './wealth-buy.messages.zh-CN.js';
import { wealth } from './wealth.messages.zh-HK.js';

const amountProblems: Record<BuyAmountProblem, (bound: string) => string> = {
  empty: () => '請填寫認購金額',
  'not-a-number': () => '金額只能輸入數字，例如8000或8000.50',
  negative: (bound) => `金額前面請勿輸入負號，最少買人民幣${bound}元`,
  'too-many-decimals': () => '金額最多輸入到分，也就是小數點後兩位',
  'decimal-comma': () => '小數請用點，例如8000.00，請勿用逗號',
  'too-large': () => '這個金額太大，請調低金額',
  'below-minimum': (bound) => `最少買人民幣${bound}元，請調高金額`,
  'above-maximum': (bound) => `一次最多買人民幣${bound}元，請調低金額`,
  'above-balance': (bound) => `結餘可用人民幣${bound}元，請調低金額`,
  'not-a-step': (bound) => `請改成人民幣${bound}元的整數倍`,
};

/** Texts of the screen wealth-buy in zh-HK. */
export const translation: Translation<WealthBuyMessages> = {
  ...format,
  ...screen,
  ...wealth,
  ...order,
  loading: '正在讀取產品和結餘',
  leave: '先不買',
  slow: '銀行回應得比平時慢，還在等候。沒有提交認購，可以先離開，稍後再來。',
  slowOrder: '銀行回應得比平時慢，還在等候。可以先離開，再次開啟時能看到這筆認購，不會重複買。',
  title: '認購',
  buyProduct: (name) => `認購${name}`,
  amountHint: (min) => `最少人民幣${min}元`,
  amountHintBalance: (min, balance) => `最少人民幣${min}元，結餘可用人民幣${balance}元`,
  fillFirst: '填好金額，這裏會列出費用和單位。',
  next: '下一步',
  loadFailedText: '請檢查網絡，再試一次。沒有提交任何認購。',

  amountProblems,
  choosePay: '從哪裏付款',
  payBalance: (amount) => `結餘可用人民幣${amount}元`,
  openOrders: '正在辦理的認購',
  openOrderText: (day) => `${day}確認單位`,

  titleConfirm: '確認認購',
  headingConfirm: '請核對這筆認購',
  product: '產品',
  productRisk: '風險等級',
  yourType: '您的風險類型',
  elderNotice: '您已滿65歲。請先看特別提示，最好和家人商量以後再買。',
  consentLabel: '認購文件',
  consent: (documents) =>
    documents > 1 ? `我已閱讀並同意這${String(documents)}份文件` : '我已閱讀並同意這份文件',
  consentText: '這不是存款，不受存款保障計劃保障。過去的表現不代表以後。',
  consentMissing: '請先閱讀文件，同意後剔選',
  buy: (amount) => `認購人民幣${amount}元`,
  reading: '正在開啟文件',
  documentFailed: '文件沒有開啟。請檢查網絡，再點一次。',

  titleWarning: '風險提示',
  headingWarning: '這項產品高於您的風險類型',
  warningText: '它跌得可能比您能接受的更多，我們不建議您買。您堅持要買，要先看完提示，再想24小時。',
  warningLoss: '資產淨值跌10%，這筆錢變成',
  warningConsent: '我看過提示和文件，知道風險更高',
  warningConsentText: '剔選不是認購，現時不會扣款。24小時後的30天裏可以買，也可以不買。',
  warningMissing: '請先看提示，看過後剔選',
  warningRead: '看過了，想一天',

  titleResult: '認購結果',
  refusedTitle: '今天的額度用完了',
  refusedText: '產品每天賣的數量有限，今天的已經賣完。這筆沒有提交，沒有扣款。',
  unavailableTitle: '現時不能買這項產品',
  unavailableTexts: {
    closed: '產品現時不賣。已經買的單位不受影響。',
    'no-card': '還沒有可以付款的扣賬卡。綁定一張再來買。',
    'not-eligible': '按規定現時不能賣給您。有疑問請聯絡客戶服務。',
    deposit: '這是存款，請在存款頁面辦理。',
  },

  offlineText: '您填寫的內容都還在，這筆認購沒有提交。',
  offlineFresh: '無法讀取產品和結餘，沒有提交任何認購。',
  expiredText: '為了安全，您已登出。您填寫的內容都還在。',
  expiredFresh: '為了安全，您已登出。登入後可以繼續買。',
  loadFailedTitle: '無法讀取產品和結餘',

  problemSignIn: '登入已逾時。您填寫的內容都還在，這筆認購沒有提交。登入後請再點一次。',
  problemNetwork: '無法連線到銀行。您填寫的內容都還在，這筆認購沒有提交。請檢查網絡後再點一次。',
  problemDocuments: '文件有更新。金額還在，請再點一次下一步，重新閱讀。',
  problemFunds: '付款戶口結餘不足，這筆認購沒有提交。請調低金額，或者換一張卡。',
  problemRange: '這個金額不能買。請看看最少和最多能買多少，改好再點下一步。',
  problemNotBooked: '已查過，沒有這筆認購，沒有扣款。可以再提交一次。',
  problemUsed: '這份試算已經用過。請返回重新填寫金額。',
  problemOther: '暫時無法完成，這筆認購沒有提交。您填寫的內容都還在，請稍後再試。',
};
