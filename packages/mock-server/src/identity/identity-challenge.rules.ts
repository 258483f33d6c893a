import type { IdentityVerifyChallengeInput } from '@weidongli/contracts/identity';
import type { ProblemCode } from '@weidongli/contracts';
import { isPast } from '../engine/callers.js';
import type { ChallengeRecord, ConfirmMethod } from '../engine/records.js';
import { CODE_LIFE, MAX_SENDS, RESEND_PAUSE } from '../engine/step-up.js';
import { instant, readInstant, SECOND } from '../engine/time.js';
import type { CodeOutcome, FaceOutcome, OutcomeId } from '../outcomes/outcomes.js';

/** Outcome of an answer in any way. */
export type AnswerOutcome =
  CodeOutcome | FaceOutcome | 'password.right' | 'password.wrong' | 'device.confirmed' | 'device.refused';

/** What a wrong answer in each way is called, and what it means to be wrong too often. */
export const WRONG: Readonly<
  Record<ConfirmMethod, { readonly code: ProblemCode; readonly often: OutcomeId }>
> = {
  OTP: { code: 'otp-incorrect', often: 'code.too-often' },
  PAYMENT_PASSWORD: { code: 'password-incorrect', often: 'password.too-often' },
  FACE: { code: 'face-mismatch', often: 'face.too-often' },
  NATIVE_BIOMETRIC: { code: 'assertion-invalid', often: 'device.too-often' },
};

/** Outcomes that use the challenge up. */
export const RIGHT: readonly AnswerOutcome[] = [
  'code.right',
  'password.right',
  'face.matched',
  'device.confirmed',
];

/** How long a late message takes, in milliseconds. */
const LATE = 30 * SECOND;

/** Tells in which way a challenge is answered; the contract lets exactly one member through. */
export const methodOf = ({ password, face, assertion }: IdentityVerifyChallengeInput): ConfirmMethod => {
  if (password !== undefined) return 'PAYMENT_PASSWORD';
  if (face !== undefined) return 'FACE';
  return assertion === undefined ? 'OTP' : 'NATIVE_BIOMETRIC';
};

/** Why a challenge takes no answer. */
export type Closed = 'locked' | 'used' | 'not-offered' | 'expired';

/** Judges whether a challenge takes an answer in one way; `undefined` when it does. */
export const judgeOpen = (
  { state, methods, expiresAt, openUntil }: ChallengeRecord,
  method: ConfirmMethod,
  now: number,
): Closed | undefined => {
  if (state === 'LOCKED') return 'locked';
  if (state === 'VERIFIED') return 'used';
  if (!methods.includes(method)) return 'not-offered';
  return isPast(method === 'OTP' ? expiresAt : openUntil, now) ? 'expired' : undefined;
};

/**
 * Judges a code. The sandbox sends no messages: which outcome the code asks for is what counts.
 *
 * @param asked - Outcome that code or header ask for; a code that asks for none is wrong.
 */
export const judgeCode = ({ resendAfter }: ChallengeRecord, asked: CodeOutcome, now: number): CodeOutcome => {
  if (asked !== 'code.late') return asked;
  const sentAt = (readInstant(resendAfter) ?? 0) - RESEND_PAUSE;
  return now < sentAt + LATE ? 'code.late' : 'code.right';
};

/** Counts a wrong answer; the fifth closes the challenge, and so does the code that asks for it. */
export const afterWrong = (challenge: ChallengeRecord, outcome: AnswerOutcome): ChallengeRecord => {
  const attemptsLeft = outcome === 'code.locked' ? 0 : challenge.attemptsLeft - 1;
  return attemptsLeft > 0
    ? { ...challenge, attemptsLeft }
    : { ...challenge, attemptsLeft: 0, state: 'LOCKED' };
};

/** What asking for another code leads to. */
export type ResendVerdict =
  | { readonly outcome: 'sent'; readonly after: ChallengeRecord }
  | { readonly outcome: 'too-soon'; readonly seconds: number }
  | { readonly outcome: 'exhausted' | 'was-used' | 'not-offered' };

/** Judges a wish for another code: after 60 seconds, at most five in all. Wrong tries stay counted. */
export const judgeResend = (challenge: ChallengeRecord, now: number): ResendVerdict => {
  if (challenge.state === 'VERIFIED') return { outcome: 'was-used' };
  if (!challenge.methods.includes('OTP')) return { outcome: 'not-offered' };
  if (challenge.state === 'LOCKED' || challenge.sends >= MAX_SENDS) return { outcome: 'exhausted' };
  const wait = (readInstant(challenge.resendAfter) ?? 0) - now;
  if (wait > 0) return { outcome: 'too-soon', seconds: Math.ceil(wait / 1000) };
  const expiresAt = instant(now + CODE_LIFE);
  const resendAfter = instant(now + RESEND_PAUSE);
  return { outcome: 'sent', after: { ...challenge, sends: challenge.sends + 1, expiresAt, resendAfter } };
};
