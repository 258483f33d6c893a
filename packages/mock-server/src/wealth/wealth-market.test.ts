import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, formatPercent } from '@weidongli/finance';
import { chineseCalendar } from '@weidongli/finance/calendar-cn';
import fc from 'fast-check';
import type { TenantConfig } from '../engine/tenant.js';
import { sandboxTenants } from '../sandbox/sandbox-tenants.js';
import { catalogueOf, type ProductTerms } from './wealth-catalogue.js';
import { headlineOf, latestOf, navPoint, performanceOf } from './wealth-market.figures.js';
import {
  accumulatedOn,
  dealingNav,
  dividendDays,
  dividendOn,
  incomePer10k,
  latestNav,
  navOn,
  navSeries,
  navUpTo,
  sevenDayYieldOn,
} from './wealth-market.js';
import { walkDay, walkOn, type WalkTerms } from './wealth-market.walk.js';

const NOW = Date.parse('2026-11-22T10:00:00+08:00');
const [SANDBOX] = sandboxTenants as [TenantConfig];
const TENANT = { ...SANDBOX, generatedProducts: 20 };
const product = (code: string): ProductTerms => catalogueOf(TENANT).get(code)!;
/** Everything about a product that a market makes, as one text. */
const figuresOf = (terms: ProductTerms): unknown => [
  navSeries(terms, '2000-01-01', '2030-01-01', NOW).map((point) => navPoint(terms, point)),
  performanceOf(terms, NOW),
  headlineOf(terms, NOW),
];

describe('a walk', () => {
  const walk: WalkTerms = {
    ...{ seed: 7, drift: 0.05, volatility: 0.2 },
    anchors: [
      ['2020-01-06', 1],
      ['2021-01-06', 1.25],
    ],
  };

  it('passes through its anchors', () => {
    for (const [date, value] of walk.anchors)
      assert.ok(Math.abs(walkOn(walk, walkDay(date)) - value) < 1e-9, date);
  });

  it('gives a day the same value in whatever order days are asked for', () => {
    const days = Array.from({ length: 3_000 }, (_, n) => walkDay('2020-01-06') + n);
    const inOrder = days.map((day) => walkOn(walk, day));
    const again: WalkTerms = { ...walk };
    const backwards = [...days].reverse().map((day) => walkOn(again, day));
    assert.deepEqual(backwards.reverse(), inOrder);
  });

  it('has about the growth and the spread of its terms', () => {
    const day = walkDay('2021-01-06');
    const years = 4;
    const logs = Array.from({ length: 4_000 }, (_, seed) =>
      Math.log(walkOn({ ...walk, seed }, day + 365 * years) / 1.25),
    );
    const mean = logs.reduce((sum, x) => sum + x, 0) / logs.length;
    const spread = Math.sqrt(logs.reduce((sum, x) => sum + (x - mean) ** 2, 0) / logs.length);
    assert.ok(Math.abs(mean - years * Math.log(1.05)) < 0.02, `mean ${mean}`);
    assert.ok(Math.abs(spread - 0.2 * Math.sqrt(years)) < 0.01, `spread ${spread}`);
  });

  it('has no value before it begins', () => {
    assert.throws(() => walkOn(walk, walkDay('2020-01-05')), RangeError);
  });
});

