import type { SandboxClock, SandboxGetClockInput, SandboxSetClockInput } from '@weidongli/contracts/sandbox';
import type { Context } from '../engine/context.js';
import type { BankEvent } from '../engine/ports.js';
import { refuse } from '../engine/problem.js';
import { systemKinds, type Job, type StoredPage } from '../engine/store.js';
import { instant } from '../engine/time.js';
import { isAwaited, nextCutOff, readClockMove, type ClockAim } from './sandbox-clock.rules.js';

/** Jobs that let something fall due for a customer. */
const DUE_JOBS: readonly string[] = ['loan.fall-due'];

/** Reads the bank's clock. */
export const getClock = async (_: SandboxGetClockInput, ctx: Context): Promise<SandboxClock> => show(ctx);

/** Moves, stops or restarts the clock and tells what happened on the way. */
export const setClock = async (input: SandboxSetClockInput, ctx: Context): Promise<SandboxClock> => {
  const move = readClockMove(input, ctx.now);
  const { clock } = ctx.runtime;
  switch (move.kind) {
    case 'invalid':
      throw refuse('validation-failed', { errors: [{ pointer: move.pointer, message: move.message }] });
    case 'advance':
      return show(ctx, await ctx.runtime.advance({ to: move.to }));
    case 'await':
      return awaitAim(ctx, move.aim, move.atMost);
    case 'mode':
      await ctx.runtime.change((known) => ({ ...known, clock: clock.stateAt(clock.now(), move.mode) }));
      return show(ctx);
  }
};

const awaitAim = async (ctx: Context, aim: ClockAim, atMost: number): Promise<SandboxClock> => {
  if (aim.until === 'event') {
    const events = await ctx.runtime.advance({ to: atMost, stopAt: (event) => isAwaited(aim, event) });
    return show(
      ctx,
      events,
      events.some((event) => isAwaited(aim, event)),
    );
  }
  if (aim.until === 'idle') {
    const events = await ctx.runtime.advance({ to: atMost, untilIdle: true });
    return show(ctx, events, ctx.runtime.nextDue > atMost);
  }
  const to = aim.until === 'next_cutoff' ? nextCutOff(ctx.now) : await nextDue(ctx);
  // Nothing comes in time: the clock stays, so that the mistake costs nothing.
  if (to === undefined || to > atMost) return show(ctx, [], false);
  return show(ctx, await ctx.runtime.advance({ to }));
};

/** Finds when the next instalment of any customer falls due; jobs are listed in the order in which they are due. */
const nextDue = async (ctx: Context): Promise<number | undefined> => {
  let after: string | undefined;
  do {
    const page: StoredPage = await ctx.list(systemKinds.job, 'state', 'DUE', {
      ...{ limit: 500, order: 'oldest-first' },
      ...(after === undefined ? {} : { after }),
    });
    const found = page.records
      .map(({ body }) => body as Job)
      .find(({ kind, dueAt }) => DUE_JOBS.includes(kind) && dueAt > ctx.now);
    if (found !== undefined) return found.dueAt;
    after = page.next ?? undefined;
  } while (after !== undefined);
  return undefined;
};

const show = ({ runtime }: Context, events: readonly BankEvent[] = [], reached = true): SandboxClock => ({
  now: instant(runtime.clock.now()),
  mode: runtime.clock.mode,
  timezone: 'Asia/Shanghai',
  events: events.map(({ id }) => id),
  reached,
});
