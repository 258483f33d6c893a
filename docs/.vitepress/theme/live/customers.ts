/** Customers for whom each screen has something to show. */
const customers = {
  'loan-entry': ['repeat-borrower', 'first-time', 'suspended-line', 'not-invited'],
  'loan-apply': ['first-time', 'declined', 'referred'],
  'loan-draw': ['repeat-borrower', 'suspended-line'],
  'loan-plan': ['repeat-borrower', 'overdue'],
  'loan-repay': ['repeat-borrower', 'overdue'],
  'loan-home': ['repeat-borrower', 'overdue', 'suspended-line', 'not-invited'],
  'wealth-assess': ['first-purchase', 'expired-investor', 'investor'],
  'wealth-browse': ['investor', 'first-purchase', 'cautious-investor'],
  'wealth-buy': ['investor', 'first-purchase', 'expired-investor'],
  'wealth-deposit': ['retiree', 'investor'],
  'wealth-detail': ['investor'],
  'wealth-holdings': ['investor', 'saver-300', 'retiree', 'first-purchase'],
  'wealth-plan': ['investor', 'first-purchase'],
  'wealth-redeem': ['investor'],
  'wealth-withdraw-deposit': ['retiree'],
  'account-open': ['new-customer'],
  'account-bind': ['repeat-borrower'],
  'account-home': ['repeat-borrower', 'retiree'],
  'identity-verify': ['new-customer'],
  'identity-document': ['new-customer'],
  'identity-face': ['new-customer'],
  'identity-review': ['new-customer'],
  'identity-appointment': ['new-customer'],
  'identity-continue': ['new-customer'],
  'identity-password': ['repeat-borrower'],
} satisfies Readonly<Record<string, readonly string[]>>;

/** A screen that can be shown live. */
export type Screen = keyof typeof customers;

/** Names of the screens, in the order above. */
export const screens = Object.keys(customers) as readonly Screen[];

/** Says whether a word names a screen. */
export const isScreen = (word: string | null): word is Screen => screens.some((screen) => screen === word);

const titles: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'repeat-borrower': ['借过款的老客户', 'Has a line'],
  'first-time': ['第一次借款', 'First loan'],
  declined: ['申请不通过', 'Is declined'],
  referred: ['要人工审核', 'A person decides'],
  overdue: ['已经逾期', 'Is overdue'],
  'suspended-line': ['额度暂停', 'Line suspended'],
  'not-invited': ['没有收到邀请', 'Not invited'],
  investor: ['有理财', 'Invests'],
  'first-purchase': ['第一次买', 'First purchase'],
  'cautious-investor': ['保守型', 'Cautious'],
  'expired-investor': ['测评过期', 'Assessment expired'],
  retiree: ['退休', 'Retired'],
  'saver-300': ['持有300只', 'Holds 300'],
  'new-customer': ['新客户', 'Is new'],
};

/** A choice in a list. */
export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** Customers of the sandbox for whom a screen has something to show, the usual one first. */
export const customersOf = (screen: Screen, chinese: boolean): readonly Choice[] =>
  customers[screen].map((value) => ({ value, text: titles[value]?.[chinese ? 0 : 1] ?? value }));

/** Says whether the customer is to have a loan already when the screen opens. */
export const needsLoan = (screen: Screen, customer: string): boolean =>
  customer === 'repeat-borrower' && ['loan-plan', 'loan-repay', 'loan-home'].includes(screen);

/** Says whether a screen is one of investing. */
export const isOfWealth = (screen: Screen): boolean => screen.startsWith('wealth-');

/** Says whether a screen is one of verification or accounts. */
export const isOfAccounts = (screen: Screen): boolean => /^(?:account|identity)-/.test(screen);

/** Product that a screen of investing opens with; undefined for those that take none. */
export const productOf = (screen: Screen): string | undefined => products[screen];

const products: Readonly<Partial<Record<Screen, string>>> = {
  'wealth-buy': '990021',
  'wealth-deposit': '990102',
  'wealth-detail': '990021',
  'wealth-plan': '990021',
  'wealth-redeem': '990021',
};
