import type { Money } from '@weidongli/contracts';
import type { CustomerSeed, LineTerms, TenantConfig } from '../engine/tenant.js';

const cny = (amount: string): Money => ({ amount, currency: 'CNY' });

const TERMS: Omit<LineTerms, 'dailyRate' | 'limit'> = {
  minDraw: cny('500.00'),
  drawStep: cny('0.01'),
  tenors: [5, 10, 20],
  yearBasis: 365,
  purposes: ['DAILY_CONSUMPTION', 'EDUCATION', 'MEDICAL', 'RENOVATION', 'TRAVEL'],
  funders: [
    { name: '星桥银行', share: '0.7000' },
    { name: '临江银行', share: '0.3000' },
  ],
  graceDays: 1,
};

/**
 * Customers of every sandbox tenant. All invented: names are masked from the start, phones 1000000… belong to no
 * network, and the card prefix 999999 to no bank.
 */
const CUSTOMERS: readonly CustomerSeed[] = [
  {
    customerRef: 'repeat-borrower',
    story: 'Invited, with an active line and nothing borrowed: the way to a draw is short.',
    nameMasked: '林*禾',
    phoneMasked: '100****0900',
    kycLevel: 3,
    cardNumber: '9999991000042600',
    accountNumberMasked: '9999 **** **** 3516',
    openingBalance: cny('12680.35'),
    invited: true,
    line: 'ACTIVE',
  },
  {
    customerRef: 'not-invited',
    story: 'Has an account and a card, but no invitation and no line.',
    nameMasked: '周*远',
    phoneMasked: '100****0909',
    kycLevel: 3,
    cardNumber: '9999991000043111',
    accountNumberMasked: '9999 **** **** 4027',
    openingBalance: cny('3205.60'),
    invited: false,
    line: null,
  },
  {
    customerRef: 'suspended-line',
    story: 'Invited, but the line is suspended.',
    nameMasked: '许*青',
    phoneMasked: '100****0910',
    kycLevel: 3,
    cardNumber: '9999991000084222',
    accountNumberMasked: '9999 **** **** 5138',
    openingBalance: cny('860.00'),
    invited: true,
    line: 'SUSPENDED',
  },
  {
    customerRef: 'first-time',
    story: 'Invited and never borrowed: applies, and is offered 35,000.00.',
    nameMasked: '陈*川',
    phoneMasked: '100****0830',
    kycLevel: 3,
    cardNumber: '9999991000051833',
    accountNumberMasked: '9999 **** **** 6249',
    openingBalance: cny('2150.40'),
    invited: true,
    line: null,
  },
  {
    customerRef: 'declined',
    story: 'Invited; an application is declined by the system, and a person can look at it again.',
    nameMasked: '方*荷',
    phoneMasked: '100****0400',
    kycLevel: 3,
    cardNumber: '9999991000061402',
    accountNumberMasked: '9999 **** **** 7350',
    openingBalance: cny('640.00'),
    invited: true,
    line: null,
  },
  {
    customerRef: 'referred',
    story: 'Invited; an application goes to a person, who decides within two hours.',
    nameMasked: '丁*岚',
    phoneMasked: '100****0550',
    kycLevel: 3,
    cardNumber: '9999991000071559',
    accountNumberMasked: '9999 **** **** 8461',
    openingBalance: cny('1820.75'),
    invited: true,
    line: null,
  },
  {
    customerRef: 'overdue',
    story: 'An instalment is three days overdue and the line suspended; wages came in today.',
    nameMasked: '施*江',
    phoneMasked: '100****0700',
    kycLevel: 3,
    cardNumber: '9999991000091706',
    accountNumberMasked: '9999 **** **** 9572',
    openingBalance: cny('36.80'),
    invited: true,
    line: 'OVERDUE',
    limit: cny('15000.00'),
  },
];

/** The sandbox as it starts: a bank on real time, and one that stands still to reproduce the worked example. */
export const sandboxTenants: readonly TenantConfig[] = [
  {
    id: 'xingqiao',
    bankName: '星桥银行',
    sandboxKey: 'sk_test_xingqiao',
    allowedOrigins: [],
    clock: { mode: 'RUNNING' },
    terms: { ...TERMS, dailyRate: '0.000400', limit: cny('80000.00') },
    customers: CUSTOMERS,
  },
  {
    id: 'worked-example',
    bankName: '星桥银行',
    sandboxKey: 'sk_test_worked_example',
    allowedOrigins: [],
    clock: { mode: 'FROZEN', at: Date.parse('2023-02-01T10:00:00+08:00') },
    terms: { ...TERMS, dailyRate: '0.000500', limit: cny('200000.00') },
    customers: CUSTOMERS,
  },
];
