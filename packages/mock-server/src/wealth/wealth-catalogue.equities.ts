import { classC, type ValueDraft } from './wealth-catalogue.kinds.js';

const mixedFund = { kind: 'MIXED_FUND' } as const;
const indexFund = { kind: 'INDEX_FUND' } as const;
const equityFund = { kind: 'EQUITY_FUND' } as const;
/** Orders for markets abroad take a day more to confirm, and the money a week. */
const abroad = { confirmDays: 2, redeemSettleDays: 7 } as const;
const BALANCED = '股票和债券各占一半左右，按市场情况调整。';

/** Mixed funds. Values in anchors count all dividends in. */
export const MIXED_FUNDS: readonly ValueDraft[] = [
  {
    ...mixedFund,
    ...{ code: '990041', name: '安泰偏债混合A', riskLevel: 'R2', inceptionDate: '2019-11-13' },
    invests: '八成以上买债券，其余买股票，目标是跌得少一些。',
    ...{ drift: 0.04, volatility: 0.035 },
    anchors: [['2026-11-20', 1.2462]],
  },
  {
    ...mixedFund,
    ...{ code: '990042', name: '消费精选混合A', riskLevel: 'R4', inceptionDate: '2018-08-15' },
    invests: '主要买食品、家电和零售企业的股票。规模到了上限，现在不接受买入。',
    ...{ drift: 0.06, volatility: 0.22, usualStatus: 'SUSPENDED_BUY' },
    anchors: [
      ['2025-11-20', 1.5496],
      ['2026-11-20', 1.6935],
    ],
  },
  {
    ...mixedFund,
    ...{ code: '990043', name: '科技成长混合A', riskLevel: 'R4', inceptionDate: '2019-07-17' },
    invests: '主要买芯片、软件和通信企业的股票，涨跌都大。',
    ...{ drift: 0.07, volatility: 0.27 },
    anchors: [
      ['2025-11-20', 1.5967],
      ['2026-11-20', 1.8873],
    ],
  },
  {
    ...mixedFund,
    ...{ code: '990044', name: '养老目标2045混合A', riskLevel: 'R3', inceptionDate: '2020-10-14' },
    invests: '买多只基金，离2045年越近，股票越少。',
    ...{ drift: 0.045, volatility: 0.11 },
    anchors: [
      ['2025-11-20', 1.1443],
      ['2026-11-20', 1.2208],
    ],
  },
  {
    ...mixedFund,
    ...{ code: '990046', name: '新锐小盘混合A', riskLevel: 'R4', inceptionDate: '2021-09-15' },
    invests: '主要买规模小的成长企业。额度有限，卖完为止。',
    ...{ drift: 0.06, volatility: 0.26, quota: '200000.00', maxBuy: '50000.00' },
    anchors: [
      ['2025-11-20', 1.2715],
      ['2026-11-20', 1.1179],
    ],
  },
  {
    ...mixedFund,
    ...{ code: '990048', name: '均衡混合A', riskLevel: 'R3', invests: BALANCED, inceptionDate: '2017-09-13' },
    ...{ drift: 0.05, volatility: 0.13 },
    anchors: [
      ['2025-11-20', 1.4104],
      ['2026-11-20', 1.4826],
    ],
  },
  {
    ...mixedFund,
    ...{ code: '990049', name: '均衡混合C', riskLevel: 'R3', invests: BALANCED, inceptionDate: '2017-09-13' },
    ...{ drift: 0.045, volatility: 0.13, seed: '990048', fees: classC('MIXED_FUND', '0.0060') },
    anchors: [
      ['2025-11-20', 1.3449],
      ['2026-11-20', 1.4053],
    ],
  },
];

