import type {
  Deposit,
  DepositQuote,
  Dividend,
  RiskWarning,
  SuitabilityAssessment,
  WealthEvidence,
  WealthOrder,
  WealthPlan,
  WealthQuote,
  WithdrawalQuote,
} from '@weidongli/contracts/wealth';
import type { OrderOutcome } from '../outcomes/outcomes.js';
import { byCustomer, kind } from './kind.js';
import type { Owned } from './owned.js';

/** What has changed about a product since the catalogue was written, under its code. */
export interface ProductStateRecord {
  readonly code: string;
  readonly status: 'OPEN' | 'SUSPENDED_BUY' | 'SUSPENDED_ALL' | 'CLOSED';
}

/** Where a customer stands with the questionnaire, under the customer's id. */
export interface SuitabilityRecord extends Owned {
  readonly assessment: SuitabilityAssessment | null;
  /** When the questionnaire was answered within twelve months, oldest first. */
  readonly attempts: readonly string[];
}

/** Answers as they were given, under the id of the assessment. */
export interface AssessmentRecord extends SuitabilityAssessment, Owned {
  readonly answers: readonly { readonly questionId: string; readonly optionIds: readonly string[] }[];
  /** Points of the answers; they stay inside the bank. */
  readonly score: number;
  readonly seconds: number | null;
}

/** A warning that was read, under `<customer> <code>`. */
export interface RiskWarningRecord extends RiskWarning, Owned {
  readonly acceptanceId: string;
}

/** A quote and what became of it. */
export interface WealthQuoteRecord extends WealthQuote, Owned {
  readonly quotedAt: string;
  /** Order or plan that it was used for; null before. */
  readonly usedAs: string | null;
}

/** An order with its accounts and transfers. */
export interface WealthOrderRecord extends WealthOrder, Owned {
  readonly accountId: string;
  readonly cardId: string;
  /** Pending transfer that holds money or units; null when it was settled, or there is none. */
  readonly holdId: string | null;
  /** Pending transfer that reserves the quota of the product; null where it has none, or it was settled. */
  readonly quotaHoldId: string | null;
  /** Outcome that it leads to. */
  readonly course: OrderOutcome;
  /** Says that a header has asked for the outcome: nothing outranks it. */
  readonly byHeader?: boolean;
}

/** What was taken out at once on a day, under `<customer> <code>`. */
export interface FastUseRecord extends Owned {
  readonly date: string;
  /** Fen, as a decimal integer. */
  readonly amount: string;
}

/** Units that were confirmed together, as kept. */
export interface LotRecord {
  readonly confirmDate: string;
  /** Hundredths of a unit, as a decimal integer. */
  readonly shares: string;
}

/** A change of a position that a customer or the bank caused. Amounts are decimal integers. */
export interface PositionChange {
  /** Day from which it counts. */
  readonly date: string;
  /** Units that came, in hundredths; with a minus those that went, 0 where only money moved. */
  readonly shares: string;
  /** Money that went in, fen. */
  readonly paidIn: string;
  /** Money that came out, fen. */
  readonly paidOut: string;
}

/** A position, under `<customer> <code>`. Units are also in the ledger, account `holding/<customer>/<code>`. */
export interface PositionRecord extends Owned {
  readonly code: string;
  /** Account that receives what is paid out without an order. */
  readonly accountId: string;
  readonly lots: readonly LotRecord[];
  /** Fen, as a decimal integer. */
  readonly costBasis: string;
  /** Fen, as a decimal integer. */
  readonly realised: string;
  readonly dividendMode: 'REINVEST' | 'CASH';
  /** All but the daily income of money funds, which stands in {@link CreditRecord}; in the order in which they were booked. */
  readonly changes: readonly PositionChange[];
  readonly version: number;
}

/** What gives something to a customer on days of its own, under the customer's id: the close of a day rests on it, not on lists. */
export interface PortfolioRecord extends Owned {
  /** Codes of money funds, products with dividends and products with an end that are held, or were until today. */
  readonly codes: readonly string[];
  /** Day whose close is scheduled; null when there is none. */
  readonly nextClose: string | null;
}

/** Credits of one month to a position of a money fund, under `<customer> <code> <YYYY-MM>`. */
export interface CreditRecord extends Owned {
  readonly code: string;
  readonly month: string;
  /** Fen by day of the month, as decimal integers. */
  readonly days: Readonly<Record<string, string>>;
}

