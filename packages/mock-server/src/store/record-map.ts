import type { Scope } from '../engine/store.js';

/** Values by kind and id. Maps within maps, because joining the two into one text would cost more than both look-ups. */
export class RecordMap<T> {
  readonly #kinds = new Map<string, Map<string, T>>();

  get(kind: string, id: string): T | undefined {
    return this.#kinds.get(kind)?.get(id);
  }

  has(kind: string, id: string): boolean {
    return this.#kinds.get(kind)?.has(id) === true;
  }

  set(kind: string, id: string, value: T): void {
    childOf(this.#kinds, kind, () => new Map<string, T>()).set(id, value);
  }

  delete(kind: string, id: string): void {
    this.#kinds.get(kind)?.delete(id);
  }

  /** Lists the values, those of one kind together. */
  values(): readonly T[] {
    return [...this.#kinds.values()].flatMap((ids) => [...ids.values()]);
  }
}

/** A {@link RecordMap} for each scope. */
export class ScopedMap<T> {
  readonly #tenants = new Map<string, Map<string, RecordMap<T>>>();

  of({ tenant, unit }: Scope): RecordMap<T> {
    const units = childOf(this.#tenants, tenant, () => new Map<string, RecordMap<T>>());
    return childOf(units, unit, () => new RecordMap<T>());
  }

  values(): readonly T[] {
    return [...this.#tenants.values()].flatMap((units) => [...units.values()].flatMap((map) => map.values()));
  }
}

const childOf = <T>(map: Map<string, T>, key: string, create: () => T): T => {
  const known = map.get(key);
  if (known !== undefined) return known;
  const created = create();
  map.set(key, created);
  return created;
};
