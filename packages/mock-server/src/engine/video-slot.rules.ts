import { addDays } from '@weidongli/finance';
import { businessDate, DAY, instant, MINUTE, momentOf, readInstant } from './time.js';

/** Who sits at a video call: an agent, or an agent with a sign-language interpreter. */
export type VideoChannel = 'AGENT' | 'SIGN_LANGUAGE';

/** When calls are taken, how far apart they begin, how long they last, and how far ahead they are booked. */
const OPENS = '09:00:00';
const CLOSES = '21:00:00';
const EVERY = 30 * MINUTE;
const LASTS = 15 * MINUTE;
const DAYS_AHEAD = 5;

/** A time for a video call. */
export interface SlotTime {
  readonly startsAt: string;
  readonly endsAt: string;
}

/** Under which name a slot is kept: one call at a time sits in each channel of a unit. */
export const slotPlace = (channel: VideoChannel, startsAt: string): string => `${channel} ${startsAt}`;

const slotAt = (at: number): SlotTime => ({ startsAt: instant(at), endsAt: instant(at + LASTS) });

const slotsOfDay = (date: string): readonly number[] => {
  const [opens, closes] = [momentOf(date, OPENS), momentOf(date, CLOSES)];
  return Array.from({ length: (closes - opens) / EVERY }, (_, place) => opens + place * EVERY);
};

/** Lists the times that can be booked at a moment, earliest first: those of the next five days that have not begun. */
export const slotsFrom = (now: number): readonly SlotTime[] => {
  const today = businessDate(now);
  const days = Array.from({ length: DAYS_AHEAD + 1 }, (_, ahead) => addDays(today, ahead));
  const last = now + DAYS_AHEAD * DAY;
  return days
    .flatMap(slotsOfDay)
    .filter((at) => at > now && at <= last)
    .map(slotAt);
};

/**
 * Judges a time that somebody wants: the slot, `begun` when it is a time of the list that has passed, `unknown` when it is none.
 *
 * @param startsAt - Any way to write the moment; the slot has the bank's own.
 */
export const judgeSlot = (startsAt: string, now: number): SlotTime | 'begun' | 'unknown' => {
  const at = readInstant(startsAt) ?? Number.NaN;
  const wanted = slotsFrom(now).find((slot) => readInstant(slot.startsAt) === at);
  if (wanted !== undefined) return wanted;
  return at <= now && slotsOfDay(businessDate(at)).includes(at) ? 'begun' : 'unknown';
};
