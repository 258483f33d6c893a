const length = 'YYYY-MM'.length;

/** Gives the month of a business date: `2026-11`. */
export const monthOf = (date: string): string => date.slice(0, length);

/** Gives the month that is so many months later, or earlier: `2026-11` and −1 give `2026-10`. */
export const monthFrom = (month: string, count: number): string => {
  const [year = 0, number = 1] = month.split('-').map((part) => parseInt(part, 10));
  const all = year * 12 + number - 1 + count;
  return `${String(Math.floor(all / 12))}-${String((all % 12) + 1).padStart(2, '0')}`;
};
