import type { Challenge } from '@weidongli/contracts';
import type {
  IdentityResendChallengeInput,
  IdentityVerifyChallengeInput,
  StepUp,
} from '@weidongli/contracts/identity';
import type { Context } from '../engine/context.js';
import { sha256Hex } from '../engine/digest.js';
import { refuse } from '../engine/problem.js';
import { kinds, type ChallengeRecord } from '../engine/records.js';
import { scenarioFor } from '../engine/scenario.js';
import { CODE_LIFE, publicChallenge } from '../engine/step-up.js';
import { instant } from '../engine/time.js';
import { outcomeOfValue, type OutcomeId } from '../outcomes/outcomes.js';
import { judgeCode, judgeResend, type CodeVerdict } from './identity-challenge.rules.js';

const REACHED: Readonly<Record<CodeVerdict['outcome'], OutcomeId | undefined>> = {
  right: 'code.right',
  wrong: 'code.wrong',
  late: 'code.late',
  locked: 'code.locked',
  'was-locked': 'code.locked',
  expired: 'code.expired',
  'was-expired': 'code.expired',
  'was-used': undefined,
};

/** Answers a challenge; a refusal keeps the count of wrong codes. */
export const verifyChallenge = async (
  { challengeId, code }: IdentityVerifyChallengeInput,
  ctx: Context,
): Promise<StepUp> => {
  const challenge = await ctx.own(kinds.challenge, challengeId);
  const operation = 'identity.verifyChallenge';
  const asked = scenarioFor(ctx, operation) ?? outcomeOfValue(operation, code) ?? 'code.wrong';
  const verdict = judgeCode(challenge, asked, ctx.now);
  const reached = REACHED[verdict.outcome];
  if (reached !== undefined) ctx.reached(reached, challengeId);
  if ('after' in verdict) ctx.put(kinds.challenge, challengeId, verdict.after);
  switch (verdict.outcome) {
    case 'right':
      return newStepUp(ctx, challenge);
    case 'wrong':
    case 'late':
      throw refuse('otp-incorrect', { attemptsLeft: verdict.after.attemptsLeft, keep: true });
    case 'locked':
    case 'was-locked':
      throw refuse('attempts-exhausted', { keep: true });
    case 'expired':
    case 'was-expired':
      throw refuse('otp-expired', { keep: true });
    case 'was-used':
      throw refuse('invalid-state', { detail: 'The challenge was answered already.' });
  }
};

const newStepUp = (ctx: Context, { customerId, binding }: ChallengeRecord): StepUp => {
  const token = ctx.newSecret('wsu');
  const expiresAt = instant(ctx.now + CODE_LIFE);
  ctx.put(kinds.stepUp, sha256Hex(token), { customerId, binding, expiresAt, used: false });
  return { token, expiresAt };
};

/** Sends another code for the same request. */
export const resendChallenge = async (
  { challengeId }: IdentityResendChallengeInput,
  ctx: Context,
): Promise<Challenge> => {
  const challenge = await ctx.own(kinds.challenge, challengeId);
  const verdict = judgeResend(challenge, ctx.now);
  switch (verdict.outcome) {
    case 'sent':
      ctx.put(kinds.challenge, challengeId, verdict.after);
      return publicChallenge(verdict.after);
    case 'too-soon':
      ctx.reached('code.resent-too-soon', challengeId);
      throw refuse('rate-limited', {
        retryAfter: verdict.seconds,
        detail: 'A code was sent less than 60 seconds ago.',
      });
    case 'exhausted':
      throw refuse('attempts-exhausted', { detail: 'No further code is sent for this challenge.' });
    case 'was-used':
      throw refuse('invalid-state', { detail: 'The challenge was answered already.' });
  }
};
