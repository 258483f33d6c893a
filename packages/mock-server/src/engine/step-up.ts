import type { Challenge, ConfirmedTerms } from '@weidongli/contracts';
import { isPast } from './callers.js';
import type { Context } from './context.js';
import { sha256Hex, sha256OfJson } from './digest.js';
import { refuse, type Refusal } from './problem.js';
import { kinds, type ChallengeRecord, type ConfirmMethod } from './records.js';
import { instant, MINUTE, SECOND } from './time.js';
import { triesOf } from './tries.js';

/** How long a code and a token count, in milliseconds. */
export const CODE_LIFE = 5 * MINUTE;
/** How long the ways without a code count, in milliseconds: nobody is hurried who has to look for glasses. */
export const CHALLENGE_LIFE = 30 * MINUTE;
/** Time between two codes, in milliseconds. */
export const RESEND_PAUSE = 60 * SECOND;
/** Wrong answers that are allowed for one challenge, whatever the way. */
export const MAX_ATTEMPTS = 5;
/** Codes that are sent for one challenge. */
export const MAX_SENDS = 5;
/** How well a customer must be known to be recognised by face: 3, ID, face and card. */
const FACE_LEVEL = 3;

/** What the customer confirms. */
export interface StepUpTerms {
  readonly purpose: Challenge['purpose'];
  /** What the screen shows beside the answer. Another amount, payee or contract makes the answer worthless. */
  readonly confirms: ConfirmedTerms;
  /** Way that must not confirm this: a device does not vouch for another one. */
  readonly without?: ConfirmMethod;
  /** The only ways that confirm this. @defaultValue all that the customer has */
  readonly only?: readonly ConfirmMethod[];
  /** Phone that a code goes to, masked. @defaultValue that of the customer */
  readonly phoneMasked?: string;
  /** In how many ways it is confirmed, 1 or 2. @defaultValue 1 */
  readonly factors?: number;
}

/**
 * Requires a second factor for this very request on these very terms. Call it after every other check: nobody should be
 * asked to confirm what is refused anyway. The token is used up in the same unit of work as what it confirms.
 *
 * @throws {Refusal} `step-up-required` with a challenge when there is no token, `attempts-exhausted` when every way was
 * tried too often, `otp-context-mismatch` when the token confirms another request or other terms, `otp-expired` when it
 * is too old.
 */
export const requireStepUp = async (ctx: Context, terms: StepUpTerms): Promise<void> => {
  const { customerId } = ctx;
  const { guards } = ctx.runtime;
  const { purpose, confirms } = terms;
  const binds = sha256OfJson({ request: ctx.request.digest, customerId, purpose, confirms });
  const place = sha256Hex(ctx.request.stepUpToken ?? '');
  const proof = await ctx.get(kinds.stepUp, place);
  if (proof?.customerId !== customerId || (proof.used && guards.holds('step-up-once')))
    throw await refuseUnconfirmed(ctx, binds, terms, []);
  if (isPast(proof.expiresAt, ctx.now))
    throw refuse('otp-expired', { detail: 'The step-up token has expired.' });
  if (proof.binds !== binds && guards.holds('step-up-binding')) {
    ctx.reached('code.other-request', customerId);
    throw refuse('otp-context-mismatch');
  }
  if (proof.passed.length < (terms.factors ?? 1) && guards.holds('step-up-factors'))
    throw await refuseUnconfirmed(ctx, binds, terms, proof.passed);
  ctx.put(kinds.stepUp, place, { ...proof, used: true });
};

const refuseUnconfirmed = async (
  ctx: Context,
  binds: string,
  terms: StepUpTerms,
  passed: readonly ConfirmMethod[],
): Promise<Refusal> => {
  const challenge = await challengeFor(ctx, binds, terms, passed);
  return refuse('step-up-required', { challenge: publicChallenge(challenge), keep: true });
};

/** Shows a challenge without what the bank keeps for itself. */
export const publicChallenge = (record: ChallengeRecord): Challenge => {
  const { customerId: _1, state: _2, sends: _3, openUntil: _4, passed, methods, ...shown } = record;
  const confirmed = passed.length === 0 ? {} : { passed: [...passed] };
  return { ...shown, ...confirmed, methods: [...methods], method: methods[0] ?? 'OTP' };
};

