import { toBase64 } from '../base64url.js';
import { utf8 } from '../platform.js';
import type { Jwk } from '../suite/jwk.js';
import type { KeySource } from '../suite/key-source.js';
import { findKey } from '../suite/key-source.js';
import { type TrustErrorCode, TrustError } from '../trust-error.js';
import { fieldValue, identifierOf, parseComponent, spokenName } from './component.js';
import { whatDiffers } from './diagnosis.js';
import { type MessageSuite, standardMessages } from './message-suite.js';
import { baseLines, signatureBase } from './signature-base.js';
import type { SignableMessage } from './signable.js';
import { type Dictionary, type InnerList, isInnerList, parseDictionary } from './structured-field.js';

type VerifyingSuite = Pick<MessageSuite, 'messageAlgorithmOf' | 'verify'>;

/** What a signature is checked against. */
export interface MessageExpectation {
  readonly keys: KeySource;
  /** Components that must be covered; the signature may cover more. */
  readonly required: readonly string[];
  /** The application's `tag`; a signature without it does not count. */
  readonly tag: string;
  /** Name of the signature. Default: the one signature that has the tag. */
  readonly label?: string;
  /** Milliseconds since 1970, in real time. */
  readonly now: number;
  /** Longest time from `created` to `expires` in milliseconds. Default 300,000. */
  readonly maxLifeMs?: number;
  /** How far `created` may lie ahead, in milliseconds. Default 60,000. */
  readonly skewMs?: number;
  /** Refuse a signature without `nonce`. Default true. */
  readonly isNonceRequired?: boolean;
  readonly suite?: VerifyingSuite;
}

/** A signature that fits. Take each pair of `keyid` and `nonce` once until `expires`. */
export interface VerifiedMessage {
  readonly label: string;
  readonly keyid: string;
  readonly algorithm: string;
  readonly nonce: string | undefined;
  /** Seconds since 1970, as is `expires`. */
  readonly created: number;
  readonly expires: number;
  /** Covered components as people write them. */
  readonly covered: readonly string[];
  /** The signature in base64. */
  readonly signature: string;
}

interface Received {
  readonly label: string;
  readonly covered: InnerList;
  readonly signature: Uint8Array;
}

const MAX_HEADER = 8192;
const LIFE_MS = 300_000;
const SKEW_MS = 60_000;

const refuse = (code: TrustErrorCode, message: string, part?: string): TrustError =>
  new TrustError(code, message, part);

const headerOf = (message: SignableMessage, name: 'signature-input' | 'signature'): string => {
  const value = fieldValue(message.headers, name);
  if (value === undefined || value === '')
    throw refuse(
      'signature-missing',
      `The header ${name} is missing: sign the message, or let the proxy pass it.`,
      name,
    );
  if (value.length > MAX_HEADER) throw refuse('too-large', `The header ${name} is too long.`, name);
  return value;
};

const membersOf = (value: string, name: string): Dictionary => {
  try {
    return parseDictionary(value);
  } catch {
    throw refuse('signature-malformed', `The header ${name} is no dictionary of structured fields.`, name);
  }
};

/** Reads the bytes of a signature. They have one spelling: one with stray bits would be another text, signed by nobody. */
const signatureBytes = (value: string, label: string): Uint8Array => {
  const [bytes] = membersOf(value, 'signature').get(label) ?? [];
  const signature = bytes instanceof ArrayBuffer ? new Uint8Array(bytes) : undefined;
  if (signature && value.includes(`${label}=:${toBase64(signature)}:`)) return signature;
  throw refuse('signature-malformed', `The header signature has no base64 under "${label}".`, 'signature');
};

const findSignature = (message: SignableMessage, { tag, label }: MessageExpectation): Received => {
  const inputs = membersOf(headerOf(message, 'signature-input'), 'signature-input');
  const candidates = [...inputs].filter(
    ([name, member]) => (label === undefined || name === label) && member[1].get('tag') === tag,
  );
  const [only] = candidates;
  if (!only || candidates.length > 1)
    throw refuse(
      'signature-tag',
      `There is not one signature with the tag "${tag}" in Signature-Input.`,
      'tag',
    );
  const [name, covered] = only;
  if (!isInnerList(covered))
    throw refuse('signature-malformed', `"${name}" in Signature-Input is no list.`, 'signature-input');
  return { label: name, covered, signature: signatureBytes(headerOf(message, 'signature'), name) };
};

