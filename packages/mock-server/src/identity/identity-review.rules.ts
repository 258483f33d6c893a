import type { OnboardingRecord } from '../engine/records-onboarding.js';
import { readInstant } from '../engine/time.js';
import { VERIFY_TIMES } from '../engine/verification.rules.js';

/** Tells whether a customer may object: once, while what was shown is still kept. */
export const mayAppeal = (
  { status, decision }: Pick<OnboardingRecord, 'status' | 'decision'>,
  now: number,
): boolean =>
  status === 'REJECTED' &&
  decision?.appealable === true &&
  (readInstant(decision.decidedAt) ?? 0) + VERIFY_TIMES.objection > now;
