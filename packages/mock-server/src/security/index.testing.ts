import type { Attack } from './attack.testing.js';
import { inputAttacks } from './input-attacks.testing.js';
import { messageAttacks } from './message-attacks.testing.js';
import { oauthAttacks } from './oauth-attacks.testing.js';
import { onboardingEvidenceAttacks } from './onboarding-evidence-attacks.testing.js';
import { onboardingReviewAttacks } from './onboarding-review-attacks.testing.js';
import { onboardingVerifyAttacks } from './onboarding-verify-attacks.testing.js';
import { possessionAttacks } from './possession-attacks.testing.js';
import { wealthAttacks } from './wealth-attacks.testing.js';
import { sessionAttacks } from './session-attacks.testing.js';

export { httpAttacks } from './http-attacks.testing.js';
export { tryAttack } from './run-attacks.testing.js';

/** Every attack on the engine. */
export const engineAttacks: readonly Attack[] = [
  ...possessionAttacks,
  ...sessionAttacks,
  ...oauthAttacks,
  ...messageAttacks,
  ...inputAttacks,
  ...wealthAttacks,
  ...onboardingEvidenceAttacks,
  ...onboardingReviewAttacks,
  ...onboardingVerifyAttacks,
];
