import { without } from '../screen/without.js';
import type { BindLoadedEvent, BindState } from './account-bind.state.js';

/** Prepares a state to be gone on from: what the customer typed stays, what was under way is dropped. */
export const resumedBind = (state: BindState): BindState => without(state, 'work', 'problem');

/** Takes what was read: where the customer stands. What was typed stays; a tick belongs to the binding that it was made for. */
export const loaded = (
  state: BindState,
  { application, binding, known, until }: BindLoadedEvent,
): BindState => {
  // What was bound before is what was bound when the screen was opened: later ones may be its own.
  const isFirst = state.binding === undefined;
  const next: BindState = {
    ...without(state, 'work', 'problem', 'until'),
    ...{ known: isFirst ? known : state.known, consent: false },
    ...(application === undefined ? {} : { application }),
    ...(binding === undefined ? {} : { binding }),
  };
  if (state.step === 'done') return { ...next, consent: state.consent };
  if (until !== undefined) return { ...without(next, 'challenge'), until, step: 'exhausted' };
  return { ...without(next, 'challenge'), step: 'card' };
};
