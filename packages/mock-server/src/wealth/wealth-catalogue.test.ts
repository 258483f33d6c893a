import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, addMonths, fenFromDecimal, toFen } from '@weidongli/finance';
import { chineseCalendar } from '@weidongli/finance/calendar-cn';
import type { TenantConfig } from '../engine/tenant.js';
import { sandboxTenants } from '../sandbox/sandbox-tenants.js';
import { documentsOf } from './wealth-catalogue.documents.js';
import { catalogueOf, placeInList, statusWith, type ProductTerms } from './wealth-catalogue.js';
import { tradingDaysBetween } from './wealth-times.js';

const [SANDBOX] = sandboxTenants as [TenantConfig];
const TENANT: TenantConfig = { ...SANDBOX, generatedProducts: 0 };
const TODAY = '2026-11-22';
const at = (moment: string): number => Date.parse(`${moment}+08:00`);
const catalogue = catalogueOf(TENANT);
const product = (code: string): ProductTerms => catalogue.get(code)!;

describe('the catalogue', () => {
  it('has products of every kind and risk level, listed by risk and then by code', () => {
    const listed = catalogue.listed(TODAY);
    assert.ok(listed.length >= 40, `${listed.length} products`);
    assert.equal(new Set(listed.map(({ kind }) => kind)).size, 8);
    assert.equal(new Set(listed.map(({ riskLevel }) => riskLevel)).size, 5);
    const places = listed.map(placeInList);
    assert.deepEqual(places, [...places].sort());
    assert.equal(new Set(listed.map(({ name }) => name)).size, listed.length);
    assert.equal(new Set(listed.map(({ code }) => code)).size, listed.length);
  });

  it('names products after the bank of the tenant', () => {
    const other = catalogueOf({ ...TENANT, bankName: '云岭银行' }).get('990021');
    assert.deepEqual([other?.name, other?.manager], ['云岭稳和债券A', '云岭基金管理有限公司']);
    assert.equal(product('990102').manager, '星桥银行');
  });

  it('has something for every case that a screen meets', () => {
    const states = catalogue
      .listed(TODAY)
      .map((terms) => statusWith(terms, undefined, at(`${TODAY}T10:00:00`)));
    assert.deepEqual([...new Set(states)].sort(), [
      'CLOSED',
      'MATURED',
      'OPEN',
      'SUBSCRIBING',
      'SUSPENDED_ALL',
      'SUSPENDED_BUY',
    ]);
    const all = catalogue.listed(TODAY);
    assert.ok(all.some(({ quota }) => quota !== null));
    assert.ok(all.some(({ confirmDays }) => confirmDays === 2));
    assert.ok(all.some(({ fees }) => fees?.purchase.some(({ flat }) => flat?.amount === '1000.00')));
    assert.ok(all.some(({ fees }) => fees !== null && fees.purchase.length === 0 && fees.sales !== '0.0000'));
    assert.equal(all.filter(({ market }) => market?.dividend).length, 5);
    assert.ok(all.every(({ kind, fastRedemption }) => fastRedemption === null || kind === 'MONEY_FUND'));
  });

  it('begins products with a unit value on trading days', () => {
    for (const { code, inceptionDate, market } of catalogue.listed(TODAY)) {
      if (market === null || inceptionDate === null) continue;
      assert.ok(chineseCalendar.isTradingDay(inceptionDate), code);
      const dates = market.walk.anchors.map(([date]) => date);
      assert.deepEqual(dates, [...dates].sort(), code);
      assert.equal(dates[0], inceptionDate, code);
    }
  });

  it('charges fees by tables that begin at 0 and ascend', () => {
    for (const { code, fees } of catalogue.listed(TODAY)) {
      const from = (fees?.purchase ?? []).map((step) => toFen(step.from));
      const days = (fees?.redemption ?? []).map(({ fromDays }) => fromDays);
      assert.ok([0n, undefined].includes(from[0]) && [0, undefined].includes(days[0]), code);
      assert.ok(
        from.every((bound, n) => n === 0 || bound > from[n - 1]!),
        code,
      );
      assert.ok(
        days.every((bound, n) => n === 0 || bound > days[n - 1]!),
        code,
      );
      for (const { rate, flat } of fees?.purchase ?? []) assert.notEqual(rate === null, flat === null, code);
    }
  });

  it('keeps what is sold within a week at 1.5 %, except of what is free', () => {
    for (const { code, kind, fees } of catalogue.listed(TODAY)) {
      if (fees === null || kind === 'MONEY_FUND' || kind === 'BANK_WMP') continue;
      assert.deepEqual(fees.redemption[0], { fromDays: 0, rate: '0.0150' }, code);
    }
  });

  it('explains every product in documents that fit their field', () => {
    for (const terms of catalogue.listed(TODAY)) {
      const documents = documentsOf(terms);
      const kinds = documents.map(({ kind }) => kind);
      assert.equal(kinds.includes('RISK_DISCLOSURE'), terms.market !== null, terms.code);
      assert.ok(kinds.includes('KEY_FACTS') && kinds.includes('CONTRACT') && kinds.includes('NOTICE'));
      for (const { paragraphs } of documents)
        for (const text of paragraphs)
          assert.ok(text.length > 0 && !/undefined|null|NaN|。。|：。/.test(text), `${terms.code} ${text}`);
    }
    const keyFacts = documentsOf(product('990021'))[0]?.paragraphs.join('\n') ?? '';
    for (const fact of ['0.08%', '每笔买入费1,000.00元', '持有0天起，赎回费1.50%', 'T+1个交易日确认'])
      assert.ok(keyFacts.includes(fact), fact);
  });

  it('is there on the days of the worked example too', () => {
    const codes = catalogue.listed('2023-02-01').map(({ code }) => code);
    for (const code of ['990001', '990021', '990035', '990048', '982302'])
      assert.ok(codes.includes(code), code);
    assert.ok(!codes.includes('982611'));
  });
});

