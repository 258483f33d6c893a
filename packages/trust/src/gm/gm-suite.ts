import { createECDH, createHash } from 'node:crypto';
import { toBase64Url } from '../base64url.js';
import type { CryptoSuite } from '../suite/crypto-suite.js';
import type { Jwk, Key, KeyPairJwk } from '../suite/jwk.js';
import { isWebCryptoKey, thumbprintBy } from '../suite/jwk.js';
import { signJwsWith } from '../suite/sign-jws.js';
import { verifyJwsWith } from '../suite/verify-jws.js';
import { TrustError } from '../trust-error.js';
import { open, seal } from './field.js';
import { signSm2, verifySm2 } from './sm2.js';

/** JOSE and RFC 9421 have registered no names for SM2 with SM3; these are ours. */
const SIGNATURE_NAMES = ['SM2', 'sm2-sm3'];
const COORDINATE_BYTES = 32;

const digest = async (bytes: Uint8Array, algorithm = 'sm3'): Promise<Uint8Array> => {
  if (algorithm === 'sm3') return new Uint8Array(createHash('sm3').update(bytes).digest());
  throw new TrustError('algorithm-refused', 'The digest of this suite is sm3.');
};

const sm2Key = (algorithm: string, key: Key): Jwk => {
  if (!SIGNATURE_NAMES.includes(algorithm))
    throw new TrustError(
      'algorithm-refused',
      `The signature algorithm of this suite is ${SIGNATURE_NAMES.join(', ')}.`,
      'alg',
    );
  if (isWebCryptoKey(key) || (key.use ?? 'sig') !== 'sig')
    throw new TrustError('key-refused', 'An SM2 signature takes a JWK of the curve SM2 to sign with.', 'alg');
  return key;
};

const sign = async (algorithm: string, key: Key, bytes: Uint8Array): Promise<Uint8Array> =>
  signSm2(sm2Key(algorithm, key), bytes);

const verify = async (
  algorithm: string,
  key: Key,
  bytes: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> => verifySm2(sm2Key(algorithm, key), bytes, signature);

const generate = (kid: string, use: 'sig' | 'enc'): KeyPairJwk => {
  const pair = createECDH('SM2');
  const point = pair.generateKeys();
  const secret = pair.getPrivateKey();
  const padded = Buffer.concat([Buffer.alloc(COORDINATE_BYTES - secret.length), secret]);
  const publicKey: Jwk = {
    kty: 'EC',
    crv: 'SM2',
    x: toBase64Url(point.subarray(1, 1 + COORDINATE_BYTES)),
    y: toBase64Url(point.subarray(1 + COORDINATE_BYTES)),
    kid,
    use,
  };
  return { publicKey, privateKey: { ...publicKey, d: toBase64Url(padded) } };
};

/**
 * The Chinese national algorithms, on servers: SM3 (GB/T 32905), SM2 (GB/T 32918) with the user id 1234567812345678, and
 * fields under SM4 (GB/T 32907). SM3 and SM4 are Node's own OpenSSL, SM2 is `sm-crypto-v2`, which has to be installed.
 * In a JWS the algorithm is `SM2`, in a message signature `sm2-sm3`, in `Content-Digest` `sm3`.
 */
export const gmSuite: CryptoSuite = {
  name: 'gm',
  digestAlgorithm: 'sm3',
  digest,
  messageAlgorithmOf: (key) => {
    if (!isWebCryptoKey(key) && key.crv === 'SM2') return 'sm2-sm3';
    throw new TrustError('key-refused', 'A key of this suite is a JWK of the curve SM2.', 'crv');
  },
  sign,
  verify,
  signJws: signJwsWith(sign),
  verifyJws: verifyJwsWith(verify),
  thumbprint: (key) => thumbprintBy(digest, key),
  seal,
  open,
  generateSigningKey: async (kid) => generate(kid, 'sig'),
  generateEncryptionKey: async (kid) => generate(kid, 'enc'),
};
