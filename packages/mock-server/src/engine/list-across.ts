import type { PageRequest, Scope, Store, StoredPage } from './store.js';

/** Lists what stands under an index key in several units, as if they were one: ids keep the order of creation. */
export const listAcross = async (
  store: Store,
  scopes: readonly Scope[],
  place: { readonly kind: string; readonly index: string; readonly key: string },
  page: PageRequest,
): Promise<StoredPage> => {
  const parts = await Promise.all(
    scopes.map((scope) => store.list(scope, place.kind, place.index, place.key, page)),
  );
  return mergePages(parts, page);
};

/** Merges parts of lists that were read with the same request into one. */
export const mergePages = (parts: readonly StoredPage[], page: PageRequest): StoredPage => {
  const direction = page.order === 'oldest-first' ? 1 : -1;
  const all = parts
    .flatMap(({ records }) => records)
    .sort((a, b) => (a.id < b.id ? -direction : a.id > b.id ? direction : 0));
  const records = all.slice(0, page.limit);
  const more = all.length > page.limit || parts.some(({ next }) => next !== null);
  return { records, next: more ? (records.at(-1)?.id ?? null) : null };
};
