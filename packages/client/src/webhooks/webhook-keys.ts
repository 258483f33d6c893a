import { fromBase64 } from './base64.js';
import { WebhookError } from './webhook-error.js';

/** Keys that a signature may have been made with; any one of them is enough. */
export interface WebhookKeys {
  /** For HMAC-SHA256. */
  readonly secrets: readonly Uint8Array[];
  /** For Ed25519. */
  readonly publicKeys: readonly Uint8Array[];
}

/** The kinds of keys by the prefix that Standard Webhooks gives them, with their lengths in bytes. */
const KINDS = {
  whsec_: ['secret', 24, 64],
  whsk_: ['private key', 32, 32],
  whpk_: ['public key', 32, 32],
} as const;

/** A prefix of Standard Webhooks. */
export type KeyPrefix = keyof typeof KINDS;

/**
 * Reads a key.
 *
 * @param text - As the bank gave it: prefix, then base64.
 * @param name - Where it was handed in, for the error.
 * @throws {WebhookError} `misconfigured`, without the key.
 */
export const keyOf = (text: unknown, prefix: KeyPrefix, name: string): Uint8Array => {
  const [kind, least, most] = KINDS[prefix];
  if (typeof text !== 'string') throw wrong(`${name} is not there. Is the environment variable set?`);
  const bytes = text.startsWith(prefix) ? fromBase64(text.slice(prefix.length)) : undefined;
  if (bytes !== undefined && bytes.length >= least && bytes.length <= most) return bytes;
  const lengths = least === most ? String(least) : `${String(least)} to ${String(most)}`;
  throw wrong(`${name} is not a ${kind} of a webhook: ${prefix}, then ${lengths} bytes in base64.`);
};

/**
 * Reads the keys to verify with.
 *
 * @throws {WebhookError} `misconfigured`: one is not of its form, or there is none.
 */
export const keysOf = (secrets: readonly string[] = [], publicKeys: readonly string[] = []): WebhookKeys => {
  const read = (name: string, texts: readonly string[], prefix: KeyPrefix): readonly Uint8Array[] => {
    if (!Array.isArray(texts)) throw wrong(`${name} is not a list.`);
    return texts.map((text, index) => keyOf(text, prefix, `${name}[${String(index)}]`));
  };
  const keys = {
    secrets: read('secrets', secrets, 'whsec_'),
    publicKeys: read('publicKeys', publicKeys, 'whpk_'),
  };
  if (keys.secrets.length + keys.publicKeys.length === 0)
    throw wrong('There is no key to verify with. Hand in secrets, publicKeys, or both.');
  return keys;
};

const wrong = (message: string): WebhookError => new WebhookError('misconfigured', message);
