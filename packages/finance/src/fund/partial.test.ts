import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { FinanceError } from '../finance-error.js';
import { confirmPartly, navAfter } from './partial.js';

const refuses = (argument: string) => (error: unknown) =>
  error instanceof FinanceError && error.argument === argument;

describe('confirmPartly', () => {
  it('confirms a fraction and gives the rest back, to the fen', () => {
    assert.deepEqual(confirmPartly(100_033n, 600_000_000n), { confirmed: 60_020n, refund: 40_013n });
    assert.deepEqual(confirmPartly(100n, 1_000_000_000n), { confirmed: 100n, refund: 0n });
    assert.throws(() => confirmPartly(0n, 1n), refuses('amount'));
    assert.throws(() => confirmPartly(100n, 1_000_000_001n), refuses('fraction'));
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 10n ** 14n), fc.bigInt(0n, 10n ** 9n), (amount, fraction) => {
        const { confirmed, refund } = confirmPartly(amount, fraction);
        assert.ok(confirmed >= 0n && refund >= 0n && confirmed + refund === amount);
      }),
    );
  });
});

describe('navAfter', () => {
  it('moves a value by a fraction', () => {
    assert.equal(navAfter(1_086_300n, -100_000_000n), 977_670n);
    assert.equal(navAfter(1_086_300n, 100_000_000n), 1_194_930n);
    assert.throws(() => navAfter(1_086_300n, -1_000_000_000n), refuses('change'));
    assert.throws(() => navAfter(0n, 0n), refuses('nav'));
  });
});
