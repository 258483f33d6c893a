import * as z from 'zod/mini';
import type {
  Deposit,
  DepositPage,
  DepositQuote,
  WealthGetDepositInput,
  WealthListDepositsInput,
  WealthOpenDepositInput,
  WealthQuoteDepositInput,
  WealthSetRenewalInput,
} from '../generated/wealth.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import {
  id,
  instant,
  localDate,
  MoneyInputShape,
  MoneyShape,
  openEnum,
  pageOf,
  paging,
  rate,
  text,
} from '../shared/scalars.js';
import { shape } from '../shared/shape.js';
import { productKind, WealthAgreementRefShape, wealthCode } from './wealth.shapes.js';

/** What happens at maturity. */
export const renewal = () => openEnum(['NONE', 'PRINCIPAL', 'PRINCIPAL_AND_INTEREST']);

/** Asks what a deposit would bring. */
export const WealthQuoteDepositInputShape = shape(
  'WealthQuoteDepositInput',
  z.strictObject({
    /** Product of kind `TERM_DEPOSIT` or `LARGE_CD`. */
    code: wealthCode(),
    /** Money to deposit. */
    amount: MoneyInputShape,
    /** What happens at maturity. */
    renewal: z.enum(['NONE', 'PRINCIPAL', 'PRINCIPAL_AND_INTEREST']),
  }),
);

/** What a deposit would bring. */
export const DepositQuoteShape = shape(
  'DepositQuote',
  z.object({
    /** Id, `dqt_…`. It can be opened once. */
    id: id('dqt'),
    /** Product. */
    code: wealthCode(),
    /** Its name. */
    name: text(60),
    /** Money to deposit. */
    amount: MoneyShape,
    /** Rate a year. */
    annualRate: rate(),
    /** Rate a year for what is taken out early. */
    earlyRate: rate(),
    /** First day that bears interest. */
    startDate: localDate(),
    /** Day on which it matures. */
    maturityDate: localDate(),
    /** What happens then. */
    renewal: renewal(),
    /** Interest at maturity. */
    interest: MoneyShape,
    /** Interest if everything were taken out half-way. */
    interestIfHalfway: MoneyShape,
    /** Half-way day that `interestIfHalfway` is of. */
    halfwayDate: localDate(),
    /** Deposits of the customer at the bank with this one, as far as insurance covers them. */
    insured: MoneyShape,
    /** Documents that must be accepted. */
    agreements: z.array(WealthAgreementRefShape),
    /** Until when it counts: 15 minutes, and never past its start date. */
    expiresAt: instant(),
  }),
);

/** The customer's order. Send it with the idempotency key `deposit-<quoteId>`. */
export const WealthOpenDepositInputShape = shape(
  'WealthOpenDepositInput',
  z.strictObject({
    /** Quote that was shown. */
    quoteId: id('dqt'),
    /** Bound card that pays and receives the money at maturity. */
    cardId: id('crd'),
    /** Acceptance of the quote's documents. */
    acceptanceId: id('acp'),
  }),
);

/** A deposit 存款. */
export const DepositShape = shape(
  'Deposit',
  z.object({
    /** Id, `dep_…`. */
    id: id('dep'),
    /** Quote that was opened; null for one that was renewed. */
    quoteId: z.nullable(id('dqt')),
    /** Product. */
    code: wealthCode(),
    /** Its name. */
    name: text(60),
    /** Kind. */
    kind: productKind(),
    /** Money that is deposited now. */
    principal: MoneyShape,
    /** Rate a year to maturity. */
    annualRate: rate(),
    /** Rate a year for what is taken out early. */
    earlyRate: rate(),
    /** First day that bears interest. */
    startDate: localDate(),
    /** Day on which it matures. */
    maturityDate: localDate(),
    /** What happens then. */
    renewal: renewal(),
    /** Interest at maturity of what is deposited now. */
    interestAtMaturity: MoneyShape,
    /** Interest paid so far, for parts that were taken out and at maturity. */
    interestPaid: MoneyShape,
    /** State; `RENEWED`: went on as the deposit `renewedAs`. */
    status: openEnum(['ACTIVE', 'MATURED', 'EARLY_WITHDRAWN', 'RENEWED']),
    /** Deposit that it went on as; null for others. */
    renewedAs: z.nullable(id('dep')),
    /** Card that paid and receives, masked. */
    cardMasked: text(30),
    /** When it was opened. */
    createdAt: instant(),
    /** When everything had been paid out or renewed; null before. */
    endedAt: z.nullable(instant()),
    /** Grows by one with each change. */
    version: z.int(),
  }),
);