describe('unit values', () => {
  it('are the same bytes in every process and engine', () => {
    const figures = catalogueOf(TENANT).listed('2026-11-22').map(figuresOf);
    // Made anew, with nothing remembered of the products before.
    const again = catalogueOf({ ...TENANT })
      .listed('2026-11-22')
      .map(figuresOf);
    assert.equal(JSON.stringify(again), JSON.stringify(figures));
    const walk: WalkTerms = { seed: 1, anchors: [['2020-01-06', 1]], drift: 0.05, volatility: 0.2 };
    // These doubles were printed once: an engine that computes another last bit fails here.
    assert.deepEqual(
      [1, 100, 1_000, 3_000].map((days) => walkOn(walk, walkDay('2020-01-06') + days)),
      PRINTED,
    );
  });

  it('exist on trading days from inception on, and begin at 1.0000', () => {
    const terms = product('990021');
    assert.equal(navOn(terms, '2019-03-15'), 1_000_000n);
    assert.equal(navOn(terms, '2019-03-14'), undefined);
    assert.equal(dealingNav(terms, '2019-03-14'), 1_000_000n);
    assert.equal(navOn(terms, '2026-11-21'), undefined);
    assert.equal(navOn(terms, '2026-02-28'), undefined, 'a weekend that is worked');
    assert.deepEqual(navUpTo(terms, '2026-11-22'), {
      date: '2026-11-20',
      nav: 1_086_300n,
      dividend: undefined,
    });
    assert.equal(navUpTo(terms, '2019-03-14'), undefined);
    assert.equal(navOn(product('990102'), '2026-11-20'), undefined, 'a deposit');
  });

  it('are known from 20:00 of their day', () => {
    const terms = product('990021');
    const dateAt = (time: string) => latestNav(terms, Date.parse(`2026-11-23T${time}+08:00`))?.date;
    assert.deepEqual([dateAt('19:59:59'), dateAt('20:00:00')], ['2026-11-20', '2026-11-23']);
    assert.equal(navSeries(terms, '2026-11-16', '2026-12-31', NOW).at(-1)?.date, '2026-11-20');
  });

  it('end when a wealth product matures', () => {
    const terms = product('982608');
    const { maturityDate, valueDate } = terms.fixedTerm!;
    assert.equal(navOn(terms, valueDate!), 1_000_000n);
    assert.notEqual(navOn(terms, maturityDate!), undefined);
    assert.equal(navOn(terms, addDays(maturityDate!, 1)), undefined);
    assert.equal(navUpTo(terms, '2029-01-01')?.date, maturityDate);
  });

  it('fall by what is paid out, which the accumulated value still counts', () => {
    const codes = catalogueOf(TENANT)
      .listed('2026-11-22')
      .filter(({ market }) => market !== null)
      .map(({ code }) => code);
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.integer({ min: 0, max: 4_500 }), (code, n) => {
        const terms = product(code);
        const point = navUpTo(terms, addDays('2017-05-10', n));
        if (point === undefined) return;
        const paid = dividendDays(terms, '2000-01-01', point.date).map((date) => dividendOn(terms, date)!);
        assert.equal(
          accumulatedOn(terms, point) - point.nav,
          paid.reduce((sum, perUnit) => sum + perUnit, 0n),
        );
        // What was paid out leaves no trace in the accumulated value: that is the walk itself.
        if (terms.kind === 'MONEY_FUND') return;
        const walked = Math.round(walkOn(terms.market!.walk, walkDay(point.date)) * 10_000);
        assert.equal(accumulatedOn(terms, point), BigInt(walked * 100));
      }),
      { numRuns: 3_000 },
    );
    const terms = product('990021');
    assert.deepEqual(dividendDays(terms, '2024-01-01', '2026-12-31'), ['2024-12-16', '2026-12-15']);
    assert.equal(dividendOn(terms, '2026-12-15'), 25_000n);
    assert.equal(dividendOn(terms, '2026-12-14'), undefined);
    const [before, after] = ['2026-12-14', '2026-12-15'].map((date) => navOn(terms, date)!) as [
      bigint,
      bigint,
    ];
    assert.ok(before - after > 15_000n && before - after < 35_000n, 'the value falls by about the dividend');
  });

  it('stay above 0, and are not paid out below 1.0000', () => {
    for (const terms of catalogueOf({ ...TENANT, generatedProducts: 100 }).listed('2026-11-22'))
      for (const { nav, dividend, date } of navSeries(terms, '2000-01-01', '2026-11-20', NOW)) {
        assert.ok(nav > 0n, `${terms.code} ${date}`);
        if (dividend !== undefined) assert.ok(nav > 980_000n, `${terms.code} ${date}`);
      }
  });
});

