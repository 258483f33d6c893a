import { systemKinds, type Scope } from '../engine/store.js';
import type { EncodedUnit } from './encoded-unit.js';
import { ScopedMap } from './record-map.js';
import { stageUnit } from './stage.js';
import { tableOf, type TableName, type Row } from './tables.js';

/** Address of a record in the database. */
export interface Address {
  readonly scope: Scope;
  readonly kind: string;
  readonly id: string;
}

/** A row to write. */
export interface RowWrite extends Address {
  readonly table: TableName;
  readonly row: Row;
  /** The row that it replaces; nothing when it is new. */
  readonly before: Row | undefined;
}

/** A row of `record_key` to add or take away. */
export interface KeyWrite extends Address {
  readonly name: string;
  readonly key: string;
}

/** What a batch of units comes to. */
export interface BatchResult {
  /** By unit, in order: why it was refused, or nothing when it fits. */
  readonly refusals: readonly (Error | undefined)[];
  readonly writes: readonly RowWrite[];
}

/** Reads a row as it is before the batch. */
export type ReadAddress = (scope: Scope, kind: string, id: string) => Row | undefined;

/**
 * Applies units one after the other, purely: each sees what those before it left, and one that is refused leaves
 * nothing. What is to be written is the sum, one row for each record however many units changed it.
 */
export const applyBatch = (units: readonly EncodedUnit[], read: ReadAddress): BatchResult => {
  const changed = new ScopedMap<RowWrite>();
  const refusals = units.map((unit) => {
    const { scope } = unit;
    const mine = changed.of(scope);
    try {
      const staged = stageUnit(unit, (kind, id) => mine.get(kind, id)?.row ?? read(scope, kind, id));
      for (const { kind, id, row } of staged) {
        const earlier = mine.get(kind, id);
        const before = earlier === undefined ? read(scope, kind, id) : earlier.before;
        mine.set(kind, id, { scope, kind, id, table: tableOf(kind), row, before });
      }
      return undefined;
    } catch (error) {
      return error as Error;
    }
  });
  return { refusals, writes: changed.values() };
};

/** What a batch reads, as far as its units say; the accounts of a transfer that is settled are known with the transfer. */
export interface Needs {
  /** Records that have to be looked up. */
  readonly known: readonly Address[];
  /**
   * Records that the units say are new. Where a store takes their word for it, most reads are saved: its primary keys
   * refuse the batch when one of them exists, and it is then done again with a look at everything.
   */
  readonly assumedNew: readonly Address[];
}

/** Lists what a batch reads. */
export const needsOf = (units: readonly EncodedUnit[]): Needs => {
  const known = new ScopedMap<Address>();
  const fresh = new ScopedMap<Address>();
  const opened = new ScopedMap<boolean>();
  for (const { scope, expects, puts, reply, accounts, transfers, adds } of units) {
    const note = (map: ScopedMap<Address>, kind: string, id: string): void =>
      map.of(scope).set(kind, id, { scope, kind, id });
    if (reply !== undefined) note(fresh, reply.kind, reply.id);
    for (const { kind, id } of expects) note(known, kind, id);
    for (const { kind, id, expectedVersion } of puts)
      note(expectedVersion === 'absent' ? fresh : known, kind, id);
    for (const { id } of accounts) {
      opened.of(scope).set(systemKinds.account, id, true);
      note(fresh, systemKinds.account, id);
    }
    for (const order of transfers) {
      if (order.kind !== 'transfer') {
        note(known, systemKinds.transfer, order.id);
        continue;
      }
      note(fresh, systemKinds.transfer, order.transfer.id);
      // An account that is opened here is most likely new as well.
      for (const id of [order.transfer.debit, order.transfer.credit])
        if (!opened.of(scope).has(systemKinds.account, id)) note(known, systemKinds.account, id);
    }
    for (const { kind, id } of adds) note(fresh, kind, id);
  }
  // What one unit says is new and another wants to find is looked up.
  const assumedNew = fresh.values().filter(({ scope, kind, id }) => !known.of(scope).has(kind, id));
  return { known: known.values(), assumedNew };
};

/** Lists the rows of `record_key` that the writes add and take away; keys that stay as they are cost nothing. */
export const keyChanges = (
  writes: readonly RowWrite[],
): { readonly added: readonly KeyWrite[]; readonly gone: readonly KeyWrite[] } => {
  const added: KeyWrite[] = [];
  const gone: KeyWrite[] = [];
  for (const { table, scope, kind, id, row, before } of writes) {
    if (table !== 'record') continue;
    for (const [name, key] of Object.entries(row.keys))
      if (before?.keys[name] !== key) added.push({ scope, kind, id, name, key });
    for (const [name, key] of Object.entries(before?.keys ?? {}))
      if (row.keys[name] !== key) gone.push({ scope, kind, id, name, key });
  }
  return { added, gone };
};
