import type { Translation } from '../i18n/catalogue.js';
import { counted, format } from '../i18n/format.messages.en.js';
import { screen } from '../screen/screen.messages.en.js';
import { order } from './order.messages.en.js';
import type { WealthRedeemMessages } from './wealth-redeem.messages.zh-CN.js';
import type { SharesProblem } from './wealth-redeem.state.js';
import { wealth } from './wealth.messages.en.js';

const sharesProblems: Record<SharesProblem, (bound: string) => string> = {
  empty: () => 'Enter how many units you want to redeem',
  'not-a-number': () => 'Use digits only, such as 1000 or 1000.50',
  negative: () => 'Leave out the minus sign',
  'too-many-decimals': () => 'Use at most two digits after the decimal point',
  'decimal-comma': () => 'Use a point for decimals, such as 1000.00, not a comma',
  'too-large': (available) => `You can redeem at most ${available} units. Enter fewer.`,
  zero: () => 'Redeem at least 0.01 units',
  'above-available': (available) => `You can redeem at most ${available} units. Enter fewer.`,
  'above-fast': (cap) => `You can still redeem ${cap} units at once today`,
  'below-hold': (hold) => `Fewer than ${hold} units would be left. Redeem all of them, or fewer.`,
};

/** Texts of the screen wealth-redeem in English. */
export const translation: Translation<WealthRedeemMessages> = {
  ...format,
  ...screen,
  ...wealth,
  ...order,

  loading: 'Reading what you hold',
  leave: 'Do not redeem',
  slow: 'The bank is taking longer than usual. Nothing has been redeemed. You can leave and come back later.',
  slowOrder:
    'The bank is taking longer than usual. You can leave; when you come back we look for the result first and redeem nothing twice.',
  title: 'Redeem',
  heading: (name) => `Redeem ${name}`,
  available: (shares) => `${shares} units available`,
  minHold: (shares) => `If you keep some, keep at least ${shares} units`,
  anyShares: 'At least 0.01 units',
  clearShares: 'Clear the units',
  partsLabel: 'How much',
  parts: { '1': 'All', '2': 'Half', '4': 'Quarter' },
  speedLabel: 'How the money comes',
  speeds: { REDEEM: 'Normal redemption', FAST_REDEEM: 'Fast redemption' },
  fastSub: 'Money in minutes, no income of the day',
  fastLeft: (left) => `¥${left} left for fast redemption today`,
  fastUsedUp: 'Used up for today',
  normalSub: (days) => `Money ${counted(days, 'trading day')} after the trade date, with its income`,
  openRow: (shares) => `${shares} units being redeemed`,
  openSub: (day) => `Money on ${day}`,
  openSubmitted: 'Can be cancelled',
  next: 'Next',
  loadFailedText: 'The bank did not answer. Please try again later. Nothing has been redeemed.',
  speedMissing: 'Choose how the money comes',

  sharesProblem: (problem, bound) => sharesProblems[problem](bound),
  estimate: 'Fee and payout',
  estimating: 'Working out fee and dates',
  fillFirst: 'Enter the units, and fee, payout and dates are shown here.',
  heldShort: (days, rate, day, next) =>
    `Some units are held for less than ${counted(days, 'day')} and cost ${rate}. From the trade date ${day} on it is ${next}.`,
  howRedeemFee: 'How the fee is worked out',
  lotFormula: 'Redemption fee = units × unit value × rate',
  lotFormulaNote:
    'What was bought first goes first; each lot pays by its own days, rounded to the cent. The day of the confirmation counts, the trade date does not.',
  lotCaption: 'Redemption fee of each lot',
  lotColumns: ['Confirmed', 'Units × value × rate', 'Fee (¥)'],
  lotDay: (day, days) => `${day}, ${counted(days, 'day')}`,
  lotTotal: 'Redemption fee',
  feeTiers: 'Fee by days held',
  tierBelow: (days) => `Less than ${counted(days, 'day')}`,
  tierFrom: (days) => `${counted(days, 'day')} or more`,
  tierAlways: 'However long',
  tiersNone: 'This product has no redemption fee.',
  capTitle: (left) => `You can still redeem ${left} units at once today`,
  capUsedUp: 'Fast redemption is used up for today. A normal redemption has no such limit.',
  capText: 'Redeem the rest normally afterwards, or all of it normally.',
  capSplit: (now) => `Redeem ${now} units at once`,
  capNormal: 'Redeem normally',
  titleConfirm: 'Check redemption',
  headingConfirm: 'Check this redemption: you receive about',
  tradeRow: 'Unit value of',
  arrivesRow: 'Money arrives',
  arrivesSoon: 'In minutes',
  forgoneRow: 'Income of the day',
  forgone: 'None',
  chooseCard: 'Card that receives the money',
  fixedNav: 'The unit value is always ¥1; gains and losses show in the income of each day.',
  redeem: (shares) => `Redeem ${shares} units`,
  titleResult: 'Redemption',
  titleOrder: 'Redemption',
  restText: (shares) => `${shares} units are still to be redeemed.`,
  restGo: 'Redeem them normally',
  redeemAgain: 'Redeem again',
  obstacleTitles: {
    'not-held': 'There are no units to redeem',
    suspended: 'Trading of this product is suspended',
    closed: 'This cannot be redeemed now',
    frozen: 'All units are being redeemed',
    'no-card': 'There is no card to receive the money',
  },
  obstacleTexts: {
    'not-held': 'You do not hold this product.',
    suspended:
      'Its manager has suspended redemptions. Your units are unchanged. Come back when it is open again.',
    closed: 'The money comes back by itself at maturity; before that it cannot be redeemed.',
    frozen: 'All units of this product are in redemptions already. You can follow them below.',
    'no-card': 'The money goes to a debit card of your own. Please bind one first.',
  },
  offlineText: 'What you entered is kept. This redemption was not submitted.',
  offlineFresh: 'What you hold could not be read. Nothing has been redeemed.',
  expiredText: 'You were signed out for safety. What you entered is kept.',
  expiredFresh: 'You were signed out for safety. Sign in and go on.',
  loadFailedTitle: 'What you hold could not be read',
  problemSignIn:
    'You have been signed out. What you entered is kept and was not submitted. Sign in and press again.',
  problemNetwork:
    'The bank cannot be reached. What you entered is kept and was not submitted. Check your connection and press again.',
  problemShares:
    'The units that you can redeem have changed; the latest are shown. Please change your entry.',
  problemFast: 'Not enough is left for fast redemption today. Enter fewer units, or redeem normally.',
  problemSuspended:
    'Redemptions have just been suspended. Nothing was submitted and your units are unchanged.',
  problemState: 'This quote has been used already. Please check again and submit anew.',
  problemRequote: 'The quote has expired and is being worked out anew. Nothing was submitted.',
  problemContext: 'The code was not for this redemption. Nothing was submitted. Press again for a new code.',
  problemNotBooked:
    'We checked: there is no such redemption, your units are unchanged. You can submit again.',
  problemOther:
    'That did not work and nothing was submitted. What you entered is kept. Please try again later.',
};
