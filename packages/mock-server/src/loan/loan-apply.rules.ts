import {
  fenFromDecimal,
  fromFen,
  isMultipleOf,
  rateFromDecimal,
  rateToWire,
  simpleAnnualRate,
  toFen,
} from '@weidongli/finance';
import type { LoanApplication, LoanDecision, LoanOffer } from '@weidongli/contracts/loan';
import type { ApplicationRecord } from '../engine/records.js';
import type { TenantConfig } from '../engine/tenant.js';
import { businessDate, DAY, HOUR, instant, MINUTE, SECOND } from '../engine/time.js';
import { reasonsFor } from './decision-reasons.js';

/** Times of an application after it was made, in milliseconds of the bank's clock. */
export const APPLY_STEPS = {
  review: 30 * SECOND,
  /** A first decision; the money of a first loan is there within ten minutes. */
  decide: 8 * MINUTE,
  /** A decision about somebody whom the bank has decided about before. */
  decideAgain: 2.4 * SECOND,
  /** By when an automated decision is promised. */
  promise: 10 * MINUTE,
  /** A person's decision in the sandbox, and by when it is promised. */
  manual: 2 * HOUR,
  manualPromise: 2 * DAY,
  /** A person's answer to an objection in the sandbox. */
  appeal: DAY,
} as const;

/** Days for which an offer can be accepted. */
export const OFFER_DAYS = 30;

/** Limits by score, in yuan; between two points in proportion, down to a multiple of 500. */
const LIMITS: readonly (readonly [score: number, limit: number])[] = [
  [60, 5_000],
  [70, 15_000],
  [80, 30_000],
  [83, 35_000],
  [90, 80_000],
  [95, 150_000],
  [100, 200_000],
];

/** Reads the score of a customer of the sandbox: the three digits before the last one of the phone number. */
export const scoreOf = (phoneMasked: string): number => Number(phoneMasked.slice(-4, -1));

/** Maps a score to a limit in fen. A person may approve below 60: then the smallest limit. */
export const limitFor = (score: number): bigint => {
  const above = LIMITS.findIndex(([point]) => point >= score);
  const [high, most] = LIMITS[above] ?? [100, 200_000];
  const [low, least] = LIMITS[above - 1] ?? [high, most];
  const part = high === low ? 0 : ((most - least) * (score - low)) / (high - low);
  return fenFromDecimal(`${Math.floor((least + part) / 500) * 500}.00`);
};

/** Decides by score alone, as the sandbox does: below 50 no, below 60 a person looks at it. */
export const outcomeOf = (score: number): 'APPROVED' | 'DECLINED' | 'REFERRED' =>
  score < 50 ? 'DECLINED' : score < 60 ? 'REFERRED' : 'APPROVED';

/** Writes a decision: what the customer may know of it. */
export const decisionOf = (
  outcome: 'APPROVED' | 'DECLINED' | 'REFERRED',
  score: number,
  automated: boolean,
  now: number,
): LoanDecision => ({
  outcome,
  automated,
  reasons: reasonsFor(outcome, score),
  decidedAt: instant(now),
});

/** Writes an offer without its documents. */
export const offerOf = (
  { terms }: TenantConfig,
  score: number,
  now: number,
): Omit<LoanOffer, 'agreements'> => ({
  limit: fromFen(limitFor(score)),
  dailyRate: terms.dailyRate,
  annualRate: rateToWire(simpleAnnualRate(rateFromDecimal(terms.dailyRate), terms.yearBasis)),
  yearBasis: terms.yearBasis,
  tenors: terms.tenors,
  funders: terms.funders,
  validUntil: businessDate(now + OFFER_DAYS * DAY),
});

/** States in which nothing is decided yet. */
export const PENDING: readonly string[] = ['SUBMITTED', 'UNDER_REVIEW', 'REFERRED'];

/** Moves an application to its next state at a moment. */
export const moveApplication = (
  application: ApplicationRecord,
  to: ApplicationRecord['status'],
  now: number,
): ApplicationRecord => ({
  ...application,
  status: to,
  version: application.version + 1,
  statusHistory: [...application.statusHistory, { from: application.status, to, at: instant(now) }],
});

/** Shows an application; an offer only while it can be accepted. */
export const publicApplication = (application: ApplicationRecord): LoanApplication => ({
  ...application,
  offer: application.status === 'APPROVED' ? application.offered : null,
  appealable:
    application.status === 'DECLINED' &&
    application.decision?.automated === true &&
    application.appeal === null,
});

/** Says whether a limit may be asked for at all: whole hundreds, within the product. */
export const limitInRange = (limit: bigint, least: bigint): boolean =>
  limit >= least && limit <= toFen({ amount: '200000.00', currency: 'CNY' }) && isMultipleOf(limit, 10_000n);
