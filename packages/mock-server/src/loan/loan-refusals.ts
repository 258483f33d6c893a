import type { ProblemCode } from '@weidongli/contracts';
import type { Context } from '../engine/context.js';
import { refuse, type Refusal } from '../engine/problem.js';
import type { OutcomeId } from '../outcomes/outcomes.js';

/** Refusals of the loan that are outcomes of the sandbox. */
const OUTCOMES: Partial<Readonly<Record<ProblemCode, OutcomeId>>> = {
  'consent-required': 'application.without-consent',
  'insufficient-credit': 'draw.too-much',
  'insufficient-funds': 'repayment.refused',
  'line-suspended': 'line.suspended',
  'loan-overdue': 'repayment.overdue-first',
  'payoff-amount-changed': 'repayment.amount-changed',
};

/** Makes a refusal, and notes the outcome that it is. */
export const refuseReached = (ctx: Context, code: ProblemCode, object: string, detail?: string): Refusal => {
  const outcome = OUTCOMES[code];
  if (outcome !== undefined) ctx.reached(outcome, object);
  return refuse(code, detail === undefined ? {} : { detail });
};
