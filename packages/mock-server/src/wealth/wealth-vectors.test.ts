import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { IncomeCalendar, NavSeries, TradingDayList, WealthOrder } from '@weidongli/contracts/wealth';
import { addDays, addTradingDays } from '@weidongli/finance';
import { chineseCalendar } from '@weidongli/finance/calendar-cn';
import { createBank } from '../create-bank.js';
import { sandboxTenants } from '../sandbox/sandbox-tenants.js';
import { SandboxCaller } from '../testing/caller.js';
import { present } from '../testing/check.js';
import { fixedPorts } from '../testing/fixed-ports.js';
import {
  assessAs,
  investorOf,
  moveTo,
  newInvestor,
  orderQuote,
  quoteBuy,
  quoteSale,
  readOrder,
  untilConfirmed,
  untilSettled,
} from '../testing/wealth-steps.js';
import { valueProduct, type ValueDraft } from './wealth-catalogue.kinds.js';
import type { ProductTerms } from './wealth-terms.js';

interface Vector {
  readonly id: string;
  readonly class: string;
  readonly input: Readonly<Record<string, string>>;
  readonly expected: Readonly<Record<string, unknown>>;
}

const vectorsOf = (name: string): readonly Vector[] => {
  const file = new URL(`../../../finance/vectors/${name}.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly vectors: readonly Vector[] }).vectors;
};

const NAMES = { bank: '星桥银行', brand: '星桥' };
/** Begins a fund whose value never moves. */
const INCEPTION = '2015-01-05';

const product = (draft: Partial<ValueDraft> & Pick<ValueDraft, 'code'>): ProductTerms =>
  valueProduct(
    {
      ...{ name: '例子', kind: 'BOND_FUND', riskLevel: 'R2', invests: '只用来核对数字。' },
      ...{ inceptionDate: INCEPTION, drift: 0, volatility: 0 },
      ...draft,
    },
    NAMES,
  );

/** Makes a product that is bought at a rate and sold by days held, at a value that does not move. */
const fundOf = (
  code: string,
  nav: number,
  rate: string,
  redemption: readonly { readonly fromDays: number; readonly rate: string }[] = [],
): ProductTerms => {
  const terms = product({ code, start: nav });
  const purchase = [{ from: { amount: '0.00', currency: 'CNY' } as const, rate, flat: null }];
  const fees = terms.fees === null ? null : { ...terms.fees, purchase, redemption };
  return { ...terms, fees };
};

/** Opens a bank at a moment, with products of its own. */
const bankAt = (at: string, extraProducts: readonly ProductTerms[]): SandboxCaller => {
  const tenants = sandboxTenants.map((tenant) => ({ ...tenant, extraProducts }));
  const ports = fixedPorts(Date.parse(at));
  return new SandboxCaller(createBank({ ports, tenants }).handle, 'sk_test_xingqiao');
};

/** Opens a bank with a customer of type C5 who has money. */
const begin = async (at: string, extraProducts: readonly ProductTerms[]) => {
  const sandbox = bankAt(at, extraProducts);
  const person = await newInvestor(sandbox);
  const customer = await investorOf(sandbox, person);
  await assessAs(customer, 'd');
  return { sandbox, person, customer };
};

const MONDAY = '2026-11-16T10:00:00+08:00';
const percent = (text = ''): string => (Number(text) / 100).toFixed(6);

describe('the vectors of fund purchases, through the bank', () => {
  const vectors = vectorsOf('fund-subscription');
  const codeOf = (index: number): string => String(991_001 + index);
  const products = vectors.map(({ input }, index) =>
    fundOf(codeOf(index), Number(input['nav']), percent(input['feeRatePercent'])),
  );

  for (const [index, { id, input, expected }] of vectors.entries()) {
    it(`${id} is estimated and confirmed to the fen`, async () => {
      const { sandbox, person, customer } = await begin(MONDAY, products);
      const quote = await quoteBuy(customer, codeOf(index), input['amount'] ?? '');
      const { estimate } = quote;
      assert.deepEqual(
        { netAmount: estimate.net.amount, fee: estimate.fee.amount, shares: estimate.shares },
        expected,
      );
      const order = await orderQuote(customer, quote);
      await untilConfirmed(sandbox, order);
      const read = await readOrder(await investorOf(sandbox, person), order);
      const { nav, navDate, net, fee, shares } = present(read.confirmation, 'confirmation');
      assert.deepEqual([nav, navDate], [Number(input['nav']).toFixed(4), '2026-11-16']);
      assert.deepEqual({ netAmount: net.amount, fee: fee.amount, shares }, expected);
    });
  }

  it('are all of one class, so none is left out', () => {
    assert.deepEqual([...new Set(vectors.map((vector) => vector.class))], ['fund.subscribe.frontEnd']);
  });
});

describe('a redemption, through the bank', () => {
  // Fee steps of a prospectus (1.5 % below 7 days, 0.5 % below 30, then none): see domain facts; figures worked out by hand.
  const steps = [
    { fromDays: 0, rate: '0.015000' },
    { fromDays: 7, rate: '0.005000' },
    { fromDays: 30, rate: '0.000000' },
  ];
  const cases = [
    // 10,000.00 ÷ 1.2345 = 8,100.45 units, worth 10,000.01.
    ...[
      { on: '2026-11-18', days: 1, fee: '150.00', payout: '9850.01' },
      { on: '2026-11-24', days: 7, fee: '50.00', payout: '9950.01' },
      { on: '2026-12-17', days: 30, fee: '0.00', payout: '10000.01' },
    ],
  ];

  for (const { on, days, fee, payout } of cases) {
    it(`after ${days} days pays ${payout}`, async () => {
      const { sandbox, person, customer } = await begin(MONDAY, [
        fundOf('991100', 1.2345, '0.000000', steps),
      ]);
      const bought = await orderQuote(customer, await quoteBuy(customer, '991100', '10000.00'));
      await moveTo(sandbox, on, '10:00:00');
      const seller = await investorOf(sandbox, person);
      const { confirmation } = await readOrder(seller, bought);
      const { shares } = present(confirmation, 'confirmation');
      assert.equal(shares, '8100.45');
      const quote = await quoteSale(seller, '991100', shares);
      assert.deepEqual(
        quote.estimate.lots.map(({ daysHeld }) => daysHeld),
        [days],
      );
      const order = await orderQuote(seller, quote);
      await untilSettled(sandbox, order);
      const sold = await readOrder(await investorOf(sandbox, person), order);
      const { net, fee: taken, paidOut } = present(sold.confirmation, 'confirmation');
      assert.deepEqual([net.amount, taken.amount, paidOut.amount], ['10000.01', fee, payout]);
      assert.equal(sold.status, 'SETTLED');
    });
  }
});

describe('a money fund, through the bank', () => {
  // Income per 10,000 of a week, with the seven-day yield that the formula of the prospectus gives: Σ ÷ 7 × 365 ÷ 10,000.
  const week = [0.5123, 0.5098, 0.5201, 0.515, 0.515, 0.515, 0.5077];
  const from = '2026-11-17';
  const days = week.map((_, index) => addDays(from, index));
  const annual = (income = 0): number => (income * 365) / 10_000;
  const fund = product({
    ...{ code: '991200', kind: 'MONEY_FUND', riskLevel: 'R1', start: annual(0.5) },
    anchors: days.map((day, index) => [day, annual(week[index])] as const),
  });

  it('publishes income and seven-day yield, and credits the income of every calendar day', async () => {
    const { sandbox, person, customer } = await begin(MONDAY, [fund]);
    await orderQuote(customer, await quoteBuy(customer, '991200', '12345.67'));
    await moveTo(sandbox, addDays(from, week.length), '07:00:00');
    const later = await investorOf(sandbox, person);
    const to = days.at(-1) ?? from;
    const nav = await later.ok<NavSeries>('GET', `/v1/wealth/products/991200/nav?from=${from}&to=${to}`);
    assert.deepEqual(
      nav.data.map(({ date, nav: value, incomePer10k }) => [date, value, incomePer10k]),
      days.map((day, index) => [day, '1.0000', week[index]?.toFixed(4)]),
    );
    // 3.5949 ÷ 7 × 365 ÷ 10,000 = 1.8745 %.
    assert.equal(nav.data.at(-1)?.sevenDayYield, '0.018745');
    const income = await later.ok<IncomeCalendar>('GET', `/v1/wealth/income?from=${from}&to=${to}`);
    // 12,345.67 × 0.5123 ÷ 10,000 = 0.63 on the first day; what is credited earns from the next day on.
    const worked = ['0.63', '0.63', '0.64', '0.64', '0.64', '0.64', '0.63'];
    assert.deepEqual(
      income.data.map((day) => [day.date, day.income.amount]),
      days.map((day, index) => [day, worked[index]]),
    );
  });
});

describe('the calendar vectors, through orders', () => {
  const vectors = vectorsOf('calendar-cn');
  const fund = fundOf('991300', 1, '0.000000');

  for (const { id, input, expected } of vectors) {
    const date = input['date'] ?? '';
    it(`${id}: T is ${expected['tradingDay'] === true ? 'the day itself' : 'the next trading day'}`, async () => {
      const { customer } = await begin(`${date}T10:00:00+08:00`, [fund]);
      const { dates } = await quoteBuy(customer, '991300', '100.00');
      const { data } = await customer.ok<TradingDayList>(
        'GET',
        `/v1/wealth/trading-days?from=${date}&to=${addDays(date, 20)}`,
      );
      const open = data.filter(({ trading }) => trading).map((day) => day.date);
      assert.equal(data[0]?.trading, expected['tradingDay']);
      assert.equal(dates.tradeDate === date, expected['tradingDay']);
      assert.deepEqual([dates.tradeDate, dates.confirmDate, dates.settleDate], open.slice(0, 3));
    });
  }

  it('one minute after the cut-off before the Spring Festival counts for the first day after it', async () => {
    const dates = async (time: string): Promise<WealthOrder['dates']> => {
      const { customer } = await begin(`2026-02-13T${time}+08:00`, [fund]);
      return (await quoteBuy(customer, '991300', '100.00')).dates;
    };
    assert.equal((await dates('14:59:59')).tradeDate, '2026-02-13');
    const late = await dates('15:01:00');
    assert.deepEqual(
      [late.tradeDate, late.confirmDate, late.settleDate, late.provisional],
      ['2026-02-24', '2026-02-25', '2026-02-26', false],
    );
    assert.equal(late.cancelUntil, '2026-02-24T15:00:00.000+08:00');
    assert.equal(addTradingDays(chineseCalendar, '2026-02-13', 1).date, '2026-02-24');
  });

  it('says when a year on the way is not announced yet', async () => {
    const { customer } = await begin('2026-12-31T10:00:00+08:00', [fund]);
    const { dates } = await quoteBuy(customer, '991300', '100.00');
    assert.deepEqual([dates.tradeDate, dates.provisional], ['2026-12-31', true]);
  });
});
