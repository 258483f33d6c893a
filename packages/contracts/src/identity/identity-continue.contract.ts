import * as z from 'zod/mini';
import type { HandOver, IdentityCreateHandOverInput } from '../generated/identity.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { id, instant, text } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';

/** Asks for a way to go on with another device. */
export const IdentityCreateHandOverInputShape = shape(
  'IdentityCreateHandOverInput',
  z.strictObject({
    /** Application, `onb_…`. */
    applicationId: id('onb'),
  }),
);

/** A way to go on with another device: the token travels in the link, the code by the customer's eyes. */
export const HandOverShape = shape(
  'HandOver',
  z.object({
    /** Token for the link, after the `#`: works once, together with the code. */
    token: text(200),
    /** Six digits that the customer types on the other device. */
    confirmCode: z.string().check(z.regex(/^\d{6}$/)),
    /** When it stops counting: five minutes from now. */
    expiresAt: instant(),
  }),
);

/** Makes a one-time link to go on with another device; the one before stops counting. */
export const createHandOver: Operation<IdentityCreateHandOverInput, HandOver> = operation({
  id: 'identity.createHandOver',
  summary: 'Make a one-time link to go on with another device',
  method: 'POST',
  path: '/v1/identity/applications/{applicationId}/hand-overs',
  actor: 'customer',
  scope: 'identity:write',
  audit: 'SESSION',
  successStatus: 201,
  input: IdentityCreateHandOverInputShape,
  output: HandOverShape,
  errors: ['not-found', 'invalid-state'],
});
