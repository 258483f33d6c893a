import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { valueAxis } from './chart-scale.js';

const shown = (lowest: number, highest: number): string => {
  const { lines, decimals } = valueAxis(lowest, highest);
  return lines.map((line) => line.toFixed(decimals)).join(' ');
};

describe('valueAxis', () => {
  it('takes round values around the line', () => {
    assert.equal(shown(1.0459, 1.0863), '1.04 1.05 1.06 1.07 1.08 1.09');
    assert.equal(shown(8000, 12_400), '8000 9000 10000 11000 12000 13000');
    assert.equal(shown(-0.7, 1.4), '-1.0 -0.5 0.0 0.5 1.0 1.5');
    assert.equal(shown(0.1, 0.2), '0.10 0.12 0.14 0.16 0.18 0.20');
  });

  it('puts values that are all the same in the middle', () => {
    assert.equal(shown(1, 1), '0.98 0.99 1.00 1.01 1.02');
    assert.equal(shown(-3.2, -3.2), '-3.22 -3.21 -3.20 -3.19 -3.18');
  });

  it('does not leave the side of zero on which all values are', () => {
    assert.equal(shown(0, 0), '0.00 0.01 0.02 0.03 0.04');
    assert.equal(shown(0, 2.1), '0.0 0.5 1.0 1.5 2.0 2.5');
    assert.equal(shown(-2.1, 0), '-2.5 -2.0 -1.5 -1.0 -0.5 0.0');
  });

  it('is not fooled by what binary fractions are off by', () => {
    assert.equal(shown(0.29, 0.34), '0.29 0.30 0.31 0.32 0.33 0.34');
    assert.equal(shown(1.1, 1.6), '1.1 1.2 1.3 1.4 1.5 1.6');
  });

  it('has five or six even lines that hold all values, each with a text of its own', () => {
    // Decimals of up to eight places, as figures are written.
    const value = fc
      .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.nat({ max: 8 }))
      .map(([digits, places]) => digits / 10 ** places);
    fc.assert(
      fc.property(value, value, (one, other) => {
        const [lowest, highest] = [Math.min(one, other), Math.max(one, other)];
        const { lines, decimals } = valueAxis(lowest, highest);
        const step = lines[1]! - lines[0]!;
        assert.ok(lines.length === 5 || lines.length === 6);
        assert.ok(lines[0]! <= lowest + step * 1e-6 && lines.at(-1)! >= highest - step * 1e-6);
        for (const [index, line] of lines.entries())
          assert.ok(Math.abs(line - lines[0]! - index * step) <= step * 1e-6);
        assert.equal(new Set(lines.map((line) => line.toFixed(decimals))).size, lines.length);
      }),
    );
  });
});
