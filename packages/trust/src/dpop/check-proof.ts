import type { Jwk } from '../suite/jwk.js';
import { thumbprint } from '../suite/jwk.js';
import type { ParsedJws } from '../suite/verify-jws.js';
import { assertPlainHeader, embeddedKey, isType, jsonObject, parseJws } from '../suite/verify-jws.js';
import { verify } from '../suite/signature.js';
import type { TrustErrorCode } from '../trust-error.js';
import { TrustError } from '../trust-error.js';
import { accessTokenHash } from './create-proof.js';
import { comparableTarget } from './http-target.js';

/** What a proof is checked against. */
export interface DpopExpectation {
  /** The value of the one header `DPoP`. */
  readonly proof: string;
  readonly method: string;
  /** The public address of the request, as its sender sees it. */
  readonly url: string;
  /** The token that came along; undefined where none is needed. */
  readonly accessToken?: string | undefined;
  /** Milliseconds since 1970, in real time. */
  readonly now: number;
  /** Oldest accepted `iat` in milliseconds. Default 60,000. */
  readonly maxAgeMs?: number;
  /** How far `iat` may lie ahead, in milliseconds. Default 60,000. */
  readonly skewMs?: number;
  /**
   * Says whether a nonce is one that this server gave out and still takes. A good nonce proves freshness by itself, so
   * `iat` no longer counts and a wrong clock does no harm (RFC 9449 §11.1).
   */
  readonly nonce?: (nonce: string) => boolean;
  /** Refuse a proof without nonce as `dpop-nonce`. Default false. */
  readonly isNonceRequired?: boolean;
  /** Accepted algorithms. Default ES256, PS256, EdDSA and its other name Ed25519. */
  readonly algorithms?: readonly string[];
}

/** What a good proof says. Take each pair of `jkt` and `jti` once. */
export interface DpopProof {
  /** SHA-256 thumbprint of the key: the token must be bound to the same. */
  readonly jkt: string;
  readonly jti: string;
  /** Seconds since 1970, by the sender's clock. */
  readonly iat: number;
  readonly nonce: string | undefined;
}

/** The outcome of all checks. */
export interface DpopJudgement {
  /** All that is wrong, the most fundamental first; empty for a good proof. */
  readonly failures: readonly TrustError[];
  /** What the proof says; undefined when it cannot even be read. */
  readonly proof: DpopProof | undefined;
}

interface Claims {
  readonly jti: string;
  readonly htm: string;
  readonly htu: string;
  readonly iat: number;
  readonly ath?: unknown;
  readonly nonce?: unknown;
}

const ALGORITHMS = ['ES256', 'PS256', 'EdDSA', 'Ed25519'];
const MAX_LENGTH = 4096;
const JTI_LENGTH = { least: 8, most: 128 };
const MINUTE_MS = 60_000;

const failure = (code: TrustErrorCode, message: string, part?: string): TrustError =>
  new TrustError(code, message, part);

const claimsOf = (payload: Uint8Array): Claims => {
  const { jti, htm, htu, iat, ath, nonce } = jsonObject(payload) ?? {};
  const isId = typeof jti === 'string' && jti.length >= JTI_LENGTH.least && jti.length <= JTI_LENGTH.most;
  const isText = typeof htm === 'string' && typeof htu === 'string';
  if (isId && isText && typeof iat === 'number' && Number.isFinite(iat))
    return { jti, htm, htu, iat, ath, nonce };
  throw failure('dpop-malformed', 'The proof needs jti (8 to 128 characters), htm, htu and iat.', 'DPoP');
};

const readProof = (compact: string): { jws: ParsedJws; key: Jwk; claims: Claims } => {
  try {
    const jws = parseJws(compact, MAX_LENGTH);
    assertPlainHeader(jws.header, true);
    return { jws, key: embeddedKey(jws.header), claims: claimsOf(jws.payload) };
  } catch (error) {
    if (error instanceof TrustError && error.code !== 'dpop-malformed')
      throw failure('dpop-malformed', `The DPoP proof cannot be read. ${error.message}`, 'DPoP');
    throw error;
  }
};

const judgeTime = ({ iat, nonce }: Claims, expected: DpopExpectation): TrustError | undefined => {
  const { now, maxAgeMs = MINUTE_MS, skewMs = MINUTE_MS, isNonceRequired = false } = expected;
  if (nonce === undefined && isNonceRequired)
    return failure('dpop-nonce', 'The proof carries no nonce: take the one in DPoP-Nonce.', 'nonce');
  if (nonce !== undefined && expected.nonce)
    return typeof nonce === 'string' && expected.nonce(nonce)
      ? undefined
      : failure('dpop-nonce', 'The nonce of the proof is not, or no longer, one of this server.', 'nonce');
  const age = now - iat * 1000;
  if (age <= maxAgeMs && -age <= skewMs) return undefined;
  return failure(
    'dpop-iat',
    `The proof is too ${age > 0 ? 'old' : 'far ahead'}: "iat" is seconds by a right clock.`,
    'iat',
  );
};

