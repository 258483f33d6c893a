import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readConfig } from './config.js';

describe('readConfig', () => {
  it('takes the usual ports when nothing is said', () => {
    assert.deepEqual(readConfig({}, []), {
      ports: { api: 4010, bank: 4000 },
      data: '.weidongli',
      json: false,
    });
  });

  it('keeps nothing with --memory', () => {
    assert.equal(readConfig({}, ['--memory']).data, undefined);
  });

  it('takes 0 for any free port', () => {
    const { ports } = readConfig({ WDL_PORT: '0', DEMO_PORT: '0' }, ['--json']);
    assert.deepEqual(ports, { api: 0, bank: 0 });
  });

  for (const value of ['http', '-1', '70000', '40 00', '4e3']) {
    it(`refuses "${value}" and names the variable`, () => {
      assert.throws(() => readConfig({ DEMO_PORT: value }, []), /DEMO_PORT is ".+", which is no port/);
    });
  }
});
