import { without } from '../screen/without.js';
import type { AccountHomeState, AccountLoadedEvent } from './account-home.state.js';

/** Prepares a state to be gone on from: page and typed text stay, what was under way is dropped. */
export const resumedAccountHome = (state: AccountHomeState): AccountHomeState =>
  without(state, 'work', 'problem');

/** Takes what was read. A second load keeps the page and everything typed on it. */
export const loaded = (state: AccountHomeState, event: AccountLoadedEvent): AccountHomeState => {
  const { accounts, cards, accountId, recent, limits, today } = event;
  const isRead = state.work === 'read';
  // Why the bank was asked again must stay to be read.
  const clear = isRead ? without(state, 'work') : without(state, 'problem');
  const known: AccountHomeState = {
    ...clear,
    ...{ accounts, cards, today },
    step: state.step === 'unknown' ? 'unknown' : 'ready',
  };
  // The customer looks at another account meanwhile: what was read of this one is not shown there.
  if (state.accountId !== accountId && accounts.some(({ id }) => id === state.accountId)) return known;
  const shown = { ...without(known, 'accountId', 'limits'), recent };
  return {
    ...shown,
    ...(accountId === undefined ? {} : { accountId }),
    ...(limits === undefined ? {} : { limits }),
  };
};
