import * as z from 'zod/mini';
import type { Device, IdentityRegisterDeviceInput } from '../generated/identity.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { id, instant, plainText } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';

const coordinate = () =>
  z.string().check(z.regex(/^[\w-]{43}$/, 'Use 32 bytes in base64url without padding: 43 characters.'));

/** Public key of a device, JWK (RFC 7517): its private half never leaves the device. */
export const DeviceKeyShape = shape(
  'DeviceKey',
  z.strictObject({
    /** Always `EC`. */
    kty: z.literal('EC'),
    /** Always `P-256`. */
    crv: z.literal('P-256'),
    /** First coordinate of the point. */
    x: coordinate(),
    /** Second coordinate of the point. */
    y: coordinate(),
  }),
);

/** Registers a device, so that its owner can confirm by finger or face. */
export const IdentityRegisterDeviceInputShape = shape(
  'IdentityRegisterDeviceInput',
  z.strictObject({
    /** Name that the customer knows the device by. */
    name: plainText(40),
    /** Key that the device made, in hardware that lets nobody else use it. */
    publicKey: DeviceKeyShape,
  }),
);

/** A device that can confirm. */
export const DeviceShape = shape(
  'Device',
  z.object({
    /** Id, `dev_…`; the `keyId` of its answers. */
    id: id('dev'),
    /** Name that the customer knows the device by. */
    name: z.string(),
    /** When it was registered. */
    createdAt: instant(),
  }),
);

/** Registers the key of a device. It is confirmed in another way than by a device; of five devices the oldest leaves. */
export const registerDevice: Operation<IdentityRegisterDeviceInput, Device> = operation({
  id: 'identity.registerDevice',
  summary: 'Register a device to confirm with',
  method: 'POST',
  path: '/v1/identity/devices',
  actor: 'customer',
  ui: false,
  scope: 'identity:write',
  idempotent: true,
  stepUp: true,
  successStatus: 201,
  audit: 'KEY',
  input: IdentityRegisterDeviceInputShape,
  output: DeviceShape,
  errors: ['step-up-required', 'otp-context-mismatch', 'otp-expired', 'attempts-exhausted'],
});