const challengeFor = async (
  ctx: Context,
  binds: string,
  terms: StepUpTerms,
  passed: readonly ConfirmMethod[],
): Promise<ChallengeRecord> => {
  // What was confirmed in one way already has a challenge of its own for the other one.
  const place = passed.length === 0 ? binds : sha256OfJson({ binds, passed });
  const [known, { methods, phoneMasked }] = await Promise.all([
    ctx.get(kinds.challengeOf, place),
    waysOf(ctx, terms, passed),
  ]);
  const open = known === undefined ? undefined : await ctx.get(kinds.challenge, known.challengeId);
  if (open !== undefined && isAsGood(open, methods, ctx.now)) return open;
  const challenge = newChallenge(ctx, { binds, methods, phoneMasked, terms, passed });
  ctx.put(kinds.challenge, challenge.id, challenge);
  ctx.put(kinds.challengeOf, place, { challengeId: challenge.id });
  return challenge;
};

/** Tells whether a challenge still offers what a new one would. */
const isAsGood = (open: ChallengeRecord, methods: readonly ConfirmMethod[], now: number): boolean =>
  open.state === 'OPEN' &&
  open.methods.join() === methods.join() &&
  !isPast(methods.includes('OTP') ? open.expiresAt : open.openUntil, now);

/** Finds the ways that the customer has and has not tried too often. */
const waysOf = async (
  ctx: Context,
  { without, only, phoneMasked, factors: needed = 1 }: StepUpTerms,
  passed: readonly ConfirmMethod[],
): Promise<{ readonly methods: readonly ConfirmMethod[]; readonly phoneMasked: string }> => {
  const [customer, factors, failures] = await Promise.all([
    ctx.get(kinds.customer, ctx.customerId),
    ctx.get(kinds.factors, ctx.customerId),
    ctx.get(kinds.failures, ctx.customerId),
  ]);
  const has: Readonly<Record<ConfirmMethod, boolean>> = {
    OTP: true,
    PAYMENT_PASSWORD: factors?.password !== undefined,
    FACE: (customer?.kycLevel ?? 0) >= FACE_LEVEL,
    NATIVE_BIOMETRIC: (factors?.devices.length ?? 0) > 0,
  };
  const owned = (Object.keys(has) as ConfirmMethod[]).filter(
    (method) =>
      has[method] && method !== without && (only?.includes(method) ?? true) && !passed.includes(method),
  );
  if (owned.length + passed.length < needed)
    throw refuse('attempts-exhausted', {
      detail: `This is confirmed in ${needed} ways, and the customer has ${owned.length + passed.length}. A video call or a branch helps.`,
    });
  const tries = owned.map((method) => ({ method, ...triesOf(failures, method, ctx.now) }));
  const methods = tries.filter(({ left }) => left > 0).map(({ method }) => method);
  if (methods.length === 0)
    throw refuse('attempts-exhausted', {
      retryAfter: Math.min(...tries.map(({ retryAfter }) => retryAfter)),
    });
  return { methods, phoneMasked: phoneMasked ?? customer?.phoneMasked ?? '' };
};

interface NewChallenge {
  readonly binds: string;
  readonly methods: readonly ConfirmMethod[];
  readonly phoneMasked: string;
  readonly terms: StepUpTerms;
  readonly passed: readonly ConfirmMethod[];
}

const newChallenge = (
  ctx: Context,
  { binds, methods, phoneMasked, terms, passed }: NewChallenge,
): ChallengeRecord => ({
  id: ctx.newId('otp'),
  customerId: ctx.customerId,
  ...{ binds, methods, passed, phoneMasked, purpose: terms.purpose, confirms: terms.confirms },
  length: 6,
  expiresAt: instant(ctx.now + CODE_LIFE),
  resendAfter: instant(ctx.now + RESEND_PAUSE),
  openUntil: instant(ctx.now + CHALLENGE_LIFE),
  attemptsLeft: MAX_ATTEMPTS,
  state: 'OPEN',
  sends: methods.includes('OTP') ? 1 : 0,
});
