import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { baseLines, signatureBase } from '../src/message/signature-base.js';
import type { SignableMessage } from '../src/message/signable.js';
import { type InnerList, parseDictionary } from '../src/message/structured-field.js';
import { checkContentDigest, contentDigest } from '../src/message/content-digest.js';
import type { Jwk } from '../src/suite/jwk.js';
import { verify } from '../src/suite/signature.js';
import { type Vector, type VectorClasses, text } from './vector.js';

const signed = ({ input }: Vector): { base: string; fits: (base: string) => Promise<boolean> } => {
  const [covered] = [...parseDictionary(text(input, 'signatureInput')).values()] as unknown as [InnerList];
  const [[bytes]] = [...parseDictionary(text(input, 'signature')).values()] as unknown as [[ArrayBuffer]];
  const base = signatureBase(baseLines(input['message'] as SignableMessage, covered), covered);
  const fits = (over: string): Promise<boolean> =>
    verify(text(input, 'algorithm'), input['key'] as Jwk, Buffer.from(over), new Uint8Array(bytes));
  return { base, fits };
};

/** Message signatures, content digests and the HMAC of webhooks. */
export const httpClasses: VectorClasses = {
  'http.signature': async (vector) => {
    const { base, fits } = signed(vector);
    assert.equal(base, vector.expected['base']);
    assert.equal(await fits(base), true, 'the published signature has to fit');
    assert.equal(await fits(`${base} `), false, 'it may fit nothing else');
  },
  'http.signature.refused': async (vector) => {
    const { base, fits } = signed(vector);
    assert.equal(await fits(base), vector.expected['valid']);
  },
  'http.contentDigest': async ({ input, expected }) => {
    assert.equal(await contentDigest(text(input, 'body')), expected['header']);
  },
  'http.contentDigest.check': async ({ input, expected }) => {
    await checkContentDigest(text(expected, 'header'), text(input, 'body'));
    await assert.rejects(checkContentDigest(text(expected, 'header'), `${text(input, 'body')} `), {
      code: 'digest-mismatch',
    });
  },
  // The check itself belongs to the client (`verifyWebhook`); here the primitive is held to the published value.
  'webhook.standard.hmac': async ({ input, expected }) => {
    const secret = Buffer.from(text(input, 'secret').replace('whsec_', ''), 'base64');
    const content = ['id', 'timestamp', 'payload'].map((key) => text(input, key)).join('.');
    const signature = createHmac('sha256', secret).update(content).digest('base64');
    assert.equal(`v1,${signature}`, expected['signature']);
  },
};
