import { aprClasses } from './apr.js';
import { cashFlowClasses } from './cash-flow.js';
import { dayCountClasses } from './day-count.js';
import { fundAndIdentityClasses } from './fund-and-identity.js';
import { replayClasses } from './replay.js';
import type { VectorClasses } from './run.js';
import { scheduleClasses } from './schedule.js';

/** Every vector class the package can run. One file for each family of classes; add its object here. */
export const registry: VectorClasses = {
  ...dayCountClasses,
  ...cashFlowClasses,
  ...aprClasses,
  ...fundAndIdentityClasses,
  ...scheduleClasses,
  ...replayClasses,
};
