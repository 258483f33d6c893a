import { classC, type ValueDraft } from './wealth-catalogue.kinds.js';

const bondFund = { kind: 'BOND_FUND', riskLevel: 'R2' } as const;
const QUALITY = '主要买国债和高等级企业债。';
/** Classes of one fund move alike: one seed, and anchors on the same days. */
const SOUND = '990021-119';
const SHORT_BONDS = '990025';
const SHORT = '主要买一年以内到期的债券，净值波动小，收益也低一些。';

/** Bond funds. Values in anchors count all dividends in. */
export const BOND_FUNDS: readonly ValueDraft[] = [
  {
    ...bondFund,
    ...{ code: '990021', name: '稳和债券A', invests: QUALITY, inceptionDate: '2019-03-15' },
    ...{ drift: 0.033, volatility: 0.01, seed: SOUND },
    anchors: [
      ['2025-11-20', 1.1709],
      ['2026-08-13', 1.2002],
      ['2026-11-19', 1.211],
      ['2026-11-20', 1.2113],
    ],
    dividend: { monthDay: '12-15', perUnit: 250, skipped: [2019, 2025] },
  },
  {
    ...bondFund,
    ...{ code: '990022', name: '稳和债券C', invests: QUALITY, inceptionDate: '2019-03-15' },
    ...{ drift: 0.03, volatility: 0.01, seed: SOUND },
    anchors: [
      ['2025-11-20', 1.1435],
      ['2026-08-13', 1.1691],
      ['2026-11-19', 1.1784],
      ['2026-11-20', 1.1787],
    ],
    dividend: { monthDay: '12-15', perUnit: 200, skipped: [2019, 2025] },
    fees: classC('BOND_FUND', '0.0035'),
  },
  {
    ...bondFund,
    ...{ code: '990023', name: '恒利债券A', inceptionDate: '2018-06-13' },
    invests: '买国债、政策性银行债和中高等级企业债，每年分一次红。',
    ...{ drift: 0.035, volatility: 0.011 },
    anchors: [['2026-11-20', 1.3058]],
    dividend: { monthDay: '06-18', perUnit: 300, skipped: [2018] },
  },
  {
    ...bondFund,
    ...{ code: '990024', name: '丰年三年定开债券', inceptionDate: '2022-05-18' },
    invests: '持有到期为主，每三年开放一次。现在在封闭期，不能买也不能赎回。',
    ...{ drift: 0.034, volatility: 0.004, lockMonths: 36, usualStatus: 'CLOSED', planAllowed: false },
    anchors: [['2026-11-20', 1.1502]],
  },
  {
    ...bondFund,
    ...{ code: '990025', name: '短债A', invests: SHORT, inceptionDate: '2020-04-15' },
    ...{ drift: 0.025, volatility: 0.0035, seed: SHORT_BONDS },
    anchors: [
      ['2025-11-20', 1.1155],
      ['2026-11-20', 1.1434],
    ],
  },
  {
    ...bondFund,
    ...{ code: '990026', name: '短债C', invests: SHORT, inceptionDate: '2020-04-15' },
    ...{ drift: 0.023, volatility: 0.0035, seed: SHORT_BONDS },
    anchors: [
      ['2025-11-20', 1.0993],
      ['2026-11-20', 1.1247],
    ],
    fees: classC('BOND_FUND', '0.0020'),
  },
  {
    ...bondFund,
    ...{ code: '990027', name: '信用增利债券A', inceptionDate: '2019-09-18' },
    invests: '主要买企业债和公司债，收益高一些，企业还不上钱时会亏。',
    ...{ drift: 0.041, volatility: 0.016 },
    anchors: [['2026-11-20', 1.2841]],
  },
  {
    ...bondFund,
    ...{ code: '990028', name: '转债添益债券A', riskLevel: 'R3', inceptionDate: '2020-07-15' },
    invests: '主要买可以转成股票的债券，股市跌时也会跟着跌。',
    ...{ drift: 0.045, volatility: 0.085 },
    anchors: [['2026-11-20', 1.2517]],
  },
];
