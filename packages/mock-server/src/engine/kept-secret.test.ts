import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { utf8 } from './digest.js';
import { keepSecret, keyedDigest, openSecret } from './kept-secret.js';

let nonces = 0;

/** What a decision of a tenant brings; every nonce is another one. */
const of = (sandboxKey: string, storageSeed?: string) => ({
  tenant: { sandboxKey, ...(storageSeed === undefined ? {} : { storageSeed }) },
  random: (length: number) => {
    nonces += 1;
    return new Uint8Array(length).fill(nonces);
  },
});

const PICTURE = Uint8Array.from({ length: 300 }, (_, at) => at % 251);

/** Changes one letter. */
const altered = (text: string, at: number): string =>
  `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;

describe('what the bank keeps sealed', () => {
  const home = of('sk_test_home', 'seed of home');

  it('comes back as it was, be it nothing at all', async () => {
    for (const bytes of [PICTURE, utf8('林知夏'), new Uint8Array()])
      assert.deepEqual(await openSecret(home, await keepSecret(home, bytes)), bytes);
  });

  it('is sealed anew each time, and shows nothing of what it holds', async () => {
    const [one, other] = [await keepSecret(home, PICTURE), await keepSecret(home, PICTURE)];
    assert.notEqual(one, other);
    assert.notEqual(one.split('.')[1], other.split('.')[1]);
    assert.match(one, /^[\w-]{16}\.[\w-]+$/);
    const kept = await keepSecret(home, utf8('990000199001011234'));
    assert.ok(!Buffer.from(kept.split('.')[1] ?? '', 'base64url').includes('990000199001011234'));
  });

  it('stays closed to another tenant, and to the same one with another seed', async () => {
    const kept = await keepSecret(home, PICTURE);
    for (const stranger of [of('sk_test_other', 'seed of other'), of('sk_test_home', 'seed of other')])
      await assert.rejects(openSecret(stranger, kept), { name: 'OperationError' });
  });

  it('opens for a fork, which has the seed of its origin and a key of its own', async () => {
    const fork = of('sk_test_fork', 'seed of home');
    assert.deepEqual(await openSecret(fork, await keepSecret(home, PICTURE)), PICTURE);
  });

  it('does not open when nonce, text or tag was changed, or a part is missing', async () => {
    const kept = await keepSecret(home, PICTURE);
    const dot = kept.indexOf('.');
    for (const at of [0, dot + 1, dot + 100, kept.length - 3])
      await assert.rejects(openSecret(home, altered(kept, at)), { name: 'OperationError' }, `at ${at}`);
    for (const cut of [kept.slice(0, -4), `${kept.slice(0, dot)}.`])
      await assert.rejects(openSecret(home, cut), { name: 'OperationError' });
  });

  it('rests on the key of the tenant where no seed is named, and on nobody else’s', async () => {
    const [plain, same, other] = [of('sk_test_a'), of('sk_test_b', 'sk_test_a'), of('sk_test_b')];
    const kept = await keepSecret(plain, PICTURE);
    assert.deepEqual(await openSecret(plain, kept), PICTURE);
    assert.deepEqual(await openSecret(same, kept), PICTURE);
    await assert.rejects(openSecret(other, kept), { name: 'OperationError' });
  });
});

describe('a keyed digest', () => {
  const home = of('sk_test_home', 'seed of home');

  it('is the same for the same text, of one purpose and one tenant', () => {
    const digest = keyedDigest(home, 'person', '990000199001011234');
    assert.equal(keyedDigest(home, 'person', '990000199001011234'), digest);
    const others = [
      keyedDigest(home, 'card', '990000199001011234'),
      keyedDigest(home, 'person', '990000199001011235'),
      keyedDigest(of('sk_test_home', 'seed of other'), 'person', '990000199001011234'),
      keyedDigest(of('sk_test_home'), 'person', '990000199001011234'),
    ];
    assert.equal(new Set([digest, ...others]).size, 5);
  });
});
