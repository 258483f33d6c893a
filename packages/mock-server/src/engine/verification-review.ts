import type { ReviewOpinion } from '@weidongli/contracts/sandbox';
import type { Context } from './context.js';
import type { OnboardingRecord } from './records-onboarding.js';
import { instant, readInstant } from './time.js';
import {
  agreement,
  neededOpinions,
  presentOpinions,
  scriptedReviewer,
  type Decided,
} from './verification-review.rules.js';
import { approve, askMore, keepApplication, needVideo, reject, toReview } from './verification-outcome.js';
import { passStep } from './verification.js';
import { changeStep } from './verification.rules.js';

/** Reason for which a reviewer turns somebody down. */
export type ReviewReason = 'NOT_CONFIRMED' | 'UNDER_AGE' | 'IDENTITY_MISMATCH' | 'DOCUMENT_EXPIRED';

/** What one person says. */
export interface Opinion {
  readonly reviewer: string;
  readonly verdict: Decided;
  /** Of a rejection. */
  readonly reason?: ReviewReason | undefined;
}

const noted = (
  { opinions }: OnboardingRecord,
  { reviewer, verdict, at }: ReviewOpinion,
): readonly ReviewOpinion[] => [...opinions, { reviewer, verdict, at }];

/** Notes what a reviewer says, and decides as soon as enough agree; where two differ, a third one has the last word. */
export const giveOpinion = async (
  ctx: Context,
  application: OnboardingRecord,
  { reviewer, verdict, reason = 'NOT_CONFIRMED' }: Opinion,
): Promise<OnboardingRecord> => {
  const opinions = noted(application, { reviewer, verdict, at: instant(ctx.now) });
  const after: OnboardingRecord = { ...application, opinions };
  const present = presentOpinions(after);
  const decided = agreement(present, neededOpinions(after));
  if (decided === undefined) return keepApplication(ctx, after);
  // Everybody who spoke has made this decision: none of them looks at an objection to it.
  const others = present.map((opinion) => opinion.reviewer).filter((name) => name !== reviewer);
  const seen: OnboardingRecord = { ...after, decidedBy: [...after.decidedBy, ...others] };
  return decided === 'APPROVE' ? approve(ctx, seen, reviewer) : reject(ctx, seen, reason, reviewer);
};

/** Lets the people of the sandbox say the same until it is decided. */
export const decideByScript = async (
  ctx: Context,
  application: OnboardingRecord,
  verdict: Decided,
): Promise<OnboardingRecord> => {
  let current = application;
  while (current.status === 'IN_REVIEW')
    current = await giveOpinion(ctx, current, { reviewer: scriptedReviewer(current), verdict });
  return current;
};

/** What a reviewer wants once more. */
export interface Wish {
  readonly reviewer: string;
  readonly items: Parameters<typeof askMore>[2];
  /** Words for the customer. */
  readonly note: string;
}

/** Asks for something once more. What was said before about what is shown anew counts no longer. */
export const askAgain = (
  ctx: Context,
  application: OnboardingRecord,
  { reviewer, items, note }: Wish,
): Promise<OnboardingRecord> => {
  const opinions = noted(application, { reviewer, verdict: 'ASK', at: instant(ctx.now) });
  return askMore(ctx, { ...application, opinions }, items, note);
};

/** Asks for a video call. */
export const askForVideo = (
  ctx: Context,
  application: OnboardingRecord,
  reviewer: string,
): Promise<OnboardingRecord> => {
  const opinions = noted(application, { reviewer, verdict: 'ASK', at: instant(ctx.now) });
  return needVideo(ctx, { ...application, opinions });
};

const ended = (
  { appointment }: OnboardingRecord,
  status: 'HELD' | 'MISSED',
): OnboardingRecord['appointment'] => (appointment === null ? null : { ...appointment, status });

/** Ends a video call with what its agent has seen. It is evidence; in mode `ADVANCED` two reviewers look at it afterwards. */
export const holdCall = (
  ctx: Context,
  application: OnboardingRecord,
  { reviewer, verdict, reason = 'NOT_CONFIRMED' }: Opinion,
): Promise<OnboardingRecord> => {
  const at = instant(ctx.now);
  const held: OnboardingRecord = { ...application, appointment: ended(application, 'HELD') };
  if (verdict === 'REJECT') return reject(ctx, held, reason, reviewer);
  const evidence = [{ kind: 'VIDEO_CALL', provider: 'sandbox', certified: false, at } as const];
  const change = { decidedBy: [...held.decidedBy, reviewer] };
  return passStep(ctx, held, 'VIDEO', { evidence, change });
};

/** Notes that nobody came to a video call: the application stands where it was before. */
export const missCall = (ctx: Context, application: OnboardingRecord): Promise<OnboardingRecord> => {
  const steps = changeStep(application.steps, 'VIDEO', (step) => ({
    ...step,
    ...{ status: 'FAILED', reason: 'VIDEO_MISSED' },
  }));
  return withoutCall(ctx, { ...application, steps, appointment: ended(application, 'MISSED') });
};

/**
 * Goes back to where an application stood before a call was booked. Whoever had waited for a person waits on; if the answer should
 * have come meanwhile, it comes within a new two hours.
 */
export const withoutCall = (ctx: Context, application: OnboardingRecord): Promise<OnboardingRecord> => {
  const { review } = application;
  if (review === null) return keepApplication(ctx, { ...application, status: 'COLLECTING' });
  const isDue = (readInstant(review.answerBy) ?? 0) <= ctx.now;
  return isDue
    ? toReview(ctx, application, { kind: review.kind })
    : keepApplication(ctx, { ...application, status: 'IN_REVIEW' });
};
