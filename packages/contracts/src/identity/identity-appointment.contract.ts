import * as z from 'zod/mini';
import type { IdentityApplication } from '../generated/shared.js';
import type {
  IdentityBookVideoInput,
  IdentityCancelVideoInput,
  IdentityListVideoSlotsInput,
  VideoSlotPage,
} from '../generated/identity.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { id, instant, openEnum, pageOf, paging } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';
import { IdentityApplicationShape } from '../shared/identity-application.js';

/** Asks when a video call is possible. */
export const IdentityListVideoSlotsInputShape = shape(
  'IdentityListVideoSlotsInput',
  z.strictObject({
    /** Application, `onb_…`. */
    applicationId: id('onb'),
    /** Who sits there. */
    channel: z.enum(['AGENT', 'SIGN_LANGUAGE']),
    ...paging,
  }),
);

/** A time for a video call. */
export const VideoSlotShape = shape(
  'VideoSlot',
  z.object({
    /** When it begins; names the slot. */
    startsAt: instant(),
    /** When it ends. */
    endsAt: instant(),
    /** Who sits there. */
    channel: openEnum(['AGENT', 'SIGN_LANGUAGE']),
    /** Says that it can be booked. */
    free: z.boolean(),
  }),
);

/** Times, earliest first, of the next five days. */
export const VideoSlotPageShape = shape('VideoSlotPage', pageOf(VideoSlotShape));

/** Books a video call. */
export const IdentityBookVideoInputShape = shape(
  'IdentityBookVideoInput',
  z.strictObject({
    /** Application, `onb_…`. */
    applicationId: id('onb'),
    /** Who sits there. */
    channel: z.enum(['AGENT', 'SIGN_LANGUAGE']),
    /** Beginning of the slot, as listed. */
    startsAt: instant(),
  }),
);

/** Gives a slot back. */
export const IdentityCancelVideoInputShape = shape(
  'IdentityCancelVideoInput',
  z.strictObject({
    /** Application, `onb_…`. */
    applicationId: id('onb'),
  }),
);

/** Lists times for a video call. With a sign-language interpreter there are as many as without. */
export const listVideoSlots: Operation<IdentityListVideoSlotsInput, VideoSlotPage> = operation({
  id: 'identity.listVideoSlots',
  summary: 'List times for a video call',
  method: 'GET',
  path: '/v1/identity/applications/{applicationId}/video-slots',
  actor: 'customer',
  scope: 'identity:read',
  numericQuery: ['limit'],
  input: IdentityListVideoSlotsInputShape,
  output: VideoSlotPageShape,
  errors: ['not-found', 'invalid-state'],
});

/** Books a video call instead of the face, of a wait, or because the mode wants one. One booked before is given back. */
export const bookVideo: Operation<IdentityBookVideoInput, IdentityApplication> = operation({
  id: 'identity.bookVideo',
  summary: 'Book a video call',
  method: 'POST',
  path: '/v1/identity/applications/{applicationId}/video-appointments',
  actor: 'customer',
  scope: 'identity:write',
  idempotent: true,
  audit: 'IDENTITY',
  successStatus: 201,
  input: IdentityBookVideoInputShape,
  output: IdentityApplicationShape,
  errors: ['not-found', 'invalid-state', 'slot-taken'],
});

/** Gives a slot back; the application stands where it was before. */
export const cancelVideo: Operation<IdentityCancelVideoInput, IdentityApplication> = operation({
  id: 'identity.cancelVideo',
  summary: 'Give a booked video call back',
  method: 'POST',
  path: '/v1/identity/applications/{applicationId}/video-appointments/cancel',
  actor: 'customer',
  scope: 'identity:write',
  input: IdentityCancelVideoInputShape,
  output: IdentityApplicationShape,
  errors: ['not-found', 'invalid-state'],
});
