import type {
  PolicyExplanation,
  SandboxChangePolicyInput,
  SandboxExplainPolicyInput,
  SandboxGetPolicyInput,
  VerificationPolicy,
} from '@weidongli/contracts/sandbox';
import type { Context } from '../engine/context.js';
import { refuse } from '../engine/problem.js';
import { kinds } from '../engine/records.js';
import { instant } from '../engine/time.js';
import { POLICY, policyFor, readPolicy } from '../engine/verification-policy.js';
import { countedFailures, isVerifying, laxRow } from '../engine/verification-policy.rules.js';

/** Reads what a customer must pass in each situation. */
export const getPolicy = (_: SandboxGetPolicyInput, ctx: Context): Promise<VerificationPolicy> =>
  readPolicy(ctx);

/** Changes one row, unless the policy would then ask for less where the risk is higher. */
export const changePolicy = (input: SandboxChangePolicyInput, ctx: Context): Promise<VerificationPolicy> =>
  ctx.inMain(async (main) => {
    const { scene, device, behaviour } = input;
    const wish = wishOf(input);
    const before = await readPolicy(main);
    const rows = before.rows.map((row) =>
      row.scene === scene && row.device === device && row.behaviour === behaviour ? { ...row, ...wish } : row,
    );
    if (laxRow(rows) !== undefined)
      throw refuse('validation-failed', {
        detail:
          'The policy would ask for less where the risk is higher. Change the riskier situations first.',
        errors: [
          {
            pointer: isVerifying(scene) ? '/mode' : '/factors',
            message: 'Asks for less than a safer situation.',
          },
        ],
      });
    const after: VerificationPolicy = { rows, changedAt: instant(ctx.now), version: before.version + 1 };
    await main.get(kinds.policy, POLICY);
    main.put(kinds.policy, POLICY, after);
    return after;
  });

/** Reads what is to change: the mode of a scene that verifies, the number of ways in another one. */
const wishOf = ({ scene, mode, factors }: SandboxChangePolicyInput) => {
  const [wanted, foreign] = isVerifying(scene) ? [mode, factors] : [factors, mode];
  if (wanted === undefined || foreign !== undefined)
    throw refuse('validation-failed', {
      errors: [
        isVerifying(scene)
          ? { pointer: '/mode', message: 'This scene has a mode, and no factors.' }
          : { pointer: '/factors', message: 'This scene has factors, and no mode.' },
      ],
    });
  return isVerifying(scene) ? { mode: mode ?? null } : { factors: factors ?? null };
};

/** Explains what would be asked of a customer now, with the device that was used last. */
export const explainPolicy = async (
  { customerRef, scene }: SandboxExplainPolicyInput,
  ctx: Context,
): Promise<PolicyExplanation> => {
  const [found] = await ctx.everywhere(kinds.customerRef.name, customerRef);
  if (found === undefined)
    throw refuse('not-found', { detail: 'No customer of this bank has this customerRef.' });
  const { customerId } = found.body as { readonly customerId: string };
  const risk = await ctx.get(kinds.risk, customerId);
  const { row } = await policyFor(ctx, scene, { customerId, device: risk?.used.at(-1) ?? null });
  return { row, devicesUsed: risk?.used.length ?? 0, failures: countedFailures(risk, ctx.now).length };
};
