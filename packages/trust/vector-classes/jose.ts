import assert from 'node:assert/strict';
import { checkDpopProof } from '../src/dpop/check-proof.js';
import { accessTokenHash } from '../src/dpop/create-proof.js';
import { pkceChallenge } from '../src/dpop/pkce.js';
import { type Jwk, thumbprint } from '../src/suite/jwk.js';
import { verifyJws } from '../src/suite/verify-jws.js';
import { type VectorClasses, text } from './vector.js';

/** JWS, thumbprints, and what OAuth makes of them. */
export const joseClasses: VectorClasses = {
  'jose.jws': async ({ input, expected }) => {
    const expectation = { keys: input['key'] as Jwk, algorithms: [text(input, 'algorithm')] };
    const { payload } = await verifyJws(text(input, 'jws'), expectation);
    assert.equal(Buffer.from(payload).toString(), expected['payload']);
  },
  'jose.thumbprint': async ({ input, expected }) => {
    assert.equal(await thumbprint(input['key'] as Jwk), expected['thumbprint']);
  },
  'oauth.dpop.proof': async ({ input, expected }) => {
    const { jti, jkt } = await checkDpopProof({
      proof: text(input, 'proof'),
      method: text(input, 'method'),
      url: text(input, 'url'),
      accessToken: input['accessToken'] as string | undefined,
      now: input['now'] as number,
    });
    assert.deepEqual({ jti, jkt }, expected);
  },
  'oauth.dpop.ath': async ({ input, expected }) => {
    assert.equal(await accessTokenHash(text(input, 'accessToken')), expected['ath']);
  },
  'oauth.pkce.s256': async ({ input, expected }) => {
    assert.equal(await pkceChallenge(text(input, 'codeVerifier')), expected['codeChallenge']);
  },
};
