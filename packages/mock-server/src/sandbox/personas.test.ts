import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sandboxTenants } from './personas.js';

const luhn = (number: string): boolean => {
  const digits = Array.from(number).reverse().map(Number);
  const sum = digits.reduce((total, digit, place) => {
    const doubled = place % 2 === 1 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
};

describe('personas', () => {
  for (const { id, customers } of sandboxTenants) {
    it(`of ${id} use numbers that belong to nobody`, () => {
      assert.ok(customers.length > 0);
      for (const { cardNumber, phoneMasked, nameMasked } of customers) {
        assert.match(cardNumber, /^999999\d{10}$/);
        assert.ok(luhn(cardNumber), cardNumber);
        assert.match(phoneMasked, /^100\*{4}0\d{3}$/);
        assert.match(nameMasked, /\*/);
      }
    });
  }

  it('have one key and one name each', () => {
    assert.equal(new Set(sandboxTenants.map(({ sandboxKey }) => sandboxKey)).size, sandboxTenants.length);
    for (const { customers } of sandboxTenants) {
      assert.equal(new Set(customers.map(({ customerRef }) => customerRef)).size, customers.length);
    }
  });
});
