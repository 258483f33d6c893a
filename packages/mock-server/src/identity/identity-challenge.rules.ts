import type { ChallengeRecord } from '../engine/records.js';
import { isPast } from '../engine/callers.js';
import { CODE_LIFE, MAX_SENDS, RESEND_PAUSE } from '../engine/step-up.js';
import { instant, readInstant } from '../engine/time.js';

/** What a code leads to, with the challenge as it is afterwards where it changes. */
export type CodeVerdict =
  | { readonly outcome: 'right' | 'wrong' | 'locked' | 'expired'; readonly after: ChallengeRecord }
  | { readonly outcome: 'was-locked' | 'was-expired' | 'was-used' };

/**
 * Judges a code. The sandbox sends no messages: `000000` is right, `000002` expires the challenge, `000003` locks it,
 * and every other code is wrong. The fifth wrong code locks as well.
 */
export const judgeCode = (challenge: ChallengeRecord, code: string, now: number): CodeVerdict => {
  if (challenge.state === 'LOCKED') return { outcome: 'was-locked' };
  if (challenge.state === 'VERIFIED') return { outcome: 'was-used' };
  if (isPast(challenge.expiresAt, now)) return { outcome: 'was-expired' };
  if (code === '000000') return { outcome: 'right', after: { ...challenge, state: 'VERIFIED' } };
  if (code === '000002') return { outcome: 'expired', after: { ...challenge, expiresAt: instant(now) } };
  const attemptsLeft = code === '000003' ? 0 : challenge.attemptsLeft - 1;
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
