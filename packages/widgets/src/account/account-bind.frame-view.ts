import { isSent } from './account-bind.events.js';
import type { AccountBindMessages } from './account-bind.messages.js';
import type { BindStep } from './account-bind.state.js';

/** Names the step for the app bar. */
export const barTitle = (step: BindStep, t: AccountBindMessages): string =>
  isSent(step) ? t.titleResult : t.title;
