import type { Context } from './context.js';
import { refuse } from './problem.js';

/** Lets a transition happen to an object and returns its state afterwards. */
export type Simulator = (id: string, transition: string, ctx: Context) => Promise<string>;

/** What can happen to an object in its present state: each transition, and what it does. */
export type Transitions = Readonly<Record<string, () => Promise<string> | string>>;

/** Makes the refusal for an object that does not exist. */
export const noSuchObject = (): Error => refuse('not-found', { detail: 'No such object.' });

/**
 * Lets one of the possible transitions happen.
 *
 * @param state - The present state, for the refusal.
 * @throws {Refusal} `invalid-state`, which names the state and what is possible in it.
 */
export const simulateOne = async (
  transition: string,
  state: string,
  possible: Transitions,
): Promise<string> => {
  const happen = Object.hasOwn(possible, transition) ? possible[transition] : undefined;
  if (happen !== undefined) return happen();
  const names = Object.keys(possible);
  throw refuse('invalid-state', {
    detail: `${transition} is not possible in state ${state}; possible: ${names.length > 0 ? names.join(', ') : 'nothing'}.`,
  });
};
