import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Gate } from './gate.js';

describe('a gate', () => {
  it('lets so many through at once, the others in their order, failures too', async () => {
    const gate = new Gate(2);
    const ends: (() => void)[] = [];
    const begun: number[] = [];
    const all = [0, 1, 2, 3].map((number) =>
      gate.pass(async () => {
        begun.push(number);
        await new Promise<void>((end) => ends.push(end));
        if (number === 0) throw new Error('failed');
      }),
    );
    const settled = Promise.allSettled(all);
    assert.deepEqual(begun, [0, 1]);
    for (const wanted of [
      [0, 1, 2],
      [0, 1, 2, 3],
      [0, 1, 2, 3],
      [0, 1, 2, 3],
    ]) {
      ends.shift()?.();
      await new Promise(setImmediate);
      assert.deepEqual(begun, wanted);
    }
    assert.deepEqual(
      (await settled).map(({ status }) => status),
      ['rejected', 'fulfilled', 'fulfilled', 'fulfilled'],
    );
  });
});
