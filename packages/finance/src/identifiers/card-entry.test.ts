import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { luhnCheck } from './check-digits.js';
import { cardPrefix, groupCardNumber, maskCard, readCardNumber } from './index.js';

const digit = fc.constantFrom(...Array.from('0123456789'));
const digits = fc.string({ unit: digit, maxLength: 24 });
const card = fc
  .tuple(fc.integer({ min: 16, max: 19 }), fc.string({ unit: digit, minLength: 19 }))
  .map(([length, tail]) => `999999${tail}`.slice(0, length - 1))
  .map((payload) => payload + luhnCheck(payload));

function reasonOf(text: string): string {
  const entry = readCardNumber(text);
  return entry.ok ? 'ok' : entry.reason;
}

describe('readCardNumber', () => {
  it('takes numbers of 16 to 19 digits however they are grouped', () => {
    fc.assert(
      fc.property(card, fc.constantFrom(' ', '-', '\u3000', '\u00a0'), (number, space) => {
        const text = groupCardNumber(number).replace(/ /g, space);
        assert.deepEqual(readCardNumber(text), { ok: true, number });
        assert.deepEqual(readCardNumber(number), { ok: true, number });
      }),
    );
    assert.deepEqual(readCardNumber('９９９９ 9900 0000 0030'), { ok: true, number: '9999990000000030' });
  });

  it('refuses a number with one digit changed', () => {
    fc.assert(
      fc.property(card, fc.nat(), fc.integer({ min: 1, max: 9 }), (number, seed, shift) => {
        const at = seed % number.length;
        const changed = `${number.slice(0, at)}${(Number(number[at]) + shift) % 10}${number.slice(at + 1)}`;
        assert.equal(reasonOf(changed), 'check-digit', changed);
      }),
    );
  });

  it('names the reason of everything else', () => {
    assert.equal(reasonOf('  '), 'empty');
    assert.deepEqual(readCardNumber('9999 9900 0000 003'), { ok: false, reason: 'too-short', missing: 1 });
    assert.equal(reasonOf('99999900000000000000'), 'too-long');
    for (const text of ['9999 9900 0000 003O', '9999/9900', '٩999990000000030']) {
      assert.equal(reasonOf(text), 'characters', text);
    }
  });
});

describe('groupCardNumber', () => {
  it('groups in fours as the number grows', () => {
    const grown = ['9', '9999', '99999', '9999990000000030', '9999990000000000005'].map(groupCardNumber);
    assert.deepEqual(grown, ['9', '9999', '9999 9', '9999 9900 0000 0030', '9999 9900 0000 0000 005']);
  });

  it('never changes the digits, and groups its own result as itself', () => {
    fc.assert(
      fc.property(digits, (typed) => {
        const grouped = groupCardNumber(typed);
        assert.equal(grouped.replace(/ /g, ''), typed);
        assert.equal(groupCardNumber(grouped), grouped);
      }),
    );
  });
});

describe('cardPrefix', () => {
  it('gives eight digits and never a ninth', () => {
    fc.assert(
      fc.property(digits, (typed) => {
        assert.equal(cardPrefix(groupCardNumber(typed)), typed.length < 8 ? undefined : typed.slice(0, 8));
      }),
    );
    assert.equal(cardPrefix('9999 99OO'), undefined);
  });
});

describe('maskCard', () => {
  it('shows six digits at the head and four at the end', () => {
    fc.assert(
      fc.property(card, (number) => {
        const hidden = '*'.repeat(number.length - 10);
        assert.equal(maskCard(number), `${number.slice(0, 6)}${hidden}${number.slice(-4)}`);
      }),
    );
  });
});
