import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { groupPhone, maskPhone, readPhone, syntheticPhone } from './index.js';

const phone = fc.integer({ min: 0, max: 9_999 }).map((serial) => syntheticPhone(serial));
const digits = fc.string({ unit: fc.constantFrom(...Array.from('0123456789')), maxLength: 24 });

function reasonOf(text: string): string {
  const entry = readPhone(text);
  return entry.ok ? 'ok' : entry.reason;
}

describe('readPhone', () => {
  it('folds the country code, width and grouping', () => {
    fc.assert(
      fc.property(
        phone,
        fc.constantFrom('', '+86', '0086', '86', '＋８６', '+86-', ' +86 ', '00 86 '),
        fc.constantFrom('', ' ', '-', '\u3000', '–', '\u200b'),
        (number, code, space) => {
          const text = `${code}${number.slice(0, 3)}${space}${number.slice(3, 7)}${space}${number.slice(7)}`;
          assert.deepEqual(readPhone(text), { ok: true, phone: number });
          assert.deepEqual(readPhone(number), { ok: true, phone: number });
        },
      ),
    );
  });

  it('counts the digits that are missing, the country code not among them', () => {
    assert.deepEqual(readPhone('1000000012'), { ok: false, reason: 'too-short', missing: 1 });
    assert.deepEqual(readPhone('+86 100'), { ok: false, reason: 'too-short', missing: 8 });
    assert.deepEqual(readPhone('+86'), { ok: false, reason: 'too-short', missing: 11 });
    assert.deepEqual(readPhone('8610000000'), { ok: false, reason: 'too-short', missing: 1 });
  });

  it('names the reason of everything else', () => {
    assert.equal(reasonOf(' \u3000-'), 'empty');
    assert.equal(reasonOf('100000000123'), 'too-long');
    assert.equal(reasonOf('+86 100000000123'), 'too-long');
    for (const text of ['20000000012', '07550000000', '86100000000', '+852 0000 0000']) {
      assert.equal(reasonOf(text), 'not-mobile', text);
    }
    for (const text of [
      '1000000001a',
      '100 0000 012O',
      '1+0000000012',
      '(100)00000012',
      '١0000000012',
      '+',
    ]) {
      assert.equal(reasonOf(text), 'characters', text);
    }
  });
});

describe('groupPhone', () => {
  it('groups a number as it grows', () => {
    const grown = ['1', '100', '1000', '1000000', '10000000', '10000000123', '100000001234'].map(groupPhone);
    assert.deepEqual(grown, [
      '1',
      '100',
      '100 0',
      '100 0000',
      '100 0000 0',
      '100 0000 0123',
      '100 0000 01234',
    ]);
    assert.equal(groupPhone('１００-0000 '), '100 0000');
  });

  it('never changes the digits, and groups its own result as itself', () => {
    fc.assert(
      fc.property(digits, (typed) => {
        const grouped = groupPhone(typed);
        assert.equal(grouped.replace(/ /g, ''), typed);
        assert.equal(groupPhone(grouped), grouped);
      }),
    );
  });

  it('leaves a text alone that is no number, so that the mistake stays in sight', () => {
    for (const text of ['', ' ', '100a0000', '+86 100']) assert.equal(groupPhone(text), text);
  });
});

describe('maskPhone', () => {
  it('hides the four digits in the middle and no fewer', () => {
    fc.assert(
      fc.property(phone, (number) =>
        assert.equal(maskPhone(number), `${number.slice(0, 3)}****${number.slice(7)}`),
      ),
    );
  });
});
