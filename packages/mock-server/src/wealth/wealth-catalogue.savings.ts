import { classC, type DepositDraft, type ValueDraft } from './wealth-catalogue.kinds.js';

// Products for money that should stay whole: money funds, deposits, and wealth products that are open every day.

const moneyFund = { kind: 'MONEY_FUND', riskLevel: 'R1', drift: 0, volatility: 0.04 } as const;
const SHORT_PAPER = '主要买一年以内的存单、回购和高等级短期债券，每天计算收益。';

/** Money funds. */
export const MONEY_FUNDS: readonly ValueDraft[] = [
  {
    ...moneyFund,
    ...{
      code: '990001',
      name: '日添货币A',
      invests: SHORT_PAPER,
      inceptionDate: '2017-05-10',
      start: 0.0385,
    },
    anchors: [
      ['2023-02-01', 0.0192],
      ['2026-11-14', 0.0162],
      ['2026-11-22', 0.0162],
    ],
    fastPerDay: '10000.00',
  },
  {
    ...moneyFund,
    ...{
      code: '990002',
      name: '日添货币B',
      invests: SHORT_PAPER,
      inceptionDate: '2017-05-10',
      start: 0.0409,
    },
    seed: '990001',
    anchors: [
      ['2023-02-01', 0.0216],
      ['2026-11-14', 0.0186],
      ['2026-11-22', 0.0186],
    ],
    fees: classC('MONEY_FUND', '0.0001'),
    minBuy: '1000000.00',
  },
  {
    ...moneyFund,
    ...{
      code: '990003',
      name: '活期宝货币',
      invests: SHORT_PAPER,
      inceptionDate: '2019-08-21',
      start: 0.0243,
    },
    anchors: [
      ['2023-02-01', 0.0188],
      ['2026-11-20', 0.0157],
    ],
    fastPerDay: '10000.00',
    maxBuy: '1000000.00',
  },
  {
    ...moneyFund,
    ...{ code: '990004', name: '国债逆回购货币', inceptionDate: '2021-03-17', start: 0.0222 },
    invests: '只买国债回购和国债，不买企业的债券，每天计算收益。',
    anchors: [
      ['2023-02-01', 0.0181],
      ['2026-11-20', 0.0149],
    ],
  },
];

/** Deposits of the bank. */
export const DEPOSITS: readonly DepositDraft[] = [
  { code: '990100', name: '三个月定期存款', kind: 'TERM_DEPOSIT', months: 3, annualRate: '0.010500' },
  { code: '990101', name: '六个月定期存款', kind: 'TERM_DEPOSIT', months: 6, annualRate: '0.012500' },
  { code: '990102', name: '一年定期存款', kind: 'TERM_DEPOSIT', months: 12, annualRate: '0.014500' },
  { code: '990103', name: '二年定期存款', kind: 'TERM_DEPOSIT', months: 24, annualRate: '0.015500' },
  { code: '990104', name: '三年定期存款', kind: 'TERM_DEPOSIT', months: 36, annualRate: '0.018000' },
  { code: '990105', name: '五年定期存款', kind: 'TERM_DEPOSIT', months: 60, annualRate: '0.018500' },
  { code: '990110', name: '大额存单一年期', kind: 'LARGE_CD', months: 12, annualRate: '0.016000' },
  { code: '990111', name: '大额存单二年期', kind: 'LARGE_CD', months: 24, annualRate: '0.017000' },
  { code: '990112', name: '大额存单三年期', kind: 'LARGE_CD', months: 36, annualRate: '0.019500' },
];

/** Wealth products of the bank that are open every trading day. */
export const OPEN_WEALTH_PRODUCTS: readonly ValueDraft[] = [
  {
    ...{ code: '990081', name: '日日安理财', kind: 'BANK_WMP', riskLevel: 'R1', inceptionDate: '2020-09-09' },
    invests: '主要买存单、国债和高等级短期债券，交易日都可以买入和赎回。',
    ...{ drift: 0.021, volatility: 0.0006, benchmark: '0.021000', redeemSettleDays: 1 },
    anchors: [['2026-11-20', 1.1482]],
  },
  {
    ...{
      code: '990082',
      name: '稳享固收理财',
      kind: 'BANK_WMP',
      riskLevel: 'R2',
      inceptionDate: '2020-11-11',
    },
    invests: '主要买债券，最多用一成的钱买优先股和可转债，净值会有小的波动。',
    ...{ drift: 0.028, volatility: 0.006, benchmark: '0.028500' },
    anchors: [['2026-11-20', 1.1795]],
  },
  {
    ...{
      code: '990083',
      name: '添利混合理财',
      kind: 'BANK_WMP',
      riskLevel: 'R3',
      inceptionDate: '2021-04-14',
    },
    invests: '八成左右买债券，两成左右买股票基金，净值波动比固收类大。',
    ...{ drift: 0.034, volatility: 0.032, benchmark: '0.036000' },
    anchors: [['2026-11-20', 1.1361]],
  },
];
