import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { MAX_FEN, fenFromDecimal, formatMoney, fromFen, toFen } from './money.js';
import type { Money } from './money.js';

const anyFen = fc.bigInt(-MAX_FEN, MAX_FEN);

describe('fenFromDecimal', () => {
  it('reads the strict wire form', () => {
    const texts = ['8000.00', '0.00', '0.05', '-0.01', '9999999999999.99'];
    assert.deepEqual(texts.map(fenFromDecimal), [800_000n, 0n, 5n, -1n, MAX_FEN]);
  });

  it('refuses everything else with a RangeError', () => {
    const texts = [
      '',
      '8000',
      '8000.0',
      '8000.000',
      '08.00',
      '+1.00',
      '1,000.00',
      ' 1.00',
      '1.00\n',
      '1e3',
      '-',
      '.00',
    ];
    for (const text of [...texts, '10000000000000.00', '８.00', '-00.00', 'NaN']) {
      assert.throws(() => fenFromDecimal(text), RangeError, text);
    }
  });

  it('refuses minus zero', () => {
    assert.throws(() => fenFromDecimal('-0.00'), /write "0.00"/);
  });
});

describe('toFen and fromFen', () => {
  it('are inverse and never write minus zero', () => {
    fc.assert(
      fc.property(anyFen, (fen) => {
        const money = fromFen(fen);
        assert.equal(toFen(money), fen);
        assert.notEqual(money.amount, '-0.00');
      }),
    );
    assert.deepEqual(fromFen(-0n), { amount: '0.00', currency: 'CNY' });
  });

  it('refuse another currency and an amount beyond the wire form', () => {
    const dollars = { amount: '1.00', currency: 'USD' } as unknown as Money;
    assert.throws(() => toFen(dollars), /must be in "CNY"; got "USD"/);
    assert.throws(() => fromFen(MAX_FEN + 1n), RangeError);
    assert.throws(() => fromFen(-MAX_FEN - 1n), RangeError);
  });
});

describe('formatMoney', () => {
  it('groups thousands, keeps two decimals and uses U+2212', () => {
    const amounts = [800_000n, 0n, 5n, 99_999n, 100_000n, 123_456_789_012n, -150_000n];
    const shown = ['8,000.00', '0.00', '0.05', '999.99', '1,000.00', '1,234,567,890.12', '\u22121,500.00'];
    assert.deepEqual(amounts.map(formatMoney), shown);
    assert.equal(formatMoney({ amount: '8000.00', currency: 'CNY' }), '8,000.00');
  });
});
