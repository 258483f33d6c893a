import { createDpopProof, generateDpopKey, type DpopKey } from '@weidongli/trust/dpop';
import { contentDigest } from '@weidongli/trust/message';
import { IN_PAGE, type WireRequest, type WireResponse } from '../engine/wire.js';

/** Sends a request to the bank under test; rejects when the connection is lost. */
export interface Send {
  (request: WireRequest): Promise<WireResponse>;
  /** Address that the bank is reached at, without a slash at its end. @defaultValue that of a bank in the same page */
  readonly baseUrl?: string;
}

/**
 * Holds a key as a customer's page does, and puts its proof on each request: for tests and tools that speak to the bank
 * without the client.
 *
 * @example
 * ```ts
 * import { KeyHolder } from '@weidongli/mock-server/testing';
 * import { createPageBank } from '@weidongli/mock-server/in-page';
 *
 * const page = await KeyHolder.create(createPageBank().handle);
 * const body = JSON.stringify({ clientSecret: 'wcs_…' });
 * const reply = await page.send({ method: 'POST', path: '/v1/partner/sessions/exchange', headers: {}, body });
 * console.log(reply.status);
 * ```
 */
export class KeyHolder {
  readonly #send: Send;
  readonly #key: DpopKey;
  readonly #now: () => number;
  #nonce: string | undefined;
  #made = 0;

  private constructor(send: Send, key: DpopKey, now: () => number) {
    this.#send = send;
    this.#key = key;
    this.#now = now;
  }

  /**
   * Makes a key that cannot leave this process, and its holder.
   *
   * @param now - Real time in milliseconds. @defaultValue none: the first proof is too old, and the nonce that the bank answers
   * with makes every later one good
   */
  static async create(send: Send, now: () => number = () => 0): Promise<KeyHolder> {
    return new KeyHolder(send, await generateDpopKey(), now);
  }

  /** Sends a request with the proof of the key, and with the digest of its body; `token` goes along where there is one. */
  async send(request: WireRequest, token?: string): Promise<WireResponse> {
    const reply = await this.#send(await this.protect(request, token));
    const nonce = headerOf(reply, 'dpop-nonce');
    if (reply.status !== 401 || nonce === undefined) return reply;
    this.#nonce = nonce;
    return this.#send(await this.protect(request, token));
  }

  /** Adds to a request what its receiver asks of a page: proof, digest, token. Each result can be sent once. */
  async protect(request: WireRequest, token?: string): Promise<WireRequest> {
    const { method, path, headers, body = '' } = request;
    this.#made += 1;
    const dpop = await createDpopProof({
      ...{ key: this.#key, method, url: (this.#send.baseUrl ?? IN_PAGE) + path, accessToken: token },
      ...{ nonce: this.#nonce, jti: `test-${String(this.#made).padStart(8, '0')}`, now: this.#now() },
    });
    return {
      ...request,
      headers: {
        ...(body === '' ? {} : { 'content-digest': await contentDigest(body) }),
        dpop,
        ...(token === undefined ? {} : { authorization: `DPoP ${token}` }),
        ...headers,
      },
    };
  }
}

/** Finds a header of a reply, whatever the case of its name. */
const headerOf = ({ headers }: WireResponse, name: string): string | undefined =>
  Object.entries(headers).find(([known]) => known.toLowerCase() === name)?.[1];
