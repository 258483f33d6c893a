import { chineseCalendar } from '../src/calendar-cn/index.js';
import {
  addTradingDays,
  aprAnnexI,
  dayCountFraction,
  euCreditFraction,
  explainAprAnnexI,
  explainAprAppendixJ,
  explainFundIncome,
  explainPurchase,
  explainRedemption,
  explainSevenDayYield,
  explainTimeDeposit,
  fenFromDecimal,
  formatCapital,
  formatMoney,
  formatPercent,
  navFromDecimal,
  rateFactor,
  rateFromDecimal,
  sharesFromDecimal,
  tradeDate,
  ukCreditFraction,
  xirr,
  xirrSolutions,
  yearFractionToDecimal,
  yearFractionToText,
} from '../src/index.js';
import type { DayCount, YearFraction } from '../src/index.js';
import * as tvm from '../src/tvm/index.js';
import { loanBlocks } from './computed-loans.js';
import { steps, table } from './computed-tables.js';

/** Texts of the documentation that hold numbers, by the name of their block. */
export const computedBlocks: Readonly<Record<string, () => string>> = {
  ...loanBlocks,
  'fund-purchase': () =>
    steps(
      explainPurchase({
        amount: fenFromDecimal('100000.00'),
        nav: navFromDecimal('1.1800'),
        fee: { kind: 'rate', rate: rateFromDecimal('0.012') },
      }),
    ),
  'fund-redemption': () =>
    steps(
      explainRedemption({
        lots: [
          { confirmDate: '2026-10-01', shares: sharesFromDecimal('800.00') },
          { confirmDate: '2026-11-20', shares: sharesFromDecimal('500.00') },
        ],
        shares: sharesFromDecimal('1000.00'),
        nav: navFromDecimal('1.2345'),
        date: '2026-11-22',
        fees: [
          { fromDays: 0, rate: rateFromDecimal('0.015') },
          { fromDays: 7, rate: rateFromDecimal('0.005') },
          { fromDays: 30, rate: 0n },
        ],
      }),
    ),
  'money-fund': () =>
    [
      steps(explainFundIncome(sharesFromDecimal('12345.67'), 5_123n)),
      steps(explainSevenDayYield([5_123n, 5_098n, 5_201n, 5_150n, 5_150n, 5_150n, 5_077n])),
    ].join('\n\n'),
  'time-deposit': () =>
    [
      ['At maturity', steps(explainTimeDeposit(deposit, '2026-11-22'))],
      [
        '40,000.00 withdrawn early',
        steps(explainTimeDeposit(deposit, '2026-05-22', fenFromDecimal('40000.00'))),
      ],
      ['Ten days after maturity', steps(explainTimeDeposit(deposit, '2026-12-02'))],
    ]
      .map(([title, table]) => `${title ?? ''}:\n\n${table ?? ''}`)
      .join('\n\n'),
  'apr-annex-i': () => steps(explainAprAnnexI(euCredit)),
  'apr-bases': () => {
    const rows = (['month', 'ACT/365F'] as const).map((timeBasis) => [
      timeBasis,
      formatPercent(aprAnnexI({ ...euCredit, timeBasis }) ?? 0n, 3),
    ]);
    return table(['time basis', 'annual rate'], rows);
  },
  'apr-appendix-j': () =>
    steps(
      explainAprAppendixJ({
        advances: [{ date: '2022-01-01', amount: fenFromDecimal('1000.00') }],
        payments: ['2022-02-01', '2022-03-01', '2022-04-01'].map((date) => {
          return { date, amount: fenFromDecimal('340.02') };
        }),
        unitPeriod: { unit: 'month', count: 1 },
      }),
    ),
  'several-rates': () => {
    const flows = [
      { date: '2025-01-01', amount: -10_000n },
      { date: '2026-01-01', amount: 23_000n },
      { date: '2027-01-01', amount: -13_200n },
    ];
    const shown = (rate: bigint | undefined): string => (rate === undefined ? 'none' : formatPercent(rate));
    return table(
      ['asked', 'given'],
      [
        ['`xirrSolutions(flows)`', xirrSolutions(flows).map(shown).join(', ')],
        ['`xirr(flows)`', shown(xirr(flows))],
        [
          "`xirr(flows, { choose: 'newton', guess: 80_000_000n })`",
          shown(xirr(flows, { choose: 'newton', guess: 80_000_000n })),
        ],
      ],
    );
  },
  'day-counts': () => {
    const [from, to] = ['2023-12-31', '2024-02-29'] as const;
    const simple = DAY_COUNTS.map((name): readonly [string, YearFraction] => [
      name,
      dayCountFraction(name, from, to),
    ]);
    const credit: readonly (readonly [string, YearFraction])[] = [
      ['EU consumer credit, months', euCreditFraction(from, to)],
      ['UK consumer credit, months', ukCreditFraction(from, to)],
    ];
    const rows = [...simple, ...credit].map(([name, fraction]) => [
      name,
      yearFractionToText(fraction),
      yearFractionToDecimal(fraction),
    ]);
    return table(['convention', 'parts', 'of a year'], rows);
  },
  'rate-factor': () => {
    const period = { annualRate: rateFromDecimal('0.094822'), from: '2024-02-01', to: '2024-03-01' };
    return table(
      ['days of the year', 'factor'],
      ([365, 'ACTUAL', 360] as const).map((daysInYear) => [
        String(daysInYear),
        rateFactor({ ...period, daysInYear }),
      ]),
    );
  },
  'trade-dates': () => {
    const orders = [
      { date: '2026-11-23', time: '14:59' },
      { date: '2026-11-23', time: '15:00' },
      { date: '2026-09-30', time: '15:30' },
      { date: '2026-12-31', time: '15:00' },
    ];
    const rows = orders.map((order) => {
      const day = tradeDate(chineseCalendar, order);
      const confirmed = addTradingDays(chineseCalendar, day.date, 1);
      return [`${order.date} ${order.time}`, day.date, confirmed.date, confirmed.provisional ? 'yes' : 'no'];
    });
    return table(['order', 'T', 'T+1', 'provisional'], rows);
  },
  'capital-numerals': () =>
    table(
      ['amount', 'in capital numerals'],
      [800_000n, 140_950n, 600_714n, 10_700_053n, 1_640_902n, 5n, 10_001_000_000n].map((amount) => [
        formatMoney(amount),
        formatCapital(amount),
      ]),
    ),
  tvm: () =>
    table(
      ['call', 'value'],
      [
        [
          '`pmt({ rate: 0.075 / 12, nper: 180, pv: 200_000 })`',
          show(tvm.pmt({ rate: 0.075 / 12, nper: 180, pv: 200_000 })),
        ],
        ['`irr([-100, 39, 59, 55, 20])`', show(tvm.irr([-100, 39, 59, 55, 20]))],
        [
          '`rate({ nper: 12, pmt: 400, pv: 10_000, fv: 5_000 })`',
          show(tvm.rate({ nper: 12, pmt: 400, pv: 10_000, fv: 5_000 })),
        ],
      ],
    ),
};

const DAY_COUNTS: readonly DayCount[] = [
  'ACT/360',
  'ACT/365F',
  'ACT/ACT',
  '30/360',
  '30E/360',
  '30E/360 ISDA',
  '30U/360',
  'NL/365',
];

const deposit = {
  principal: fenFromDecimal('100000.00'),
  annualRate: rateFromDecimal('0.015'),
  demandRate: rateFromDecimal('0.002'),
  startDate: '2025-11-22',
  maturityDate: '2026-11-22',
};

const euCredit = {
  drawdowns: [{ date: '2012-10-10', amount: fenFromDecimal('500.00') }],
  repayments: [
    { date: '2012-11-10', amount: fenFromDecimal('270.00') },
    { date: '2012-12-10', amount: fenFromDecimal('270.00') },
  ],
};

function show(value: number | undefined): string {
  return value === undefined ? 'none' : value.toFixed(6);
}
