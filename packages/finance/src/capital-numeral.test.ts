import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { formatCapital } from './capital-numeral.js';
import { FinanceError } from './finance-error.js';

const UNITS: Readonly<Record<string, bigint>> = { 拾: 10n, 佰: 100n, 仟: 1_000n };

/** Reads capital numerals from left to right; knows nothing of how they are written. */
function readCapital(text: string): bigint {
  let total = 0n;
  let section = 0n;
  let digit = 0n;
  let sign = 1n;
  const close = (): void => {
    section += digit;
    digit = 0n;
  };
  for (const character of text.replace(/^人民币/, '')) {
    const value = '零壹贰叁肆伍陆柒捌玖'.indexOf(character);
    if (character === '负') sign = -1n;
    else if (value >= 0) digit = BigInt(value);
    else if (character in UNITS) {
      section += digit * (UNITS[character] ?? 0n);
      digit = 0n;
    } else if (character === '万') {
      close();
      total += section * 10_000n;
      section = 0n;
    } else if (character === '亿') {
      close();
      total = (total + section) * 100_000_000n;
      section = 0n;
    } else if (character === '元') {
      close();
      total = (total + section) * 100n;
      section = 0n;
    } else if (character === '角') {
      total += digit * 10n;
      digit = 0n;
    } else if (character === '分') {
      total += digit;
      digit = 0n;
    } else assert.equal(character, '整');
  }
  return sign * total;
}

describe('formatCapital', () => {
  it('writes the examples of the regulation', () => {
    const examples: readonly (readonly [bigint, string])[] = [
      [140_950n, '壹仟肆佰零玖元伍角'],
      [600_714n, '陆仟零柒元壹角肆分'],
      [168_032n, '壹仟陆佰捌拾元叁角贰分'],
      [10_700_053n, '壹拾万柒仟元伍角叁分'],
      [1_640_902n, '壹万陆仟肆佰零玖元零贰分'],
      [32_504n, '叁佰贰拾伍元零肆分'],
    ];
    for (const [amount, text] of examples) assert.equal(formatCapital(amount, { currency: false }), text);
  });

  it('writes 整 behind whole yuan only, and small amounts without yuan', () => {
    assert.equal(formatCapital(800_000n), '人民币捌仟元整');
    assert.equal(formatCapital(0n), '人民币零元整');
    assert.equal(formatCapital(50n), '人民币伍角');
    assert.equal(formatCapital(5n), '人民币伍分');
    assert.equal(formatCapital(-29_056n), '人民币负贰佰玖拾元伍角陆分');
  });

  it('reads back as the same amount, with no zero twice and none at an end', () => {
    const amounts = fc.oneof(
      fc.bigInt(-999_999_999_999_999n, 999_999_999_999_999n),
      fc
        .tuple(fc.bigInt(0n, 9_999n), fc.nat({ max: 11 }))
        .map(([digits, zeros]) => digits * 10n ** BigInt(zeros)),
      fc.bigInt(0n, 10_000_000n),
    );
    fc.assert(
      fc.property(amounts, (amount) => {
        const text = formatCapital(amount);
        assert.equal(readCapital(text), amount, text);
        assert.doesNotMatch(text, /零零|零[万亿角]|零$/u);
        assert.doesNotMatch(text.replace('零元整', ''), /零元/u);
      }),
      { numRuns: 10_000 },
    );
  });

  it('refuses 10^15 fen', () => {
    assert.throws(() => formatCapital(10n ** 15n), FinanceError);
  });
});
