import type {
  Review,
  ReviewPage,
  ReviewPicture,
  SandboxDecideReviewInput,
  SandboxGetReviewInput,
  SandboxGetReviewPictureInput,
  SandboxListReviewsInput,
} from '@weidongli/contracts/sandbox';
import { isPast } from '../engine/callers.js';
import type { Context } from '../engine/context.js';
import { base64 } from '../engine/digest.js';
import { listPage, pageOfAll } from '../engine/page.js';
import { refuse } from '../engine/problem.js';
import { kinds } from '../engine/records.js';
import type { OnboardingRecord, UploadRecord } from '../engine/records-onboarding.js';
import { askAgain, askForVideo, giveOpinion, holdCall, missCall } from '../engine/verification-review.js';
import { mayReview, neededOpinions, possibleVerdicts } from '../engine/verification-review.rules.js';
import { bytesOfUpload } from '../engine/upload-parts.js';
import { publicApplication } from '../engine/verification.js';
import {
  dueAt,
  isLate,
  isReviewed,
  isWaiting,
  kindOf,
  queuePlace,
  verdictIssues,
} from './sandbox-review.rules.js';

/** Words for the customer where the reviewer has none. */
const PLAIN_NOTE = '有一项看不清楚，请再提供一次。';

/** Lists what waits for a person in all units, due first; or what persons have decided, newest first. */
export const listReviews = async (input: SandboxListReviewsInput, ctx: Context): Promise<ReviewPage> => {
  const { name } = kinds.onboarding;
  const show = ({ body }: { readonly body: unknown }): Promise<Review> =>
    publicReview(ctx, body as OnboardingRecord);
  if (input.state === 'DONE') return listPage(ctx, { kind: name, index: 'review', key: 'DONE' }, input, show);
  const waiting = await ctx.listAll(name, 'review', 'OPEN');
  const queue = waiting
    .map(({ body }) => body as OnboardingRecord)
    .map((body) => ({ place: queuePlace(body), body }));
  queue.sort((one, other) => (one.place < other.place ? -1 : 1));
  const { data, page } = pageOfAll(ctx, queue, ({ place }) => place, input);
  return { data: await Promise.all(data.map(show)), page };
};

/** Reads a review, with the customer's own words. */
export const getReview = async (input: SandboxGetReviewInput, ctx: Context): Promise<Review> => {
  const application = await reviewOf(ctx, input);
  return { ...(await publicReview(ctx, application)), statement: application.statement };
};

const reviewOf = async (
  ctx: Context,
  { applicationId }: SandboxGetReviewInput,
): Promise<OnboardingRecord> => {
  const application = await ctx.get(kinds.onboarding, applicationId);
  if (application === undefined || !isReviewed(application))
    throw refuse('not-found', { detail: 'No person has to look at an application with this id.' });
  return application;
};

const publicReview = async (ctx: Context, application: OnboardingRecord): Promise<Review> => ({
  application: await publicApplication(ctx, application),
  kind: kindOf(application),
  flags: [...application.flags],
  faceScore: application.faceScore,
  pictures: await picturesOf(ctx, application),
  statement: null,
  opinions: [...application.opinions],
  needs: neededOpinions(application),
  answerBy: dueAt(application),
  late: isLate(application, ctx.now),
});

/** Names the pictures that are still there, whichever unit they are in. */
const picturesOf = async (ctx: Context, { pictures }: OnboardingRecord): Promise<Review['pictures']> => {
  const ids = Object.values(pictures);
  const found = await Promise.all(ids.map((id) => ctx.everywhere(kinds.upload.name, id)));
  return found
    .flat()
    .map(({ body }) => body as UploadRecord)
    .flatMap(({ id, kind, source, status }) => (status === 'COMPLETE' ? [{ id, kind, source }] : []));
};

/** Shows a picture, while there is something to decide by it. That somebody looked stands in the audit trail. */
export const getReviewPicture = async (
  { applicationId, uploadId }: SandboxGetReviewPictureInput,
  ctx: Context,
): Promise<ReviewPicture> => {
  const application = await reviewOf(ctx, { applicationId });
  const isShown = Object.values(application.pictures).includes(uploadId);
  const upload = isShown ? await ctx.get(kinds.upload, uploadId) : undefined;
  if (upload?.status !== 'COMPLETE' || upload.mediaType === null)
    throw refuse('not-found', { detail: 'The application has no picture with this id (any more).' });
  if (!isWaiting(application.status))
    throw refuse('invalid-state', { detail: 'It is decided: nobody has to look at its pictures any more.' });
  return { id: uploadId, mediaType: upload.mediaType, bytes: base64(await bytesOfUpload(ctx, upload)) };
};

/** Decides a review, or gives the first of two opinions. */
export const decideReview = async (input: SandboxDecideReviewInput, ctx: Context): Promise<Review> => {
  const issues = verdictIssues(input);
  if (issues.length > 0) throw refuse('validation-failed', { errors: [...issues] });
  const application = await reviewOf(ctx, input);
  requireVerdict(application, input, ctx);
  return publicReview(ctx, await decide(ctx, application, input));
};

/**
 * Requires that this can be said now, and by this person.
 *
 * @throws {Refusal} `invalid-state`.
 */
const requireVerdict = (
  application: OnboardingRecord,
  { verdict, reviewer }: SandboxDecideReviewInput,
  { now, runtime }: Context,
): void => {
  const { status, appointment } = application;
  const possible = possibleVerdicts(application);
  if (!possible.includes(verdict))
    throw refuse('invalid-state', {
      detail: `${verdict} is not possible in state ${status}; possible: ${possible.length > 0 ? possible.join(', ') : 'nothing'}.`,
    });
  if (status === 'AWAITING_VIDEO' && !isPast(appointment?.startsAt ?? '', now))
    throw refuse('invalid-state', { detail: `The call begins at ${appointment?.startsAt ?? ''}.` });
  if (!mayReview(application, reviewer) && runtime.guards.holds('other-reviewer'))
    throw refuse('invalid-state', {
      detail: `${reviewer} has spoken already. The second of two, and who decides an objection, is another person.`,
    });
};

const decide = (
  ctx: Context,
  application: OnboardingRecord,
  { reviewer, verdict, items = [], note = PLAIN_NOTE, reason }: SandboxDecideReviewInput,
): Promise<OnboardingRecord> => {
  switch (verdict) {
    case 'ASK':
      return askAgain(ctx, application, { reviewer, items, note });
    case 'VIDEO':
      return askForVideo(ctx, application, reviewer);
    case 'MISSED':
      return missCall(ctx, application);
    default: {
      const opinion = { reviewer, verdict, reason };
      return application.status === 'AWAITING_VIDEO'
        ? holdCall(ctx, application, opinion)
        : giveOpinion(ctx, application, opinion);
    }
  }
};
