import { sha256Hex } from './digest.js';
import type { HandOverRecord } from './records-onboarding.js';
import { readInstant } from './time.js';

/** Wrong codes that end a hand-over. */
export const MOST_WRONG_CODES = 3;

/** Digest of token and code together. */
export const codeDigest = (token: string, code: string): string => sha256Hex(`${token} ${code}`);

/** Bytes that a code is drawn from. */
export const CODE_BYTES = 8;

/** Turns secure random bytes into six digits. With eight bytes no code is likelier than another by more than 1 in 10^13. */
export const codeFrom = (bytes: Uint8Array): string => {
  const value = bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  return (value % 1_000_000n).toString().padStart(6, '0');
};

/** Tells whether a hand-over is still open: not used, not too often wrong, not too old. */
export const isOpen = (
  { used, wrong, expiresAt }: Pick<HandOverRecord, 'used' | 'wrong' | 'expiresAt'>,
  now: number,
): { readonly once: boolean; readonly tries: boolean; readonly life: boolean } => ({
  once: !used,
  tries: wrong < MOST_WRONG_CODES,
  life: (readInstant(expiresAt) ?? 0) > now,
});
