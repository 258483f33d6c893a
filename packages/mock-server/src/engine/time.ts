/**
 * Offset of Asia/Shanghai in milliseconds. It is fixed: mainland China has kept UTC+8 all year since 1991, so no time
 * zone data is needed, and the engine runs where there is none.
 */
const SHANGHAI = 8 * 3_600_000;

/** Milliseconds of a second, a minute, an hour and a day. */
export const SECOND = 1000;
/** See {@link SECOND}. */
export const MINUTE = 60 * SECOND;
/** See {@link SECOND}. */
export const HOUR = 60 * MINUTE;
/** See {@link SECOND}. */
export const DAY = 24 * HOUR;

const shanghai = (at: number): string => new Date(at + SHANGHAI).toISOString();

/** Writes a moment as the bank does: RFC 3339, milliseconds, `+08:00`. */
export const instant = (at: number): string => shanghai(at).replace('Z', '+08:00');

/** Returns the business date (Asia/Shanghai) of a moment, `YYYY-MM-DD`. */
export const businessDate = (at: number): string => shanghai(at).slice(0, 10);

/** Returns the moment of a time of day (`HH:MM:SS`) on a business date. */
export const momentOf = (date: string, time: string): number => Date.parse(`${date}T${time}+08:00`);

/** Reads an RFC 3339 moment; `undefined` when it names no moment, such as 30 February. */
export const readInstant = (text: string): number | undefined => {
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : at;
};

/** Reads an ISO 8601 duration of days, hours, minutes and seconds into milliseconds; `undefined` when it is none. */
export const readDuration = (text: string): number | undefined => {
  const parts = /^P(?=.)(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d{1,3})?)S)?)?$/.exec(text);
  if (parts === null) return undefined;
  const [days, hours, minutes, seconds] = parts
    .slice(1)
    .map((part) => Number((part as string | undefined) ?? 0));
  return Math.round(
    (days ?? 0) * DAY + (hours ?? 0) * HOUR + (minutes ?? 0) * MINUTE + (seconds ?? 0) * SECOND,
  );
};
