import type { Context } from './context.js';
import { hmacBase64url, utf8 } from './digest.js';
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

/** A cursor is `c2.<id>.<mac>`: only this bank can make one, and it counts for the caller who got it. */
const CURSOR = /^c2\.([\w:-]{1,100})\.([\w-]{22})$/;

const macOf = (id: string, { tenant, caller }: Context): string => {
  const whose = caller.kind === 'customer' ? caller.customerId : caller.kind;
  const mac = hmacBase64url(utf8(tenant.sandboxKey), `cursor ${tenant.id} ${whose} ${id}`);
  return mac.slice(0, 22);
};

/**
 * Turns the paging members of an input into a request to the store.
 *
 * @throws {Refusal} `malformed-request` when the cursor is not one of ours, or not of this caller.
 */
export const pageRequest = (
  input: PagingInput,
  ctx: Context,
  order: PageRequest['order'] = 'newest-first',
): PageRequest => {
  const { limit = 20, cursor } = input;
  if (cursor === undefined) return { limit, order };
  const [, after = '', mac = ''] = CURSOR.exec(cursor) ?? [];
  if (mac !== macOf(after, ctx) && ctx.runtime.guards.holds('cursor'))
    throw refuse('malformed-request', {
      detail: 'The cursor is not one that this bank gave this caller. Take nextCursor as it is.',
    });
  return { limit, order, after };
};

/** Writes the place after a record. */
export const cursorAfter = (id: string, ctx: Context): string => `c2.${id}.${macOf(id, ctx)}`;

/** Writes the place to go on at. */
export const nextCursor = (next: string | null, ctx: Context): string | null =>
  next === null ? null : cursorAfter(next, ctx);

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
    pageRequest(input, ctx, place.order),
  );
  return { data: await Promise.all(records.map(toPublic)), page: { nextCursor: nextCursor(next, ctx) } };
};

/** Lists a part of what is known as a whole, in the order of its places, which are of letters, digits, `_`, `:` and `-`. */
export const pageOfAll = <T>(
  ctx: Context,
  all: readonly T[],
  placeOf: (item: T) => string,
  input: PagingInput,
): Paged<T> => {
  const { limit, after } = pageRequest(input, ctx, 'oldest-first');
  const begin = after === undefined ? 0 : all.findIndex((item) => placeOf(item) > after);
  const data = begin < 0 ? [] : all.slice(begin, begin + limit);
  const last = data.at(-1);
  const goesOn = last !== undefined && last !== all.at(-1);
  return { data, page: { nextCursor: goesOn ? cursorAfter(placeOf(last), ctx) : null } };
};
