import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { WealthProductSummary } from '@weidongli/contracts/wealth';
import { makeProducts } from './wealth-browse-data.testing.js';
import { findProducts } from './wealth-browse.filter.js';
import { anyWish, filterCount, isAboveLevel, isWishing, type BrowseWish } from './wealth-browse.state.js';

const product = (code: string, more: Partial<WealthProductSummary> = {}): WealthProductSummary => ({
  code,
  name: '星桥稳和债券A',
  kind: 'BOND_FUND',
  riskLevel: 'R2',
  status: 'OPEN',
  minBuy: { amount: '10.00', currency: 'CNY' },
  headline: { kind: 'ONE_YEAR', value: '0.038600' },
  lockMonths: 0,
  ...more,
});

const products = [
  product('990001', {
    name: '星桥日添货币A',
    kind: 'MONEY_FUND',
    riskLevel: 'R1',
    minBuy: { amount: '1.00', currency: 'CNY' },
    headline: { kind: 'SEVEN_DAY_YIELD', value: '0.016200' },
  }),
  product('990102', { name: '一年定期存款', kind: 'TERM_DEPOSIT', riskLevel: 'R1', lockMonths: 12 }),
  product('990110', {
    name: '大额存单三年期',
    kind: 'LARGE_CD',
    riskLevel: 'R1',
    minBuy: { amount: '200000.00', currency: 'CNY' },
    headline: { kind: 'FIXED_RATE', value: '0.016000' },
    lockMonths: 36,
  }),
  product('990021'),
  product('990035', {
    name: '星桥中证宽基指数',
    kind: 'INDEX_FUND',
    riskLevel: 'R4',
    headline: { kind: 'ONE_YEAR', value: '-0.058800' },
  }),
];

const codes = (wish: Partial<BrowseWish>, maxRisk?: string): readonly string[] =>
  findProducts(products, { ...anyWish, ...wish }, maxRisk).map(({ code }) => code);

const all = products.map(({ code }) => code);

describe('findProducts', () => {
  it('gives the list of the bank when nothing is looked for', () => {
    assert.deepEqual(codes({}), all);
  });

  it('finds by name and by code, by parts, in any letters and widths', () => {
    assert.deepEqual(codes({ words: '债券' }), ['990021']);
    assert.deepEqual(codes({ words: '9901' }), ['990102', '990110']);
    assert.deepEqual(codes({ words: ' 星桥 a ' }), ['990001', '990021']);
    assert.deepEqual(codes({ words: '９９００３５' }), ['990035']);
    assert.deepEqual(codes({ words: '股票' }), []);
    assert.deepEqual(codes({ words: '  ' }), all);
  });

  it('narrows down by kind; both kinds of deposits are one', () => {
    assert.deepEqual(codes({ kind: 'INDEX_FUND' }), ['990035']);
    assert.deepEqual(codes({ kind: 'DEPOSIT' }), ['990102', '990110']);
    assert.deepEqual(codes({ kind: 'EQUITY_FUND' }), []);
  });

  it('narrows down by risk, by what suits, by the smallest purchase and by the time that money is bound', () => {
    assert.deepEqual(codes({ risks: ['R2', 'R4'] }), ['990021', '990035']);
    assert.deepEqual(codes({ suitable: true }, 'R2'), ['990001', '990102', '990110', '990021']);
    assert.deepEqual(codes({ suitable: true }), all, 'nobody knows what suits without an assessment');
    assert.deepEqual(codes({ minimum: 'ten-thousand' }), ['990001', '990102', '990021', '990035']);
    assert.deepEqual(codes({ lock: 'none' }), ['990001', '990021', '990035']);
    assert.deepEqual(codes({ lock: 'year' }), ['990001', '990102', '990021', '990035']);
    assert.deepEqual(codes({ lock: 'year', minimum: 'hundred', risks: ['R1'], words: '存款' }), ['990102']);
  });

  it('sorts by figure from high to low and by smallest purchase, and keeps the order of the bank among equals', () => {
    assert.deepEqual(codes({ sort: 'headline' }), ['990102', '990021', '990001', '990110', '990035']);
    assert.deepEqual(codes({ sort: 'minimum' }), ['990001', '990102', '990021', '990035', '990110']);
  });

  it('gives the same object for the same question, and asks anew when the list or the customer changes', () => {
    const wish = { ...anyWish, suitable: true };
    const first = findProducts(products, wish, 'R1');
    assert.equal(findProducts(products, wish, 'R1'), first);
    assert.equal(findProducts(products, wish, 'R4').length, products.length);
    assert.equal(findProducts(products.slice(1), wish, 'R1').length, first.length - 1);
  });

  it('agrees with plain loops on 10,000 products', () => {
    const many = makeProducts(10_000);
    const wish = { ...anyWish, words: '号 7', risks: ['R1', 'R3'], lock: 'none', sort: 'minimum' } as const;
    const yuan = ({ minBuy }: WealthProductSummary): bigint => BigInt(minBuy.amount.replace('.', ''));
    const expected = many.filter(
      ({ name, code, riskLevel, lockMonths }) =>
        `${name} ${code}`.includes('7') && ['R1', 'R3'].includes(riskLevel) && lockMonths === 0,
    );
    const found = findProducts(many, wish, undefined);
    assert.deepEqual(new Set(found), new Set(expected));
    assert.ok(found.length > 500);
    found.forEach((one, index) => {
      const next = found[index + 1];
      if (next === undefined) return;
      assert.ok(yuan(one) <= yuan(next));
      if (yuan(one) === yuan(next)) assert.ok(one.code < next.code);
    });
  });
});

describe('a wish', () => {
  it('counts what the sheet holds; the order and the words are none of it', () => {
    assert.equal(filterCount({ ...anyWish, sort: 'headline', words: 'a', kind: 'DEPOSIT' }), 0);
    assert.equal(filterCount({ ...anyWish, risks: ['R1', 'R2'], suitable: true, lock: 'year' }), 3);
    assert.equal(isWishing({ ...anyWish, sort: 'minimum', words: ' ' }), false);
    assert.equal(isWishing({ ...anyWish, words: 'a' }), true);
  });

  it('is above the level of a customer only where that is known', () => {
    assert.equal(isAboveLevel(product('990021'), 'R1'), true);
    assert.equal(isAboveLevel(product('990021'), 'R2'), false);
    assert.equal(isAboveLevel(product('990021'), undefined), false);
  });
});
