import type { JobHandler } from '../engine/context.js';
import { kinds } from '../engine/records.js';
import {
  answerAppeal,
  approve,
  decline,
  fileApplication,
  putApplication,
  refer,
  scoreFor,
} from './loan-apply.decision.js';
import { moveApplication, outcomeOf } from './loan-apply.rules.js';

// A customer may withdraw and a simulated decision may come first: a job that finds another state has nothing to do.

const review: JobHandler = async (id, ctx) => {
  const application = await ctx.get(kinds.application, id);
  if (application?.status !== 'SUBMITTED') return;
  ctx.put(kinds.application, id, moveApplication(application, 'UNDER_REVIEW', ctx.now));
};

const decide: JobHandler = async (id, ctx) => {
  const application = await ctx.get(kinds.application, id);
  if (application?.status !== 'UNDER_REVIEW' && application?.status !== 'SUBMITTED') return;
  const outcome = outcomeOf(await scoreFor(ctx, application.customerId));
  if (outcome === 'APPROVED') await approve(ctx, application, true);
  else if (outcome === 'DECLINED') await decline(ctx, application, true);
  else await refer(ctx, application);
};

/** The person of the sandbox says yes, with the smallest limit. */
const manual: JobHandler = async (id, ctx) => {
  const application = await ctx.get(kinds.application, id);
  if (application?.status === 'REFERRED') await approve(ctx, application, false);
};

/** The person of the sandbox sees no reason to decide otherwise. */
const appeal: JobHandler = async (id, ctx) => {
  const application = await ctx.get(kinds.application, id);
  if (application?.appeal?.status === 'OPEN') await answerAppeal(ctx, application, false);
};

const expire: JobHandler = async (id, ctx) => {
  const application = await ctx.get(kinds.application, id);
  if (application?.status !== 'APPROVED') return;
  const expired = moveApplication(application, 'OFFER_EXPIRED', ctx.now);
  putApplication(ctx, expired, 'offer_expired');
  await fileApplication(ctx, expired, { applicationId: null });
};

/** Jobs that carry an application from its submission to its end. */
export const applicationJobs: Readonly<Record<string, JobHandler>> = {
  'application.review': review,
  'application.decide': decide,
  'application.manual': manual,
  'application.appeal': appeal,
  'application.expire': expire,
};
