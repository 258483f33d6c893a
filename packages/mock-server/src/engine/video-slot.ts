import type { Context } from './context.js';
import { kinds } from './records.js';
import type { OnboardingRecord } from './records-onboarding.js';
import { slotPlace, type VideoChannel } from './video-slot.rules.js';

/**
 * Takes a slot for an application.
 *
 * @returns `false` when somebody else has it.
 */
export const takeSlot = async (
  ctx: Context,
  channel: VideoChannel,
  startsAt: string,
  applicationId: string,
): Promise<boolean> => {
  const place = slotPlace(channel, startsAt);
  const holder = (await ctx.get(kinds.slot, place))?.applicationId ?? null;
  if (holder !== null && holder !== applicationId) return false;
  ctx.put(kinds.slot, place, { applicationId });
  return true;
};

/** Gives the slot of a call that is booked back, and returns what the application has then; the same where none is booked. */
export const releaseSlot = async (
  ctx: Context,
  { id, appointment }: Pick<OnboardingRecord, 'id' | 'appointment'>,
): Promise<OnboardingRecord['appointment']> => {
  if (appointment?.status !== 'BOOKED') return appointment;
  const place = slotPlace(appointment.channel as VideoChannel, appointment.startsAt);
  if ((await ctx.get(kinds.slot, place))?.applicationId === id)
    ctx.put(kinds.slot, place, { applicationId: null });
  return { ...appointment, status: 'CANCELLED' };
};
