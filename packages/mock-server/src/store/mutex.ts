import type { Scope, Store } from '../engine/store.js';

/** Creates the `exclusive` of a store that one process has to itself: names are held in memory, waiters come in turn. */
export const createMutex = (): Store['exclusive'] => {
  const held = new Map<string, Promise<unknown>>();
  return async <T>({ tenant, unit }: Scope, name: string, work: () => Promise<T>, wait: boolean) => {
    const place = `${tenant}\n${unit}\n${name}`;
    const before = held.get(place);
    if (before !== undefined && !wait) return undefined;
    const mine = (before ?? Promise.resolve()).then(work);
    const done = mine.catch(() => undefined);
    held.set(place, done);
    try {
      return await mine;
    } finally {
      if (held.get(place) === done) held.delete(place);
    }
  };
};
