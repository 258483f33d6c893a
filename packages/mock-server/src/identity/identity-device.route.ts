import type { Device, IdentityRegisterDeviceInput } from '@weidongli/contracts/identity';
import { standardSuite } from '@weidongli/trust/suite';
import type { Context } from '../engine/context.js';
import { refuse } from '../engine/problem.js';
import { kinds, type DeviceRecord } from '../engine/records.js';
import { requireStepUp } from '../engine/step-up.js';
import { instant } from '../engine/time.js';

/** Devices that a customer can confirm with. */
const MAX_DEVICES = 5;

/** Registers the key of a device. */
export const registerDevice = async (
  { name, publicKey }: IdentityRegisterDeviceInput,
  ctx: Context,
): Promise<Device> => {
  if (!(await isKey(publicKey)))
    throw refuse('validation-failed', {
      errors: [{ pointer: '/publicKey', message: 'It is no point of the curve P-256.' }],
    });
  await requireStepUp(ctx, { purpose: 'DEVICE_REGISTER', confirms: {}, without: 'NATIVE_BIOMETRIC' });
  const { customerId } = ctx;
  const factors = await ctx.get(kinds.factors, customerId);
  const device: DeviceRecord = { id: ctx.newId('dev'), name, publicKey, createdAt: instant(ctx.now) };
  const devices = [...(factors?.devices ?? []), device].slice(-MAX_DEVICES);
  ctx.put(kinds.factors, customerId, { ...factors, customerId, devices });
  ctx.reached('device.registered', device.id);
  return device;
};

/** Tells whether a key can be used: checking any signature with one that cannot fails in another way than by "no". */
const isKey = async (publicKey: DeviceRecord['publicKey']): Promise<boolean> => {
  try {
    await standardSuite.verify('ES256', { ...publicKey }, new Uint8Array(), new Uint8Array(64));
    return true;
  } catch {
    return false;
  }
};
