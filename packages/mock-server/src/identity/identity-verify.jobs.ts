import type { JobHandler } from '../engine/context.js';
import { kinds } from '../engine/records.js';
import { FINAL, VERIFY_JOBS } from '../engine/verification.rules.js';
import { endApplication } from './identity-verify.route.js';

/** Ends what nobody has finished within 30 days. */
const expire: JobHandler = async (id, ctx) => {
  const application = await ctx.get(kinds.onboarding, id);
  if (application === undefined || FINAL.includes(application.status)) return;
  await endApplication(ctx, application, 'EXPIRED');
};

/** Jobs of an application to be verified. */
export const verifyJobs: Readonly<Record<string, JobHandler>> = {
  [VERIFY_JOBS.expire]: expire,
};
