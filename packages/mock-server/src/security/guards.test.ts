import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { GuardName } from '../engine/guards.js';
import { engineAttacks, tryAttack } from './index.testing.js';
import type { Attack } from './attack.testing.js';

/** Names of the rules, as they are declared. */
const declared = (): readonly string[] => {
  const source = readFileSync(new URL('../engine/guards.ts', import.meta.url), 'utf8');
  return [...source.matchAll(/^ {2}\| '([a-z-]+)'/gm)].map(([, name]) => name ?? '');
};

describe('the rules of the bank', () => {
  it('are each shown to be needed by an attack', () => {
    const shown = new Set<string>(engineAttacks.flatMap(({ without }) => without));
    assert.deepEqual(
      declared().filter((name) => !shown.has(name)),
      [],
    );
  });

  it('count as shown only when the attack succeeds without them', async () => {
    const attack: Attack = {
      ...{ threat: 'test', attack: 'a call that is refused for another reason', expected: '404 not-found' },
      without: ['scope'] satisfies readonly GuardName[],
      attempt: async ({ sandbox }) => {
        const { status, body } = await sandbox.call<{ code: string }>('GET', '/v1/partner/events/evt_none');
        return `${status} ${body.code}`;
      },
    };
    assert.equal((await tryAttack(attack)).ok, false);
  });
});
