import { utf8ToBytes } from '@noble/hashes/utils.js';
import { generateSigningKey, sign, toBase64Url, type Jwk } from '@weidongli/trust/suite';
import { IN_PAGE } from '../engine/wire.js';
import { ApiCaller, type SandboxCaller, type Send } from './caller.js';
import { keyFor } from './outcome-steps.js';
import { KeyHolder } from './protection.js';

const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** Says who a client is (RFC 7523), for five minutes from `now`, in milliseconds. */
const assertionOf = async (clientId: string, key: Jwk, now: number): Promise<string> => {
  const iat = Math.floor(now / 1000);
  const parts = [
    { alg: 'ES256', kid: key.kid, typ: 'JWT' },
    {
      iss: clientId,
      sub: clientId,
      aud: IN_PAGE,
      jti: keyFor('jwt')['idempotency-key'],
      iat,
      exp: iat + 240,
    },
  ].map((part) => toBase64Url(utf8ToBytes(JSON.stringify(part))));
  const signed = parts.join('.');
  return `${signed}.${toBase64Url(await sign('ES256', key, utf8ToBytes(signed)))}`;
};

/**
 * Registers a server of the partner and gets it a token. What it sends carries the proof of its key and no signature.
 *
 * @param tenantId - Name of the tenant that `sandbox` has the key of.
 * @param now - Real time of the bank, milliseconds.
 */
export const openServer = async (
  send: Send,
  sandbox: SandboxCaller,
  tenantId: string,
  now: () => number,
): Promise<ApiCaller> => {
  const { publicKey, privateKey } = await generateSigningKey('fuzz');
  const { kty, crv, x, y } = publicKey;
  const jwks = { keys: [{ kty, crv, x, y, kid: 'fuzz', alg: 'ES256' }] };
  const body = { name: 'fuzz', jwks };
  const { id } = await sandbox.ok<{ id: string }>('POST', '/v1/partner/clients', body, keyFor('client'));
  const holder = await KeyHolder.create(send);
  const form = new URLSearchParams({
    ...{ grant_type: 'client_credentials', client_id: id, client_assertion_type: ASSERTION_TYPE },
    client_assertion: await assertionOf(id, { ...privateKey, kid: 'fuzz' }, now()),
  });
  const type = { 'content-type': 'application/x-www-form-urlencoded' };
  const page = new ApiCaller(send, undefined, holder);
  // It has no clock: an exchange that is refused gives it the nonce with which its proofs are good.
  await page.call('POST', '/v1/partner/sessions/exchange', { clientSecret: `wcs_${tenantId}_none` });
  const token = await page.ok<{ access_token: string }>('POST', '/oauth/token', form.toString(), type);
  return new ApiCaller(send, token.access_token, holder);
};
