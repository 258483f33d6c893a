import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseSharesInput, partOfShares, sharesLeft } from './share-input.js';
import { sharesToDecimal } from './share.js';

describe('typed units', () => {
  for (const [text, shares] of [
    ['9198.2', 919_820n],
    ['９,１９８.２０', 919_820n],
    ['9,198.20份', 919_820n],
    [' 100 份 ', 10_000n],
    ['0.01', 1n],
  ] as const)
    it(`reads ${JSON.stringify(text)}`, () => {
      assert.deepEqual(parseSharesInput(text), { ok: true, shares });
    });

  for (const [text, reason] of [
    ['', 'empty'],
    ['份', 'empty'],
    ['1.005', 'too-many-decimals'],
    ['1.000,5', 'decimal-comma'],
    ['-5', 'negative'],
    ['份100', 'not-a-number'],
    ['一百份', 'not-a-number'],
  ] as const)
    it(`refuses ${JSON.stringify(text)} as ${reason}`, () => {
      assert.deepEqual(parseSharesInput(text), { ok: false, reason });
    });

  it('reads back what is written, whatever the units', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 14n }), (shares) => {
        assert.deepEqual(parseSharesInput(sharesToDecimal(shares)), { ok: true, shares });
      }),
    );
  });
});

describe('parts of units', () => {
  it('round down, so that the parts never exceed the whole', () => {
    assert.equal(partOfShares(919_821n, 2), 459_910n);
    assert.equal(partOfShares(3n, 4), 0n);
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 14n }),
        fc.integer({ min: 1, max: 12 }),
        (shares, parts) => {
          const part = partOfShares(shares, parts);
          const rest = sharesLeft(shares, part * BigInt(parts));
          assert.ok(rest >= 0n && rest < BigInt(parts));
        },
      ),
    );
  });

  it('are a whole number of parts', () => {
    for (const parts of [0, -1, 1.5, Number.NaN])
      assert.throws(() => partOfShares(100n, parts), /whole number/);
  });
});
