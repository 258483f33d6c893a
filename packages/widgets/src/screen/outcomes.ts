import type { FlowProblem } from './flow-problem.js';
import type { RunnerState } from './flow-runner.js';

/** Types of events that are the outcome of work, and the work that each belongs to. */
export type Outcomes<T extends string, W extends string> = Readonly<Partial<Record<T, readonly W[]>>>;

/** Tells whether an event is the outcome of work that is not under way: it is of something long given up. */
export const isStray = (
  outcomes: Readonly<Partial<Record<string, readonly unknown[]>>>,
  { type }: { readonly type: string },
  { work }: Pick<RunnerState, 'work'>,
): boolean => outcomes[type]?.includes(work) === false;

/** Problem of an order that the bank, asked after a reply was lost, knows nothing of: it may be sent anew. */
export const notBooked: FlowProblem = { code: 'not-booked', recovery: 'retry', outcomeUnknown: false };
