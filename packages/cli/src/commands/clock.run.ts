import { partner } from '@weidongli/contracts/partner';
import { sandbox, type SandboxClock, type SandboxSetClockInput } from '@weidongli/contracts/sandbox';
import { Api } from '../api/api.js';
import type { CommandContext, Run } from '../command.js';
import { exitCodes, usageError } from '../errors.js';
import { Verdict } from '../verdict.js';

/** A move over years works off thousands of jobs: ten minutes. */
const PATIENCE = 600_000;
/** So many events are listed; the others are counted. */
const LISTED = 10;

/** Shows the clock. */
export const show: Run = async (context) => {
  const state = await new Api(context.place).call(sandbox.getClock, {});
  print(context, state);
  return { now: state.now, mode: state.mode, timezone: state.timezone };
};

/** Moves the clock ahead. */
export const advance: Run = async (context) => {
  const { values } = context;
  const by = values.text('by');
  const to = values.text('to');
  const until = values.text('until');
  if ([by, to, until].filter((wish) => wish !== undefined).length !== 1)
    throw usageError(
      'Give exactly one of --by, --to and --until.',
      'For example: weidongli clock advance --by P1D',
    );
  if (until !== undefined) return waitFor(context, until);
  if (values.text('subject') !== undefined || values.text('at-most') !== undefined)
    throw usageError('--subject and --at-most go with --until only.', 'Leave them out, or give --until.');
  return move(context, by === undefined ? { advanceTo: to } : { advanceBy: by });
};

const MARKS = ['next_due', 'next_cutoff', 'idle'] as const;

const waitFor = async (context: CommandContext, wanted: string): Promise<unknown> => {
  const { values, out } = context;
  const mark = MARKS.find((known) => known === wanted);
  const subject = values.text('subject');
  const atMost = values.text('at-most');
  const moved = await move(context, {
    ...(mark === undefined ? { until: 'event', event: wanted } : { until: mark }),
    ...(subject === undefined ? {} : { subject }),
    ...(atMost === undefined ? {} : { atMost }),
  });
  if (moved.reached) return moved;
  out.error(`${out.look('red', 'Error:')} ${wanted} has not come within ${atMost ?? 'P400D'}.`);
  out.error('See what can happen: weidongli trigger --list');
  return new Verdict(moved, exitCodes.failed);
};

/** Stops the clock. */
export const freeze: Run = (context) => move(context, { mode: 'FROZEN' });

/** Lets the clock run. */
export const start: Run = (context) => move(context, { mode: 'RUNNING' });

interface Move {
  readonly from: string;
  readonly now: string;
  readonly mode: string;
  readonly timezone: string;
  readonly reached: boolean;
  readonly events: readonly string[];
}

const move = async (context: CommandContext, input: SandboxSetClockInput): Promise<Move> => {
  const { out, place } = context;
  const api = new Api(place);
  const before = await api.call(sandbox.getClock, {});
  const moving = api.call(sandbox.setClock, input, { timeoutMs: PATIENCE });
  const after = await out.during('The bank works off what falls due', moving);
  print(context, after);
  const { events } = after;
  if (events.length > 0) out.line(`${events.length} ${events.length === 1 ? 'event' : 'events'} on the way:`);
  for (const eventId of events.slice(0, LISTED)) {
    const { type, subject, time } = await api.call(partner.getEvent, { eventId });
    out.line(`  ${time}  ${type}  ${subject}`);
  }
  if (events.length > LISTED) out.line(`  and ${events.length - LISTED} more (--json has the ids of all)`);
  const { now, mode, timezone, reached } = after;
  return { from: before.now, now, mode, timezone, reached, events };
};

const print = ({ out }: CommandContext, { now, mode }: SandboxClock): void => {
  out.line(`${out.look('bold', now)}  ${mode === 'FROZEN' ? 'FROZEN: moves only when told' : 'RUNNING'}`);
};
