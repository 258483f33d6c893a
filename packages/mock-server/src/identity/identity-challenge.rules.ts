import type { ChallengeRecord } from '../engine/records.js';
import { isPast } from '../engine/callers.js';
import { CODE_LIFE, MAX_SENDS, RESEND_PAUSE } from '../engine/step-up.js';
import { instant, readInstant, SECOND } from '../engine/time.js';
import type { CodeOutcome } from '../outcomes/outcomes.js';

/** What a code leads to, with the challenge as it is afterwards where it changes. */
export type CodeVerdict =
  | { readonly outcome: 'right' | 'wrong' | 'late' | 'locked' | 'expired'; readonly after: ChallengeRecord }
  | { readonly outcome: 'was-locked' | 'was-expired' | 'was-used' };

/** How long a late message takes, in milliseconds. */
const LATE = 30 * SECOND;

/**
 * Judges an answer. The sandbox sends no messages: which outcome the answer asks for is what counts. The fifth wrong one
 * locks as well.
 *
 * @param asked - Outcome that code or header ask for; a code that asks for none is wrong.
 */
export const judgeCode = (challenge: ChallengeRecord, asked: CodeOutcome, now: number): CodeVerdict => {
  if (challenge.state === 'LOCKED') return { outcome: 'was-locked' };
  if (challenge.state === 'VERIFIED') return { outcome: 'was-used' };
  if (isPast(challenge.expiresAt, now)) return { outcome: 'was-expired' };
  const sentAt = (readInstant(challenge.resendAfter) ?? 0) - RESEND_PAUSE;
  if (asked === 'code.late' && now < sentAt + LATE) return { outcome: 'late', after: challenge };
  if (asked === 'code.right' || asked === 'code.late')
    return { outcome: 'right', after: { ...challenge, state: 'VERIFIED' } };
  if (asked === 'code.expired')
    return { outcome: 'expired', after: { ...challenge, expiresAt: instant(now) } };
  const attemptsLeft = asked === 'code.locked' ? 0 : challenge.attemptsLeft - 1;
  if (attemptsLeft <= 0)
    return { outcome: 'locked', after: { ...challenge, attemptsLeft: 0, state: 'LOCKED' } };
  return { outcome: 'wrong', after: { ...challenge, attemptsLeft } };
};

/** What asking for another code leads to. */
export type ResendVerdict =
  | { readonly outcome: 'sent'; readonly after: ChallengeRecord }
  | { readonly outcome: 'too-soon'; readonly seconds: number }
  | { readonly outcome: 'exhausted' | 'was-used' };

/** Judges a wish for another code: after 60 seconds, at most five in all. Wrong tries stay counted. */
export const judgeResend = (challenge: ChallengeRecord, now: number): ResendVerdict => {
  if (challenge.state === 'VERIFIED') return { outcome: 'was-used' };
  if (challenge.state === 'LOCKED' || challenge.sends >= MAX_SENDS) return { outcome: 'exhausted' };
  const wait = (readInstant(challenge.resendAfter) ?? 0) - now;
  if (wait > 0) return { outcome: 'too-soon', seconds: Math.ceil(wait / 1000) };
  const expiresAt = instant(now + CODE_LIFE);
  const resendAfter = instant(now + RESEND_PAUSE);
  return { outcome: 'sent', after: { ...challenge, sends: challenge.sends + 1, expiresAt, resendAfter } };
};
