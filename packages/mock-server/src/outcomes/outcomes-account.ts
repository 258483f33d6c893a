import type { Outcome } from './outcome.js';

/** What can happen to bound cards and accounts. */
export const accountOutcomes = {
  'card.bound': {
    area: 'card',
    en: 'The issuer confirms name, identity number, card number and phone; the card is bound.',
    zh: '发卡行核对姓名、身份证号、卡号和手机号都一致，绑卡成功。',
    scenarioOf: 'account.bindCard',
    magic: { field: 'card-end', value: '0005' },
    status: 'ACTIVE',
    events: ['card.bound'],
  },
  'card.mismatch': {
    area: 'card',
    en: 'One of the four elements does not fit; which one is not told. Five tries a day.',
    zh: '四要素有一项对不上，不说是哪一项。一天可以试五次。',
    scenarioOf: 'account.bindCard',
    magic: { field: 'card-end', value: '0013' },
    code: 'card-mismatch',
  },
  'card.no-funds': {
    area: 'card',
    en: 'The card can be bound, but there is no money on it: bringing money in fails.',
    zh: '可以绑卡，但卡里没有钱，转入失败。',
    magic: { field: 'card-end', value: '0021' },
    code: 'insufficient-funds',
  },
  'card.issuer-late': {
    area: 'card',
    en: 'The issuer does not answer, which costs no try; when it is asked again, it confirms.',
    zh: '发卡行没有回应，不减次数；再试一次就核对成功。',
    scenarioOf: 'account.bindCard',
    magic: { field: 'card-end', value: '0039' },
    code: 'service-unavailable',
  },
  'card.not-class-one': {
    area: 'card',
    en: 'The card is of an account of class II or III, which cannot be bound.',
    zh: '卡属于二类户或三类户，不能绑定。',
    scenarioOf: 'account.bindCard',
    magic: { field: 'card-end', value: '0047' },
    code: 'card-not-accepted',
  },
  'card.unbound': {
    area: 'card',
    en: 'The customer ends the agreement of a card.',
    zh: '客户解绑银行卡。',
    status: 'TERMINATED',
    events: ['card.unbound'],
  },
  'account.opened': {
    area: 'account',
    en: 'An account is opened by phone; the customer can borrow and invest from now on.',
    zh: '在手机上开户成功，可以借款和投资了。',
    status: 'ACTIVE',
    events: ['account.opened'],
  },
  'account.frozen': {
    area: 'account',
    en: 'The customer freezes the account: nothing leaves it.',
    zh: '客户冻结账户，钱转不出去。',
    status: 'FROZEN',
    events: ['account.frozen'],
  },
  'account.limit-exceeded': {
    area: 'account',
    en: 'More would go out than the class of the account, the customer or the agreement of the card allows.',
    zh: '超过账户种类、客户自己或者快捷支付协议的限额。',
    code: 'account-limit-exceeded',
  },
  'account.closed': {
    area: 'account',
    en: 'The customer closes an empty account for good.',
    zh: '客户把没有余额的账户销户。',
    status: 'CLOSED',
    events: ['account.closed'],
  },
} as const satisfies Readonly<Record<string, Outcome>>;
