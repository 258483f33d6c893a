import type { JobHandler } from '../engine/context.js';
import { kinds } from '../engine/records.js';
import {
  answerAppeal,
  approve,
  decline,
  expireOffer,
  queryReport,
  refer,
  scoreFor,
} from './loan-apply.decision.js';
import type { ApplicationOutcome } from '../outcomes/outcomes.js';
import { moveApplication, outcomeOf } from './loan-apply.rules.js';

// A customer may withdraw and a simulated decision may come first: a job that finds another state has nothing to do.

const review: JobHandler = async (id, ctx) => {
  const application = await ctx.get(kinds.application, id);
  if (application?.status !== 'SUBMITTED' || !(await queryReport(ctx, application))) return;
  ctx.put(kinds.application, id, moveApplication(application, 'UNDER_REVIEW', ctx.now));
};

const decide: JobHandler = async (id, ctx) => {
  const application = await ctx.get(kinds.application, id);
  if (application?.status !== 'UNDER_REVIEW') return;
  const score = outcomeOf(await scoreFor(ctx, application.customerId));
  const outcome = application.course === undefined ? score : DECISIONS[application.course];
  if (outcome === 'APPROVED') await approve(ctx, application, true);
  else if (outcome === 'DECLINED') await decline(ctx, application, true);
  else await refer(ctx, application);
};

const DECISIONS: Readonly<Record<ApplicationOutcome, 'APPROVED' | 'DECLINED' | 'REFERRED'>> = {
  'application.approved': 'APPROVED',
  'application.declined': 'DECLINED',
  'application.referred': 'REFERRED',
  'application.referred-then-declined': 'REFERRED',
};

/** The person of the sandbox says yes, with the smallest limit, unless a no was asked for. */
const manual: JobHandler = async (id, ctx) => {
  const application = await ctx.get(kinds.application, id);
  if (application?.status !== 'REFERRED') return;
  if (application.course === 'application.referred-then-declined') await decline(ctx, application, false);
  else await approve(ctx, application, false);
};

/** The person of the sandbox sees no reason to decide otherwise, unless it was asked for. */
const appeal: JobHandler = async (id, ctx) => {
  const application = await ctx.get(kinds.application, id);
  if (application?.appeal?.status !== 'OPEN') return;
  await answerAppeal(ctx, application, application.appealCourse === 'appeal.upheld');
};

const expire: JobHandler = async (id, ctx) => {
  const application = await ctx.get(kinds.application, id);
  if (application?.status !== 'APPROVED') return;
  await expireOffer(ctx, application);
};

/** Jobs that carry an application from its submission to its end. */
export const applicationJobs: Readonly<Record<string, JobHandler>> = {
  'application.review': review,
  'application.decide': decide,
  'application.manual': manual,
  'application.appeal': appeal,
  'application.expire': expire,
};
