import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { systemEnvironment } from './system.environment.js';

describe('system environment', () => {
  const assertFresh = (): void => {
    const ids = Array.from({ length: 1000 }, () => systemEnvironment.uuid());
    for (const one of ids)
      assert.match(one, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.equal(new Set(ids).size, 1000);
  };

  it('gives fresh UUIDs of version 4', assertFresh);

  it('gives them where the platform has none, as on a plain-http page', () => {
    Object.defineProperty(globalThis.crypto, 'randomUUID', { value: undefined, configurable: true });
    try {
      assertFresh();
    } finally {
      // The own property hides the one of the prototype.
      Reflect.deleteProperty(globalThis.crypto, 'randomUUID');
    }
    assert.equal(typeof globalThis.crypto.randomUUID, 'function');
  });

  it('runs a timer once, or never when it is called off', async () => {
    let runs = 0;
    const callOff = systemEnvironment.schedule(() => (runs += 10), 1);
    callOff();
    await new Promise<void>((resolve) => {
      systemEnvironment.schedule(() => {
        runs += 1;
        resolve();
      }, 5);
    });
    assert.equal(runs, 1);
  });

  it('knows the time and draws numbers from 0 up to 1', () => {
    assert.ok(systemEnvironment.now() > 1_700_000_000_000);
    assert.ok(
      Array.from({ length: 100 }, () => systemEnvironment.random()).every((one) => one >= 0 && one < 1),
    );
  });
});
