import {
  addDays,
  addFen,
  addMonths,
  daysBetween,
  fromFen,
  lesserFen,
  rateFromDecimal,
  subtractFen,
  toFen,
  withdrawTimeDeposit,
  type Fen,
  type TimeDeposit,
} from '@weidongli/finance';
import type { Money, ProblemCode } from '@weidongli/contracts';
import type { DepositQuote } from '@weidongli/contracts/wealth';
import { isPast } from '../engine/callers.js';
import { coversDocuments } from '../engine/documents.js';
import type { AcceptanceRecord } from '../engine/records.js';
import type { DepositQuoteRecord, DepositRecord } from '../engine/records-wealth.js';
import { momentOf } from '../engine/time.js';
import { QUOTE_LIFE } from './wealth-quote.rules.js';
import type { Product } from './wealth-catalogue.js';

/** Kinds of products that are opened as deposits. */
const DEPOSITS: readonly string[] = ['TERM_DEPOSIT', 'LARGE_CD'];
/** What deposit insurance covers for one customer of one bank, fen: 500,000.00 (存款保险条例 art. 5). */
const INSURED: Fen = 50_000_000n;

/** What a deposit of a product is made under. */
export type DepositTerms = Pick<DepositQuote, 'annualRate' | 'earlyRate' | 'startDate' | 'maturityDate'>;

/** Returns the terms of a product for a deposit that starts on a day; `undefined` where the product is no deposit. */
export const depositTerms = (
  { kind, fixedTerm }: Pick<Product, 'kind' | 'fixedTerm'>,
  startDate: string,
): DepositTerms | undefined => {
  if (!DEPOSITS.includes(kind) || fixedTerm === null || fixedTerm.earlyRate === null) return undefined;
  const { annualRate, earlyRate, months } = fixedTerm;
  return { annualRate, earlyRate, startDate, maturityDate: addMonths(startDate, months) };
};

const inFinance = (principal: Fen, terms: DepositTerms): TimeDeposit => ({
  principal,
  annualRate: rateFromDecimal(terms.annualRate),
  demandRate: rateFromDecimal(terms.earlyRate),
  startDate: terms.startDate,
  maturityDate: terms.maturityDate,
});

/** Returns the interest that a deposit brings at its end. */
export const interestAtMaturity = (principal: Fen, terms: DepositTerms): Fen =>
  principal === 0n ? 0n : withdrawTimeDeposit(inFinance(principal, terms), terms.maturityDate).interest;

/** Figures that a customer sees before opening a deposit. */
export type DepositFigures = Pick<DepositQuote, 'interest' | 'interestIfHalfway' | 'halfwayDate'>;

/** Works out what a deposit would bring at its end, and half-way. */
export const depositFigures = (principal: Fen, terms: DepositTerms): DepositFigures => {
  const { startDate, maturityDate } = terms;
  const halfwayDate = addDays(startDate, Math.floor(daysBetween(startDate, maturityDate) / 2));
  return {
    interest: fromFen(interestAtMaturity(principal, terms)),
    interestIfHalfway: fromFen(withdrawTimeDeposit(inFinance(principal, terms), halfwayDate).interest),
    halfwayDate,
  };
};

/** Returns how much of everything that a customer has at the bank insurance covers, with a deposit that may be paid from it. */
export const insuredOf = (amount: Fen, deposits: readonly Fen[], money: Fen): Money => {
  const afterwards = subtractFen(money, lesserFen(money, amount));
  return fromFen(lesserFen(INSURED, addFen(amount, ...deposits, afterwards)));
};

/** Returns when a quote of a day stops counting: after 15 minutes, and never past its day. */
export const quoteEnd = (date: string, now: number): number =>
  Math.min(now + QUOTE_LIFE, momentOf(addDays(date, 1), '00:00:00'));

/** What the decision about opening a deposit rests on, besides money and quota. */
export interface OpeningQuestion {
  readonly quote: DepositQuoteRecord;
  readonly acceptance: AcceptanceRecord;
  readonly product: Pick<Product, 'status'>;
  /** The bank's time, milliseconds since 1970. */
  readonly now: number;
}

/** Says why a quote cannot be opened; `undefined` when nothing speaks against it so far. */
export const refuseOpening = ({
  quote,
  acceptance,
  product,
  now,
}: OpeningQuestion): ProblemCode | undefined => {
  if (quote.depositId !== null) return 'invalid-state';
  if (isPast(quote.expiresAt, now)) return 'quote-expired';
  if (product.status !== 'OPEN') return 'trading-suspended';
  return coversDocuments(quote.id, quote.agreements, acceptance) ? undefined : 'agreement-version-changed';
};

/** What taking money out of a deposit on a day pays. */
export interface Withdrawal {
  readonly principal: Fen;
  readonly interest: Fen;
  /** Interest that the same money would bring by staying. */
  readonly interestIfStayed: Fen;
  readonly payout: Fen;
  readonly remaining: Fen;
  /** Rate a year that counts for it. */
  readonly rate: string;
  /** Days that bear interest. */
  readonly days: number;
}

/** Works out a withdrawal before the end of a deposit: the part earns the early rate, what stays keeps its own. */
export const withdrawalOf = (deposit: DepositRecord, date: string, principal: Fen): Withdrawal => {
  const terms = inFinance(toFen(deposit.principal), deposit);
  const { interest, remaining } = withdrawTimeDeposit(terms, date, principal);
  return {
    ...{ principal, interest, remaining, payout: addFen(principal, interest), rate: deposit.earlyRate },
    interestIfStayed: interestAtMaturity(principal, deposit),
    days: daysBetween(deposit.startDate, date),
  };
};

/** Says why a part cannot be taken out: more than there is, or too little would stay. */
export const refuseWithdrawal = (
  { principal }: Pick<DepositRecord, 'principal'>,
  { minBuy }: Pick<Product, 'minBuy'>,
  amount: Fen,
): ProblemCode | undefined => {
  const left = subtractFen(toFen(principal), amount);
  if (amount <= 0n || left < 0n) return 'amount-out-of-range';
  return left > 0n && left < toFen(minBuy) ? 'amount-out-of-range' : undefined;
};

/** Returns a deposit of which a part was taken out, or that ended with it. */
export const afterWithdrawal = (
  deposit: DepositRecord,
  { interest, remaining }: Pick<Withdrawal, 'interest' | 'remaining'>,
  at: string,
): DepositRecord => ({
  ...deposit,
  ...(remaining === 0n ? { status: 'EARLY_WITHDRAWN', endedAt: at } : {}),
  principal: fromFen(remaining),
  interestAtMaturity: fromFen(interestAtMaturity(remaining, deposit)),
  interestPaid: fromFen(addFen(toFen(deposit.interestPaid), interest)),
  version: deposit.version + 1,
});

/** Tells whether what happens at the end of a deposit can still be changed: until the day before. */
export const isRenewalOpen = (
  { status, maturityDate }: Pick<DepositRecord, 'status' | 'maturityDate'>,
  today: string,
): boolean => status === 'ACTIVE' && today < maturityDate;