/** Index funds. Values in anchors count all dividends in. */
export const INDEX_FUNDS: readonly ValueDraft[] = [
  {
    ...indexFund,
    ...{ code: '990035', name: '中证宽基指数', riskLevel: 'R4', inceptionDate: '2020-03-18' },
    invests: '按比例买沪深两市规模最大的300家企业的股票，跟着指数涨跌。',
    ...{ drift: 0.06, volatility: 0.19 },
    anchors: [
      ['2020-12-01', 1.28],
      ['2025-11-20', 1.4533],
      ['2026-11-19', 1.3721],
      ['2026-11-20', 1.3749],
    ],
    dividend: { monthDay: '12-10', perUnit: 300, skipped: [2020, 2025] },
  },
  {
    ...indexFund,
    ...{ code: '990036', name: '红利低波指数A', riskLevel: 'R3', inceptionDate: '2019-04-17' },
    invests: '买分红多、波动小的100家企业的股票，每年分一次红。',
    ...{ drift: 0.065, volatility: 0.14 },
    anchors: [
      ['2020-04-01', 1.12],
      ['2025-11-20', 1.4893],
      ['2026-11-20', 1.5944],
    ],
    dividend: { monthDay: '04-16', perUnit: 400, skipped: [2019] },
  },
  {
    ...indexFund,
    ...{ code: '990037', name: '创新成长指数A', riskLevel: 'R4', inceptionDate: '2020-12-16' },
    invests: '买科技创新类企业的股票，跟着指数涨跌，波动大。',
    ...{ drift: 0.06, volatility: 0.3 },
    anchors: [
      ['2025-11-20', 1.1272],
      ['2026-11-20', 1.0826],
    ],
  },
  {
    ...indexFund,
    ...{
      code: '990038',
      name: '全球科技指数（QDII）',
      riskLevel: 'R4',
      inceptionDate: '2020-05-20',
      ...abroad,
    },
    invests: '买海外大型科技企业的股票，净值还受汇率影响。',
    ...{ drift: 0.09, volatility: 0.24, minBuy: '100.00', maxBuy: '1000.00' },
    anchors: [
      ['2025-11-20', 1.8734],
      ['2026-11-20', 2.1463],
    ],
  },
  {
    ...indexFund,
    ...{ code: '990039', name: '国债指数A', riskLevel: 'R2', inceptionDate: '2021-06-16' },
    invests: '买5年以内的国债，跟着国债指数涨跌。',
    ...{ drift: 0.027, volatility: 0.012 },
    anchors: [['2026-11-20', 1.1418]],
  },
];

/** Equity funds. Values in anchors count all dividends in. */
export const EQUITY_FUNDS: readonly ValueDraft[] = [
  {
    ...equityFund,
    ...{ code: '990061', name: '价值精选股票A', riskLevel: 'R4', inceptionDate: '2018-03-14' },
    invests: '九成以上买价格偏低、盈利稳定的企业的股票。',
    ...{ drift: 0.065, volatility: 0.19 },
    anchors: [
      ['2025-11-20', 1.3857],
      ['2026-11-20', 1.5312],
    ],
  },
  {
    ...equityFund,
    ...{ code: '990062', name: '先进制造股票A', riskLevel: 'R5', inceptionDate: '2020-08-19' },
    invests: '主要买电池、机器人和航空企业的股票，涨跌很大。',
    ...{ drift: 0.06, volatility: 0.33 },
    anchors: [
      ['2025-11-20', 1.2236],
      ['2026-11-20', 1.3105],
    ],
  },
  {
    ...equityFund,
    ...{
      code: '990063',
      name: '海外成长股票（QDII）',
      riskLevel: 'R5',
      inceptionDate: '2021-02-24',
      ...abroad,
    },
    invests: '主要买海外成长企业的股票，净值还受汇率影响。',
    ...{ drift: 0.07, volatility: 0.29, minBuy: '100.00' },
    anchors: [['2026-11-20', 1.2297]],
  },
  {
    ...equityFund,
    ...{ code: '990064', name: '低碳主题股票A', riskLevel: 'R4', inceptionDate: '2021-11-17' },
    invests: '主要买清洁能源企业的股票。正在召开持有人大会，暂停买卖。',
    ...{ drift: 0.05, volatility: 0.28, usualStatus: 'SUSPENDED_ALL' },
    anchors: [
      ['2025-11-20', 0.8714],
      ['2026-11-20', 0.8124],
    ],
  },
];
