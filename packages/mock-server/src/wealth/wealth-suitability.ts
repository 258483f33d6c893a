import type { ProblemCode } from '@weidongli/contracts';
import type { RiskMatch } from '@weidongli/contracts/wealth';
import type { Context } from '../engine/context.js';
import { refuse, type Refusal } from '../engine/problem.js';
import { kinds } from '../engine/records.js';
import type { SuitabilityRecord } from '../engine/records-wealth.js';
import { businessDate } from '../engine/time.js';
import type { OutcomeId } from '../outcomes/outcomes.js';
import { ageOn } from './wealth-assess.rules.js';
import { judgeRisk, refuseMatch, type RatedProduct } from './wealth-suitability.rules.js';

/** Reads where a customer stands with the questionnaire. */
export const suitabilityOf = async (ctx: Context, customerId: string): Promise<SuitabilityRecord> =>
  (await ctx.get(kinds.suitability, customerId)) ?? { customerId, assessment: null, attempts: [] };

/** Returns the years of age of a customer; 0 for somebody of whom the bank knows nothing. */
export const ageOf = async (ctx: Context, customerId: string): Promise<number> => {
  const customer = await ctx.get(kinds.customer, customerId);
  return customer?.birthDate === undefined ? 0 : ageOn(customer.birthDate, businessDate(ctx.now));
};

/** Says how far a customer's type and a product fit at present. A job names the customer. */
export const riskMatchOf = async (
  ctx: Context,
  product: RatedProduct,
  customerId = ctx.customerId,
): Promise<RiskMatch> => {
  const [age, { assessment }, warning] = await Promise.all([
    ageOf(ctx, customerId),
    suitabilityOf(ctx, customerId),
    ctx.get(kinds.riskWarning, `${customerId} ${product.code}`),
  ]);
  return judgeRisk({ product, age, assessment, warning, now: ctx.now });
};

/** Says why a match keeps a customer from buying, with what to do about it; `undefined` when it does not. */
export const suitabilityRefusal = (ctx: Context, match: RiskMatch): Refusal | undefined => {
  const code = refuseMatch(match, ctx.now);
  if (code === undefined || !ctx.runtime.guards.holds('suitability')) return undefined;
  return refuse(code, match.status === 'OVER_LEVEL' && match.warningId === null ? WARNING_FIRST : {});
};

const WARNING_FIRST = { detail: 'Read the warning first: wealth.acknowledgeWarning.' } as const;

/** Outcomes of the sandbox that these refusals are. */
const OUTCOMES: Partial<Readonly<Record<ProblemCode, OutcomeId>>> = {
  'suitability-required': 'order.not-assessed',
  'suitability-expired': 'order.assessment-expired',
  'risk-mismatch': 'order.risk-mismatch',
  'cool-off-pending': 'order.cool-off',
};

/**
 * Requires that a product fits a customer, or that the warning was read and the day to think is over. It is asked where
 * something is bought, whatever was shown before.
 *
 * @throws {Refusal} `suitability-required`, `suitability-expired`, `risk-mismatch`, `cool-off-pending` or `not-eligible`.
 */
export const requireSuitable = async (
  ctx: Context,
  product: RatedProduct,
  customerId = ctx.customerId,
): Promise<RiskMatch> => {
  const match = await riskMatchOf(ctx, product, customerId);
  const refusal = suitabilityRefusal(ctx, match);
  if (refusal === undefined) return match;
  const outcome = OUTCOMES[refusal.code];
  if (outcome !== undefined) ctx.reached(outcome, customerId);
  throw refusal;
};
