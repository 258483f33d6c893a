import type { PolicyRow, VerificationPolicy } from '@weidongli/contracts/sandbox';
import type { Context } from './context.js';
import { keyedDigest } from './kept-secret.js';
import { kinds } from './records.js';
import type { RiskRecord, StepName } from './records-onboarding.js';
import { instant } from './time.js';
import {
  countedFailures,
  defaultPolicy,
  rowFor,
  situationFrom,
  type PolicyScene,
  type Situation,
} from './verification-policy.rules.js';

/** Id of the one record of the policy. */
export const POLICY = 'policy';

/** Reads the policy; before it was changed, the one that the bank begins with. */
export const readPolicy = (ctx: Context): Promise<VerificationPolicy> =>
  ctx.inMain(async (main) => (await main.get(kinds.policy, POLICY)) ?? defaultPolicy);

/** Makes the digest under which a device is known: only this tenant can make it, and no name can be read out of it. */
export const deviceDigest = (ctx: Context, deviceRef: string): string =>
  keyedDigest(ctx, 'device', deviceRef);

/** Customer and device of a situation. */
export interface Whose {
  readonly customerId: string;
  /** Digest; null where the partner names none. */
  readonly device: string | null;
}

/** Finds the device of the session; null where the partner names none. */
export const deviceOf = ({ caller }: Context): string | null =>
  caller.kind === 'customer' ? caller.session.device : null;

/** Judges where a customer stands with a device. */
export const situationOf = async (ctx: Context, { customerId, device }: Whose): Promise<Situation> => {
  const [risk, use] = await Promise.all([
    ctx.get(kinds.risk, customerId),
    device === null ? undefined : ctx.inMain((main) => main.get(kinds.deviceUse, device)),
  ]);
  return situationFrom(risk, device, use?.customers ?? [], ctx.now);
};

/** Finds the row of the policy that applies to a customer now, and why. */
export const policyFor = async (
  ctx: Context,
  scene: PolicyScene,
  whose: Whose,
): Promise<{ readonly row: PolicyRow; readonly situation: Situation }> => {
  const [{ rows }, situation] = await Promise.all([readPolicy(ctx), situationOf(ctx, whose)]);
  return { row: rowFor(rows, scene, situation), situation };
};

/** In how many ways the customer of the session confirms in a scene that does not verify, 1 or 2. */
export const factorsFor = async (
  ctx: Context,
  scene: 'PASSWORD_CHANGE' | 'LIMIT_CHANGE',
): Promise<number> => {
  const { row } = await policyFor(ctx, scene, { customerId: ctx.customerId, device: deviceOf(ctx) });
  return row.factors ?? 1;
};

const emptyRisk = (customerId: string): RiskRecord => ({ customerId, devices: [], used: [], failures: [] });

/** Notes that a customer uses a device. Who else has used it is kept at once: a device that is tried and left counts, too. */
export const noteDevice = async (ctx: Context, { customerId, device }: Whose): Promise<void> => {
  if (device === null) return;
  await ctx.inMain(async (main) => {
    const customers = (await main.get(kinds.deviceUse, device))?.customers ?? [];
    if (!customers.includes(customerId))
      main.put(kinds.deviceUse, device, { customers: [...customers, customerId] });
  });
  const risk = (await ctx.get(kinds.risk, customerId)) ?? emptyRisk(customerId);
  if (risk.used.at(-1) === device) return;
  const used = [...risk.used.filter((one) => one !== device), device];
  ctx.put(kinds.risk, customerId, { ...risk, used });
};

/** Knows a device again from now on: the customer was verified with it. */
export const trustDevice = async (ctx: Context, { customerId, device }: Whose): Promise<void> => {
  const risk = (await ctx.get(kinds.risk, customerId)) ?? emptyRisk(customerId);
  if (device === null || risk.devices.includes(device)) return;
  ctx.put(kinds.risk, customerId, { ...risk, devices: [...risk.devices, device] });
};

/** Notes a try that failed, and forgets those that count no more. */
export const noteFailure = async (ctx: Context, customerId: string, step: StepName): Promise<void> => {
  const risk = (await ctx.get(kinds.risk, customerId)) ?? emptyRisk(customerId);
  const failures = [...countedFailures(risk, ctx.now), { step, at: instant(ctx.now) }];
  ctx.put(kinds.risk, customerId, { ...risk, failures });
};
