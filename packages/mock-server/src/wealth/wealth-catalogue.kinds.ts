import type { Money } from '@weidongli/contracts';
import type { FeeSchedule } from '@weidongli/contracts/wealth';
import type { LocalDate } from '@weidongli/finance';
import { seedOf, type Anchor } from './wealth-market.walk.js';
import type { DividendRule, ProductKind, ProductTerms } from './wealth-terms.js';

/** Names that the products of a bank bear. */
export interface BankNames {
  /** The bank itself, such as 星桥银行. */
  readonly bank: string;
  /** What its products begin with, such as 星桥. */
  readonly brand: string;
}

/** A product with a unit value as a table has it; what it does not say follows from its kind. */
export interface ValueDraft extends Partial<
  Pick<
    ProductTerms,
    | 'confirmDays'
    | 'redeemSettleDays'
    | 'usualStatus'
    | 'lockMonths'
    | 'planAllowed'
    | 'fees'
    | 'benchmark'
    | 'fixedTerm'
    | 'announced'
    | 'listedUntil'
  >
> {
  readonly code: string;
  /** Name without the brand. */
  readonly name: string;
  readonly kind: Exclude<ProductKind, 'TERM_DEPOSIT' | 'LARGE_CD'>;
  readonly riskLevel: ProductTerms['riskLevel'];
  readonly invests: string;
  /** First day with a unit value; a trading day. */
  readonly inceptionDate: LocalDate;
  /** Value with all dividends on days that are known; of a money fund its yield a year. */
  readonly anchors?: readonly Anchor[];
  /** Value on the first day: a yield for a money fund. @defaultValue 1 */
  readonly start?: number;
  readonly drift: number;
  readonly volatility: number;
  /** What the seed is made of. @defaultValue the code */
  readonly seed?: string;
  readonly dividend?: DividendRule;
  readonly minBuy?: string;
  readonly maxBuy?: string;
  readonly quota?: string;
  readonly fastPerDay?: string;
}

/** Writes money of the wire. */
export const yuan = (amount: string): Money => ({ amount, currency: 'CNY' });

const NO_FEE = '0.0000';
const YEARLY = {
  MONEY_FUND: ['0.0015', '0.0005', '0.0010'],
  BOND_FUND: ['0.0030', '0.0010', NO_FEE],
  MIXED_FUND: ['0.0120', '0.0020', NO_FEE],
  EQUITY_FUND: ['0.0120', '0.0020', NO_FEE],
  INDEX_FUND: ['0.0050', '0.0010', NO_FEE],
  BANK_WMP: ['0.0020', '0.0002', '0.0010'],
} as const satisfies Record<ValueDraft['kind'], readonly [string, string, string]>;

/** Purchase fee of the first step, discount included, by kind; kinds without one charge nothing at the start. */
const FRONT_RATE: Partial<Record<ProductKind, readonly [string, string]>> = {
  BOND_FUND: ['0.0008', '0.0005'],
  MIXED_FUND: ['0.0015', '0.0010'],
  EQUITY_FUND: ['0.0015', '0.0010'],
  INDEX_FUND: ['0.0012', '0.0008'],
};

/** Purchases are multiples of this. */
const STEP = yuan('0.01');

const purchaseSteps = (kind: ProductKind): FeeSchedule['purchase'] => {
  const rates = FRONT_RATE[kind];
  if (rates === undefined) return [];
  return [
    { from: yuan('0.00'), rate: rates[0], flat: null },
    { from: yuan('1000000.00'), rate: rates[1], flat: null },
    { from: yuan('5000000.00'), rate: null, flat: yuan('1000.00') },
  ];
};

/** Fees for selling early: what is sold within a week always costs 1.5 %, except of money funds. */
const BY_DAYS: FeeSchedule['redemption'] = [
  { fromDays: 0, rate: '0.0150' },
  { fromDays: 7, rate: '0.0050' },
  { fromDays: 30, rate: NO_FEE },
];
const BY_DAYS_C: FeeSchedule['redemption'] = [
  { fromDays: 0, rate: '0.0150' },
  { fromDays: 7, rate: NO_FEE },
];

/** Money funds and wealth products that are open every day: nothing on the way in or out. */
const isFree = (kind: ProductKind): boolean => kind === 'MONEY_FUND' || kind === 'BANK_WMP';

/** Fees of class A: less on the way in the more comes, nothing on the way out after a month. */
const classA = (kind: ValueDraft['kind']): FeeSchedule => {
  const [management, custody, sales] = YEARLY[kind];
  const redemption = isFree(kind) ? [] : BY_DAYS;
  return { purchase: purchaseSteps(kind), redemption, management, custody, sales };
};

const CLASS_A: Readonly<Record<ValueDraft['kind'], FeeSchedule>> = {
  MONEY_FUND: classA('MONEY_FUND'),
  BOND_FUND: classA('BOND_FUND'),
  MIXED_FUND: classA('MIXED_FUND'),
  EQUITY_FUND: classA('EQUITY_FUND'),
  INDEX_FUND: classA('INDEX_FUND'),
  BANK_WMP: classA('BANK_WMP'),
};

