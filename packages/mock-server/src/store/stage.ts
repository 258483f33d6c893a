import {
  accountFromJson,
  accountToJson,
  applyOrder,
  openAccount,
  transferFromJson,
  transferToJson,
  type AccountOpening,
  type LedgerAccount,
  type LedgerOrder,
  type LedgerTransfer,
} from '../engine/ledger.js';
import { DuplicateKey, systemKinds, VersionConflict } from '../engine/store.js';
import type { EncodedRecord, EncodedUnit } from './encoded-unit.js';
import { RecordMap } from './record-map.js';
import type { Row } from './tables.js';

/** A row that a unit of work leaves behind. */
export interface StagedRow {
  readonly kind: string;
  readonly id: string;
  readonly row: Row;
}

/** Reads a row as it is before the unit. */
export type ReadRow = (kind: string, id: string) => Row | undefined;

const NO_KEYS: Row['keys'] = {};

/**
 * Works out, purely, every row that a unit of work leaves behind. All stores use it, so that they cannot differ in
 * what they refuse.
 *
 * @throws {VersionConflict | AccountLimit | DuplicateKey} As the port says.
 * @throws {RangeError} A ledger order makes no sense.
 */
export const stageUnit = (unit: EncodedUnit, read: ReadRow): readonly StagedRow[] => {
  const stage = new Stage(read);
  const { reply } = unit;
  if (reply !== undefined) {
    if (read(reply.kind, reply.id) !== undefined) throw new DuplicateKey();
    stage.write(reply);
  }
  for (const { kind, id, version } of unit.expects) stage.expect(kind, id, version);
  for (const put of unit.puts) {
    stage.expect(put.kind, put.id, put.expectedVersion);
    stage.write(put);
  }
  for (const opening of unit.accounts) stage.open(opening);
  for (const order of unit.transfers) stage.order(order);
  for (const record of unit.adds) stage.write(record);
  return stage.rows();
};

class Stage {
  readonly #rows = new RecordMap<StagedRow>();
  /** Accounts that have changed: most are changed many times in a unit, and become text once. */
  readonly #accounts = new Map<string, LedgerAccount>();
  readonly #read: ReadRow;

  constructor(read: ReadRow) {
    this.#read = read;
  }

  rows(): readonly StagedRow[] {
    for (const [id, account] of this.#accounts)
      this.write({
        kind: systemKinds.account,
        id,
        json: JSON.stringify(accountToJson(account)),
        keys: NO_KEYS,
      });
    return this.#rows.values();
  }

  write({ kind, id, json, keys }: EncodedRecord): void {
    const version = (this.#read(kind, id)?.version ?? 0) + 1;
    this.#rows.set(kind, id, { kind, id, row: { version, json, keys } });
  }

  expect(kind: string, id: string, version: number | 'absent'): void {
    if ((this.#read(kind, id)?.version ?? 'absent') !== version) throw new VersionConflict(kind);
  }

  open(opening: AccountOpening): void {
    if (this.#account(opening.id) === undefined) this.#keep(openAccount(opening));
  }

  order(order: LedgerOrder): void {
    const books = {
      account: (id: string) => this.#account(id),
      transfer: (id: string) => this.#transfer(id),
    };
    const { debit, credit, transfer } = applyOrder(books, order);
    this.#keep(debit);
    this.#keep(credit);
    const keys = { debit: transfer.debit, credit: transfer.credit };
    const json = JSON.stringify(transferToJson(transfer));
    this.write({ kind: systemKinds.transfer, id: transfer.id, json, keys });
  }

  #row(kind: string, id: string): Row | undefined {
    return this.#rows.get(kind, id)?.row ?? this.#read(kind, id);
  }

  #account(id: string): LedgerAccount | undefined {
    const changed = this.#accounts.get(id);
    if (changed !== undefined) return changed;
    const row = this.#read(systemKinds.account, id);
    return row === undefined ? undefined : accountFromJson(JSON.parse(row.json));
  }

  #transfer(id: string): LedgerTransfer | undefined {
    const row = this.#row(systemKinds.transfer, id);
    return row === undefined ? undefined : transferFromJson(JSON.parse(row.json));
  }

  #keep(account: LedgerAccount): void {
    this.#accounts.set(account.id, account);
  }
}
