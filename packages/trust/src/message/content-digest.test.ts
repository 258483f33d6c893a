import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { checkContentDigest, contentDigest } from './content-digest.js';

const body = '{"amount":"8000.00"}';
const of = (algorithm: string): string => createHash(algorithm).update(body).digest('base64');
const good = `sha-256=:${of('sha256')}:`;
const refuses = (header: string | undefined, code: string, over: string | Uint8Array = body): Promise<void> =>
  assert.rejects(checkContentDigest(header, over), { name: 'TrustError', code, part: 'content-digest' });

describe('a content digest', () => {
  it('is that of Node’s own hash, of text and of bytes', async () => {
    assert.equal(await contentDigest(body), good);
    assert.equal(await contentDigest(new TextEncoder().encode(body)), good);
  });

  it('is accepted in SHA-256, SHA-512 or both, beside algorithms that nobody knows', async () => {
    const long = `sha-512=:${of('sha512')}:`;
    for (const header of [good, long, `${good}, ${long}`, `md5=:AAAA:, ${good}`, `unknown=:AAAA:,${long}`])
      await checkContentDigest(header, body);
  });

  it('is refused when it or the body changed, also in one of two', async () => {
    await refuses(good, 'digest-mismatch', `${body} `);
    await refuses(good, 'digest-mismatch', new Uint8Array());
    await refuses(`${good}, sha-512=:${of('sha256')}:`, 'digest-mismatch');
  });

  it('is refused when it did not arrive, says nothing that is known, or cannot be read', async () => {
    await refuses(undefined, 'digest-missing');
    await refuses('', 'digest-missing');
    await refuses(`md5=:${of('md5')}:, sha=:${of('sha1')}:`, 'digest-unsupported');
    for (const header of [
      'sha-256',
      `sha-256=${of('sha256')}`,
      'sha-256="x"',
      'sha-256=(:AAAA:)',
      ':',
      'SHA-256=:AAAA:',
    ])
      await refuses(header, 'digest-unsupported');
  });
});
