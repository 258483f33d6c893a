import { askedOf, outcomeOfValue, type VerificationOutcome } from '../outcomes/outcomes.js';
import type { Context } from './context.js';
import { kinds } from './records.js';
import { scenarioFor } from './scenario.js';

const OPERATION = 'identity.submitElements';

/**
 * Finds the outcome of a verification that is asked for: by header, else by the end of the name, else by the customer's story.
 *
 * @param name - Name as it was typed: what follows its last `·` may ask for an outcome.
 */
export const verificationCourse = async (
  ctx: Context,
  name: string,
): Promise<VerificationOutcome | undefined> => {
  const asked = scenarioFor(ctx, OPERATION);
  if (asked !== undefined) return asked;
  const [, ...rest] = name.split('·');
  const magic = outcomeOfValue(OPERATION, `·${rest.at(-1) ?? ''}`);
  if (magic !== undefined) return magic;
  const told = (await ctx.get(kinds.customer, ctx.customerId))?.outcomes?.identity;
  return askedOf(OPERATION).find((id) => id === told);
};
