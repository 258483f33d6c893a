import { getPublicKey, hashes, sign } from '@noble/ed25519';
import { sha512 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base64, fromBase64, hmacBase64 } from './digest.js';

// The library hashes with WebCrypto unless told otherwise, which is asynchronous and absent on insecure origins.
hashes.sha512 = sha512;

/** Keys that an endpoint's deliveries are signed with, each with the prefix that Standard Webhooks gives it. */
export interface WebhookKeys {
  /** Shared secret, `whsec_…`: 32 bytes for HMAC-SHA256. */
  readonly secret: string;
  /** Private key, `whsk_…`: the 32-byte seed of Ed25519. It never leaves the bank. */
  readonly privateKey: string;
  /** Public key, `whpk_…`. */
  readonly publicKey: string;
}

/** What is signed and sent. */
export interface SignedMessage {
  /** Id of the event; the same at every attempt. */
  readonly id: string;
  /**
   * Unix seconds of real time: receivers compare it with their own clock and allow 300 seconds, so the bank's clock, which
   * tests move, would make every delivery look replayed. The event itself carries the bank's time.
   */
  readonly seconds: number;
  readonly body: string;
}

/** Makes a pair of keys from 64 secure random bytes. */
export const createWebhookKeys = (random: Uint8Array): WebhookKeys => {
  const seed = random.subarray(32, 64);
  return {
    secret: `whsec_${base64(random.subarray(0, 32))}`,
    privateKey: `whsk_${base64(seed)}`,
    publicKey: `whpk_${base64(getPublicKey(seed))}`,
  };
};

/** Signs with a shared secret: HMAC-SHA256, scheme `v1`. */
export const signSymmetric = (secret: string, message: SignedMessage): string =>
  `v1,${hmacBase64(keyOf(secret), contentOf(message))}`;

/** Signs with a private key: Ed25519, scheme `v1a`. */
export const signAsymmetric = (privateKey: string, message: SignedMessage): string =>
  `v1a,${base64(sign(utf8ToBytes(contentOf(message)), keyOf(privateKey)))}`;

/** Returns the headers of a webhook, signed in both schemes with each pair of keys; the newest pair comes first. */
export const signedHeaders = (
  keys: readonly WebhookKeys[],
  message: SignedMessage,
): Readonly<Record<string, string>> => ({
  'content-type': 'application/json',
  'webhook-id': message.id,
  'webhook-timestamp': String(message.seconds),
  'webhook-signature': [
    ...keys.map(({ secret }) => signSymmetric(secret, message)),
    ...keys.map(({ privateKey }) => signAsymmetric(privateKey, message)),
  ].join(' '),
});

const contentOf = ({ id, seconds, body }: SignedMessage): string => `${id}.${seconds}.${body}`;

const keyOf = (key: string): Uint8Array => fromBase64(key.replace(/^wh(?:sec|sk)_/, ''));
