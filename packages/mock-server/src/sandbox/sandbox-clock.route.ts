import type { SandboxClock, SandboxGetClockInput, SandboxSetClockInput } from '@weidongli/contracts/sandbox';
import type { Context } from '../engine/context.js';
import { refuse } from '../engine/problem.js';
import { instant } from '../engine/time.js';
import { readClockMove } from './sandbox-clock.rules.js';

/** Reads the bank's clock. */
export const getClock = async (_: SandboxGetClockInput, ctx: Context): Promise<SandboxClock> => show(ctx, []);

/** Moves, stops or restarts the clock and tells what happened on the way. */
export const setClock = async (input: SandboxSetClockInput, ctx: Context): Promise<SandboxClock> => {
  const move = readClockMove(input, ctx.now);
  if (move.kind === 'invalid') {
    const { pointer, message } = move;
    throw refuse('validation-failed', { errors: [{ pointer, message }] });
  }
  if (move.kind === 'advance') return show(ctx, await ctx.runtime.advanceTo(move.to));
  ctx.runtime.clock.setMode(move.mode);
  return show(ctx, []);
};

const show = ({ runtime }: Context, events: readonly string[]): SandboxClock => ({
  now: instant(runtime.clock.now()),
  mode: runtime.clock.mode,
  timezone: 'Asia/Shanghai',
  events,
});
