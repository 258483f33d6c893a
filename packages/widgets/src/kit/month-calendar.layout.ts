const daysOfWeek = 7;
const dayMs = 86_400_000;

/**
 * Lays a month out in weeks that begin on Monday.
 *
 * @param month - The month, `YYYY-MM`.
 * @returns Places of whole weeks, seven each: a date as `YYYY-MM-DD`, or `undefined` before the first and after the last
 *   day. None when there is no such month.
 */
export function placesOf(month: string): readonly (string | undefined)[] {
  const first = Date.parse(`${month}-01T00:00:00Z`);
  if (Number.isNaN(first)) return [];
  const before = (new Date(first).getUTCDay() + daysOfWeek - 1) % daysOfWeek;
  const places: (string | undefined)[] = Array.from({ length: before }, () => undefined);
  const dateAt = (day: number): string =>
    new Date(first + day * dayMs).toISOString().slice(0, 'YYYY-MM-DD'.length);
  for (let day = 0; dateAt(day).startsWith(month); day += 1) places.push(dateAt(day));
  while (places.length % daysOfWeek > 0) places.push(undefined);
  return places;
}

/** Cuts places into rows of some columns. */
export function rowsOf<P>(places: readonly P[], columns = daysOfWeek): readonly (readonly P[])[] {
  return Array.from({ length: Math.ceil(places.length / columns) }, (_, row) =>
    places.slice(row * columns, (row + 1) * columns),
  );
}

/**
 * Finds the date to which a key moves: the next one in its direction that can have focus.
 *
 * @param places - Dates row by row; `undefined` where focus cannot go.
 * @param from - The date that has focus.
 * @param key - Name of the key, as keyboard events give it. Home and End lead to the ends of the row, or of the only column.
 * @param columns - How many places a row has. Default 7.
 * @returns `undefined` when there is none, and for any other key.
 */
export function neighbour(
  places: readonly (string | undefined)[],
  from: string,
  key: string,
  columns = daysOfWeek,
): string | undefined {
  const at = places.indexOf(from);
  const ahead = (step: number): string | undefined => {
    for (let place = at + step; place >= 0 && place < places.length; place += step)
      if (places[place] !== undefined) return places[place];
    return undefined;
  };
  const row = (): readonly string[] => {
    const start = at - (at % columns);
    return (columns === 1 ? places : places.slice(start, start + columns)).filter(
      (date) => date !== undefined,
    );
  };
  switch (key) {
    case 'ArrowLeft':
      return ahead(-1);
    case 'ArrowRight':
      return ahead(1);
    case 'ArrowUp':
      return ahead(-columns);
    case 'ArrowDown':
      return ahead(columns);
    case 'Home':
      return row()[0];
    case 'End':
      return row().at(-1);
    default:
      return undefined;
  }
}

/** Gives the month before or after one. @param month - `YYYY-MM`. */
export function monthBeside(month: string, to: 'previous' | 'next'): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const beside = new Date(Date.UTC(year, number - 1 + (to === 'next' ? 1 : -1), 1));
  return beside.toISOString().slice(0, 'YYYY-MM'.length);
}
