import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sandbox } from '@weidongli/contracts/sandbox';
import { isBankCard } from '@weidongli/finance/identifiers';
import { personas } from './personas.js';
import { storiesZh } from './personas.zh.js';
import { nameIssues, storyIssues } from './sandbox-customer.rules.js';
import { sandboxTenants } from './sandbox-tenants.js';

const wish = (persona: unknown) => sandbox.createCustomer.input.check({ customerRef: 'somebody', persona });

describe('personas', () => {
  const [tenant] = sandboxTenants;
  assert.ok(tenant !== undefined);

  for (const [name, persona] of Object.entries(personas)) {
    it(`${name} is a story that anybody could send, with numbers that belong to nobody`, () => {
      assert.deepEqual(wish(persona), { ok: true, value: { customerRef: 'somebody', persona } });
      assert.deepEqual(storyIssues(persona, tenant.terms), []);
      assert.deepEqual(JSON.parse(JSON.stringify(persona)), persona);
      const { cardNumber } = persona;
      assert.ok(cardNumber === undefined || isBankCard(cardNumber), cardNumber);
    });
  }

  it('of a customer whose name no store could keep are refused', () => {
    for (const name of ['a\u0000', '\r\nb', '\u0085', '\ud800'])
      assert.equal(nameIssues(name).length, 1, name);
    for (const name of ['customer-17', '林 禾', '𐀀']) assert.deepEqual(nameIssues(name), []);
  });

  it('cannot have a real phone number, a full name, or a date', () => {
    const [persona] = Object.values(personas);
    assert.equal(wish({ ...persona, phone: '13800138000' }).ok, false);
    assert.equal(wish({ ...persona, nameMasked: '林小禾' }).ok, false);
    const income = [{ amount: { amount: '1.00', currency: 'CNY' }, ago: '2026-11-22' }];
    assert.equal(wish({ ...persona, income }).ok, false);
  });

  it('are told in Chinese, too', () => {
    assert.deepEqual(Object.keys(storiesZh), Object.keys(personas));
    for (const story of Object.values(storiesZh)) assert.match(story, /^[^a-z]*\p{Script=Han}[^a-z]*。$/u);
  });

  it('are at least eighteen, with one card each', () => {
    const cards = Object.values(personas).flatMap(({ cardNumber = [] }) => cardNumber);
    assert.ok(Object.keys(personas).length >= 18);
    assert.equal(new Set(cards).size, cards.length);
  });
});

describe('tenants of the sandbox', () => {
  it('have one key and one name each, and customers with names of their own', () => {
    assert.equal(new Set(sandboxTenants.map(({ sandboxKey }) => sandboxKey)).size, sandboxTenants.length);
    for (const { customers } of sandboxTenants) {
      assert.equal(customers.length, 7);
      assert.equal(new Set(customers.map(({ customerRef }) => customerRef)).size, customers.length);
    }
  });
});
