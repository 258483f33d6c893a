import type { Translation } from '../i18n/catalogue.js';
import { format } from '../i18n/format.messages.zh-HK.js';
import { screen } from '../screen/screen.messages.zh-HK.js';
import { order } from './order.messages.zh-HK.js';
import type { PlanAmountProblem } from './wealth-plan.amount.js';
import type { WealthPlanMessages } from './wealth-plan.messages.zh-CN.js';
import type { PlanNews } from './wealth-plan.state.js';
import { wealth } from './wealth.messages.zh-HK.js';

const amountProblems: Record<PlanAmountProblem, (bound: string) => string> = {
  empty: () => '請填寫每次扣多少錢',
  'not-a-number': () => '金額只可輸入數字，例如500或500.50',
  negative: () => '金額前請勿輸入負號',
  'too-many-decimals': () => '金額最多輸入至分，也就是小數點後兩位',
  'decimal-comma': () => '小數請用點，例如500.00，請勿用逗號',
  'too-large': (most) => `每次最多人民幣${most}元，請改小一些`,
  'below-minimum': (least) => `每次最少人民幣${least}元，請改大一些`,
  'above-maximum': (most) => `每次最多人民幣${most}元，請改小一些`,
  'not-a-step': (step) => `金額要是人民幣${step}元的整數倍`,
};

const news: Record<PlanNews, string> = {
  paused: '定期投資已暫停，恢復以前不再扣款。',
  resumed: '定期投資已恢復，錯過的不補扣。',
  ended: '定期投資已結束，以後不再扣款。',
};

