import {
  generateEncryptionKey,
  generateSigningKey,
  thumbprint,
  type Jwk,
  type KeyPairJwk,
} from '@weidongli/trust/suite';
import { open, TrustError } from '@weidongli/trust/jwe';
import { BANK } from './bank-scope.js';
import { decide } from './decide.js';
import { base64url, fromBase64 } from './digest.js';
import type { Ports } from './ports.js';
import type { Kind } from './records.js';
import type { Store } from './store.js';

/** Keys of one use, oldest first; the last one is used, the others still count. */
type KeyRing = readonly KeyPairJwk[];

/** The bank's own keys, as they are kept. A sandbox keeps them beside its records; a bank keeps them in an HSM. */
export interface BankKeysRecord {
  readonly signing: KeyRing;
  readonly encryption: KeyRing;
  /** Key of the nonces that processes on one store share, base64. */
  readonly nonces: string;
}

/** Kind of the one record that holds the bank's keys. */
export const keysKind: Kind<BankKeysRecord> = { name: 'bank-keys', keysOf: () => ({}) };
/** Its id. */
export const KEYS_ID = 'keys';
/** Keys of one use that count at a time: the one in use, and the one before. */
const RING = 2;

/** A public key set as it is published. */
export interface KeySet {
  readonly keys: readonly Jwk[];
}

/** The keys that the bank signs its replies with and that pages encrypt fields for. */
export class BankKeys {
  readonly #store: Store;
  readonly #random: Ports['random'];
  #loaded: Promise<BankKeysRecord> | undefined;

  constructor(store: Store, random: Ports['random']) {
    this.#store = store;
    this.#random = random;
  }

  /** Public keys that replies of the bank are signed with. */
  async signingKeys(): Promise<KeySet> {
    this.#askAgain();
    return publicKeys((await this.#record()).signing);
  }

  /** Public keys to encrypt fields for; the last one is to be used. */
  async encryptionKeys(): Promise<KeySet> {
    this.#askAgain();
    return publicKeys((await this.#record()).encryption);
  }

  /** The key that replies are signed with. */
  async signer(): Promise<{ readonly key: Jwk; readonly keyid: string }> {
    const key = last((await this.#record()).signing).privateKey;
    return { key, keyid: key.kid ?? '' };
  }

  /** Key of the nonces that processes on one store share. */
  async nonceKey(): Promise<Uint8Array> {
    return fromBase64((await this.#record()).nonces);
  }

  /**
   * Opens a field that a page encrypted.
   *
   * @throws {TrustError} It was encrypted for another key, or with other algorithms, or was changed.
   */
  async openField(compact: string): Promise<Uint8Array> {
    try {
      return await this.#open(compact);
    } catch (error) {
      const isNew =
        error instanceof TrustError && error.code === 'key-unknown' && this.#store.shared === true;
      if (!isNew) throw error;
      // Another process may have made the key that it was encrypted for.
      this.#loaded = undefined;
      return this.#open(compact);
    }
  }

  async #open(compact: string): Promise<Uint8Array> {
    const { encryption } = await this.#record();
    return open(
      compact,
      encryption.map(({ privateKey }) => privateKey),
    );
  }

  /** Makes new keys; those before go on counting until the next time. */
  async rotate(): Promise<void> {
    const { signing, encryption } = await this.#record();
    const next = await this.#newKeys();
    await decide(this.#store, BANK, async (unit) => {
      const known = (await unit.get(keysKind, KEYS_ID)) ?? { ...next, signing, encryption };
      unit.put(keysKind, KEYS_ID, {
        ...known,
        signing: [...known.signing, ...next.signing].slice(-RING),
        encryption: [...known.encryption, ...next.encryption].slice(-RING),
      });
    });
    this.#loaded = undefined;
  }

  /** Publishes what is true now, also where another process has changed the keys. */
  #askAgain(): void {
    if (this.#store.shared === true) this.#loaded = undefined;
  }

  #record(): Promise<BankKeysRecord> {
    this.#loaded ??= this.#load().catch((error: unknown) => {
      this.#loaded = undefined;
      throw error;
    });
    return this.#loaded;
  }

  async #load(): Promise<BankKeysRecord> {
    const found = await this.#store.get(BANK, keysKind.name, KEYS_ID);
    if (found !== undefined) return found.body as BankKeysRecord;
    const fresh = await this.#newKeys();
    // Two processes that begin together: the first one's keys count.
    const { value } = await decide(this.#store, BANK, async (unit) => {
      const known = await unit.get(keysKind, KEYS_ID);
      if (known === undefined) unit.put(keysKind, KEYS_ID, fresh);
      return known ?? fresh;
    });
    return value;
  }

  async #newKeys(): Promise<BankKeysRecord> {
    const [signing, encryption] = await Promise.all([
      named(await generateSigningKey('')),
      named(await generateEncryptionKey('')),
    ]);
    return { signing: [signing], encryption: [encryption], nonces: base64url(this.#random(32)) };
  }
}

/** Names a pair by the thumbprint of its public key: no two have one name, and nobody chooses it. */
const named = async ({ privateKey, publicKey }: KeyPairJwk): Promise<KeyPairJwk> => {
  const kid = await thumbprint(publicKey);
  return { privateKey: { ...privateKey, kid }, publicKey: { ...publicKey, kid } };
};

const last = (ring: KeyRing): KeyPairJwk => {
  const key = ring.at(-1);
  if (key === undefined) throw new TypeError('The bank has a key of every use.');
  return key;
};

const publicKeys = (ring: KeyRing): KeySet => ({ keys: ring.map(({ publicKey }) => publicKey) });
