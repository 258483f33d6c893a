import type { AccountOpening, LedgerOrder } from '../engine/ledger.js';
import {
  jobRecordId,
  systemKinds,
  type Expectation,
  type Put,
  type Scope,
  type UnitOfWork,
} from '../engine/store.js';
import { OWN_KEYS, tableOf } from './tables.js';

/** A record with its body as JSON text, so that nobody outside can reach in and change it. */
export interface EncodedRecord {
  readonly kind: string;
  readonly id: string;
  readonly json: string;
  /** Index name → key. */
  readonly keys: Readonly<Record<string, string>>;
}

/** A guarded write with its body as JSON text. */
export interface EncodedPut extends EncodedRecord {
  readonly expectedVersion: Put['expectedVersion'];
}

/** A unit of work whose bodies are JSON text: cheap to hand to another thread, and what is written to tables. */
export interface EncodedUnit {
  readonly scope: Scope;
  readonly expects: readonly Expectation[];
  /** Reply of the idempotency key; nothing when the unit has none. */
  readonly reply: EncodedRecord | undefined;
  readonly puts: readonly EncodedPut[];
  readonly accounts: readonly AccountOpening[];
  readonly transfers: readonly LedgerOrder[];
  /** Events and jobs: written without a guard. */
  readonly adds: readonly EncodedRecord[];
}

const NO_KEYS: Readonly<Record<string, string>> = {};

/** Control characters are the separators of the stores. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const CONTROL = /[\u0000-\u001f]/;

/**
 * Turns the bodies of a unit into text.
 *
 * @throws {TypeError} A body has no form in JSON.
 * @throws {RangeError} An id or a key holds a control character, or a record of the engine has a key that its kind is
 * not listed by.
 */
export const encodeUnit = (unit: UnitOfWork): EncodedUnit => {
  for (const { id } of unit.accounts) requireText(systemKinds.account, id);
  for (const order of unit.transfers)
    if (order.kind === 'transfer') requireText(systemKinds.transfer, order.transfer.id);
  return { ...partsOf(unit), scope: unit.scope };
};

const partsOf = (unit: UnitOfWork): Omit<EncodedUnit, 'scope'> => ({
  expects: unit.expects,
  reply:
    unit.idempotency === undefined
      ? undefined
      : encode(systemKinds.idempotency, unit.idempotency.key, unit.idempotency, NO_KEYS),
  puts: unit.puts.map(({ kind, id, expectedVersion, body, keys }) => ({
    ...encode(kind, id, body, keys),
    expectedVersion,
  })),
  accounts: unit.accounts,
  transfers: unit.transfers,
  adds: [
    ...unit.events.map((event) => {
      const { type, subject } = event;
      return encode(systemKinds.event, event.id, event, { type, subject, both: `${subject} ${type}` });
    }),
    ...unit.jobs.map((job) => encode(systemKinds.job, jobRecordId(job), job, { state: 'DUE' })),
  ],
});

const encode = (kind: string, id: string, body: unknown, keys: EncodedRecord['keys']): EncodedRecord => {
  const json = JSON.stringify(body) as string | undefined;
  if (json === undefined) throw new TypeError(`The body of a record of kind ${kind} has no form in JSON.`);
  const table = tableOf(kind);
  for (const [name, key] of Object.entries(keys)) {
    if (table !== 'record' && !OWN_KEYS[table].includes(name))
      throw new RangeError(`Records of kind ${kind} are not listed by ${name}.`);
    requireText(kind, key);
  }
  requireText(kind, id);
  return { kind, id, json, keys };
};

const requireText = (kind: string, text: string): void => {
  if (CONTROL.test(text))
    throw new RangeError(`An id or a key of a record of kind ${kind} holds a control character.`);
};
