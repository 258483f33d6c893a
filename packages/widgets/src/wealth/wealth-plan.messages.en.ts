import type { Translation } from '../i18n/catalogue.js';
import { counted, format } from '../i18n/format.messages.en.js';
import { screen } from '../screen/screen.messages.en.js';
import { order } from './order.messages.en.js';
import type { PlanAmountProblem } from './wealth-plan.amount.js';
import type { WealthPlanMessages } from './wealth-plan.messages.zh-CN.js';
import type { PlanNews } from './wealth-plan.state.js';
import { wealth } from './wealth.messages.en.js';

const amountProblems: Record<PlanAmountProblem, (bound: string) => string> = {
  empty: () => 'Enter how much to invest each time',
  'not-a-number': () => 'Use digits only, such as 500 or 500.50',
  negative: () => 'Leave out the minus sign',
  'too-many-decimals': () => 'Use at most two digits after the decimal point',
  'decimal-comma': () => 'Use a point for decimals, such as 500.00, not a comma',
  'too-large': (most) => `Enter at most ¥${most} each time`,
  'below-minimum': (least) => `Enter at least ¥${least} each time`,
  'above-maximum': (most) => `Enter at most ¥${most} each time`,
  'not-a-step': (step) => `The amount has to be a multiple of ¥${step}`,
};

const news: Record<PlanNews, string> = {
  paused: 'The plan is paused. Nothing is taken until you resume it.',
  resumed: 'The plan is resumed. What was missed is not bought later.',
  ended: 'The plan has ended. Nothing more is taken.',
};

