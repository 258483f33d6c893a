import type { Challenge } from '@weidongli/contracts';
import type {
  IdentityResendChallengeInput,
  IdentityVerifyChallengeInput,
  StepUp,
} from '@weidongli/contracts/identity';
import type { Context } from '../engine/context.js';
import { sha256Hex } from '../engine/digest.js';
import { refuse, type Refusal } from '../engine/problem.js';
import { kinds, type ChallengeRecord, type ConfirmMethod, type FailuresRecord } from '../engine/records.js';
import { CODE_LIFE, publicChallenge } from '../engine/step-up.js';
import { instant } from '../engine/time.js';
import { triesOf, withFailure, withoutFailures } from '../engine/tries.js';
import { judges } from './identity-answers.js';
import {
  afterWrong,
  judgeOpen,
  judgeResend,
  methodOf,
  RIGHT,
  WRONG,
  type AnswerOutcome,
  type Closed,
} from './identity-challenge.rules.js';

/** An answer with all that it is judged by. */
interface Answered {
  readonly challenge: ChallengeRecord;
  readonly method: ConfirmMethod;
  readonly failures: FailuresRecord | undefined;
  readonly outcome: AnswerOutcome;
}

/** Answers a challenge. A wrong answer is refused and counted all the same. */
export const verifyChallenge = async (input: IdentityVerifyChallengeInput, ctx: Context): Promise<StepUp> => {
  const [challenge, failures] = await Promise.all([
    ctx.own(kinds.challenge, input.challengeId),
    ctx.get(kinds.failures, ctx.customerId),
  ]);
  const method = methodOf(input);
  const closed = judgeOpen(challenge, method, ctx.now);
  if (closed !== undefined) throw refuseClosed(ctx, closed, challenge);
  const isTooOften = triesOf(failures, method, ctx.now).left === 0 && ctx.runtime.guards.holds('attempts');
  if (isTooOften) throw refuseOften(ctx, challenge, method, failures);
  const outcome = await judges[method](input, challenge, ctx);
  ctx.reached(outcome, challenge.id);
  if (RIGHT.includes(outcome)) return confirmed(ctx, { challenge, method, failures, outcome });
  throw refuseAnswer(ctx, { challenge, method, failures, outcome });
};

const refuseClosed = (ctx: Context, closed: Closed, { id }: ChallengeRecord): Refusal => {
  switch (closed) {
    case 'used':
      return refuse('invalid-state', { detail: 'The challenge was answered already.' });
    case 'not-offered':
      return refuse('method-not-available');
    case 'locked':
      ctx.reached('code.locked', id);
      return refuse('attempts-exhausted', { attemptsLeft: 0, keep: true });
    case 'expired':
      ctx.reached('code.expired', id);
      return refuse('otp-expired', { keep: true });
  }
};

const refuseOften = (
  ctx: Context,
  { id, attemptsLeft }: ChallengeRecord,
  method: ConfirmMethod,
  failures: FailuresRecord | undefined,
): Refusal => {
  ctx.reached(WRONG[method].often, id);
  const { retryAfter } = triesOf(failures, method, ctx.now);
  return refuse('attempts-exhausted', { attemptsLeft, retryAfter, keep: true });
};

const confirmed = (ctx: Context, { challenge, method, failures }: Answered): StepUp => {
  const { id, customerId, binds } = challenge;
  const passed = [...challenge.passed, method];
  ctx.put(kinds.challenge, id, { ...challenge, state: 'VERIFIED' });
  if (failures !== undefined) ctx.put(kinds.failures, customerId, withoutFailures(failures, method));
  const token = ctx.newSecret('wsu');
  const expiresAt = instant(ctx.now + CODE_LIFE);
  ctx.put(kinds.stepUp, sha256Hex(token), { customerId, binds, passed, expiresAt, used: false });
  return { token, expiresAt };
};

/** Counts a wrong answer against the challenge and against the customer, and says what is left of both. */
const refuseAnswer = (ctx: Context, { challenge, method, failures, outcome }: Answered): Refusal => {
  const { id, customerId } = challenge;
  const { code } = WRONG[method];
  if (outcome === 'code.late') return refuse(code, { attemptsLeft: challenge.attemptsLeft, keep: true });
  if (outcome === 'code.expired') {
    ctx.put(kinds.challenge, id, { ...challenge, expiresAt: instant(ctx.now) });
    return refuse('otp-expired', { keep: true });
  }
  const after = afterWrong(challenge, outcome);
  const counted = withFailure(failures, { customerId, method, now: ctx.now });
  ctx.put(kinds.challenge, id, after);
  ctx.put(kinds.failures, customerId, counted);
  const { left } = triesOf(counted, method, ctx.now);
  if (left === 0) return refuseOften(ctx, after, method, counted);
  if (after.state === 'LOCKED') return refuseClosed(ctx, 'locked', after);
  return refuse(code, { attemptsLeft: Math.min(after.attemptsLeft, left), keep: true });
};

/** Sends another code for the same request. */
export const resendChallenge = async (
  { challengeId }: IdentityResendChallengeInput,
  ctx: Context,
): Promise<Challenge> => {
  const challenge = await ctx.own(kinds.challenge, challengeId);
  const failures = await ctx.get(kinds.failures, ctx.customerId);
  if (triesOf(failures, 'OTP', ctx.now).left === 0) throw refuseOften(ctx, challenge, 'OTP', failures);
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
    case 'not-offered':
      throw refuse('method-not-available', { detail: 'The challenge offers no code.' });
    case 'was-used':
      throw refuse('invalid-state', { detail: 'The challenge was answered already.' });
  }
};
