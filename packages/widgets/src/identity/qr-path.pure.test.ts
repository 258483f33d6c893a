import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { qrDrawing } from './qr-path.js';

/** Tells which modules a drawing makes dark, as `x y`. */
const darkOf = (path: string): ReadonlySet<string> =>
  new Set([...path.matchAll(/M(\d+) (\d+)h1v1h-1z/gu)].map(([, x = '', y = '']) => `${x} ${y}`));

describe('a QR code', () => {
  const { size, path } = qrDrawing(`https://partner.example/continue#who_${'x'.repeat(43)}`);
  const dark = darkOf(path);

  it('is path data only, so that it needs no markup and no style', () => {
    assert.match(path, /^(?:M\d+ \d+h1v1h-1z)+$/u);
  });

  it('has four modules of white around it, and the three corners by which cameras find it', () => {
    const at = (x: number, y: number): boolean => dark.has(`${String(x)} ${String(y)}`);
    const corner = (left: number, top: number): boolean =>
      Array.from({ length: 7 }, (_, step) => step).every(
        (step) => at(left + step, top) && at(left, top + step) && at(left + 6, top + step),
      ) &&
      at(left + 3, top + 3) &&
      !at(left + 1, top + 1);
    assert.ok(corner(4, 4) && corner(size - 11, 4) && corner(4, size - 11));
    assert.equal(corner(size - 11, size - 11), false);
    for (let step = 0; step < size; step += 1)
      for (let edge = 0; edge < 4; edge += 1)
        assert.equal(at(step, edge) || at(edge, step) || at(step, size - 1 - edge), false);
  });

  it('of another text is another one', () => {
    assert.notEqual(qrDrawing('https://partner.example/continue#who_y').path, path);
  });
});