describe('wealth products of every month', () => {
  const terms = product('982611');

  it('are subscribed to through their month, run for three, and end', () => {
    const { raiseUntil, valueDate, maturityDate } = terms.fixedTerm!;
    assert.deepEqual([raiseUntil, valueDate, maturityDate], ['2026-11-30', '2026-12-07', '2027-03-08']);
    const statusAt = (moment: string) => statusWith(terms, undefined, at(moment));
    assert.equal(statusAt('2026-11-01T00:00:00'), 'SUBSCRIBING');
    assert.equal(statusAt('2026-11-30T14:59:59'), 'SUBSCRIBING');
    assert.equal(statusAt('2026-11-30T15:00:00'), 'CLOSED');
    assert.equal(statusAt('2027-03-07T23:59:59'), 'CLOSED');
    assert.equal(statusAt('2027-03-08T00:00:00'), 'MATURED');
  });

  it('can be subscribed to on any day of the calendar until the last cut-off of the month', () => {
    for (let n = 0; n < 48; n += 1) {
      const first = addMonths('2023-01-01', n);
      const found = product(`98${first.slice(2, 4)}${first.slice(5, 7)}`);
      const { raiseUntil, valueDate, maturityDate } = found.fixedTerm!;
      assert.equal(raiseUntil, tradingDaysBetween(first, addDays(addMonths(first, 1), -1)).at(-1));
      assert.ok(valueDate! > raiseUntil && chineseCalendar.isTradingDay(valueDate!));
      assert.ok(maturityDate! > valueDate! && chineseCalendar.isTradingDay(maturityDate!));
      assert.ok(catalogue.listed(first).includes(found));
    }
  });

  it('are listed until a month after their end', () => {
    const listedOn = (date: string) => catalogue.listed(date).includes(terms);
    assert.deepEqual(['2026-10-31', '2026-11-01', '2027-04-08', '2027-04-09'].map(listedOn), [
      false,
      true,
      true,
      false,
    ]);
    assert.equal(catalogue.get('982613'), undefined);
    assert.equal(catalogue.get('981912'), undefined);
  });
});

describe('what the bank says about a product', () => {
  const now = at(`${TODAY}T10:00:00`);
  const said = (code: string, status: 'OPEN' | 'SUSPENDED_ALL') =>
    statusWith(product(code), { code, status }, now);

  it('outranks its usual state, but neither its end nor, once it goes on, its days', () => {
    assert.equal(said('990021', 'SUSPENDED_ALL'), 'SUSPENDED_ALL');
    assert.equal(said('990042', 'OPEN'), 'OPEN');
    assert.equal(said('982611', 'SUSPENDED_ALL'), 'SUSPENDED_ALL');
    assert.equal(said('982611', 'OPEN'), 'SUBSCRIBING');
    assert.equal(said('982607', 'SUSPENDED_ALL'), 'MATURED');
  });
});

describe('made-up products', () => {
  it('have names and codes of their own, whatever their number', () => {
    const all = catalogueOf({ ...TENANT, generatedProducts: 10_000 }).listed(TODAY);
    assert.equal(all.length, catalogue.listed(TODAY).length + 10_000);
    assert.equal(new Set(all.map(({ name }) => name)).size, all.length);
    assert.equal(new Set(all.map(({ code }) => code)).size, all.length);
    for (const { code } of all) assert.match(code, /^\d{6}$/);
    assert.throws(() => catalogueOf({ ...TENANT, generatedProducts: 20_000 }), RangeError);
    assert.equal(catalogueOf({ ...TENANT, generatedProducts: 1 }).get('991000')?.minBuy.amount, '1.00');
  });

  it('can be bought like those of the tables', () => {
    for (const terms of catalogueOf({ ...TENANT, generatedProducts: 500 }).listed(TODAY)) {
      assert.ok(toFen(terms.minBuy) >= fenFromDecimal('0.01'), terms.code);
      if (terms.inceptionDate !== null && terms.market !== null)
        assert.ok(chineseCalendar.isTradingDay(terms.inceptionDate), terms.code);
    }
  });
});