const assertCovered = ([items]: InnerList, required: readonly string[]): void => {
  const covered = new Set(items.map(identifierOf));
  const missing = required.find((component) => !covered.has(identifierOf(parseComponent(component))));
  if (missing !== undefined)
    throw refuse(
      'signature-coverage',
      `The signature does not cover ${missing}, which has to be signed.`,
      missing,
    );
};

const checkTime = (
  [, parameters]: InnerList,
  expected: MessageExpectation,
): { created: number; expires: number } => {
  const { now, maxLifeMs = LIFE_MS, skewMs = SKEW_MS } = expected;
  const [created, expires] = [parameters.get('created'), parameters.get('expires')];
  if (!Number.isInteger(created) || !Number.isInteger(expires))
    throw refuse('signature-time', 'The signature needs created and expires, in whole seconds.', 'created');
  const times = { created: created as number, expires: expires as number };
  const ahead = times.created * 1000 - now;
  if (ahead > skewMs)
    throw refuse('signature-time', 'The signature was created in the future: check the clock.', 'created');
  if (times.expires * 1000 <= now)
    throw refuse('signature-time', 'The signature has expired: sign each message anew.', 'expires');
  const lifeMs = (times.expires - times.created) * 1000;
  if (lifeMs <= 0 || lifeMs > maxLifeMs)
    throw refuse(
      'signature-time',
      `The signature may live ${maxLifeMs / 1000} seconds, no longer.`,
      'expires',
    );
  return times;
};

const checkNonce = ([, parameters]: InnerList, isRequired: boolean): string | undefined => {
  const nonce = parameters.get('nonce');
  if (nonce === undefined && !isRequired) return undefined;
  if (typeof nonce === 'string' && nonce.length >= 8 && nonce.length <= 128) return nonce;
  throw refuse('signature-nonce', 'The signature needs a nonce of 8 to 128 characters.', 'nonce');
};

const checkAlgorithm = ([, parameters]: InnerList, key: Jwk, suite: VerifyingSuite): string => {
  const algorithm = suite.messageAlgorithmOf(key);
  const named = parameters.get('alg');
  if (named === undefined || named === algorithm) return algorithm;
  throw refuse(
    'algorithm-refused',
    `The "alg" of the signature is not the one of its key, ${algorithm}.`,
    'alg',
  );
};

/**
 * Checks the signature of a message (RFC 9421 §3.2). The key decides the algorithm; one that the signature names must be
 * the same. The caller takes each nonce once.
 *
 * @throws {TrustError} `signature-missing`, `signature-malformed`, `too-large`, `signature-tag`, `signature-time`,
 * `signature-nonce`, `signature-coverage`, `signature-component` (with the name of what did not arrive), `key-unknown`,
 * `key-refused`, `algorithm-refused`, and `signature-invalid` with the name of the part that most likely differs.
 */
export const verifyMessage = async (
  message: SignableMessage,
  expected: MessageExpectation,
): Promise<VerifiedMessage> => {
  const { suite = standardMessages, isNonceRequired = true } = expected;
  const { label, covered, signature } = findSignature(message, expected);
  assertCovered(covered, expected.required);
  const times = checkTime(covered, expected);
  const nonce = checkNonce(covered, isNonceRequired);
  const keyid = covered[1].get('keyid');
  const key = await findKey(expected.keys, keyid);
  const algorithm = checkAlgorithm(covered, key, suite);
  const lines = baseLines(message, covered);
  const base = utf8(signatureBase(lines, covered));
  if (!(await suite.verify(algorithm, key, base, signature))) throw whatDiffers(lines, covered);
  return {
    label,
    keyid: typeof keyid === 'string' ? keyid : '',
    algorithm,
    nonce,
    ...times,
    covered: covered[0].map(spokenName),
    signature: toBase64(signature),
  };
};
