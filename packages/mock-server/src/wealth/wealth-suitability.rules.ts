import type { ProblemCode } from '@weidongli/contracts';
import type { RiskMatch, SuitabilityAssessment } from '@weidongli/contracts/wealth';
import { isPast } from '../engine/callers.js';
import type { RiskWarningRecord } from '../engine/records-wealth.js';
import { ADULT_AGE, ELDER_AGE, LEVELS } from './wealth-assess.rules.js';

/** Risk levels of products, from low to high; each type may buy those up to its own place. */
export const RISK_LEVELS = ['R1', 'R2', 'R3', 'R4', 'R5'] as const;

/** What suitability needs to know of a product. */
export interface RatedProduct {
  readonly code: string;
  readonly kind: string;
  readonly riskLevel: string;
}

/** What decides whether a customer may buy a product. */
export interface RiskQuestion {
  readonly product: RatedProduct;
  /** Years. */
  readonly age: number;
  /** The latest assessment, whether it still counts or not. */
  readonly assessment: SuitabilityAssessment | null;
  readonly warning: RiskWarningRecord | undefined;
  /** The bank's time, milliseconds since 1970. */
  readonly now: number;
}

/** Returns the place of a risk level, from 0; what nobody knows is the riskiest. */
const rankOf = (riskLevel: string): number => {
  const rank = RISK_LEVELS.findIndex((level) => level === riskLevel);
  return rank < 0 ? RISK_LEVELS.length : rank;
};

/** Returns the highest risk level that a type buys without a warning. */
export const maxRiskOf = ({
  level,
  lowest,
}: Pick<SuitabilityAssessment, 'level' | 'lowest'>): (typeof RISK_LEVELS)[number] =>
  (lowest ? undefined : RISK_LEVELS[LEVELS.findIndex((one) => one === level)]) ?? 'R1';

/** Says how far a customer's type and a product fit. */
export const judgeRisk = (question: RiskQuestion): RiskMatch => {
  const { product, assessment, warning, now } = question;
  const counts = assessment !== null && !isPast(assessment.validUntil, now);
  const verdict = verdictOn(question);
  const read = verdict.status === 'OVER_LEVEL' && warning !== undefined && !isPast(warning.validUntil, now);
  return {
    ...verdict,
    investorLevel: counts ? assessment.level : null,
    riskLevel: product.riskLevel,
    warningId: read ? warning.id : null,
    coolOffUntil: read ? warning.coolOffUntil : null,
  };
};

const verdictOn = ({ product, age, assessment, now }: RiskQuestion): Pick<RiskMatch, 'status' | 'reason'> => {
  if (age < ADULT_AGE) return { status: 'FORBIDDEN', reason: 'UNDER_AGE' };
  if (assessment === null) return { status: 'NOT_ASSESSED', reason: 'NO_ASSESSMENT' };
  if (isPast(assessment.validUntil, now)) return { status: 'EXPIRED', reason: 'EXPIRED' };
  if (rankOf(product.riskLevel) <= rankOf(maxRiskOf(assessment))) return { status: 'MATCH', reason: null };
  if (assessment.lowest) return { status: 'FORBIDDEN', reason: 'LOWEST_TYPE' };
  if (product.kind === 'BANK_WMP') return { status: 'FORBIDDEN', reason: 'WEALTH_PRODUCT' };
  if (age >= ELDER_AGE) return { status: 'FORBIDDEN', reason: 'AGE_65' };
  if (assessment.level === 'C1') return { status: 'FORBIDDEN', reason: 'OVER_LEVEL' };
  return { status: 'OVER_LEVEL', reason: 'OVER_LEVEL' };
};

/** Says why a match keeps a customer from buying; `undefined` when it does not. */
export const refuseMatch = (match: RiskMatch, now: number): ProblemCode | undefined => {
  switch (match.status) {
    case 'MATCH':
      return undefined;
    case 'NOT_ASSESSED':
      return 'suitability-required';
    case 'EXPIRED':
      return 'suitability-expired';
    case 'OVER_LEVEL':
      if (match.coolOffUntil === null) return 'risk-mismatch';
      return isPast(match.coolOffUntil, now) ? undefined : 'cool-off-pending';
    default:
      return match.reason === 'UNDER_AGE' ? 'not-eligible' : 'risk-mismatch';
  }
};

/** Tells whether somebody is old enough that a product of this level needs a notice of its own. */
export const needsElderNotice = ({ riskLevel }: RatedProduct, age: number): boolean =>
  age >= ELDER_AGE && rankOf(riskLevel) >= rankOf('R3');
