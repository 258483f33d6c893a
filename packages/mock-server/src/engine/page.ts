import type { Context } from './context.js';
import { refuse } from './problem.js';
import type { PageRequest, StoredRecord } from './store.js';

/** Members that every list operation takes. */
export interface PagingInput {
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/** A part of a list as it is answered. */
export interface Paged<T> {
  readonly data: readonly T[];
  readonly page: { readonly nextCursor: string | null };
}

const CURSOR = 'c1.';

/**
 * Turns the paging members of an input into a request to the store.
 *
 * @throws {Refusal} `malformed-request` when the cursor is not one of ours.
 */
export const pageRequest = (
  input: PagingInput,
  order: PageRequest['order'] = 'newest-first',
): PageRequest => {
  const { limit = 20, cursor } = input;
  if (cursor === undefined) return { limit, order };
  if (!cursor.startsWith(CURSOR))
    throw refuse('malformed-request', { detail: 'The cursor is not one of this bank.' });
  return { limit, order, after: cursor.slice(CURSOR.length) };
};

/** Writes the place after a record. */
export const cursorAfter = (id: string): string => CURSOR + id;

/** Writes the place to go on at. */
export const nextCursor = (next: string | null): string | null => (next === null ? null : cursorAfter(next));

/** Lists the records under an index key, each turned into its public form. */
export const listPage = async <T>(
  ctx: Context,
  place: {
    readonly kind: string;
    readonly index: string;
    readonly key: string;
    readonly order?: PageRequest['order'];
  },
  input: PagingInput,
  toPublic: (record: StoredRecord) => Promise<T> | T,
): Promise<Paged<T>> => {
  const { records, next } = await ctx.list(
    place.kind,
    place.index,
    place.key,
    pageRequest(input, place.order),
  );
  return { data: await Promise.all(records.map(toPublic)), page: { nextCursor: nextCursor(next) } };
};
