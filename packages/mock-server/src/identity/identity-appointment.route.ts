import type { IdentityApplication } from '@weidongli/contracts';
import type {
  IdentityBookVideoInput,
  IdentityCancelVideoInput,
  IdentityListVideoSlotsInput,
  VideoSlot,
  VideoSlotPage,
} from '@weidongli/contracts/identity';
import type { Context } from '../engine/context.js';
import { pageOfAll } from '../engine/page.js';
import { refuse } from '../engine/problem.js';
import { kinds } from '../engine/records.js';
import type { OnboardingRecord } from '../engine/records-onboarding.js';
import { readInstant } from '../engine/time.js';
import { withoutCall } from '../engine/verification-review.js';
import { keepApplication } from '../engine/verification-outcome.js';
import { publicApplication } from '../engine/verification.js';
import { canGoByVideo } from '../engine/verification.rules.js';
import {
  judgeSlot,
  slotPlace,
  slotsFrom,
  type SlotTime,
  type VideoChannel,
} from '../engine/video-slot.rules.js';
import { releaseSlot, takeSlot } from '../engine/video-slot.js';
import { APPOINTMENT_JOBS } from './identity-appointment.jobs.js';

/** Lists times for a video call. Both channels have the same. */
export const listVideoSlots = async (
  { applicationId, channel, ...paging }: IdentityListVideoSlotsInput,
  ctx: Context,
): Promise<VideoSlotPage> => {
  requireVideo(await ctx.own(kinds.onboarding, applicationId));
  // The places are dates and hours: `2026-11-24T09:00`.
  const all = slotsFrom(ctx.now);
  const { data, page } = pageOfAll(ctx, all, ({ startsAt }) => startsAt.slice(0, 16), paging);
  const slots = data.map(async (time): Promise<VideoSlot> => {
    const holder = (await ctx.get(kinds.slot, slotPlace(channel, time.startsAt)))?.applicationId ?? null;
    return { ...time, channel, free: holder === null };
  });
  return { data: await Promise.all(slots), page };
};

const requireVideo = (application: OnboardingRecord): void => {
  if (canGoByVideo(application)) return;
  throw refuse('invalid-state', {
    detail: `The application is ${application.status}; a video call has no place there.`,
  });
};

/** Books a video call; one that was booked before is given back. */
export const bookVideo = async (
  { applicationId, channel, startsAt }: IdentityBookVideoInput,
  ctx: Context,
): Promise<IdentityApplication> => {
  const application = await ctx.own(kinds.onboarding, applicationId);
  requireVideo(application);
  const slot = requireSlot(startsAt, ctx.now);
  await releaseSlot(ctx, application);
  if (!(await takeSlot(ctx, channel, slot.startsAt, applicationId))) throw refuse('slot-taken');
  return publicApplication(ctx, await book(ctx, application, channel, slot));
};

const requireSlot = (startsAt: string, now: number): SlotTime => {
  const slot = judgeSlot(startsAt, now);
  if (slot === 'begun') throw refuse('slot-taken', { detail: 'The time has begun.' });
  if (slot === 'unknown')
    throw refuse('validation-failed', {
      errors: [
        { pointer: '/startsAt', message: 'No time of the list begins then. Take startsAt as listed.' },
      ],
    });
  return slot;
};

const book = (
  ctx: Context,
  application: OnboardingRecord,
  channel: VideoChannel,
  slot: SlotTime,
): Promise<OnboardingRecord> => {
  const end = readInstant(slot.endsAt) ?? ctx.now;
  ctx.schedule(APPOINTMENT_JOBS.video, application.id, end - ctx.now);
  const appointment = { id: ctx.newId('vid'), channel, ...slot, status: 'BOOKED' as const };
  return keepApplication(ctx, { ...application, status: 'AWAITING_VIDEO', appointment }, 'video_booked');
};

/** Gives a slot back: the application stands where it was before. */
export const cancelVideo = async (
  { applicationId }: IdentityCancelVideoInput,
  ctx: Context,
): Promise<IdentityApplication> => {
  const application = await ctx.own(kinds.onboarding, applicationId);
  if (application.status !== 'AWAITING_VIDEO')
    throw refuse('invalid-state', { detail: `The application is ${application.status}; no call is booked.` });
  const appointment = await releaseSlot(ctx, application);
  return publicApplication(ctx, await withoutCall(ctx, { ...application, appointment }));
};
