import type { AuditEntry, AuditFault } from '@weidongli/contracts/partner';
import { sha256OfJson } from './digest.js';
import { kinds } from './records.js';
import type { Put, Scope, Store } from './store.js';
import { trailOf, type AuditHeadRecord } from './trust-records.js';

/** What is to be told; its place in the trail is found when it is kept. */
export type AuditNote = Omit<AuditEntry, 'sequence' | 'previousSha256' | 'sha256'>;

/**
 * Links notes to the ends of their trails as they are now. The writes are guarded by the version of the head, so that no two
 * entries follow the same one.
 */
export const chainNotes = async (
  store: Store,
  scope: Scope,
  notes: readonly AuditNote[],
): Promise<readonly Put[]> => {
  const puts: Put[] = [];
  for (const trail of new Set(notes.map(trailOf))) {
    const found = await store.get(scope, kinds.auditHead.name, trail);
    let head = (found?.body as AuditHeadRecord | undefined) ?? { sequence: 0, sha256: null };
    for (const note of notes.filter((one) => trailOf(one) === trail)) {
      const entry = linked(note, head);
      head = entry;
      const { name, keysOf } = kinds.auditEntry;
      puts.push({ kind: name, id: entry.id, expectedVersion: 'absent', body: entry, keys: keysOf(entry) });
    }
    const { sequence, sha256 } = head;
    const expectedVersion = found?.version ?? 'absent';
    puts.push({
      kind: kinds.auditHead.name,
      id: trail,
      expectedVersion,
      body: { sequence, sha256 },
      keys: {},
    });
  }
  return puts;
};

const linked = (note: AuditNote, { sequence, sha256 }: AuditHeadRecord): AuditEntry => {
  const entry = { ...note, sequence: sequence + 1, previousSha256: sha256 };
  return { ...entry, sha256: sha256OfJson(entry) };
};

/**
 * Looks for the first fault of a trail: an entry that is gone, one that was changed, one that does not follow.
 *
 * @param entries - All entries that are stored, in any order.
 * @param head - The end of the trail as it is stored; nothing where there is none.
 */
export const faultIn = (
  entries: readonly AuditEntry[],
  head: AuditHeadRecord | undefined,
): Omit<AuditFault, 'unit'> | undefined => {
  let before: AuditHeadRecord = { sequence: 0, sha256: null };
  for (const entry of [...entries].sort((a, b) => a.sequence - b.sequence)) {
    const { sha256, ...told } = entry;
    const sequence = before.sequence + 1;
    if (entry.sequence > sequence) return { sequence, reason: 'MISSING' };
    if (sha256OfJson(told) !== sha256) return { sequence: entry.sequence, reason: 'CHANGED' };
    if (entry.sequence < sequence || entry.previousSha256 !== before.sha256)
      return { sequence: entry.sequence, reason: 'UNLINKED' };
    before = entry;
  }
  const end = head ?? { sequence: 0, sha256: null };
  // Whoever removes the last entries leaves a whole chain behind, but not the one that the head tells of.
  if (end.sequence > before.sequence) return { sequence: before.sequence + 1, reason: 'MISSING' };
  return end.sha256 === before.sha256 ? undefined : { sequence: before.sequence, reason: 'UNLINKED' };
};