/** Texts of the screen wealth-plan in zh-HK. */
export const translation: Translation<WealthPlanMessages> = {
  ...format,
  ...screen,
  ...wealth,
  ...order,

  loading: '正在讀取您的定期投資',
  leave: '先不定期投資',
  slow: '銀行回應比平時慢，仍在等候。沒有新的定期投資，可以先離開，稍後再來。',
  slowOrder: '銀行回應比平時慢，仍在等候。可以先離開，再開啟時請先看定期投資列表，不要重複新建。',
  title: '定期投資',
  titleNew: '新建定期投資',
  loadFailedText: '銀行暫時沒有回應，請稍後再試。您的定期投資沒有變化。',
  frequencies: { WEEKLY: '每星期', BIWEEKLY: '每兩星期', MONTHLY: '每月' },
  everyWeek: (weekday) => `逢${weekday}`,
  everySecondWeek: (weekday) => `每兩星期的${weekday}`,
  everyMonth: (day) => `每月${String(day)}日`,

  listHeading: '我的定期投資',
  listEmpty: '還沒有定期投資',
  listEmptyGo: '去選產品',
  listNew: '新建定期投資',
  rowNext: (rhythm, day) => `${rhythm}，下次${day}`,
  rowStatus: (rhythm, status) => `${rhythm}，${status}`,
  planStatuses: { ACTIVE: '進行中', PAUSED: '已暫停', SUSPENDED: '銀行暫停了', ENDED: '已結束' },

  createHeading: (name) => `定期投資${name}`,
  minimum: (amount) => `每次最少人民幣${amount}元，可以隨時暫停或結束`,
  frequencyLabel: '多久一次',
  weekdayLabel: '星期幾扣款',
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
    `您已經有這項產品的定期投資：${rhythm}，人民幣${amount}元。再新建一個會分別扣款。`,
  nextDates: '接下來的扣款日',
  nextDate: (n) => `第${String(n)}次`,
  nextDatesNote: '休市順延到下一個交易日，每次按當天的資產淨值成交。',
  eachTime: '每次',
  rhythmRow: '多久一次',
  chooseCard: '從哪張卡扣',
  chooseDay: '每月哪天扣款',
  dayNote: '29日以後不是每個月都有，所以到28日為止。',

  titleConfirm: '確認定期投資',
  headingConfirm: '請核對這個定期投資，每次扣款',
  reading: '正在開啟文件',
  documentFailed: '未能開啟文件。請檢查網絡，再按一次。',
  consentLabel: '需要您同意的文件',
  consent: (n) => `我已閱讀並同意以下${String(n)}份文件`,
  consentText: (amount, last4) =>
    `到了扣款日，銀行從尾號${last4}的扣賬卡扣人民幣${amount}元認購，不再逐次問您。可以隨時暫停或結束。`,
  consentMissing: '請先閱讀文件，再打勾同意',
  start: (amount) => `定期投資，每次人民幣${amount}元`,

  titleWarning: '風險提示',
  warningTitle: '它的風險高於您的類型',
  warningText: '可能虧得比您說的能承受的多。看清提示以後，還要再想一天才能開始定期投資。',
  warningConsent: '我看清了風險提示，仍想了解這項產品',
  warningGo: '看清了，想一天再決定',
  warningLeave: '不定期投資了',

  titleResult: '定期投資結果',
  doneTitle: '定期投資已開始',
  doneText: (day) => `${day}第一次扣款，卡裡請留足夠的錢。`,
  seePlan: '查看定期投資',

  titleDetail: '定期投資詳情',
  statusRow: '狀態',
  nextRow: '下次扣款',
  nextNone: '沒有',
  purchasesRow: '已認購',
  purchasesValue: (n) => `${String(n)}次`,
  investedRow: '累計投入',
  purchases: '認購記錄',
  purchasesEmpty: '還沒有認購',
  purchasesFailed: '沒有讀到認購記錄。定期投資沒有變化。',
  purchaseFailures: {
    INSUFFICIENT_FUNDS: '餘額不足，沒有扣款',
    SUITABILITY: '風險類型不符，沒有扣款',
    TRADING_SUSPENDED: '產品暫停，沒有扣款',
    QUOTA_EXHAUSTED: '額度用完，款項已退回',
    REGISTRAR_REFUSED: '沒有確認，款項已退回',
  },
  pause: '暫停定期投資',
  resumePlan: '恢復定期投資',
  end: '結束定期投資',
  pauseText: '暫停期間不扣款，也不補扣。已經買到的單位不變，已經提交的認購照常成交。',
  resumeText: '從下一個扣款日接著扣款，暫停期間錯過的不補扣。',
  endText: '以後不再扣款，結束以後無法恢復。已經買到的單位不變，已經提交的認購照常成交。',
  pauseYes: '確定暫停',
  resumeYes: '確定恢復',
  endYes: '確定結束',
  notNow: '先不',
  changing: '正在辦理',
  planNews: (what) => news[what],
  suspensions: {
    PAYMENT_FAILED: '連續3次扣款沒有成功，銀行暫停了這個定期投資。請在卡裡留足夠的錢，再恢復。',
    SUITABILITY: '您的風險類型評估過期了，或者和產品不相符，銀行暫停了這個定期投資。請先前往評估，再恢復。',
    PRODUCT: '產品暫停了認購，這個定期投資也停了。產品恢復以後，您可以再恢復定期投資。',
  },
  suspendedOther: '銀行暫停了這個定期投資。可以恢復，也可以聯絡客服。',

  refusedTitle: '現在不能定期投資這項產品',
  refusedText: '產品暫停了認購，或者不支援定期投資。已有的定期投資不受影響。',
  refusedNoCard: '定期投資要從您自己的扣賬卡扣款。請先綁定一張卡。',
  seeOthers: '看看別的產品',

  unknownPlanTitle: '正在查詢這個定期投資',
  unknownPlanText: '剛才的定期投資可能已經建好。我們先查詢結果，不會重複新建。',
  unknownPlanOffline: '還沒有查到結果。請檢查網絡，再查一次。查到之前請不要再新建一個。',

  offlineText: '您填的內容都還在，這個定期投資沒有提交。',
  offlineFresh: '沒有讀到您的定期投資，定期投資沒有變化。',
  expiredText: '為了安全已登出。您填的內容都還在。',
  expiredFresh: '為了安全已登出。登入後接著辦。',
  loadFailedTitle: '沒有讀到您的定期投資',
  problemSignIn: '登入已逾時，剛才的沒有提交。登入後請再按一次。',
  problemNetwork: '連不上銀行，剛才的沒有提交。請檢查網絡後再按一次。',
  problemRange: '這個金額不能定期投資。請改一下金額。',
  problemSuspended: '產品剛剛暫停了認購，這次沒有提交。',
  problemState: '這個定期投資剛剛有變化，上面是最新的。',
  problemAssess: '要先做風險類型評估。做完回來再按一次，剛才的沒有提交。',
  problemMismatch: '這項產品的風險和您的類型不相符，不能定期投資。可以結束這個定期投資，或者重新評估。',
  problemCooling: '還沒有到可以買的時間，剛才的沒有提交。',
  problemAge: '未滿18歲不能買。',
  problemRequote: '剛才的試算過期了，正在重新算。這個定期投資沒有提交。',
  problemContext: '驗證碼不是這一次定期投資的，沒有提交。請再按一次，重新取得驗證碼。',
  problemNotBooked: '查過了，沒有建立這個定期投資，沒有扣款。可以再提交一次。',
  problemOther: '暫時沒辦成，剛才的沒有提交。您填的內容都還在，請稍後再試。',
};
