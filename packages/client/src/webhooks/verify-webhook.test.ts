import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { leaksOf } from '../leak-search.testing.js';
import { signWebhook } from '../testing/index.js';
import { createSeenWebhooks, isWebhookError, verifyWebhook, type RawBody } from './index.js';
import { event, keyPairOf, NOW, refused, secretOf, signed, verify } from './webhooks.testing.js';

const SIGNATURE = 'webhook-signature';
const { privateKey, publicKey } = keyPairOf(9);

describe('verifyWebhook', () => {
  it('agrees with the published vector of Standard Webhooks', () => {
    const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
    const published = {
      headers: {
        'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
        'webhook-timestamp': '1614265330',
        'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
      },
      body: '{"test": 2432232314}',
    };
    const id = published.headers['webhook-id'];
    const made = signWebhook({ body: published.body, id, timestamp: 1614265330, secret });
    assert.equal(made.headers[SIGNATURE], published.headers[SIGNATURE]);
    const now = (): number => 1614265330_000;
    // The signature is right, so what is wrong is that this is no event of the bank.
    refused('event-invalid', () => verifyWebhook({ ...published, secrets: [secret], now }));
    const changed = { ...published, body: '{"test": 2432232315}' };
    refused('signature-mismatch', () => verifyWebhook({ ...changed, secrets: [secret], now }));
  });

  it('agrees with the published vector of v1a', () => {
    const { headers } = signWebhook({
      ...{ body: '{"test": 2432232314}', id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp: 1614265330 },
      privateKey: 'whsk_VEVTVFNJR05JTkdLRVlET05PVFVTRVRISVNGT1JBTlk=',
    });
    assert.equal(
      headers[SIGNATURE],
      'v1a,tQ9V2XOqn7jL/DQenEFpqIugdBVtiMmER5mhSkXBNwM0mkATuDe6KYYUuxqtaiHeYGb7KaaBRdM5WqyeFiL8Ag==',
    );
  });

  it('returns the event, from bytes of every kind and from text', () => {
    const { body } = signed();
    const bytes = Buffer.from(body);
    const copy = new Uint8Array(bytes);
    const within = Buffer.concat([Buffer.from('before'), bytes, Buffer.from('after')]);
    const bodies: readonly RawBody[] = [
      ...[body, bytes, copy, copy.buffer, within.subarray(6, 6 + bytes.length)],
    ];
    for (const one of bodies) assert.deepEqual(verify({ body: one }), event);
  });

  it('answers at once, so that nobody can forget to await it', () => {
    assert.ok(!(verify({}) instanceof Promise));
    assert.throws(() => verify({ body: `${signed().body} ` }));
  });

  it('takes headers in any case, in lists, and from a reader', () => {
    const { headers } = signed();
    const entries = Object.entries(headers);
    const upper = Object.fromEntries(entries.map(([name, value]) => [name.toUpperCase(), value]));
    const lists = Object.fromEntries(entries.map(([name, value]) => [name, [value]]));
    for (const form of [headers, upper, lists, new Headers(headers), new Map(entries)])
      assert.equal(verify({ headers: form }).id, event.id);
  });

  it('names the headers that are missing', () => {
    const { headers } = signed();
    const { 'webhook-id': id, ...rest } = headers;
    assert.match(refused('header-missing', () => verify({ headers: rest })).message, /missing: webhook-id\./);
    for (const none of [{}, new Headers(), undefined as never, null as never]) {
      const { message } = refused('header-missing', () => verify({ headers: none }));
      assert.match(message, /webhook-id, webhook-timestamp, webhook-signature/);
    }
    assert.ok(id);
    refused('header-missing', () => verify({ headers: { ...headers, 'webhook-id': '' } }));
  });

  it('refuses headers that are not of their form, and repeats none of their values', () => {
    const { headers } = signed();
    const wrong: readonly Readonly<Record<string, string | readonly string[]>>[] = [
      { 'webhook-id': 'evt.1' },
      { 'webhook-id': 'evt\r\nx-planted: 1' },
      { 'webhook-id': ['evt_1', 'evt_2'] },
      { 'Webhook-Id': 'evt_2' },
      { 'webhook-timestamp': `0${String(NOW)}` },
      { 'webhook-timestamp': `${String(NOW)}.0` },
      { 'webhook-timestamp': `${String(NOW)}000` },
      { 'webhook-timestamp': '1e9' },
      { 'webhook-timestamp': '-1' },
      { [SIGNATURE]: 'v2,planted' },
      { [SIGNATURE]: 'planted' },
      { [SIGNATURE]: Array.from({ length: 6 }, () => 'v1a,planted').join(' ') },
    ];
    for (const one of wrong) {
      const { message } = refused('header-invalid', () => verify({ headers: { ...headers, ...one } }));
      assert.doesNotMatch(message, /planted|evt_|1795/);
    }
  });

  it('allows 300 seconds either way, and no more', () => {
    for (const apart of [-300, 300]) verify({ now: () => (NOW + apart) * 1000 });
    const late = refused('timestamp-outside-tolerance', () => verify({ now: () => (NOW + 301) * 1000 }));
    assert.match(late.message, /301 seconds old/);
    const early = refused('timestamp-outside-tolerance', () => verify({ now: () => (NOW - 301) * 1000 }));
    assert.match(early.message, /301 seconds ahead/);
    refused('timestamp-outside-tolerance', () =>
      verify({ toleranceSeconds: 10, now: () => (NOW + 11) * 1000 }),
    );
    refused('timestamp-outside-tolerance', () => verify({ now: () => NaN }));
  });

  it('finds the signature that fits among several', () => {
    const others = [secretOf(1), secretOf(2)].map((secret) => signed({ secret }).headers[SIGNATURE]);
    const { headers } = signed();
    const header = ['v2,x', others[0], 'v1', 'v1,', 'v1a,AAAA', headers[SIGNATURE], others[1]].join(' ');
    assert.equal(verify({ headers: { ...headers, [SIGNATURE]: header } }).id, event.id);
    refused('signature-mismatch', () => verify({ headers: { ...headers, [SIGNATURE]: others.join(' ') } }));
  });

  it('takes a signature by any of the live secrets', () => {
    const fresh = signed({ secret: secretOf(8) });
    verify({ ...fresh, secrets: [secretOf(7), secretOf(8)] });
    verify({ ...fresh, secrets: [secretOf(8), secretOf(7)] });
    refused('signature-mismatch', () => verify({ ...fresh, secrets: [secretOf(7)] }));
  });

  it('verifies with a public key alone, and says when the kinds do not meet', () => {
    const asymmetric = signWebhook({ event, privateKey, timestamp: NOW });
    verify({ ...asymmetric, secrets: [], publicKeys: [keyPairOf(1).publicKey, publicKey] });
    refused('signature-mismatch', () =>
      verify({ ...asymmetric, secrets: [], publicKeys: [keyPairOf(1).publicKey] }),
    );
    const onlyAsymmetric = refused('signature-mismatch', () => verify(asymmetric));
    assert.match(onlyAsymmetric.message, /only v1a signatures, which need publicKeys/);
    const onlySymmetric = refused('signature-mismatch', () =>
      verify({ ...signed(), secrets: [], publicKeys: [publicKey] }),
    );
    assert.match(onlySymmetric.message, /only v1 signatures, which need secrets/);
    const both = signWebhook({ event, privateKey, secret: secretOf(7), timestamp: NOW });
    verify({ ...both, secrets: [secretOf(1)], publicKeys: [publicKey] });
    verify({ ...both, secrets: [secretOf(7)], publicKeys: [keyPairOf(1).publicKey] });
  });

  it('refuses a public key of small order, which would fit signatures that nobody made', () => {
    const neutral = `whpk_${Buffer.from([1, ...Array<number>(31).fill(0)]).toString('base64')}`;
    const forged = `v1a,${Buffer.from([1, ...Array<number>(63).fill(0)]).toString('base64')}`;
    const { headers } = signed();
    refused('signature-mismatch', () =>
      verify({ headers: { ...headers, [SIGNATURE]: forged }, secrets: [], publicKeys: [neutral] }),
    );
  });
});

