// What a customer's page adds to each request: the digest of its body and the proof of its key. One key serves all customers.
import { createDpopProof } from '@weidongli/trust/dpop';
import { contentDigest } from '@weidongli/trust/message';
import { generateSigningKey } from '@weidongli/trust/suite';

/** What proofs name where a bank answers in the same process. */
export const IN_PROCESS = 'https://in-page.invalid';
const EXCHANGE = '/v1/partner/sessions/exchange';

const known = new Map();

/** Keeps one object a key: the library imports a key once an object, and keys travel between processes as JSON. */
const once = (key) => {
  if (!known.has(key.x)) known.set(key.x, { privateKey: key, publicKey: key });
  return known.get(key.x);
};

/** Makes a key that can travel to another process. @returns {Promise<object>} A private JWK. */
export const makeKey = async () => (await generateSigningKey('bench')).privateKey;

/** The key of this process. */
let own;

/**
 * Protects a request whose sender holds the key of its token; any other passes as it is.
 *
 * @param {{method: string, path: string, headers: object, body?: string, key?: object}} request - `key` as of {@link makeKey};
 *   without one the key of this process is taken.
 * @param {string} baseUrl - Address that the request goes to.
 */
export async function protect({ key, ...request }, baseUrl = IN_PROCESS) {
  const { method, path, headers, body } = request;
  const [, accessToken] = /^DPoP (.+)$/.exec(headers.authorization ?? '') ?? [];
  if (accessToken === undefined && path !== EXCHANGE) return request;
  own ??= await makeKey();
  const dpop = await createDpopProof({
    ...{ key: once(key ?? own), method, url: baseUrl + path, accessToken },
    ...{ jti: crypto.randomUUID(), now: Date.now() },
  });
  const digest = body === undefined || body === '' ? {} : { 'content-digest': await contentDigest(body) };
  return { ...request, headers: { ...headers, dpop, ...digest } };
}

/** Gives the key of this process, so that another one can send for it. */
export const ownKey = async () => (own ??= await makeKey());
