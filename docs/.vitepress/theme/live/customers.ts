/** A screen that can be shown live. */
export type Screen = 'loan-entry' | 'loan-apply' | 'loan-draw' | 'loan-plan' | 'loan-repay' | 'loan-home';

/** Names of the screens. */
export const screens: readonly Screen[] = [
  'loan-entry',
  'loan-apply',
  'loan-draw',
  'loan-plan',
  'loan-repay',
  'loan-home',
];

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
};

const customers: Readonly<Record<Screen, readonly string[]>> = {
  'loan-entry': ['repeat-borrower', 'first-time', 'suspended-line', 'not-invited'],
  'loan-apply': ['first-time', 'declined', 'referred'],
  'loan-draw': ['repeat-borrower', 'suspended-line'],
  'loan-plan': ['repeat-borrower', 'overdue'],
  'loan-repay': ['repeat-borrower', 'overdue'],
  'loan-home': ['repeat-borrower', 'overdue', 'suspended-line', 'not-invited'],
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
