import type { AccountHomeMessages } from './account-home.messages.js';
import { pageOf, type AccountHomeState } from './account-home.state.js';

/** Names the page for the app bar. */
export const barTitle = (state: AccountHomeState, t: AccountHomeMessages): string => {
  if (state.step === 'unknown') return t.resultTitle;
  const page = pageOf(state);
  return page === 'transfer' ? t.moves[state.direction] : t.titles[page];
};