/** Names a deposit. */
export const WealthGetDepositInputShape = shape(
  'WealthGetDepositInput',
  z.strictObject({
    /** Deposit, `dep_…`. */
    depositId: id('dep'),
  }),
);

/** Lists the customer's deposits, newest first. */
export const WealthListDepositsInputShape = shape(
  'WealthListDepositsInput',
  z.strictObject({
    /** `ACTIVE`: only those that run. Absent: all. */
    state: z.optional(z.enum(['ACTIVE'])),
    /** Only the deposit of this quote. */
    quoteId: z.optional(id('dqt')),
    ...paging,
  }),
);

/** Deposits, newest first. */
export const DepositPageShape = shape('DepositPage', pageOf(DepositShape));

/** Says what happens at maturity. */
export const WealthSetRenewalInputShape = shape(
  'WealthSetRenewalInput',
  z.strictObject({
    /** Deposit, `dep_…`. */
    depositId: id('dep'),
    /** What happens at maturity. */
    renewal: z.enum(['NONE', 'PRINCIPAL', 'PRINCIPAL_AND_INTEREST']),
  }),
);

/** Quotes a deposit. */
export const quoteDeposit: Operation<WealthQuoteDepositInput, DepositQuote> = operation({
  id: 'wealth.quoteDeposit',
  summary: 'Quote a deposit',
  method: 'POST',
  path: '/v1/wealth/deposit-quotes',
  actor: 'customer',
  scope: 'wealth:read',
  input: WealthQuoteDepositInputShape,
  output: DepositQuoteShape,
  errors: ['not-found', 'amount-out-of-range', 'trading-suspended'],
});

/** Opens a deposit. Safe to repeat with the same key. */
export const openDeposit: Operation<WealthOpenDepositInput, Deposit> = operation({
  id: 'wealth.openDeposit',
  summary: 'Open a deposit',
  method: 'POST',
  path: '/v1/wealth/deposits',
  actor: 'customer',
  scope: 'wealth:trade',
  idempotent: true,
  stepUp: true,
  successStatus: 201,
  audit: 'MONEY',
  input: WealthOpenDepositInputShape,
  output: DepositShape,
  errors: [
    'not-found',
    'quote-expired',
    'invalid-state',
    'insufficient-funds',
    'account-restricted',
    'account-class-not-eligible',
    'quota-exhausted',
    'trading-suspended',
    'agreement-version-changed',
    'step-up-required',
    'otp-context-mismatch',
    'otp-expired',
  ],
});

/** Reads a deposit. */
export const getDeposit: Operation<WealthGetDepositInput, Deposit> = operation({
  id: 'wealth.getDeposit',
  summary: 'Read a deposit',
  method: 'GET',
  path: '/v1/wealth/deposits/{depositId}',
  actor: 'customer',
  scope: 'wealth:read',
  input: WealthGetDepositInputShape,
  output: DepositShape,
  errors: ['not-found'],
});

/** Lists deposits. */
export const listDeposits: Operation<WealthListDepositsInput, DepositPage> = operation({
  id: 'wealth.listDeposits',
  summary: 'List the deposits of the customer',
  method: 'GET',
  path: '/v1/wealth/deposits',
  actor: 'customer',
  scope: 'wealth:read',
  numericQuery: ['limit'],
  input: WealthListDepositsInputShape,
  output: DepositPageShape,
});

/** Changes what happens at maturity, until the day before. */
export const setRenewal: Operation<WealthSetRenewalInput, Deposit> = operation({
  id: 'wealth.setRenewal',
  summary: 'Choose what happens when a deposit matures',
  method: 'POST',
  path: '/v1/wealth/deposits/{depositId}/renewal',
  actor: 'customer',
  scope: 'wealth:trade',
  audit: 'MONEY',
  input: WealthSetRenewalInputShape,
  output: DepositShape,
  errors: ['not-found', 'invalid-state'],
});
