import type { Challenge } from '@weidongli/contracts';
import { isPast } from './callers.js';
import type { Context } from './context.js';
import { sha256Hex } from './digest.js';
import { refuse } from './problem.js';
import { kinds, type ChallengeRecord } from './records.js';
import { instant, MINUTE, SECOND } from './time.js';

/** How long a code and its token count, in milliseconds. */
export const CODE_LIFE = 5 * MINUTE;
/** Time between two codes, in milliseconds. */
export const RESEND_PAUSE = 60 * SECOND;
/** Wrong codes that are allowed for one challenge. */
export const MAX_ATTEMPTS = 5;
/** Codes that are sent for one challenge. */
export const MAX_SENDS = 5;

/** What the customer confirms, and where the code goes. */
export interface StepUpTerms {
  readonly purpose: Challenge['purpose'];
  readonly phoneMasked: string;
}

/**
 * Requires a second factor for this very request. Call it after every other check: nobody should get a code for
 * something that is refused anyway. The token is used up in the same unit of work as what it confirms.
 *
 * @throws {Refusal} `step-up-required` with a challenge when there is no token, `otp-context-mismatch` when it confirms
 * another request, `otp-expired` when it is too old.
 */
export const requireStepUp = async (ctx: Context, terms: StepUpTerms): Promise<void> => {
  const { customerId } = ctx;
  const binding = sha256Hex(`${ctx.request.digest}\n${customerId}`);
  const place = sha256Hex(ctx.request.stepUpToken ?? '');
  const proof = await ctx.get(kinds.stepUp, place);
  if (proof?.customerId !== customerId || proof.used) {
    const challenge = await challengeFor(ctx, binding, terms);
    throw refuse('step-up-required', { challenge: publicChallenge(challenge), keep: true });
  }
  if (isPast(proof.expiresAt, ctx.now))
    throw refuse('otp-expired', { detail: 'The step-up token has expired.' });
  if (proof.binding !== binding) {
    ctx.reached('code.other-request', customerId);
    throw refuse('otp-context-mismatch');
  }
  ctx.put(kinds.stepUp, place, { ...proof, used: true });
};

/** Shows a challenge without what it is bound to. */
export const publicChallenge = (record: ChallengeRecord): Challenge => {
  const { id, method, purpose, phoneMasked, length, expiresAt, resendAfter, attemptsLeft } = record;
  return { id, method, purpose, phoneMasked, length, expiresAt, resendAfter, attemptsLeft };
};

const challengeFor = async (ctx: Context, binding: string, terms: StepUpTerms): Promise<ChallengeRecord> => {
  const known = await ctx.get(kinds.challengeOf, binding);
  const open = known === undefined ? undefined : await ctx.get(kinds.challenge, known.challengeId);
  if (open?.state === 'OPEN' && !isPast(open.expiresAt, ctx.now)) return open;
  const challenge = newChallenge(ctx, binding, terms);
  ctx.put(kinds.challenge, challenge.id, challenge);
  ctx.put(kinds.challengeOf, binding, { challengeId: challenge.id });
  return challenge;
};

const newChallenge = (ctx: Context, binding: string, terms: StepUpTerms): ChallengeRecord => ({
  id: ctx.newId('otp'),
  customerId: ctx.customerId,
  binding,
  method: 'OTP',
  ...terms,
  length: 6,
  expiresAt: instant(ctx.now + CODE_LIFE),
  resendAfter: instant(ctx.now + RESEND_PAUSE),
  attemptsLeft: MAX_ATTEMPTS,
  state: 'OPEN',
  sends: 1,
});
