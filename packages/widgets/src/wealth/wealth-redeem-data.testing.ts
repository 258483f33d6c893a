import type { Challenge } from '@weidongli/contracts';
import type { BoundCard } from '@weidongli/contracts/account';
import type { HoldingDetail, WealthOrder, WealthProduct, WealthQuote } from '@weidongli/contracts/wealth';
import type { RedeemReads } from './wealth-redeem.state.js';

const money = (amount: string) => ({ amount, currency: 'CNY' as const });
const ulid = '01JD9Z3V6Q8R5T7W9X1Y2Z3A4B';

/** The card that receives the money. */
export const card: BoundCard = {
  id: `crd_${ulid}`,
  issuer: '星桥银行',
  panMasked: '999999******2600',
  last4: '2600',
  cardType: 'DEBIT',
  status: 'ACTIVE',
  accountId: null,
};

/** A money fund that can be redeemed at once. */
export const product = {
  code: '990001',
  name: '星桥日添货币A',
  kind: 'MONEY_FUND',
  status: 'OPEN',
  minHold: '10.00',
  redeemSettleDays: 1,
  fees: { purchase: [], redemption: [], management: '0.0015', custody: '0.0005', sales: '0.0001' },
  fastRedemption: { perDay: money('10000.00'), leftToday: money('3000.00') },
  fixedTerm: null,
} as unknown as WealthProduct;

/** A position of 8,000 units, of which 500 are frozen. */
export const holding = {
  holding: { code: '990001', shares: { total: '8500.00', available: '8000.00', frozen: '500.00' } },
  lots: [{ confirmDate: '2026-06-02', shares: '8500.00', daysHeld: 173 }],
  annualReturn: null,
} as unknown as HoldingDetail;

/** A quote of 1,000 units. */
export const quoteOf = (side: 'REDEEM' | 'FAST_REDEEM', shares = '1000.00', id = ulid): WealthQuote => ({
  id: `wqt_${id}`,
  side,
  code: '990001',
  name: '星桥日添货币A',
  amount: null,
  shares,
  rhythm: null,
  planDates: [],
  dates: {
    tradeDate: '2026-11-23',
    confirmDate: '2026-11-24',
    settleDate: '2026-11-24',
    cancelUntil: '2026-11-23T15:00:00.000+08:00',
    provisional: false,
  },
  estimate: {
    nav: '1.0000',
    navDate: '2026-11-22',
    feeRate: '0.000000',
    fee: money('0.00'),
    net: money(shares),
    shares,
    payout: money(shares),
    lots: [{ confirmDate: '2026-06-02', daysHeld: 174, shares, feeRate: '0.000000', fee: money('0.00') }],
    ifMarketFalls: money('900.00'),
    ifMarketRises: money('1100.00'),
  },
  riskMatch: {
    status: 'MATCH',
    investorLevel: 'C3',
    riskLevel: 'R1',
    reason: null,
    warningId: null,
    coolOffUntil: null,
  },
  agreements: [],
  minHold: '10.00',
  expiresAt: '2026-11-22T14:15:00.000+08:00',
});

/** An order of that quote in some state. */
export const orderIn = (
  status: WealthOrder['status'],
  side: WealthOrder['side'] = 'REDEEM',
): WealthOrder => ({
  id: `wor_${ulid}`,
  number: '2026112200000001',
  side,
  code: '990001',
  name: '星桥日添货币A',
  quoteId: `wqt_${ulid}`,
  planId: null,
  amount: null,
  shares: '1000.00',
  status,
  failure: null,
  cardMasked: card.panMasked,
  dates: quoteOf('REDEEM').dates,
  confirmation: null,
  createdAt: '2026-11-22T14:00:00.000+08:00',
  statusHistory: [],
  version: 1,
});

/** What the bank says at the start. */
export const reads: RedeemReads = { holding, product, cards: [card], open: [] };

/** A challenge that the bank sends before it takes an order. */
export const challenge: Challenge = {
  id: `otp_${ulid}`,
  method: 'OTP',
  methods: ['OTP', 'PAYMENT_PASSWORD'],
  purpose: 'WEALTH_REDEEM',
  confirms: { amount: money('1000.00'), payee: card.panMasked },
  binds: '0'.repeat(64),
  phoneMasked: '100****0989',
  length: 6,
  expiresAt: '2026-11-22T14:05:00.000+08:00',
  resendAfter: '2026-11-22T14:01:00.000+08:00',
  attemptsLeft: 5,
};
