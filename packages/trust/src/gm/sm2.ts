import type { Jwk } from '../suite/jwk.js';
import { bareJwk } from '../suite/jwk.js';
import { TrustError } from '../trust-error.js';

/** The signer's name in every SM2 signature (GB/T 32918.5 and GM/T 0009). */
const USER_ID = '1234567812345678';
/** Order of the curve: a good signature's two numbers lie between 1 and one less than it. */
const ORDER = BigInt('0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123');
const NUMBER_BYTES = 32;
/** C1 ‖ C3 ‖ C2, the order of GB/T 32918.4. */
const C1C3C2 = 1;

const load = async () => {
  try {
    return (await import('sm-crypto-v2')).sm2;
  } catch {
    throw new TrustError('not-installed', 'SM2 needs the package sm-crypto-v2: npm install sm-crypto-v2.');
  }
};

const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const fromHex = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'));

const numberHex = (member: string | undefined): string => {
  const bytes = Buffer.from(member ?? '', 'base64url');
  if (bytes.length === NUMBER_BYTES) return bytes.toString('hex');
  throw new TrustError('key-refused', 'Each number of an SM2 key has 32 bytes.');
};

const assertCurve = (key: Jwk): void => {
  if (key.kty === 'EC' && key.crv === 'SM2') return;
  throw new TrustError('key-refused', 'The key is not of the curve SM2.', 'crv');
};

const publicHex = (key: Jwk): string => {
  assertCurve(key);
  const { x, y } = bareJwk(key, 'public');
  return `04${numberHex(x)}${numberHex(y)}`;
};

const privateHex = (key: Jwk): string => {
  assertCurve(key);
  return numberHex(bareJwk(key, 'private')['d']);
};

const isInRange = (hex: string): boolean => {
  const number = BigInt(`0x${hex}`);
  return number > 0n && number < ORDER;
};

/** Runs the library on a key; a key that is no point of the curve makes it throw. */
const withKey = <Result>(run: () => Result): Result => {
  try {
    return run();
  } catch {
    throw new TrustError('key-refused', 'The SM2 key cannot be read: its members do not make a key.');
  }
};

/** Signs bytes with SM2 over SM3: 64 bytes, r before s. */
export const signSm2 = async (key: Jwk, bytes: Uint8Array): Promise<Uint8Array> => {
  const sm2 = await load();
  const [secret, publicKey] = [privateHex(key), publicHex(key)];
  return withKey(() => fromHex(sm2.doSignature(bytes, secret, { hash: true, publicKey, userId: USER_ID })));
};

/** Says whether an SM2 signature of 64 bytes fits bytes and key. */
export const verifySm2 = async (key: Jwk, bytes: Uint8Array, signature: Uint8Array): Promise<boolean> => {
  const sm2 = await load();
  const publicKey = publicHex(key);
  const hex = toHex(signature);
  if (signature.length !== 2 * NUMBER_BYTES) return false;
  if (!isInRange(hex.slice(0, 64)) || !isInRange(hex.slice(64))) return false;
  return withKey(() => sm2.doVerifySignature(bytes, hex, publicKey, { hash: true, userId: USER_ID }));
};

/** Encrypts a short secret for the holder of an SM2 key. */
export const encryptSm2 = async (key: Jwk, secret: Uint8Array): Promise<Uint8Array> => {
  const sm2 = await load();
  const publicKey = publicHex(key);
  return withKey(() => fromHex(sm2.doEncrypt(secret, publicKey, C1C3C2)));
};

/** Decrypts what {@link encryptSm2} made; undefined when it was changed or made for another key. */
export const decryptSm2 = async (key: Jwk, encrypted: Uint8Array): Promise<Uint8Array | undefined> => {
  const sm2 = await load();
  const secret = privateHex(key);
  try {
    const bytes = sm2.doDecrypt(toHex(encrypted), secret, C1C3C2, { output: 'array' });
    return bytes.length > 0 ? Uint8Array.from(bytes) : undefined;
  } catch {
    return undefined;
  }
};
