import type { Jwk, WebCryptoKey } from '@weidongli/trust/suite';

/** A key of your server. Its algorithm follows from it: ES256 for P-256, EdDSA for Ed25519, PS256 for RSA of 2048 bits or more. */
export interface PartnerKey {
  /**
   * The private key: as PEM text (PKCS #8, `-----BEGIN PRIVATE KEY-----`), as a JWK, or as a `CryptoKey` of P-256 or Ed25519
   * that nobody can read. An RSA key is handed in as text or JWK: it signs with two digests, a `CryptoKey` with one.
   */
  readonly privateKey: string | Jwk | WebCryptoKey;
  /** Name under which the bank knows the key, 1 to 64 of `A-Z a-z 0-9 . _ -`. @defaultValue the `kid` of a JWK */
  readonly keyId?: string;
  /** Public part of a `CryptoKey`. Only `rotateKey` needs it: it registers keys. */
  readonly publicKey?: Jwk;
}

const keyIdForm = /^[\w.-]{1,64}$/;

/** Tells a key inside WebCrypto from one whose members can be read. */
export const isOpaque = (key: Jwk | WebCryptoKey): key is WebCryptoKey => 'extractable' in key;

/** Gives the name of a key. @throws TypeError when it has none, or none that the bank takes. */
export const keyIdOf = ({ privateKey, keyId }: PartnerKey): string => {
  const own = typeof privateKey === 'string' || isOpaque(privateKey) ? undefined : privateKey.kid;
  const name = keyId ?? own;
  if (name !== undefined && keyIdForm.test(name)) return name;
  throw new TypeError('keyId has to be the name of the registered key: 1 to 64 of A-Z a-z 0-9 . _ -');
};
