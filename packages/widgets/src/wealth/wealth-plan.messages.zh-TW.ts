import type { Translation } from '../i18n/catalogue.js';
import { format } from '../i18n/format.messages.zh-TW.js';
import { screen } from '../screen/screen.messages.zh-TW.js';
import { order } from './order.messages.zh-TW.js';
import type { PlanAmountProblem } from './wealth-plan.amount.js';
import type { WealthPlanMessages } from './wealth-plan.messages.zh-CN.js';
import type { PlanNews } from './wealth-plan.state.js';
import { wealth } from './wealth.messages.zh-TW.js';

const amountProblems: Record<PlanAmountProblem, (bound: string) => string> = {
  empty: () => '請填寫每次扣多少錢',
  'not-a-number': () => '金額只能寫數字，例如500或500.50',
  negative: () => '金額前面不要寫負號',
  'too-many-decimals': () => '金額最多寫到分，也就是小數點後兩位',
  'decimal-comma': () => '小數請用點，例如500.00，不要用逗號',
  'too-large': (most) => `每次最多人民幣${most}元，請改小一些`,
  'below-minimum': (least) => `每次最少人民幣${least}元，請改大一些`,
  'above-maximum': (most) => `每次最多人民幣${most}元，請改小一些`,
  'not-a-step': (step) => `金額要是人民幣${step}元的整數倍`,
};

const news: Record<PlanNews, string> = {
  paused: '定期定額已暫停，恢復以前不再扣款。',
  resumed: '定期定額已恢復，錯過的不補扣。',
  ended: '定期定額已結束，以後不再扣款。',
};

