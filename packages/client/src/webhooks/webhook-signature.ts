import { hashes, sign, verify } from '@noble/ed25519';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { fromBase64, toBase64 } from './base64.js';
import type { WebhookHead } from './webhook-headers.js';
import type { WebhookKeys } from './webhook-keys.js';

// The library hashes with WebCrypto unless told otherwise, and WebCrypto would make the answer a promise. Whoever forgets
// to await that takes every forgery for a webhook.
hashes.sha512 = sha512;

/** Returns the bytes that are signed. */
export const contentOf = (id: string, timestamp: string, body: Uint8Array): Uint8Array =>
  concatBytes(utf8ToBytes(`${id}.${timestamp}.`), body);

/** Signs with a shared secret: HMAC-SHA256, base64. */
export const signSymmetric = (secret: Uint8Array, content: Uint8Array): string =>
  toBase64(hmac(sha256, secret, content));

/** Signs with the seed of a private key: Ed25519, base64. */
export const signAsymmetric = (seed: Uint8Array, content: Uint8Array): string =>
  toBase64(sign(content, seed));

/** Tells whether one of the signatures was made with one of the keys, for exactly this body. */
export const isSigned = (
  { id, timestamp, symmetric, asymmetric }: WebhookHead,
  body: Uint8Array,
  { secrets, publicKeys }: WebhookKeys,
): boolean => {
  const content = contentOf(id, timestamp, body);
  const expected = secrets.map((secret) => signSymmetric(secret, content));
  return (
    symmetric.some((signature) => expected.some((one) => areEqual(one, signature))) ||
    asymmetric.some((signature) => publicKeys.some((key) => isVerified(signature, content, key)))
  );
};

/** Compares in a time that says nothing about where the texts differ. */
const areEqual = (expected: string, signature: string): boolean => {
  if (signature.length !== expected.length) return false;
  let difference = 0;
  for (let at = 0; at < expected.length; at += 1)
    difference |= expected.charCodeAt(at) ^ signature.charCodeAt(at);
  return difference === 0;
};

const isVerified = (signature: string, content: Uint8Array, publicKey: Uint8Array): boolean => {
  const bytes = fromBase64(signature);
  // The strict rules of RFC 8032: nothing but the signature that was made passes.
  return bytes?.length === 64 && verify(bytes, content, publicKey, { zip215: false });
};
