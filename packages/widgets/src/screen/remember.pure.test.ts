import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rememberFor } from './remember.js';

describe('rememberFor', () => {
  it('works out each state once, also when the result is undefined', () => {
    const seen: number[] = [];
    const half = rememberFor(({ n }: { readonly n: number }) => {
      seen.push(n);
      return n % 2 === 0 ? n / 2 : undefined;
    });
    const [eight, three] = [{ n: 8 }, { n: 3 }];
    assert.deepEqual([half(eight), half(three), half(eight), half(three)], [4, undefined, 4, undefined]);
    assert.deepEqual(seen, [8, 3]);
  });
});