/** A plan with its account. */
export interface PlanRecord extends WealthPlan, Owned {
  readonly accountId: string;
  readonly cardId: string;
  readonly acceptanceId: string;
  /** Documents that were on the screen when it was made; part of the evidence of each purchase. */
  readonly shown: readonly { readonly agreementId: string; readonly seconds: number }[];
  /** Day of the rhythm that comes next, trading day or not. */
  readonly slot: string;
}

/** A quote of a deposit and what became of it. */
export interface DepositQuoteRecord extends DepositQuote, Owned {
  readonly depositId: string | null;
}

/** A deposit with its account; its principal is in the ledger, account `deposit/<id>`. */
export interface DepositRecord extends Deposit, Owned {
  readonly accountId: string;
  readonly cardId: string;
}

/** A quote of a withdrawal and what became of it. */
export interface WithdrawalQuoteRecord extends WithdrawalQuote, Owned {
  readonly used: boolean;
  /** Version of the deposit that it is of: the figures count for no other. */
  readonly version: number;
}

/** A dividend. */
export interface DividendRecord extends Dividend, Owned {}

/** What an order rests on, under the id of the order. */
export interface EvidenceRecord extends WealthEvidence, Owned {}

/** Orders of these states are on their way. */
export const ORDER_UNDER_WAY: readonly string[] = ['SUBMITTED', 'ACCEPTED', 'DELAYED'];

/** Tells whether an order is under way: a redemption is until its money has arrived. */
export const isUnderWay = ({ status, side }: Pick<WealthOrder, 'status' | 'side'>): boolean =>
  ORDER_UNDER_WAY.includes(status) || (side === 'REDEEM' && status === 'CONFIRMED');

const orderKeys = (record: WealthOrderRecord): Readonly<Record<string, string>> => {
  const { customerId, code, quoteId } = record;
  return {
    customer: customerId,
    code: `${customerId} ${code}`,
    ...(isUnderWay(record) ? { state: `${customerId} IN_PROGRESS` } : {}),
    ...(quoteId === null ? {} : { quote: `${customerId} ${quoteId}` }),
  };
};

const creditKeys = ({ customerId, month }: CreditRecord): Readonly<Record<string, string>> => ({
  month: `${customerId} ${month}`,
});

const depositKeys = ({ customerId, status, quoteId }: DepositRecord): Readonly<Record<string, string>> => ({
  customer: customerId,
  ...(status === 'ACTIVE' ? { state: `${customerId} ACTIVE` } : {}),
  ...(quoteId === null ? {} : { quote: `${customerId} ${quoteId}` }),
});

/** Kinds of records of the wealth feature. */
export const wealthKinds = {
  /** Under the code. */
  productState: kind<ProductStateRecord>('wealth-product-state'),
  /** One of each customer who has answered, under the customer's id. */
  suitability: kind<SuitabilityRecord>('suitability'),
  assessment: { ...kind<AssessmentRecord>('suitability-assessment', byCustomer), appendOnly: true as const },
  /** Under `<customer> <code>`. */
  riskWarning: kind<RiskWarningRecord>('risk-warning', byCustomer),
  wealthQuote: kind<WealthQuoteRecord>('wealth-quote'),
  wealthOrder: kind<WealthOrderRecord>('wealth-order', orderKeys),
  /** Says that the quota of a product was given to this unit, under the code. */
  wealthQuota: kind<{ readonly code: string }>('wealth-quota'),
  /** Keeps the number of an order from being given twice. */
  wealthOrderNumber: kind<{ readonly orderId: string }>('wealth-order-number'),
  evidence: { ...kind<EvidenceRecord>('wealth-evidence', byCustomer), appendOnly: true as const },
  /** Under `<customer> <code>`. */
  fastUse: kind<FastUseRecord>('fast-redemption-use'),
  /** Under `<customer> <code>`. */
  position: kind<PositionRecord>('position', byCustomer),
  /** One of each customer who has invested, under the customer's id. */
  portfolio: kind<PortfolioRecord>('portfolio'),
  /** Under `<customer> <code> <YYYY-MM>`. */
  credit: kind<CreditRecord>('fund-income', creditKeys),
  wealthPlan: kind<PlanRecord>('wealth-plan', byCustomer),
  depositQuote: kind<DepositQuoteRecord>('deposit-quote'),
  deposit: kind<DepositRecord>('deposit', depositKeys),
  withdrawalQuote: kind<WithdrawalQuoteRecord>('withdrawal-quote'),
  dividend: kind<DividendRecord>('dividend', byCustomer),
} as const;
