import { createDpopProof, generateDpopKey, type DpopKey } from '@weidongli/trust/dpop';
import { contentDigest } from '@weidongli/trust/message';
import { freshKey, realNow } from '../adapters/system.js';

/** The key that a customer's token is bound to, and the nonce that the bank has asked for last. */
export class PageKey {
  #key: Promise<DpopKey> | undefined;
  #nonce: string | undefined;

  /** Makes the headers that a page sends with each request: the proof of its key, and the digest of its body. */
  async headersFor(
    method: string,
    url: URL,
    { token, body }: { readonly token: string | undefined; readonly body: string | undefined },
  ): Promise<Readonly<Record<string, string>>> {
    this.#key ??= generateDpopKey();
    const dpop = await createDpopProof({
      ...{ key: await this.#key, method, url: url.href, accessToken: token, nonce: this.#nonce },
      ...{ jti: freshKey(), now: realNow() },
    });
    return {
      dpop,
      ...(token === undefined ? {} : { authorization: `DPoP ${token}` }),
      ...(body === undefined ? {} : { 'content-digest': await contentDigest(body) }),
    };
  }

  /** Takes the nonce of a reply. @returns Whether the bank asks for the request once more, with that nonce. */
  learn(status: number, nonce: string | undefined): boolean {
    this.#nonce = nonce ?? this.#nonce;
    return status === 401 && nonce !== undefined;
  }
}