describe('money funds', () => {
  const terms = product('990001');

  it('earn every day, and a year of seven days is their yield', () => {
    assert.equal(navOn(terms, '2026-11-21'), 1_000_000n);
    assert.equal(chineseCalendar.isTradingDay('2026-11-21'), false);
    assert.ok(incomePer10k(terms, '2026-11-21')! > 0n);
    assert.equal(incomePer10k(product('990021'), '2026-11-20'), undefined);
    assert.equal(sevenDayYieldOn(terms, addDays('2017-05-10', 5)), undefined);
    assert.notEqual(sevenDayYieldOn(terms, addDays('2017-05-10', 6)), undefined);
  });

  it('show income and yield with each day', () => {
    const [first, ...later] = navSeries(terms, '2017-05-10', '2017-05-17', NOW).map((point) =>
      navPoint(terms, point),
    );
    assert.deepEqual(
      [first?.nav, first?.accumulatedNav, first?.sevenDayYield],
      ['1.0000', '1.0000', undefined],
    );
    assert.equal(later.length, 7);
    assert.ok(later.at(-1)?.sevenDayYield !== undefined && later.at(-1)?.incomePer10k !== undefined);
  });
});

describe('the figures of the screens', () => {
  const shownYear = (code: string): string => {
    const { kind, value } = headlineOf(product(code), NOW);
    return `${kind} ${formatPercent(value, 2)}`;
  };

  it('are those of the catalogue at the demo clock', () => {
    assert.equal(shownYear('990001'), 'SEVEN_DAY_YIELD 1.62%');
    assert.equal(shownYear('990110'), 'FIXED_RATE 1.60%');
    assert.equal(shownYear('990102'), 'FIXED_RATE 1.45%');
    assert.equal(shownYear('990021'), 'ONE_YEAR 3.86%');
    assert.equal(shownYear('990026'), 'ONE_YEAR 2.31%');
    assert.equal(shownYear('990048'), 'ONE_YEAR 5.12%');
    assert.equal(shownYear('990035'), 'ONE_YEAR −5.88%');
  });

  it('are those of the product page', () => {
    const terms = product('990021');
    const latest = latestOf(terms, NOW)!;
    assert.deepEqual(
      [latest.date, latest.nav, formatPercent(latest.dayChange, 2)],
      ['2026-11-20', '1.0863', '0.03%'],
    );
    assert.equal(navOn(terms, '2026-08-13'), 1_075_200n);
    const year = performanceOf(terms, NOW).find(({ range }) => range === 'ONE_YEAR');
    assert.deepEqual([year?.value, formatPercent(year?.maxDrawdown ?? '0', 2)], ['0.038627', '0.52%']);
  });

  it('have no change over a range that is longer than the life of a product', () => {
    const running = performanceOf(product('982610'), NOW);
    assert.deepEqual(
      running.map(({ range, value }) => [range, value === null]),
      [
        ['ONE_MONTH', true],
        ['THREE_MONTHS', true],
        ['ONE_YEAR', true],
        ['THREE_YEARS', true],
        ['SINCE_INCEPTION', false],
      ],
    );
    assert.deepEqual(performanceOf(product('982611'), NOW), []);
    assert.equal(latestOf(product('982611'), NOW), null);
  });

  it('change when the values of a day are known', () => {
    const terms = product('990048');
    const before = headlineOf(terms, Date.parse('2026-11-23T19:59:59+08:00'));
    assert.deepEqual(before, headlineOf(terms, NOW));
    assert.notDeepEqual(headlineOf(terms, Date.parse('2026-11-23T20:00:00+08:00')), before);
  });
});

const PRINTED = [1.0185616713653578, 1.0258429204805635, 1.5360024892504696, 2.3773660441657705];
