import type { Context, JobHandler } from '../engine/context.js';
import { kinds } from '../engine/records.js';
import type { OnboardingRecord } from '../engine/records-onboarding.js';
import { readInstant } from '../engine/time.js';
import { askAgain, decideByScript } from '../engine/verification-review.js';
import { scriptedReviewer, scriptedVerdict } from '../engine/verification-review.rules.js';
import { VERIFY_JOBS } from '../engine/verification.rules.js';

/** What the people of the sandbox ask for, and how they say it. */
const WANTED = {
  items: ['ID_FRONT'],
  note: '身份证人像面有反光，看不清楚。请换个光线，重新拍一张。',
} as const;

/** Asks for the front of the document once more. */
export const askByScript = (ctx: Context, application: OnboardingRecord): Promise<OnboardingRecord> =>
  askAgain(ctx, application, { reviewer: scriptedReviewer(application), ...WANTED });

/**
 * The people of the sandbox answer when an answer is due. A reviewer may have been faster, and a later look may go on: then there is
 * nothing to do.
 */
const review: JobHandler = async (id, ctx) => {
  const application = await ctx.get(kinds.onboarding, id);
  if (application?.status !== 'IN_REVIEW') return;
  const isDue = (readInstant(application.review?.answerBy ?? '') ?? Infinity) <= ctx.now;
  if (!isDue) return;
  const verdict = scriptedVerdict(application);
  await (verdict === 'ASK' ? askByScript(ctx, application) : decideByScript(ctx, application, verdict));
};

/** Jobs of reviews and of objections. */
export const reviewJobs: Readonly<Record<string, JobHandler>> = { [VERIFY_JOBS.review]: review };
