import type { LocalDate } from '@weidongli/finance';
import { classC, valueProduct, type BankNames, type ValueDraft } from './wealth-catalogue.kinds.js';
import { seedOf } from './wealth-market.walk.js';
import type { ProductTerms } from './wealth-terms.js';
import { tradingDayFrom } from './wealth-times.js';

// Products that are made up, for catalogues of any size. Their names are parts put together, each combination once.

const FIRST = '安和永鑫嘉泰瑞丰盛恒宏信诚远景明德广益汇聚博睿启航致卓立同创新源通达康宁';
const SECOND = '利盈裕福祥顺兴隆润泽华荣昌茂庆悦欣怡宜宁弘毅朗逸策略选优稳进精衡';

/** A row of kinds that come in turn: what is named, how risky it is and how it moves. */
interface Family {
  readonly suffix: string;
  readonly kind: ValueDraft['kind'];
  readonly riskLevel: ValueDraft['riskLevel'];
  readonly invests: string;
  readonly drift: number;
  readonly volatility: number;
}

const FAMILIES: readonly Family[] = [
  {
    ...{ suffix: '货币', kind: 'MONEY_FUND', riskLevel: 'R1', invests: '主要买一年以内的存单和短期债券。' },
    ...{ drift: 0, volatility: 0.05 },
  },
  {
    ...{ suffix: '纯债', kind: 'BOND_FUND', riskLevel: 'R2', invests: '主要买国债和高等级企业债。' },
    ...{ drift: 0.033, volatility: 0.01 },
  },
  {
    ...{ suffix: '信用债', kind: 'BOND_FUND', riskLevel: 'R2', invests: '主要买企业债和公司债。' },
    ...{ drift: 0.038, volatility: 0.015 },
  },
  {
    ...{ suffix: '灵活配置混合', kind: 'MIXED_FUND', riskLevel: 'R3', invests: '股票和债券按市场情况调整。' },
    ...{ drift: 0.05, volatility: 0.15 },
  },
  {
    ...{ suffix: '指数', kind: 'INDEX_FUND', riskLevel: 'R4', invests: '按比例买指数里的股票。' },
    ...{ drift: 0.06, volatility: 0.2 },
  },
  {
    ...{ suffix: '股票', kind: 'EQUITY_FUND', riskLevel: 'R4', invests: '九成以上买股票，涨跌都大。' },
    ...{ drift: 0.065, volatility: 0.23 },
  },
  {
    ...{
      suffix: '行业股票',
      kind: 'EQUITY_FUND',
      riskLevel: 'R5',
      invests: '集中买一个行业的股票，涨跌很大。',
    },
    ...{ drift: 0.07, volatility: 0.31 },
  },
];

/** Codes behind those of the tables, so that a list begins with what the tables have; when they are used up, those before. */
const [FIRST_CODE, END_OF_CODES, MORE_CODES] = [991_000, 1_000_000, 100_000];
const codeOf = (n: number): string => {
  const code = FIRST_CODE + n;
  return String(code < END_OF_CODES ? code : code - END_OF_CODES + MORE_CODES);
};

const CLASSES = ['A', 'C'] as const;
const MOST = FIRST.length * SECOND.length * CLASSES.length * FAMILIES.length;
/** Years over which the first days are spread. */
const [OLDEST, YEARS] = [2014, 8];

const byMonth = new Map<string, LocalDate>();

const inceptionOf = (chance: number): LocalDate => {
  const month = `${OLDEST + (chance % YEARS)}-${String(1 + ((chance >>> 8) % 12)).padStart(2, '0')}`;
  const date = byMonth.get(month) ?? tradingDayFrom(`${month}-11`);
  byMonth.set(month, date);
  return date;
};

const CLASS_C = {
  BOND_FUND: classC('BOND_FUND', '0.0040'),
  MIXED_FUND: classC('MIXED_FUND', '0.0060'),
  EQUITY_FUND: classC('EQUITY_FUND', '0.0060'),
  INDEX_FUND: classC('INDEX_FUND', '0.0030'),
} as const satisfies Partial<Record<ValueDraft['kind'], unknown>>;

const draftOf = (n: number): ValueDraft => {
  const code = codeOf(n);
  const turn = Math.floor(n / FAMILIES.length);
  const family = FAMILIES[n % FAMILIES.length];
  const shareClass = CLASSES[turn % CLASSES.length];
  if (family === undefined || shareClass === undefined) throw new RangeError('No such family.');
  const word = Math.floor(turn / CLASSES.length);
  // Classes of one fund move alike.
  const fund = `made-up ${n % FAMILIES.length} ${word}`;
  const chance = seedOf(fund);
  const first = FIRST.charAt(word % FIRST.length);
  const second = SECOND.charAt(Math.floor(word / FIRST.length));
  const { suffix, kind, riskLevel, invests, drift, volatility } = family;
  return {
    ...{ code, kind, riskLevel, invests, name: `${first}${second}${suffix}${shareClass}` },
    ...{ inceptionDate: inceptionOf(chance), seed: fund },
    ...(kind === 'MONEY_FUND' ? { start: 0.014 + (chance % 100) / 10_000 } : {}),
    ...{ drift: drift * (0.5 + (chance % 101) / 100), volatility },
    ...(shareClass === 'C' && kind in CLASS_C ? { fees: CLASS_C[kind as keyof typeof CLASS_C] } : {}),
  };
};

/**
 * Makes up products with the codes 991000, 991001, …, and 100000, 100001, … from the 9,001st on.
 *
 * @param count - 0 to 16,000.
 * @throws {RangeError} More are wanted than there are names.
 */
export const generatedProducts = (count: number, names: BankNames): readonly ProductTerms[] => {
  if (count > MOST) throw new RangeError(`There are names for ${MOST} products.`);
  return Array.from({ length: count }, (_, n) => valueProduct(draftOf(n), names));
};
