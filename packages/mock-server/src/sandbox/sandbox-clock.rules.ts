import type { SandboxSetClockInput } from '@weidongli/contracts/sandbox';
import { addDays, tradeDate } from '@weidongli/finance';
import { chineseCalendar } from '@weidongli/finance/calendar-cn';
import { businessDate, DAY, instant, momentOf, readDuration, readInstant } from '../engine/time.js';

/** What the clock is to wait for. */
export type ClockAim =
  | { readonly until: 'next_due' | 'next_cutoff' | 'idle' }
  | { readonly until: 'event'; readonly event: string; readonly subject: string | undefined };

/** What the clock is to do, or what is wrong with the wish. */
export type ClockMove =
  | { readonly kind: 'advance'; readonly to: number }
  | { readonly kind: 'await'; readonly aim: ClockAim; readonly atMost: number }
  | { readonly kind: 'mode'; readonly mode: 'FROZEN' | 'RUNNING' }
  | { readonly kind: 'invalid'; readonly pointer: string; readonly message: string };

/** The clock moves at most 20 years at a time, so that a typing error cannot strand it. */
const FARTHEST = 20 * 366 * DAY;
/** How long the clock waits for something that may never come. */
const PATIENCE = 400 * DAY;
/** Time of day at which a trading day ends for orders. */
const CUT_OFF = '15:00';

/** Reads a wish to move the clock: exactly one kind, and never back. */
export const readClockMove = (input: SandboxSetClockInput, now: number): ClockMove => {
  const { advanceBy, advanceTo, mode, until } = input;
  if ([advanceBy, advanceTo, mode, until].filter((member) => member !== undefined).length !== 1)
    return invalid('', 'Send exactly one of advanceBy, advanceTo, until and mode.');
  if (until === undefined && (input.event ?? input.subject ?? input.atMost) !== undefined)
    return invalid('', 'event, subject and atMost belong to until.');
  if (mode !== undefined) return { kind: 'mode', mode };
  if (until !== undefined) return readAim(until, input, now);
  const pointer = advanceBy === undefined ? '/advanceTo' : '/advanceBy';
  const to = advanceBy === undefined ? readInstant(advanceTo ?? '') : now + (readDuration(advanceBy) ?? NaN);
  return readMoment(pointer, to, now) ?? { kind: 'advance', to: to ?? now };
};

const readAim = (
  until: NonNullable<SandboxSetClockInput['until']>,
  { event, subject, atMost }: SandboxSetClockInput,
  now: number,
): ClockMove => {
  if ((until === 'event') !== (event !== undefined))
    return invalid('/event', 'Name an event with until "event", and only with it.');
  if (until !== 'event' && subject !== undefined) return invalid('/subject', 'Belongs to until "event".');
  const to = now + (atMost === undefined ? PATIENCE : (readDuration(atMost) ?? NaN));
  const wrong = readMoment('/atMost', to, now);
  if (wrong !== undefined) return wrong;
  const aim: ClockAim = until === 'event' ? { until, event: event ?? '', subject } : { until };
  return { kind: 'await', aim, atMost: to };
};

const readMoment = (pointer: string, to: number | undefined, now: number): ClockMove | undefined => {
  if (to === undefined || Number.isNaN(to)) return invalid(pointer, 'Names no moment.');
  if (to < now)
    return invalid(pointer, 'The clock only moves ahead. To go back, take a snapshot first and restore it.');
  if (to - now > FARTHEST) return invalid(pointer, 'The clock moves at most 20 years at a time.');
  return undefined;
};

/** Returns the next cut-off of a trading day after a moment. */
export const nextCutOff = (now: number): number => {
  const date = businessDate(now);
  const time = instant(now).slice(11, 16);
  const day = tradeDate(chineseCalendar, { date, time }, CUT_OFF).date;
  const at = momentOf(day, `${CUT_OFF}:00`);
  return at > now
    ? at
    : momentOf(tradeDate(chineseCalendar, { date: addDays(date, 1), time: '00:00' }).date, `${CUT_OFF}:00`);
};

/** Tells whether an event is the one that is waited for; a type may be a glob such as `loan.*`. */
export const isAwaited = (
  aim: ClockAim,
  { type, subject }: { readonly type: string; readonly subject: string },
): boolean => {
  if (aim.until !== 'event') return false;
  const fits = aim.event.endsWith('.*') ? type.startsWith(aim.event.slice(0, -1)) : type === aim.event;
  return fits && (aim.subject === undefined || aim.subject === subject);
};

const invalid = (pointer: string, message: string): ClockMove => ({ kind: 'invalid', pointer, message });