describe('a change of one byte', () => {
  const kinds = [
    { ...signWebhook({ event, secret: secretOf(7), timestamp: NOW }), secrets: [secretOf(7)] },
    { ...signWebhook({ event, privateKey, timestamp: NOW }), secrets: [], publicKeys: [publicKey] },
  ];
  const flip = (text: string, at: number, mask: number): Buffer => {
    const bytes = Buffer.from(text, 'latin1');
    const place = at % bytes.length;
    bytes[place] = (bytes[place] ?? 0) ^ mask;
    return bytes;
  };
  const anyFlip = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 }), fc.constantFrom(...kinds));

  it('in the body is refused', () => {
    const property = fc.property(anyFlip, ([at, mask, request]) => {
      verify(request);
      refused('signature-mismatch', () => verify({ ...request, body: flip(request.body, at, mask) }));
    });
    fc.assert(property, { numRuns: 300 });
  });

  for (const name of ['webhook-id', 'webhook-timestamp', SIGNATURE])
    it(`in ${name} is refused`, () => {
      const property = fc.property(anyFlip, ([at, mask, request]) => {
        const value = flip(request.headers[name] ?? '', at, mask).toString('latin1');
        const headers = { ...request.headers, [name]: value };
        assert.throws(() => verify({ ...request, headers }), isWebhookError);
      });
      fc.assert(property, { numRuns: 300 });
    });

  it('added or left out at the end of the body is refused', () => {
    for (const request of kinds)
      for (const body of [`${request.body} `, `${request.body}\n`, request.body.slice(0, -1)])
        assert.throws(() => verify({ ...request, body }), isWebhookError);
  });
});

