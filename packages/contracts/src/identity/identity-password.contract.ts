import * as z from 'zod/mini';
import type { IdentitySetPasswordInput, PaymentPassword } from '../generated/identity.js';
import { operation } from '../shared/declare-operation.js';
import { EncryptedFieldShape } from '../shared/encrypted-field.js';
import type { Operation } from '../shared/operation.js';
import { instant, openEnum } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';

/** Sets the payment password, for the first time or anew. */
export const IdentitySetPasswordInputShape = shape(
  'IdentitySetPasswordInput',
  z.strictObject({
    /** Six digits as UTF-8, sealed in the page or by the host's keyboard. */
    password: EncryptedFieldShape,
    /** Where it was typed: the host's certified keyboard, or a field of the page, which is worth less. */
    typedIn: z.enum(['HOST_KEYBOARD', 'PAGE_FIELD']),
  }),
);

/** What is known of a payment password. */
export const PaymentPasswordShape = shape(
  'PaymentPassword',
  z.object({
    /** When it was set. */
    setAt: instant(),
    /** Where it was typed. */
    typedIn: openEnum(['HOST_KEYBOARD', 'PAGE_FIELD']),
  }),
);

/** Sets the payment password. It is confirmed in as many other ways as the policy asks for. */
export const setPassword: Operation<IdentitySetPasswordInput, PaymentPassword> = operation({
  id: 'identity.setPassword',
  summary: 'Set the payment password',
  method: 'POST',
  path: '/v1/identity/payment-password',
  actor: 'customer',
  scope: 'identity:write',
  idempotent: true,
  stepUp: true,
  audit: 'KEY',
  input: IdentitySetPasswordInputShape,
  output: PaymentPasswordShape,
  errors: [
    'password-too-simple',
    'step-up-required',
    'otp-context-mismatch',
    'otp-expired',
    'attempts-exhausted',
    'invalid-state',
  ],
});
