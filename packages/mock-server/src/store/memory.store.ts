import type { PageRequest, Scope, Store, StoredPage, StoredRecord } from '../engine/store.js';
import { encodeUnit } from './encoded-unit.js';
import { createMutex } from './mutex.js';
import { stageUnit } from './stage.js';
import type { Row } from './tables.js';

const placeOf = (kind: string, id: string): string => `${kind}\n${id}`;

/** One tenant's records with their index. */
class Shelf {
  readonly rows = new Map<string, Row>();
  /** Ids under each index key, sorted. */
  readonly #index = new Map<string, string[]>();
  /** Places in order, while none was added since they were sorted: a scan reads them page by page. */
  #places: readonly string[] | undefined;

  ids(kind: string, index: string, key: string): readonly string[] {
    return this.#index.get(`${kind}\n${index}\n${key}`) ?? [];
  }

  write(kind: string, id: string, row: Row): void {
    const before = this.rows.get(placeOf(kind, id));
    for (const [index, key] of Object.entries(before?.keys ?? {}))
      this.#drop(`${kind}\n${index}\n${key}`, id);
    if (before === undefined) {
      this.#add(`${kind}\nall\n`, id);
      this.#places = undefined;
    }
    for (const [index, key] of Object.entries(row.keys)) this.#add(`${kind}\n${index}\n${key}`, id);
    this.rows.set(placeOf(kind, id), row);
  }

  scan(after: Pick<StoredRecord, 'kind' | 'id'> | undefined, limit: number): readonly StoredRecord[] {
    const places = (this.#places ??= [...this.rows.keys()].sort());
    const start = after === undefined ? 0 : firstNotBelow(places, placeOf(after.kind, `${after.id}\0`));
    return places.slice(start, start + limit).map((place) => {
      const [kind = '', id = ''] = place.split('\n');
      return toRecord(kind, id, this.rows.get(place));
    });
  }

  copy(): Shelf {
    const other = new Shelf();
    for (const [place, row] of this.rows) other.rows.set(place, row);
    for (const [list, ids] of this.#index) other.#index.set(list, [...ids]);
    return other;
  }

  #add(list: string, id: string): void {
    const ids = this.#index.get(list) ?? [];
    ids.splice(firstNotBelow(ids, id), 0, id);
    this.#index.set(list, ids);
  }

  #drop(list: string, id: string): void {
    const ids = this.#index.get(list) ?? [];
    const place = firstNotBelow(ids, id);
    if (ids[place] === id) ids.splice(place, 1);
  }
}

const firstNotBelow = (ids: readonly string[], id: string): number => {
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ids[middle] ?? '') < id) low = middle + 1;
    else high = middle;
  }
  return low;
};

const readPage = (shelf: Shelf, kind: string, ids: readonly string[], page: PageRequest): StoredPage => {
  const ordered = page.order === 'oldest-first' ? ids : [...ids].reverse();
  const { after } = page;
  const start =
    after === undefined
      ? 0
      : ordered.findIndex((id) => (page.order === 'oldest-first' ? id > after : id < after));
  const wanted = start < 0 ? [] : ordered.slice(start, start + page.limit + 1);
  const records = wanted
    .slice(0, page.limit)
    .map((id) => toRecord(kind, id, shelf.rows.get(placeOf(kind, id))));
  return { records, next: wanted.length > page.limit ? (records.at(-1)?.id ?? null) : null };
};

const toRecord = (kind: string, id: string, row: Row | undefined): StoredRecord => {
  if (row === undefined)
    throw new RangeError(`The index names a record of kind ${kind} that does not exist.`);
  return { kind, id, version: row.version, body: JSON.parse(row.json) as unknown };
};

const nameOf = ({ tenant, unit }: Scope): string => `${tenant}\n${unit}`;

/** Creates a store in memory. A commit is one synchronous step, so two units never mix. */
export const createMemoryStore = (): Store => {
  const shelves = new Map<string, Shelf>();
  const shelfOf = (scope: Scope): Shelf => {
    const shelf = shelves.get(nameOf(scope)) ?? new Shelf();
    shelves.set(nameOf(scope), shelf);
    return shelf;
  };
  return {
    get: async (scope, kind, id) => {
      const row = shelfOf(scope).rows.get(placeOf(kind, id));
      return row === undefined ? undefined : toRecord(kind, id, row);
    },
    list: async (scope, kind, index, key, page) => {
      const shelf = shelfOf(scope);
      return readPage(shelf, kind, shelf.ids(kind, index, key), page);
    },
    commit: async (unit) => {
      const shelf = shelfOf(unit.scope);
      const staged = stageUnit(encodeUnit(unit), (kind, id) => shelf.rows.get(placeOf(kind, id)));
      for (const { kind, id, row } of staged) shelf.write(kind, id, row);
    },
    scan: async (scope, after, limit) => shelfOf(scope).scan(after, limit),
    copy: async (from, to) => void shelves.set(nameOf(to), shelfOf(from).copy()),
    exclusive: createMutex(),
    close: async () => undefined,
  };
};
