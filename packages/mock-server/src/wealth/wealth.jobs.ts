import type { JobHandler } from '../engine/context.js';
import { dayJobs } from './wealth-day.jobs.js';
import { depositJobs } from './wealth-deposit.jobs.js';
import { orderJobs } from './wealth-order.jobs.js';
import { planJobs } from './wealth-plan.jobs.js';

/** Jobs of the wealth feature. */
export const wealthJobs: Readonly<Record<string, JobHandler>> = {
  ...orderJobs,
  ...planJobs,
  ...dayJobs,
  ...depositJobs,
};