describe('a body that is not raw', () => {
  it('is named, with what each framework wants', () => {
    const parsed: readonly unknown[] = [
      event,
      [event],
      5,
      true,
      JSON.parse(JSON.stringify(Buffer.from('x'))),
    ];
    for (const body of [...parsed, '[object Object]']) {
      const { message, status } = refused('body-parsed', () => verify({ body: body as never }));
      assert.match(message, /^The body was parsed already/);
      for (const name of ['Express', 'Koa', 'Fastify', 'Next, route handler', 'Next, pages API', 'Hono'])
        assert.ok(message.includes(`- ${name}: `), name);
      assert.equal(status, 500);
    }
  });

  it('is missed where there is none yet, or no more', () => {
    const request = new Request('http://127.0.0.1/', { method: 'POST', body: 'x' });
    const none: readonly (readonly [unknown, RegExp])[] = [
      [undefined, /no reader of bodies/i],
      [null, /no reader of bodies/i],
      ['', /read the stream before/],
      [Buffer.alloc(0), /read the stream before/],
      [Promise.resolve('x'), /Await it/],
      [Readable.from(['x']), /Read it first/],
      [request, /Read it first/],
      [request.body, /Read it first/],
    ];
    for (const [body, words] of none)
      assert.match(refused('body-missing', () => verify({ body: body as never })).message, words);
  });

  it('is found out when it was parsed and written again', () => {
    const { headers, body } = signed();
    const again = [
      JSON.stringify(event, null, 2),
      body.replaceAll('":', '": '),
      body.replace('loan', '\\u006coan'),
      `${body}\n`,
    ];
    const asymmetric = signWebhook({ event, privateKey, timestamp: NOW });
    for (const written of again) {
      const { message } = refused('body-rewritten', () => verify({ headers, body: written }));
      assert.match(message, /parsed and written again/);
      refused('body-rewritten', () =>
        verify({ headers: asymmetric.headers, body: written, secrets: [], publicKeys: [publicKey] }),
      );
    }
  });

  it('is a possible reason where the order of its members has changed, too', () => {
    const body = JSON.stringify(Object.fromEntries(Object.entries(event).reverse()));
    const { message, docUrl } = refused('signature-mismatch', () => verify({ ...signed(), body }));
    assert.match(message, /code that parsed and wrote it again/);
    assert.match(docUrl, /#raw-body$/);
  });
});

describe('a body of an attacker', () => {
  it('is refused like every other, also where it is too deep or too odd to be read', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    assert.throws(() => JSON.stringify(JSON.parse(deep)), RangeError);
    const odd = [
      '{"__proto__": {"id": 1}}',
      '{"toJSON": 1}',
      '\u0000',
      '"\\ud800"',
      Buffer.from([0xff, 0xfe]),
    ];
    for (const body of [deep, ...odd]) refused('signature-mismatch', () => verify({ body }));
  });
});

describe('a wrong set-up', () => {
  const missing = undefined as unknown as string;

  it('is no fault of the bank: it says what is wrong, and the bank tries again', () => {
    const short = `whsec_${Buffer.alloc(8).toString('base64')}`;
    const wrong: readonly (readonly [Parameters<typeof verify>[0], RegExp])[] = [
      [{ secrets: [] }, /no key/],
      [{ secrets: [missing] }, /secrets\[0\] is not there.*environment/],
      [{ secrets: [secretOf(7), ''] }, /secrets\[1\] is not a secret/],
      [{ secrets: [privateKey] }, /secrets\[0\]/],
      [{ secrets: [publicKey] }, /secrets\[0\]/],
      [{ secrets: [short] }, /24 to 64 bytes/],
      [{ secrets: [`${secretOf(7)} `] }, /secrets\[0\]/],
      [{ secrets: secretOf(7) as never }, /not a list/],
      [{ publicKeys: [secretOf(7)] }, /publicKeys\[0\] is not a public key/],
      ...[NaN, 0, -1, Infinity, 3601].map((toleranceSeconds) => [{ toleranceSeconds }, /1 to 3600/] as const),
    ];
    for (const [options, words] of wrong) {
      const error = refused('misconfigured', () => verify(options));
      assert.match(error.message, words);
      assert.equal(error.status, 500);
    }
  });
});

