import type { IdentitySetPasswordInput, PaymentPassword } from '@weidongli/contracts/identity';
import type { Context } from '../engine/context.js';
import { newPassword, openPassword } from '../engine/payment-password.js';
import { refuse } from '../engine/problem.js';
import { kinds } from '../engine/records.js';
import { requireStepUp } from '../engine/step-up.js';
import { withoutFailures } from '../engine/tries.js';
import { factorsFor } from '../engine/verification-policy.js';

/**
 * Sets the payment password. One that is set already is changed in as many ways to confirm as the policy asks for; wrong tries
 * of the old one count no more.
 */
export const setPassword = async (
  { password, typedIn }: IdentitySetPasswordInput,
  ctx: Context,
): Promise<PaymentPassword> => {
  const { customerId } = ctx;
  const [customer, factors, failures] = await Promise.all([
    ctx.get(kinds.customer, customerId),
    ctx.get(kinds.factors, customerId),
    ctx.get(kinds.failures, customerId),
  ]);
  if (customer?.status !== 'ACTIVE')
    throw refuse('invalid-state', {
      detail: 'The first payment password is set when the account is opened.',
    });
  const secret = await openPassword(ctx, password);
  const set = newPassword(ctx, secret, { typedIn, birthDate: customer.birthDate });
  const wanted = factors?.password === undefined ? 1 : await factorsFor(ctx, 'PASSWORD_CHANGE');
  await requireStepUp(ctx, { purpose: 'PASSWORD_CHANGE', confirms: {}, factors: wanted });
  ctx.put(kinds.factors, customerId, { ...{ customerId, devices: [] }, ...factors, ...set });
  if (failures !== undefined)
    ctx.put(kinds.failures, customerId, withoutFailures(failures, 'PAYMENT_PASSWORD'));
  return set.passwordSet;
};