/** Texts of the screen wealth-plan in English. */
export const translation: Translation<WealthPlanMessages> = {
  ...format,
  ...screen,
  ...wealth,
  ...order,

  loading: 'Reading your plans',
  leave: 'Not now',
  slow: 'The bank is taking longer than usual. No plan has been made. You can leave and come back later.',
  slowOrder:
    'The bank is taking longer than usual. You can leave; when you come back, look at the list before you make another plan.',
  title: 'Regular investment',
  titleNew: 'New plan',
  loadFailedText: 'The bank did not answer. Please try again later. Your plans are unchanged.',
  frequencies: { WEEKLY: 'Weekly', BIWEEKLY: 'Every 2 weeks', MONTHLY: 'Monthly' },
  everyWeek: (weekday) => `Every ${weekday}`,
  everySecondWeek: (weekday) => `Every second ${weekday}`,
  everyMonth: (day) => `Monthly on day ${String(day)}`,

  listHeading: 'My plans',
  listEmpty: 'No plans yet',
  listEmptyGo: 'Choose a product',
  listNew: 'New plan',
  rowNext: (rhythm, day) => `${rhythm}, next on ${day}`,
  rowStatus: (rhythm, status) => `${rhythm}, ${status}`,
  planStatuses: { ACTIVE: 'Active', PAUSED: 'Paused', SUSPENDED: 'Suspended by the bank', ENDED: 'Ended' },

  createHeading: (name) => `Invest in ${name} regularly`,
  minimum: (amount) => `At least ¥${amount} each time; pause or end it whenever you like`,
  frequencyLabel: 'How often',
  weekdayLabel: 'On which weekday',
  monthDayLabel: 'On which day of the month',
  monthDayOpen: 'Choose',
  monthDay: (day) => String(day),
  next: 'Next',
  frequencyMissing: 'Choose how often',
  dayMissing: 'Choose the day',

  planAmountProblem: (problem, bound) => amountProblems[problem](bound),
  estimate: 'Cost',
  estimating: 'Working out cost and dates',
  fillFirst: 'Enter amount and day, and the cost and the next dates are shown here.',
  already: (rhythm, amount) =>
    `You have a plan for this product: ${rhythm}, ¥${amount}. A second one takes money as well.`,
  nextDates: 'Next purchases',
  nextDate: (n) => `No. ${String(n)}`,
  nextDatesNote:
    'When the market is closed it moves to the next trading day. Each purchase is at the unit value of its day.',
  eachTime: 'Each time',
  rhythmRow: 'How often',
  chooseCard: 'Card that pays',
  chooseDay: 'Day of the month',
  dayNote: 'Not every month has the 29th and later days, so the choice ends at 28.',

  titleConfirm: 'Check plan',
  headingConfirm: 'Check this plan: each time',
  reading: 'Opening the document',
  documentFailed: 'The document did not open. Check your connection and try again.',
  consentLabel: 'Documents that need your consent',
  consent: (n) => `I have read and agree to ${counted(n, 'document')}`,
  consentText: (amount, last4) =>
    `On its day the bank takes ¥${amount} from the card ending ${last4} and buys, without asking again. You can pause or end it at any time.`,
  consentMissing: 'Read the documents, then tick the box',
  start: (amount) => `Start, ¥${amount} each time`,

  titleWarning: 'Risk warning',
  warningTitle: 'It carries more risk than your type',
  warningText:
    'You may lose more than you said you can bear. After reading the warning you have a day to think before the plan can start.',
  warningConsent: 'I have read the warning and still want to consider this product',
  warningGo: 'Think it over',
  warningLeave: 'Do not start',

  titleResult: 'Plan',
  doneTitle: 'The plan has started',
  doneText: (day) => `The first purchase is on ${day}. Please keep enough money on the card.`,
  seePlan: 'See the plan',

  titleDetail: 'Plan',
  statusRow: 'Status',
  nextRow: 'Next purchase',
  nextNone: 'None',
  purchasesRow: 'Purchases',
  purchasesValue: (n) => String(n),
  investedRow: 'Invested so far',
  purchases: 'Purchases',
  purchasesEmpty: 'Nothing bought yet',
  purchasesFailed: 'The purchases could not be read. The plan is unchanged.',
  purchaseFailures: {
    INSUFFICIENT_FUNDS: 'Not enough money, nothing taken',
    SUITABILITY: 'Risk type does not fit, nothing taken',
    TRADING_SUSPENDED: 'Product suspended, nothing taken',
    QUOTA_EXHAUSTED: 'Sold out, money returned',
    REGISTRAR_REFUSED: 'Not confirmed, money returned',
  },
  pause: 'Pause plan',
  resumePlan: 'Resume plan',
  end: 'End plan',
  pauseText:
    'While it is paused nothing is taken, also not later. What you have bought stays; purchases that were submitted go on.',
  resumeText: 'It goes on from the next day. What was missed meanwhile is not bought later.',
  endText:
    'Nothing more is taken, and the plan cannot be started again. What you have bought stays; purchases that were submitted go on.',
  pauseYes: 'Pause',
  resumeYes: 'Resume',
  endYes: 'End',
  notNow: 'Not now',
  changing: 'Working',
  planNews: (what) => news[what],
  suspensions: {
    PAYMENT_FAILED:
      'Three purchases in a row could not be paid, so the bank has suspended the plan. Keep enough money on the card, then resume it.',
    SUITABILITY:
      'Your risk questionnaire has expired or does not fit the product, so the bank has suspended the plan. Answer it first, then resume the plan.',
    PRODUCT:
      'Purchases of the product are suspended, and the plan with them. You can resume it when the product is open again.',
  },
  suspendedOther: 'The bank has suspended the plan. You can resume it, or ask our service.',

  refusedTitle: 'No plan is possible for this product now',
  refusedText: 'Its purchases are suspended, or it offers no plans. Plans that you have go on.',
  refusedNoCard: 'A plan pays from a debit card of your own. Please bind one first.',
  seeOthers: 'See other products',

  unknownPlanTitle: 'Looking for this plan',
  unknownPlanText: 'The plan may have been made. We look for the result first and make nothing twice.',
  unknownPlanOffline:
    'No result yet. Check your connection and ask again. Please do not make another plan before.',

  offlineText: 'What you entered is kept. This plan was not submitted.',
  offlineFresh: 'Your plans could not be read. They are unchanged.',
  expiredText: 'You were signed out for safety. What you entered is kept.',
  expiredFresh: 'You were signed out for safety. Sign in and go on.',
  loadFailedTitle: 'Your plans could not be read',
  problemSignIn: 'You have been signed out and nothing was submitted. Sign in and press again.',
  problemNetwork:
    'The bank cannot be reached and nothing was submitted. Check your connection and press again.',
  problemRange: 'No plan is possible for this amount. Please change it.',
  problemSuspended: 'Purchases have just been suspended. Nothing was submitted.',
  problemState: 'This plan has just changed; the latest is shown.',
  problemAssess: 'The risk questionnaire comes first. Nothing was submitted; answer it and press again.',
  problemMismatch:
    'The risk of this product does not fit your type, so the plan cannot go on. You can end it, or answer the questionnaire anew.',
  problemCooling: 'The day to think is not over. Nothing was submitted.',
  problemAge: 'You must be 18 or older to buy.',
  problemRequote: 'The quote has expired and is being worked out anew. Nothing was submitted.',
  problemContext: 'The code was not for this plan. Nothing was submitted. Press again for a new code.',
  problemNotBooked: 'We checked: there is no such plan and no money was taken. You can submit again.',
  problemOther:
    'That did not work and nothing was submitted. What you entered is kept. Please try again later.',
};
