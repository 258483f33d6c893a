/** Part of a list, as every list of the bank answers. */
interface Part<T> {
  readonly data: readonly T[];
  readonly page: { readonly nextCursor: string | null };
}

/** How many are asked for at a time; the most that a list gives. */
const SIZE = 100;

/** Reads a list to its end, or until enough of it is there. */
export const allPages = async <T>(
  read: (page: { readonly limit: number; readonly cursor?: string }) => Promise<Part<T>>,
  most = Infinity,
): Promise<readonly T[]> => {
  const all: T[] = [];
  let cursor: string | undefined;
  do {
    const limit = Math.min(SIZE, most - all.length);
    const part = await read(cursor === undefined ? { limit } : { limit, cursor });
    all.push(...part.data);
    cursor = part.page.nextCursor ?? undefined;
  } while (cursor !== undefined && all.length < most);
  return all;
};
