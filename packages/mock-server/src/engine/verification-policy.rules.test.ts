import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { instant } from './time.js';
import {
  countedFailures,
  defaultPolicy,
  laxRow,
  reasonsToRaise,
  rowFor,
  situationFrom,
} from './verification-policy.rules.js';

const NOW = Date.parse('2026-11-23T10:00:00+08:00');
const risk = (...hoursAgo: readonly number[]) => ({
  customerId: 'cus_1',
  devices: ['known'],
  used: ['known'],
  failures: hoursAgo.map((hours) => ({ step: 'FACE' as const, at: instant(NOW - hours * 3_600_000) })),
});

describe('the policy of verification', () => {
  it('has one row for each situation, and asks for nothing less where the risk is higher', () => {
    const places = defaultPolicy.rows.map(
      ({ scene, device, behaviour }) => `${scene} ${device} ${behaviour}`,
    );
    assert.equal(new Set(places).size, 24);
    assert.equal(laxRow(defaultPolicy.rows), undefined);
  });

  it('finds a row that asks for less than a safer one, in every scene', () => {
    for (const row of defaultPolicy.rows) {
      if (row.device === 'KNOWN' && row.behaviour === 'USUAL') continue;
      const least = row.mode === null ? { factors: 1 } : { mode: 'SIMPLE' as const };
      const most = row.mode === null ? { factors: 2 } : { mode: 'ADVANCED' as const };
      const rows = defaultPolicy.rows.map((one) =>
        one === row ? { ...one, ...least } : one.scene === row.scene ? { ...one, ...most } : one,
      );
      assert.equal(laxRow(rows)?.scene, row.scene, `${row.scene} ${row.device} ${row.behaviour}`);
    }
  });

  it('knows a device again, takes an unnamed one for new, and one of three customers for shared', () => {
    const device = (name: string | null, users: readonly string[]) =>
      situationFrom(risk(), name, users, NOW).device;
    assert.equal(device('known', ['cus_1']), 'KNOWN');
    assert.equal(device('other', ['cus_1']), 'NEW');
    assert.equal(device(null, []), 'NEW');
    assert.equal(device('known', ['cus_1', 'cus_2', 'cus_3']), 'SHARED');
  });

  it('takes three failures within a day for unusual, not a millisecond longer', () => {
    const behaviour = (...hours: readonly number[]) => situationFrom(risk(...hours), null, [], NOW).behaviour;
    assert.equal(behaviour(1, 2), 'USUAL');
    assert.equal(behaviour(1, 2, 23.999), 'UNUSUAL');
    assert.equal(behaviour(1, 2, 24), 'USUAL');
    assert.equal(countedFailures(undefined, NOW).length, 0);
  });

  it('names what raised the mode, and nothing where it did not rise', () => {
    const shared = { device: 'SHARED', behaviour: 'UNUSUAL' } as const;
    assert.deepEqual(reasonsToRaise('SIMPLE', 'ADVANCED', shared), ['SHARED_DEVICE', 'UNUSUAL_BEHAVIOUR']);
    assert.deepEqual(reasonsToRaise('ADVANCED', 'STANDARD', shared), []);
    assert.deepEqual(reasonsToRaise('SIMPLE', 'STANDARD', { device: 'NEW', behaviour: 'USUAL' }), [
      'NEW_DEVICE',
    ]);
  });

  it('says so when a row is missing', () => {
    assert.throws(
      () => rowFor([], 'VERIFICATION', { device: 'NEW', behaviour: 'USUAL' }),
      /no row for VERIFICATION/,
    );
  });
});
