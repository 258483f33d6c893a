import type { Money } from '@weidongli/contracts';
import type { CustomerSeed, LineTerms, TenantConfig } from '../engine/tenant.js';
import { personas } from './personas.js';

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

/** Customers that are there from the start, so that their stories begin with the bank; the others begin at first use. */
const FROM_THE_START = [
  'repeat-borrower',
  'not-invited',
  'suspended-line',
  'first-time',
  'declined',
  'referred',
  'overdue',
];

const CUSTOMERS: readonly CustomerSeed[] = FROM_THE_START.flatMap((customerRef) => {
  const persona = personas[customerRef];
  return persona === undefined ? [] : [{ customerRef, ...persona }];
});

/** Products that are made up besides those of the catalogue: a list that is long enough to search, and as many as anybody holds. */
const generatedProducts = 300;

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
    generatedProducts,
  },
  {
    id: 'worked-example',
    bankName: '星桥银行',
    sandboxKey: 'sk_test_worked_example',
    allowedOrigins: [],
    clock: { mode: 'FROZEN', at: Date.parse('2023-02-01T10:00:00+08:00') },
    terms: { ...TERMS, dailyRate: '0.000500', limit: cny('200000.00') },
    customers: CUSTOMERS,
    generatedProducts,
  },
];