const judgeToken = async (ath: unknown, accessToken: string | undefined): Promise<TrustError | undefined> => {
  if (accessToken === undefined || ath === (await accessTokenHash(accessToken))) return undefined;
  const why = ath === undefined ? 'is missing' : 'belongs to another token';
  return failure('dpop-ath', `The "ath" of the proof ${why}: it is the SHA-256 of the access token.`, 'ath');
};

const judgeTarget = (claims: Claims, { method, url }: DpopExpectation): (TrustError | undefined)[] => {
  const called = comparableTarget(url);
  const isSameMethod = claims.htm === method;
  const isSameTarget = called !== undefined && comparableTarget(claims.htu) === called;
  return [
    isSameMethod
      ? undefined
      : failure('dpop-htm', 'The "htm" of the proof is not the method of the request.', 'htm'),
    isSameTarget
      ? undefined
      : failure(
          'dpop-htu',
          `The "htu" of the proof is not the public address of the request, ${called ?? ''}.`,
          'htu',
        ),
  ];
};

const judgeSignature = async (jws: ParsedJws, key: Jwk): Promise<TrustError | undefined> => {
  const { alg } = jws.header;
  try {
    if (typeof alg === 'string' && (await verify(alg, key, jws.signed, jws.signature))) return undefined;
  } catch (error) {
    if (error instanceof TrustError && (error.code === 'key-refused' || error.code === 'algorithm-refused'))
      return failure('dpop-alg', `The proof cannot be checked. ${error.message}`, 'alg');
    throw error;
  }
  return failure('dpop-signature', 'The signature of the proof does not fit its content and key.', 'DPoP');
};

const thumbprintOf = async (key: Jwk): Promise<string> => {
  try {
    return await thumbprint(key);
  } catch {
    throw failure('dpop-malformed', 'The DPoP proof cannot be read: the key in "jwk" lacks members.', 'jwk');
  }
};

/**
 * Runs all checks of RFC 9449 §4.3 on a proof and lists what failed. Whether its `jti` is new, and whether the token is
 * bound to its key, is the caller's to say.
 *
 * @returns Failures `dpop-malformed` (alone), `dpop-typ`, `dpop-alg`, `dpop-htm`, `dpop-htu`, `dpop-ath`,
 * `dpop-nonce` or `dpop-iat`, `dpop-signature`.
 * @throws {TrustError} `no-web-crypto`.
 */
export const judgeDpopProof = async (expected: DpopExpectation): Promise<DpopJudgement> => {
  const { proof, accessToken, algorithms = ALGORITHMS } = expected;
  try {
    const { jws, key, claims } = readProof(proof);
    const jkt = await thumbprintOf(key);
    const isAccepted = algorithms.includes(String(jws.header['alg']));
    const failures = [
      isType(jws.header['typ'], 'dpop+jwt')
        ? undefined
        : failure('dpop-typ', 'The "typ" of the proof is not "dpop+jwt".', 'typ'),
      isAccepted
        ? await judgeSignature(jws, key)
        : failure('dpop-alg', `The "alg" of the proof is none of ${algorithms.join(', ')}.`, 'alg'),
      ...judgeTarget(claims, expected),
      await judgeToken(claims.ath, accessToken),
      judgeTime(claims, expected),
    ];
    const { jti, iat, nonce } = claims;
    return {
      failures: failures.filter((one) => one !== undefined),
      proof: { jkt, jti, iat, nonce: typeof nonce === 'string' ? nonce : undefined },
    };
  } catch (error) {
    if (error instanceof TrustError && error.code === 'dpop-malformed')
      return { failures: [error], proof: undefined };
    throw error;
  }
};

/**
 * Checks a proof and gives what it says.
 *
 * @throws {TrustError} The first failure of {@link judgeDpopProof}.
 */
export const checkDpopProof = async (expected: DpopExpectation): Promise<DpopProof> => {
  const { failures, proof } = await judgeDpopProof(expected);
  const [first] = failures;
  if (first || !proof) throw first ?? failure('dpop-malformed', 'The DPoP proof cannot be read.', 'DPoP');
  return proof;
};
