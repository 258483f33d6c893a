import type { Jwk } from '@weidongli/trust/suite';
import type { Transport } from '../transport/transport.js';
import { jsonObject } from './json-object.js';
import { strangeReply } from './partner-errors.js';

const path = '/oauth/jwks';
const timeoutMs = 10_000;

const isNamedKey = (key: unknown): key is Jwk & { readonly kid: string } =>
  typeof key === 'object' &&
  key !== null &&
  typeof (key as Partial<Jwk>).kid === 'string' &&
  typeof (key as Partial<Jwk>).kty === 'string';

/** The public keys that the bank signs its replies with. They are fetched once, and again when a new name turns up. */
export class BankKeys {
  readonly #transport: Transport;
  #keys: Promise<ReadonlyMap<string, Jwk>> | undefined;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** Finds a key by its name. @throws {WdlError} kind `contract` when the bank does not show its keys. */
  async find(keyId: string): Promise<Jwk | undefined> {
    const known = this.#keys;
    const found = known && (await known).get(keyId);
    if (found !== undefined) return found;
    // Others who met the new name at the same time fetch once together.
    if (this.#keys === known) {
      const fetched = this.#fetch();
      this.#keys = fetched;
      fetched.catch(() => {
        if (this.#keys === fetched) this.#keys = known;
      });
    }
    return (await this.#keys)?.get(keyId);
  }

  async #fetch(): Promise<ReadonlyMap<string, Jwk>> {
    const headers = { accept: 'application/json' };
    const reply = await this.#transport.send({ method: 'GET', path, headers, timeoutMs });
    const keys = reply.status === 200 ? jsonObject(reply.body)?.['keys'] : undefined;
    if (!Array.isArray(keys)) throw strangeReply(path, reply);
    return new Map(keys.filter(isNamedKey).map((key) => [key.kid, key]));
  }
}
