import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AuditEntry } from '@weidongli/contracts/partner';
import { createMemoryStore } from '../store/memory.store.js';
import { chainNotes, faultIn, type AuditNote } from './audit-trail.js';
import { kinds } from './records.js';
import type { Store } from './store.js';
import type { AuditHeadRecord } from './trust-records.js';
import { Unit } from './unit.js';

const scope = { tenant: 'a', unit: 'main' };
const ANNA = 'cus_00000000000000000000000001';
const idOf = (number: number): string => `aud_${String(number).padStart(26, '0')}`;
const note = (number: number, customerId: string | null = ANNA): AuditNote => ({
  ...{
    id: idOf(number),
    customerId,
    at: '2026-11-22T10:00:00.000+08:00',
    kind: 'MONEY',
    action: 'loan.draw',
  },
  actor: { kind: 'CUSTOMER', id: customerId },
  ...{ purpose: 'DAILY_CONSUMPTION', objects: [], result: 'DONE', code: null, traceId: null },
});

/** Keeps each group of notes in a unit of its own. */
const keep = async (store: Store, ...units: readonly (readonly AuditNote[])[]): Promise<void> => {
  for (const notes of units) {
    const unit = new Unit(store, scope);
    for (const one of notes) unit.note(one);
    await unit.commit();
  }
};

const trailIn = async (store: Store): Promise<readonly AuditEntry[]> => {
  const page = { limit: 100, order: 'oldest-first' as const };
  const { records } = await store.list(scope, kinds.auditEntry.name, 'trail', ANNA, page);
  return records.map(({ body }) => body as AuditEntry);
};
const headIn = async (store: Store): Promise<AuditHeadRecord | undefined> =>
  (await store.get(scope, kinds.auditHead.name, ANNA))?.body as AuditHeadRecord | undefined;

describe('an audit trail', () => {
  it('numbers and links the entries of each customer', async () => {
    const store = createMemoryStore();
    await keep(store, [note(1), note(2, null)], [note(3)]);
    const [first, second] = await trailIn(store);
    assert.ok(first && second);
    assert.deepEqual([first.sequence, second.sequence], [1, 2]);
    assert.deepEqual([first.previousSha256, second.previousSha256], [null, first.sha256]);
    assert.deepEqual(await headIn(store), { sequence: 2, sha256: second.sha256 });
    assert.equal(faultIn(await trailIn(store), await headIn(store)), undefined);
  });

  it('links every entry when many units of one customer are kept at the same moment', async () => {
    const store = createMemoryStore();
    const numbers = Array.from({ length: 40 }, (_, number) => number);
    await Promise.all(numbers.map((number) => keep(store, [note(number)])));
    const entries = await trailIn(store);
    assert.equal(entries.length, 40);
    assert.equal(faultIn(entries, await headIn(store)), undefined);
  });

  it('is kept with what it tells of, or not at all', async () => {
    const store = createMemoryStore();
    const unit = new Unit(store, scope);
    unit.put(kinds.customerRef, 'anna', { customerId: ANNA });
    unit.note(note(1));
    assert.equal(unit.owner, ANNA);
    const faster = new Unit(store, scope);
    faster.put(kinds.customerRef, 'anna', { customerId: ANNA });
    await faster.commit();
    await assert.rejects(unit.commit(), { name: 'VersionConflict', kind: 'customer-ref' });
    assert.deepEqual(await trailIn(store), []);
    unit.discard();
    await unit.commit();
    assert.deepEqual(await trailIn(store), [], 'what is forgotten leaves no entry');
  });

  it('refuses to overwrite an entry', async () => {
    const store = createMemoryStore();
    await keep(store, [note(1)]);
    const [entry] = await trailIn(store);
    assert.ok(entry);
    const unit = new Unit(store, scope);
    await unit.get(kinds.auditEntry, entry.id);
    const changed = { ...entry, action: 'loan.repay' };
    assert.throws(() => unit.put(kinds.auditEntry, entry.id, changed), /never changed/);
    const blind = new Unit(store, scope);
    blind.put(kinds.auditEntry, entry.id, changed);
    await assert.rejects(blind.commit(), { name: 'VersionConflict' });
  });
});

describe('the proof of an audit trail', () => {
  const whole = async (): Promise<{ entries: AuditEntry[]; head: AuditHeadRecord | undefined }> => {
    const store = createMemoryStore();
    await keep(store, [note(1)], [note(2)], [note(3)]);
    return { entries: [...(await trailIn(store))], head: await headIn(store) };
  };

  it('finds nothing wrong with no entries at all', () => {
    assert.equal(faultIn([], undefined), undefined);
  });

  it('finds an entry that was removed, at the beginning, in the middle, at the end', async () => {
    const { entries, head } = await whole();
    for (const gone of [1, 2, 3]) {
      const rest = entries.filter(({ sequence }) => sequence !== gone);
      assert.deepEqual(faultIn(rest, head), { sequence: gone, reason: 'MISSING' });
    }
    assert.deepEqual(faultIn([], head), { sequence: 1, reason: 'MISSING' });
  });

  it('finds any member that was changed', async () => {
    const { entries, head } = await whole();
    const [first, second, third] = entries;
    assert.ok(first && second && third);
    for (const change of [{ action: 'x' }, { at: '2027' }, { objects: ['y'] }, { previousSha256: null }])
      assert.deepEqual(faultIn([first, { ...second, ...change }, third], head), {
        sequence: 2,
        reason: 'CHANGED',
      });
  });

  it('finds an entry that was changed together with its own digest', async () => {
    const { entries, head } = await whole();
    const [first, second, third] = entries;
    assert.ok(first && second && third);
    const [put] = await chainNotes(createMemoryStore(), scope, [note(9)]);
    const forged = put?.body as AuditEntry;
    assert.deepEqual(faultIn([forged, second, third], head), { sequence: 2, reason: 'UNLINKED' });
  });

  it('finds that a head tells of another end', async () => {
    const { entries } = await whole();
    assert.deepEqual(faultIn(entries, { sequence: 3, sha256: 'f'.repeat(64) }), {
      sequence: 3,
      reason: 'UNLINKED',
    });
    assert.deepEqual(faultIn(entries, undefined), { sequence: 3, reason: 'UNLINKED' });
  });
});
