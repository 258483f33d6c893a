import type { PersonaOutcomes } from '@weidongli/contracts/sandbox';
import type { Outcome } from '../outcomes/outcome.js';
import { askedOf, outcomeOfValue, type Asked } from '../outcomes/outcomes.js';
import type { Context } from './context.js';
import { kinds } from './records.js';
import { scenarioFor } from './scenario.js';

/** Outcome that an object leads to, and whether a header has asked for it. */
export interface Wished<Id> {
  readonly course: Id;
  readonly byHeader: boolean;
}

const MEMBERS = {
  'loan.apply': 'application',
  'loan.appeal': 'appeal',
  'loan.draw': 'draw',
  'loan.repay': 'repayment',
  'wealth.order': 'order',
  'identity.verifyChallenge': 'face',
} as const satisfies Partial<Record<NonNullable<Outcome['scenarioOf']>, keyof PersonaOutcomes>>;

/**
 * Finds the outcome that a call of a customer asks for: by header, else by a magic value, else by the customer's story.
 * Simulation stands between header and value: it comes later and changes what is found here.
 *
 * @param value - The magic value, such as the fen of an amount; `undefined` where the operation has none.
 * @param customerId - Whose story counts; a job names the customer. Default: that of the session.
 */
export const wishedOutcome = async <Operation extends keyof typeof MEMBERS>(
  ctx: Context,
  operation: Operation,
  value?: string,
  customerId = ctx.customerId,
): Promise<Wished<Asked<Operation> | undefined>> => {
  const asked = scenarioFor(ctx, operation);
  if (asked !== undefined) return { course: asked, byHeader: true };
  // Two zeros are what an ordinary amount ends in: they do not outrank a story.
  const magic = value === undefined || value === '00' ? undefined : outcomeOfValue(operation, value);
  if (magic !== undefined) return { course: magic, byHeader: false };
  const customer = await ctx.get(kinds.customer, customerId);
  const told = customer?.outcomes?.[MEMBERS[operation]];
  return { course: askedOf(operation).find((id) => id === told), byHeader: false };
};
