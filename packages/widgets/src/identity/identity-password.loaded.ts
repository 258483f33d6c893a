import { without } from '../screen/without.js';
import type { PasswordLoadedEvent, PasswordState } from './identity-password.state.js';

/** Forgets the digits. */
export const wiped = (state: PasswordState): PasswordState => ({ ...state, first: '', second: '' });

/** Prepares a state to be gone on from: what was typed is gone, as is what was under way. */
export const resumedPassword = (state: PasswordState): PasswordState =>
  wiped(without(state, 'work', 'problem', 'challenge'));

/** Takes what was read; what was typed meanwhile stays. */
export const loaded = (state: PasswordState, { isCustomer }: PasswordLoadedEvent): PasswordState => {
  const known = without(state, 'problem');
  if (state.step === 'unknown' || state.step === 'done') return known;
  return { ...known, step: isCustomer ? 'enter' : 'unavailable' };
};
