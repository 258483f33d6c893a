import * as z from 'zod/mini';
import type { IdentityAppealInput } from '../generated/identity.js';
import type { IdentityApplication } from '../generated/shared.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { id, plainText } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';
import { IdentityApplicationShape } from '../shared/identity-application.js';

/** Objects to a decision. */
export const IdentityAppealInputShape = shape(
  'IdentityAppealInput',
  z.strictObject({
    /** Application, `onb_…`. */
    applicationId: id('onb'),
    /** Why, in the customer's own words; plain text, 1 to 300 characters. */
    statement: plainText(300),
  }),
);

/** Objects to a decision, once: a person who did not make it looks again. */
export const appeal: Operation<IdentityAppealInput, IdentityApplication> = operation({
  id: 'identity.appeal',
  summary: 'Object to the outcome of a verification',
  method: 'POST',
  path: '/v1/identity/applications/{applicationId}/appeal',
  actor: 'customer',
  scope: 'identity:write',
  idempotent: true,
  audit: 'IDENTITY',
  input: IdentityAppealInputShape,
  output: IdentityApplicationShape,
  errors: ['not-found', 'invalid-state'],
});
