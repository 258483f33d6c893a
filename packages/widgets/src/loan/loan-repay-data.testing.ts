import type { LoanSchedule, Repayment, RepaymentQuote } from '@weidongli/contracts/loan';
import { card, loanIn, quote as draw } from './loan-draw-data.testing.js';
import type { RepayReads } from './loan-repay.state.js';

const money = (amount: string) => ({ amount, currency: 'CNY' as const });
const ulid = '01JD9Z3V6Q8R5T7W9X1Y2Z3A4B';

/** The loan of 8,000.00 after its first instalment, on 2027-01-05. */
export const loan = { ...loanIn('ACTIVE'), outstandingPrincipal: money('6400.00') };

/** Its plan. */
export const plan: LoanSchedule = {
  drawId: loan.id,
  version: 1,
  asOf: '2027-01-05',
  dailyRate: '0.000400',
  cardMasked: card.panMasked,
  graceDays: 1,
  rows: draw.schedule.map((row, index) => ({ ...row, status: index === 0 ? 'PAID' : 'PENDING' })),
  totalPrincipal: money('8000.00'),
  totalInterest: money('290.56'),
  totalRepayment: money('8290.56'),
  outstandingPrincipal: money('6400.00'),
  totalPenalty: money('0.00'),
  totalPaid: money('1696.00'),
};

/** What pays it off on 2027-01-05: fourteen days of interest. */
export const full: RepaymentQuote = {
  id: `rpq_${ulid}`,
  drawId: loan.id,
  kind: 'FULL',
  recalculation: 'REDUCE_INSTALMENT',
  amount: money('6435.84'),
  allocation: {
    penalty: money('0.00'),
    fee: money('0.00'),
    interest: money('35.84'),
    principal: money('6400.00'),
  },
  asOf: '2027-01-05',
  interestFrom: '2026-12-22',
  interestDays: 14,
  outstandingPrincipal: money('0.00'),
  interestBefore: money('194.56'),
  interestAfter: money('35.84'),
  scheduleAfter: [],
  expiresAt: '2027-01-05T14:15:00.000+08:00',
};

/** A part of it. */
export const part: RepaymentQuote = {
  ...full,
  id: `rpq_${ulid.replace('4B', '4C')}`,
  kind: 'PARTIAL',
  amount: money('3000.00'),
};

/** A repayment of the whole in some state. */
export const repaymentIn = (status: Repayment['status']): Repayment => ({
  id: `rpm_${ulid}`,
  drawId: loan.id,
  quoteId: full.id,
  kind: 'FULL',
  amount: full.amount,
  allocation: full.allocation,
  status,
  failure: null,
  cardMasked: card.panMasked,
  createdAt: '2027-01-05T14:00:00.000+08:00',
  succeededAt: null,
  statusHistory: [],
  version: 1,
});

/** What the bank says at the start. */
export const reads: RepayReads = { loan, plan, cards: [card], quotes: { FULL: full }, inProgress: undefined };