/** Fees of class C: nothing on the way in, a sales fee every day instead. */
export const classC = (kind: ValueDraft['kind'], sales: string): FeeSchedule => ({
  ...CLASS_A[kind],
  purchase: [],
  redemption: isFree(kind) ? [] : BY_DAYS_C,
  sales,
});

/** Trading days until the money of a redemption arrives, by kind. */
const SETTLE_DAYS = {
  MONEY_FUND: 1,
  BOND_FUND: 3,
  MIXED_FUND: 3,
  EQUITY_FUND: 3,
  INDEX_FUND: 3,
  BANK_WMP: 2,
} as const satisfies Record<ValueDraft['kind'], number>;

const companyOf = ({ brand }: BankNames, kind: ProductKind): string =>
  kind === 'BANK_WMP' ? `${brand}理财有限责任公司` : `${brand}基金管理有限公司`;

const marketOf = (draft: ValueDraft): ProductTerms['market'] => ({
  walk: {
    seed: seedOf(draft.seed ?? draft.code),
    anchors: [[draft.inceptionDate, draft.start ?? 1], ...(draft.anchors ?? [])],
    drift: draft.drift,
    volatility: draft.volatility,
  },
  dividend: draft.dividend ?? null,
});

/** Completes a product with a unit value. */
// Member by member: ten thousand of these are made at once, and spreads, which elsewhere save lines, took most of the time.
export const valueProduct = (draft: ValueDraft, names: BankNames): ProductTerms => {
  const { kind } = draft;
  const plain = isFree(kind);
  return {
    code: draft.code,
    name: `${names.brand}${draft.name}`,
    kind,
    manager: companyOf(names, kind),
    custodian: '临江银行',
    riskLevel: draft.riskLevel,
    invests: draft.invests,
    inceptionDate: draft.inceptionDate,
    usualStatus: draft.usualStatus ?? 'OPEN',
    lockMonths: draft.lockMonths ?? 0,
    minBuy: yuan(draft.minBuy ?? (plain ? '1.00' : '10.00')),
    stepBuy: STEP,
    maxBuy: draft.maxBuy === undefined ? null : yuan(draft.maxBuy),
    minHold: kind === 'MONEY_FUND' ? '0.00' : '1.00',
    confirmDays: draft.confirmDays ?? 1,
    redeemSettleDays: draft.redeemSettleDays ?? SETTLE_DAYS[kind],
    cutOff: '15:00',
    fees: draft.fees ?? CLASS_A[kind],
    fastRedemption: draft.fastPerDay === undefined ? null : { perDay: yuan(draft.fastPerDay) },
    dividendModes: plain ? ['REINVEST'] : ['REINVEST', 'CASH'],
    fixedTerm: draft.fixedTerm ?? null,
    planAllowed: draft.planAllowed ?? kind !== 'BANK_WMP',
    insured: false,
    benchmark: draft.benchmark ?? null,
    quota: draft.quota === undefined ? null : yuan(draft.quota),
    announced: draft.announced ?? draft.inceptionDate,
    listedUntil: draft.listedUntil ?? null,
    market: marketOf(draft),
  };
};

/** A deposit as a table has it. */
export interface DepositDraft {
  readonly code: string;
  readonly name: string;
  readonly kind: 'TERM_DEPOSIT' | 'LARGE_CD';
  readonly months: number;
  readonly annualRate: string;
}

/** Rate a year of money that can be taken out any day; also of what leaves a deposit early. */
const DEMAND_RATE = '0.000500';

/** Completes a deposit. */
export const depositProduct = (draft: DepositDraft, names: BankNames): ProductTerms => {
  const { code, name, kind, months, annualRate } = draft;
  const large = kind === 'LARGE_CD';
  return {
    ...{ code, name, kind, riskLevel: 'R1', manager: names.bank, custodian: null },
    invests: `存入后利率固定，${months}个月到期，到期连本带息一起取出。`,
    inceptionDate: null,
    usualStatus: 'OPEN',
    lockMonths: months,
    minBuy: yuan(large ? '200000.00' : '50.00'),
    stepBuy: yuan(large ? '10000.00' : '0.01'),
    maxBuy: yuan('10000000.00'),
    ...{ minHold: null, confirmDays: 0, redeemSettleDays: 0, cutOff: '23:59' },
    ...{ fees: null, fastRedemption: null, dividendModes: [], planAllowed: false, insured: true },
    fixedTerm: {
      ...{ months, annualRate, earlyRate: DEMAND_RATE },
      ...{ raiseUntil: null, valueDate: null, maturityDate: null },
    },
    ...{ benchmark: null, quota: null, market: null, announced: '2000-01-01', listedUntil: null },
  };
};
