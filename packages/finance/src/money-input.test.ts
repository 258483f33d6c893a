import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { MAX_FEN, formatMoney, fromFen } from './money.js';
import { parseMoneyInput } from './money-input.js';

function canonicalOf(text: string): string {
  const read = parseMoneyInput(text);
  return read.ok ? read.canonical : read.reason;
}

/** Reads text into fen by rules written apart from the parser: digits, grouping in threes, one point. */
function readStrictly(text: string): bigint | undefined {
  const bare = text
    .normalize('NFKC')
    .replace('。', '.')
    .replace(/[\s¥元]/g, '');
  const [whole = '', fraction = '', ...more] = bare.split('.');
  const groups = whole.split(',');
  const grouped = groups.slice(1).every((group) => group.length === 3) && (groups[0] ?? '').length <= 3;
  if (more.length > 0 || fraction.includes(',') || (groups.length > 1 && !grouped)) return undefined;
  const digits = groups.join('') + fraction;
  if (!/^[0-9]+$/.test(digits) || /[1-9]/.test(fraction.slice(2))) return undefined;
  return BigInt(groups.join('') || '0') * 100n + BigInt(fraction.slice(0, 2).padEnd(2, '0'));
}

describe('parseMoneyInput', () => {
  const accepted: Record<string, string> = {
    '8000': '8000.00',
    '8,000': '8000.00',
    '8,000.5': '8000.50',
    '1,234,567.89': '1234567.89',
    '8 000': '8000.00',
    '８，０００．５０元': '8000.50',
    '￥8,000': '8000.00',
    '¥ 8000 元': '8000.00',
    '\u30008000\u3000': '8000.00',
    '8000。5': '8000.50',
    '8000.': '8000.00',
    '.5': '0.50',
    '007': '7.00',
    '0': '0.00',
    '8.000': '8.00',
    '8000.120000': '8000.12',
    '9999999999999.99': '9999999999999.99',
  };
  for (const [text, canonical] of Object.entries(accepted)) {
    it(`reads ${JSON.stringify(text)} as ${canonical}`, () => {
      assert.equal(canonicalOf(text), canonical);
    });
  }

  const refused: Record<string, string[]> = {
    empty: ['', '   ', '\u3000', '¥', '元'],
    'not-a-number': [
      'abc',
      '8万',
      '8千',
      '1e3',
      '0x10',
      '1.2.3',
      '1,,000',
      ',500',
      '8 00',
      '8\n000',
      '٣',
      '+5',
      '-',
      '.',
      '5-3',
      '8000元元',
      '8\u202e000',
    ],
    negative: ['-5', '−5', '－５', '¥-5', '-¥5', '-8,00', '-0'],
    'too-many-decimals': ['8.001', '8,000.555', '0.0000001'],
    'decimal-comma': [
      '8.000,00',
      '8.000,000',
      '8000,5',
      '8,00',
      '8，5',
      '8000,50',
      '1.234.567,89',
      '0,500',
      '8,0000',
      '1,000,50',
      '8 000,50',
    ],
    'too-large': ['10000000000000', '99,999,999,999,999.00'],
  };
  for (const [reason, texts] of Object.entries(refused)) {
    for (const text of texts) {
      it(`refuses ${JSON.stringify(text)} as ${reason}`, () => {
        assert.equal(canonicalOf(text), reason);
      });
    }
  }

  it('reads back every amount it is shown, formatted or on the wire', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, MAX_FEN), (fen) => {
        const expected = { ok: true, fen, canonical: fromFen(fen).amount };
        assert.deepEqual(parseMoneyInput(formatMoney(fen)), expected);
        assert.deepEqual(parseMoneyInput(fromFen(fen).amount), expected);
      }),
    );
  });

  it('never reads an amount that a strict reading would not give', () => {
    const character = fc.constantFrom(...'0123456789000...,,, ￥¥元-０５，．。\u3000万e'.split(''));
    const texts = fc.oneof(
      fc.string({ unit: character, maxLength: 12 }),
      fc.string(),
      fc.string({ unit: 'grapheme' }),
    );
    let read = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const result = parseMoneyInput(text);
        if (!result.ok) return;
        read += 1;
        assert.equal(result.fen, readStrictly(text));
        assert.equal(result.canonical, fromFen(result.fen).amount);
      }),
      { numRuns: 20_000 },
    );
    assert.ok(read > 500, `only ${read} generated texts were amounts; the property proves too little`);
  });
});
