import type { SandboxSetClockInput } from '@weidongli/contracts/sandbox';
import { DAY, readDuration, readInstant } from '../engine/time.js';

/** What the clock is to do, or what is wrong with the wish. */
export type ClockMove =
  | { readonly kind: 'advance'; readonly to: number }
  | { readonly kind: 'mode'; readonly mode: 'FROZEN' | 'RUNNING' }
  | { readonly kind: 'invalid'; readonly pointer: string; readonly message: string };

/** The clock moves at most 20 years at a time, so that a typing error cannot strand it. */
const FARTHEST = 20 * 366 * DAY;

/** Reads a wish to move the clock: exactly one member, and never back. */
export const readClockMove = (input: SandboxSetClockInput, now: number): ClockMove => {
  const { advanceBy, advanceTo, mode } = input;
  if ([advanceBy, advanceTo, mode].filter((member) => member !== undefined).length !== 1) {
    return invalid('', 'Send exactly one of advanceBy, advanceTo and mode.');
  }
  if (mode !== undefined) return { kind: 'mode', mode };
  const pointer = advanceBy === undefined ? '/advanceTo' : '/advanceBy';
  const to = advanceBy === undefined ? readInstant(advanceTo ?? '') : now + (readDuration(advanceBy) ?? NaN);
  if (to === undefined || Number.isNaN(to)) return invalid(pointer, 'Names no moment.');
  if (to < now) return invalid(pointer, 'The clock only moves ahead.');
  if (to - now > FARTHEST) return invalid(pointer, 'The clock moves at most 20 years at a time.');
  return { kind: 'advance', to };
};

const invalid = (pointer: string, message: string): ClockMove => ({ kind: 'invalid', pointer, message });
