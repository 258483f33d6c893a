import type { BoundCard } from '@weidongli/contracts/account';
import type { Challenge } from '@weidongli/contracts';
import type { CreditLine, DrawQuote, Loan } from '@weidongli/contracts/loan';
import { equalPrincipalSchedule, rateFromDecimal, scheduleToWire, toFen } from '@weidongli/finance';

const money = (amount: string) => ({ amount, currency: 'CNY' as const });
const ulid = '01JD9Z3V6Q8R5T7W9X1Y2Z3A4B';

/** The line of the repeat borrower on 2026-11-22. */
export const line: CreditLine = {
  id: `cln_${ulid}`,
  product: 'consumer',
  status: 'ACTIVE',
  suspension: null,
  limit: money('80000.00'),
  available: money('80000.00'),
  outstanding: money('0.00'),
  minDraw: money('500.00'),
  drawStep: money('0.01'),
  tenors: [5, 10, 20],
  method: 'EQUAL_PRINCIPAL',
  dailyRate: '0.000400',
  annualRate: '0.146000',
  yearBasis: 365,
  purposes: ['DAILY_CONSUMPTION', 'EDUCATION'],
  funders: [{ name: '星桥银行', share: '1.0000' }],
  valueDate: '2026-11-22',
  validUntil: '2027-11-22',
  createdAt: '2026-01-01T09:00:00.000+08:00',
  version: 1,
};

/** The bound card of the repeat borrower. */
export const card: BoundCard = {
  id: `crd_${ulid}`,
  accountId: `acc_${ulid}`,
  panMasked: '999999******2600',
  last4: '2600',
  issuer: '星桥银行',
  cardType: 'DEBIT',
  status: 'ACTIVE',
};

const schedule = scheduleToWire(
  equalPrincipalSchedule({
    principal: toFen(money('8000.00')),
    dailyRate: rateFromDecimal('0.000400'),
    tenor: 5,
    valueDate: '2026-11-22',
  }),
);

/** The quote for 8,000.00 over five months. */
export const quote: DrawQuote = {
  id: `lqt_${ulid}`,
  lineId: line.id,
  principal: money('8000.00'),
  tenor: 5,
  method: 'EQUAL_PRINCIPAL',
  valueDate: '2026-11-22',
  schedule: schedule.rows.map((row) => ({
    ...row,
    fee: money('0.00'),
    penalty: money('0.00'),
    paid: money('0.00'),
    status: 'PENDING',
  })),
  disclosure: {
    annualRate: '0.146000',
    annualRateMethod: 'SIMPLE',
    dailyRate: '0.000400',
    yearBasis: 365,
    allInAnnualCost: '0.156181',
    totalRepayment: money('8290.56'),
    totalInterest: money('290.56'),
    totalFees: money('0.00'),
    penaltyDailyRate: '0.000600',
    prepayment: 'ANY_TIME_NO_FEE',
    graceDays: 1,
    funders: line.funders,
  },
  agreements: [
    { id: `agr_${ulid}`, kind: 'LOAN_CONTRACT', title: '借款合同', version: '1', sha256: 'a'.repeat(64) },
  ],
  createdAt: '2026-11-22T14:00:00.000+08:00',
  expiresAt: '2026-11-22T14:15:00.000+08:00',
};

/** A challenge whose code was just sent. */
export const challenge: Challenge = {
  id: `otp_${ulid}`,
  method: 'OTP',
  methods: ['OTP', 'PAYMENT_PASSWORD'],
  purpose: 'LOAN_DRAW',
  confirms: { amount: { amount: '8000.00', currency: 'CNY' }, payee: '999999******2600' },
  binds: '0'.repeat(64),
  phoneMasked: '100****0900',
  length: 6,
  expiresAt: '2026-11-22T14:05:00.000+08:00',
  resendAfter: '2026-11-22T14:01:00.000+08:00',
  attemptsLeft: 5,
};

/** A loan of the quote in some state. */
export const loanIn = (status: Loan['status']): Loan => ({
  id: `loa_${ulid}`,
  number: '2026112200000187',
  quoteId: quote.id,
  lineId: line.id,
  product: 'consumer',
  principal: quote.principal,
  tenor: 5,
  method: 'EQUAL_PRINCIPAL',
  purpose: 'DAILY_CONSUMPTION',
  status,
  needsReconciliation: false,
  cardMasked: card.panMasked,
  disclosure: quote.disclosure,
  outstandingPrincipal: quote.principal,
  overdueAmount: money('0.00'),
  daysPastDue: 0,
  nextDue: null,
  contractId: `agr_${ulid}`,
  contractSha256: 'a'.repeat(64),
  createdAt: '2026-11-22T14:03:05.000+08:00',
  disbursedAt: null,
  settledAt: null,
  valueDate: '2026-11-22',
  statusHistory: [{ from: null, to: status, at: '2026-11-22T14:03:05.000+08:00' }],
  version: 1,
});