describe('an event', () => {
  it('is refused when the signature fits and the form does not', () => {
    const wrong = ['"text"', 'no JSON', '{}', JSON.stringify({ ...event, data: null })];
    for (const body of wrong) refused('event-invalid', () => verify(signed({ body })));
    const { message } = refused('event-invalid', () => verify(signed({ id: `evt_${'0'.repeat(26)}` })));
    assert.match(message, /not that of the header/);
  });

  it('may hold more than this version knows', () => {
    const body = JSON.stringify({ ...event, wdlnew: 1, data: { ...event.data, more: [] } });
    assert.equal(verify(signed({ body, id: event.id })).type, 'loan.disbursed');
  });
});

describe('a replay', () => {
  it('is refused by the id, whatever its timestamp, and answered as taken', () => {
    const seen = new Set<string>();
    verify({ seen });
    assert.equal(refused('replayed', () => verify({ seen })).status, 204);
    refused('replayed', () => verify({ ...signed({ timestamp: NOW + 5 }), seen }));
    verify({});
  });

  it('cannot be prepared by whoever has no key', () => {
    const seen = new Set<string>();
    refused('signature-mismatch', () => verify({ ...signed({ secret: secretOf(1) }), seen }));
    refused('event-invalid', () => verify({ ...signed({ body: '{}', id: event.id }), seen }));
    assert.equal(seen.size, 0);
    verify({ seen });
  });

  it('is let through once it was forgotten, because handling it failed', () => {
    const seen = createSeenWebhooks();
    verify({ seen });
    seen.delete(event.id);
    verify({ seen });
    refused('replayed', () => verify({ seen }));
  });

  it('is found for four days, or as long as is said', () => {
    let time = NOW * 1000;
    const now = (): number => time;
    for (const [options, seconds] of [
      [{ now }, 4 * 24 * 3600],
      [{ now, keepSeconds: 600 }, 600],
    ] as const) {
      const seen = createSeenWebhooks(options);
      seen.add('evt_a');
      time += (seconds - 1) * 1000;
      assert.ok(seen.has('evt_a'));
      seen.add('evt_b');
      time += 1000;
      assert.ok(!seen.has('evt_a'));
      assert.ok(seen.has('evt_b'));
    }
  });

  it('needs a store that answers at once', () => {
    const slow = { has: () => Promise.resolve(false), add: () => undefined };
    const { message } = refused('misconfigured', () => verify({ seen: slow as never }));
    assert.match(message, /promise/);
  });
});

describe('errors of webhooks', () => {
  it('hold nothing of keys, body and signatures', () => {
    const secrets = {
      secret: secretOf(7).slice(6),
      publicKey: publicKey.slice(5),
      subject: event.subject,
      type: event.type,
      signature: signed().headers[SIGNATURE]?.slice(3) ?? '',
    };
    const { body } = signed();
    const calls: readonly (() => unknown)[] = [
      () => verify({ body: event as never }),
      () => verify({ body: [body] as never }),
      () => verify({ body: JSON.stringify(event, null, 1) }),
      () => verify({ body: `${body} ` }),
      () => verify({ secrets: [secretOf(7).replace('whsec_', 'whsk_')] }),
      () => verify({ publicKeys: [publicKey.replace('whpk_', '')] }),
      () => verify({ headers: { ...signed().headers, 'webhook-id': body } }),
      () => verify({ now: () => 0 }),
      () => verify(signed({ body: body.replace('ACTIVE', '') })),
      () => verify(signed({ body: body.slice(1) })),
    ];
    const thrown = calls.map((call): unknown => {
      try {
        return call();
      } catch (error) {
        return error;
      }
    });
    for (const error of thrown) {
      assert.ok(isWebhookError(error), String(error));
      assert.deepEqual(leaksOf(error, secrets), [], error.message);
    }
    // The search is not blind: it finds what is there.
    const planted = Object.assign(new Error('x'), { body, key: secretOf(7) });
    assert.deepEqual(leaksOf(planted, secrets), ['secret', 'subject', 'type']);
  });

  it('are known by their code, also those of another copy of this package', () => {
    const error = refused('signature-mismatch', () => verify({ body: '{}' }));
    assert.ok(isWebhookError(error, 'signature-mismatch'));
    assert.ok(!isWebhookError(error, 'replayed'));
    const copy = { [Symbol.for('weidongli.webhook-error')]: true, code: 'replayed' };
    assert.ok(isWebhookError(copy, 'replayed'));
    for (const other of [new Error('x'), null, undefined, 'replayed']) assert.ok(!isWebhookError(other));
    assert.deepEqual(Object.keys(error).sort(), ['code', 'docUrl', 'name', 'status']);
  });
});
