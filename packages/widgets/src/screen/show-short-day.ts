import { showDayOf } from './show-date.js';

/** Shows a business date in a narrow column without its year: `12-22`. */
export const showShortDay = (
  date: string,
  t: { readonly shortDay: (month: number, day: number) => string },
): string => showDayOf(date, { day: t.shortDay });
