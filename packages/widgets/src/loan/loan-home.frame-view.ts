import type { LoanHomeMessages } from './loan-home.messages.js';
import { pageOf, type HomeState } from './loan-home.state.js';

/** Names the page for the app bar. */
export const barTitle = (state: HomeState, t: LoanHomeMessages): string => t.titles[pageOf(state)];
