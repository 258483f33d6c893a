/** A part of a list, as the bank answers. */
interface Part<T> {
  readonly data: readonly T[];
  readonly page: { readonly nextCursor: string | null };
}

/**
 * Reads a list from its first page to its last, or until there are `most` items.
 *
 * @param read - Reads the page at a cursor; undefined for the first.
 */
export const everyPage = async <T>(
  read: (cursor: string | undefined) => Promise<Part<T>>,
  most = 1000,
): Promise<readonly T[]> => {
  const items: T[] = [];
  for (let cursor: string | undefined; ;) {
    const { data, page } = await read(cursor);
    items.push(...data);
    if (page.nextCursor === null || items.length >= most) return items;
    cursor = page.nextCursor;
  }
};