/** Texts of the screen wealth-plan in zh-TW. */
export const translation: Translation<WealthPlanMessages> = {
  ...format,
  ...screen,
  ...wealth,
  ...order,

  loading: '正在讀取您的定期定額',
  leave: '先不定期定額',
  slow: '銀行回應比平時慢，仍在等候。沒有新的定期定額，可以先離開，稍後再來。',
  slowOrder: '銀行回應比平時慢，仍在等候。可以先離開，再開啟時請先看定期定額清單，不要重複新增。',
  title: '定期定額',
  titleNew: '新增定期定額',
  loadFailedText: '銀行暫時沒有回應，請稍後再試。您的定期定額沒有變化。',
  frequencies: { WEEKLY: '每週', BIWEEKLY: '每兩週', MONTHLY: '每月' },
  everyWeek: (weekday) => `每${weekday}`,
  everySecondWeek: (weekday) => `每兩週的${weekday}`,
  everyMonth: (day) => `每月${String(day)}日`,

  listHeading: '我的定期定額',
  listEmpty: '還沒有定期定額',
  listEmptyGo: '去選商品',
  listNew: '新增定期定額',
  rowNext: (rhythm, day) => `${rhythm}，下次${day}`,
  rowStatus: (rhythm, status) => `${rhythm}，${status}`,
  planStatuses: { ACTIVE: '進行中', PAUSED: '已暫停', SUSPENDED: '銀行暫停了', ENDED: '已結束' },

  createHeading: (name) => `定期定額${name}`,
  minimum: (amount) => `每次最少人民幣${amount}元，可以隨時暫停或結束`,
  frequencyLabel: '多久一次',
  weekdayLabel: '週幾扣款',
  monthDayLabel: '每月哪天扣款',
  monthDayOpen: '請選擇',
  monthDay: (day) => `${String(day)}日`,
  next: '下一步',
  frequencyMissing: '請選擇多久一次',
  dayMissing: '請選擇哪天扣款',

  planAmountProblem: (problem, bound) => amountProblems[problem](bound),
  estimate: '費用',
  estimating: '正在計算費用和日期',
  fillFirst: '填好金額和日期，這裡會寫明費用和接下來的扣款日。',
  already: (rhythm, amount) =>
    `您已經有這項商品的定期定額：${rhythm}，人民幣${amount}元。再新增一個會分別扣款。`,
  nextDates: '接下來的扣款日',
  nextDate: (n) => `第${String(n)}次`,
  nextDatesNote: '休市順延到下一個交易日，每次依當天的淨值成交。',
  eachTime: '每次',
  rhythmRow: '多久一次',
  chooseCard: '從哪張卡扣',
  chooseDay: '每月哪天扣款',
  dayNote: '29日以後不是每個月都有，所以到28日為止。',

  titleConfirm: '確認定期定額',
  headingConfirm: '請核對這個定期定額，每次扣款',
  reading: '正在開啟文件',
  documentFailed: '文件沒有開啟。請檢查網路，再點一次。',
  consentLabel: '需要您同意的文件',
  consent: (n) => `我已閱讀並同意以下${String(n)}份文件`,
  consentText: (amount, last4) =>
    `到了扣款日，銀行從尾號${last4}的金融卡扣人民幣${amount}元申購，不再逐次問您。可以隨時暫停或結束。`,
  consentMissing: '請先閱讀文件，再打勾同意',
  start: (amount) => `定期定額，每次人民幣${amount}元`,

  titleWarning: '風險提示',
  warningTitle: '它的風險高於您的屬性',
  warningText: '可能虧得比您說的能承受的多。看清提示以後，還要再想一天才能開始定期定額。',
  warningConsent: '我看清了風險提示，仍想了解這項商品',
  warningGo: '看清了，想一天再決定',
  warningLeave: '不定期定額了',

  titleResult: '定期定額結果',
  doneTitle: '定期定額已開始',
  doneText: (day) => `${day}第一次扣款，卡裡請留足夠的錢。`,
  seePlan: '查看定期定額',

  titleDetail: '定期定額明細',
  statusRow: '狀態',
  nextRow: '下次扣款',
  nextNone: '沒有',
  purchasesRow: '已申購',
  purchasesValue: (n) => `${String(n)}次`,
  investedRow: '累計投入',
  purchases: '申購紀錄',
  purchasesEmpty: '還沒有申購',
  purchasesFailed: '沒有讀到申購紀錄。定期定額沒有變化。',
  purchaseFailures: {
    INSUFFICIENT_FUNDS: '餘額不足，沒有扣款',
    SUITABILITY: '風險屬性不符，沒有扣款',
    TRADING_SUSPENDED: '商品暫停，沒有扣款',
    QUOTA_EXHAUSTED: '額度用完，款項已退回',
    REGISTRAR_REFUSED: '沒有確認，款項已退回',
  },
  pause: '暫停定期定額',
  resumePlan: '恢復定期定額',
  end: '結束定期定額',
  pauseText: '暫停期間不扣款，也不補扣。已經買到的單位數不變，已經送出的申購照常成交。',
  resumeText: '從下一個扣款日接著扣款，暫停期間錯過的不補扣。',
  endText: '以後不再扣款，結束以後無法恢復。已經買到的單位數不變，已經送出的申購照常成交。',
  pauseYes: '確定暫停',
  resumeYes: '確定恢復',
  endYes: '確定結束',
  notNow: '先不',
  changing: '正在辦理',
  planNews: (what) => news[what],
  suspensions: {
    PAYMENT_FAILED: '連續3次扣款沒有成功，銀行暫停了這個定期定額。請在卡裡留足夠的錢，再恢復。',
    SUITABILITY: '您的風險屬性評估過期了，或者和商品不相符，銀行暫停了這個定期定額。請先前往評估，再恢復。',
    PRODUCT: '商品暫停了申購，這個定期定額也停了。商品恢復以後，您可以再恢復定期定額。',
  },
  suspendedOther: '銀行暫停了這個定期定額。可以恢復，也可以聯絡客服。',

  refusedTitle: '現在不能定期定額這項商品',
  refusedText: '商品暫停了申購，或者不支援定期定額。已有的定期定額不受影響。',
  refusedNoCard: '定期定額要從您自己的金融卡扣款。請先綁定一張卡。',
  seeOthers: '看看別的商品',

  unknownPlanTitle: '正在查詢這個定期定額',
  unknownPlanText: '剛才的定期定額可能已經建好。我們先查詢結果，不會重複新增。',
  unknownPlanOffline: '還沒有查到結果。請檢查網路，再查一次。查到之前請不要再新增一個。',

  offlineText: '您填的內容都還在，這個定期定額沒有送出。',
  offlineFresh: '沒有讀到您的定期定額，定期定額沒有變化。',
  expiredText: '為了安全已登出。您填的內容都還在。',
  expiredFresh: '為了安全已登出。登入後接著辦。',
  loadFailedTitle: '沒有讀到您的定期定額',
  problemSignIn: '登入已逾時，剛才的沒有送出。登入後請再按一次。',
  problemNetwork: '連不上銀行，剛才的沒有送出。請檢查網路後再按一次。',
  problemRange: '這個金額不能定期定額。請改一下金額。',
  problemSuspended: '商品剛剛暫停了申購，這次沒有送出。',
  problemState: '這個定期定額剛剛有變化，上面是最新的。',
  problemAssess: '要先做風險屬性評估。做完回來再按一次，剛才的沒有送出。',
  problemMismatch: '這項商品的風險和您的屬性不相符，不能定期定額。可以結束這個定期定額，或者重新評估。',
  problemCooling: '還沒有到可以買的時間，剛才的沒有送出。',
  problemAge: '未滿18歲不能買。',
  problemRequote: '剛才的試算過期了，正在重新算。這個定期定額沒有送出。',
  problemContext: '驗證碼不是這一次定期定額的，沒有送出。請再按一次，重新取得驗證碼。',
  problemNotBooked: '查過了，沒有建立這個定期定額，沒有扣款。可以再送出一次。',
  problemOther: '暫時沒辦成，剛才的沒有送出。您填的內容都還在，請稍後再試。',
};
