const two = (value: number): string => String(value).padStart(2, '0');

/** Shows a business date in a sentence: `2026-12-22` as `2026年12月22日`. */
export const showDate = (date: string): string => {
  const [year = '', month = '', day = ''] = date.split('-').map((part) => part.replace(/^0/, ''));
  return `${year}年${month}月${day}日`;
};

/** Bank time zone, fixed: China has one and no summer time. */
const bankOffsetMs = 8 * 3600_000;

const inBankTime = (instant: string): Date => new Date(Date.parse(instant) + bankOffsetMs);

/** Shows a moment in a column: `14:03:05`, at the bank. */
export const showTime = (instant: string): string => {
  const at = inBankTime(instant);
  return [at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds()].map(two).join(':');
};

/** Shows a moment with its date: `2026-11-22 14:03:05`, at the bank. */
export const showDateTime = (instant: string): string => {
  const at = inBankTime(instant);
  return `${String(at.getUTCFullYear())}-${two(at.getUTCMonth() + 1)}-${two(at.getUTCDate())} ${showTime(instant)}`;
};

/** Shows a moment to the minute: `14:13`, at the bank. */
export const showMinute = (instant: string): string => showTime(instant).slice(0, 5);

/** Shows the day of a moment without its year: `11月24日`, at the bank. */
export const showDay = (instant: string): string => {
  const at = inBankTime(instant);
  return `${String(at.getUTCMonth() + 1)}月${String(at.getUTCDate())}日`;
};
