import type { JobHandler } from '../engine/context.js';
import { kinds } from '../engine/records.js';
import { readInstant } from '../engine/time.js';
import { holdCall } from '../engine/verification-review.js';
import { scriptedReviewer, scriptedVerdict } from '../engine/verification-review.rules.js';

/** Jobs of video calls; the subject of each is the application. */
export const APPOINTMENT_JOBS = { video: 'identity.video' } as const;

/**
 * The agent of the sandbox says at the end of a call what was seen. An agent of the console may have been faster, and the call may
 * have been given back or booked anew: then there is nothing to do.
 */
const video: JobHandler = async (id, ctx) => {
  const application = await ctx.get(kinds.onboarding, id);
  const { status, appointment } = application ?? {};
  if (application === undefined || status !== 'AWAITING_VIDEO' || appointment?.status !== 'BOOKED') return;
  if ((readInstant(appointment.endsAt) ?? Infinity) > ctx.now) return;
  const verdict = scriptedVerdict(application) === 'REJECT' ? 'REJECT' : 'APPROVE';
  await holdCall(ctx, application, { reviewer: scriptedReviewer(application), verdict });
};

/** Jobs of video calls by their kind. */
export const appointmentJobs: Readonly<Record<string, JobHandler>> = { [APPOINTMENT_JOBS.video]: video };
