import { isSent } from './account-open.events.js';
import type { AccountOpenMessages } from './account-open.messages.js';
import type { OpenStep } from './account-open.state.js';

/** Names the step for the app bar. */
export const barTitle = (step: OpenStep, t: AccountOpenMessages): string =>
  isSent(step) ? t.titleResult : t.title;
