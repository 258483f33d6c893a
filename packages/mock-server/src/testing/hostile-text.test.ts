import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Problem } from '@weidongli/contracts';
import { createPageBank } from '../adapters/in-page.js';
import { freshKey, SandboxCaller, type Reply } from './caller.js';

/** A field in which people write in their own words. */
interface Field {
  readonly path: string;
  readonly pointer: string;
  readonly most: number;
  readonly body: (text: string) => Readonly<Record<string, unknown>>;
}

const id = (prefix: string): string => `${prefix}_01JD8Z5X3K9M2N4P6Q8R0S1T00`;

/** Every such field of the customer. The ids name nothing, so that a text that is taken changes nothing. */
const FIELDS: readonly Field[] = [
  {
    path: '/v1/loan/applications',
    pointer: '/workplace',
    most: 60,
    body: (workplace) => ({
      product: 'consumer',
      consentId: id('cns'),
      employment: 'OTHER',
      workplace,
      monthlyIncome: { amount: '8000.00', currency: 'CNY' },
    }),
  },
  {
    path: `/v1/loan/applications/${id('cap')}/appeals`,
    pointer: '/statement',
    most: 500,
    body: (statement) => ({ statement }),
  },
];

/** Ranges of code points that nobody sees, written apart from those of the contract. */
const UNSEEN: readonly (readonly [first: number, last: number])[] = [
  ...([
    [0x00, 0x08],
    [0x0b, 0x1f],
    [0x7f, 0x9f],
  ] as const),
  ...([
    [0x061c, 0x061c],
    [0x200b, 0x200b],
    [0x200e, 0x200f],
    [0x2028, 0x202e],
    [0x2060, 0x206f],
  ] as const),
  ...([
    [0xfeff, 0xfeff],
    [0xfff9, 0xfffb],
    [0xd800, 0xdfff],
  ] as const),
];

const isPlain = (text: string, most: number): boolean =>
  Array.from(text).length <= most &&
  text.trim() !== '' &&
  Array.from(text).every((character) => {
    const code = character.codePointAt(0) ?? 0;
    return !UNSEEN.some(([first, last]) => code >= first && code <= last);
  });

const hidden = fc.constantFrom(...UNSEEN.flat()).map((code) => String.fromCharCode(code));
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('青石镇货运', 'WWWWWWWW', ' ', '\n', '\t', '👩‍🌾', 'ℵ', '』', '9') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('<img src=x onerror=alert(1)>', '&lt;', '${x}', '{{x}}', "' OR 1=1 --", '../'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  { weight: 1, arbitrary: hidden },
);
const hostile = fc.oneof(
  fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
  fc.constantFrom('', ' '.repeat(40), '字'.repeat(10_000), '\u202e'.repeat(20), '\ud83d'),
);

type Post = (path: string, body: unknown) => Promise<Reply<Problem>>;

/** Fails unless a bank takes what can be read and refuses all else, with the pointer, without repeating it. */
const holds = (post: Post, { path, pointer, most, body }: Field): Promise<void> =>
  fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      const reply = await post(path, body(text));
      const pointers = (reply.body.errors ?? []).map((error) => error.pointer);
      assert.ok(reply.status < 500, `${reply.status}`);
      if (isPlain(text, most))
        assert.equal(reply.body.code === 'validation-failed', false, 'a plain text passes');
      else assert.deepEqual([reply.status, pointers.includes(pointer)], [422, true]);
      if (text.trim().length > 8) assert.equal(reply.text.includes(text), false, 'a refusal repeats nothing');
    }),
    { numRuns: 300, seed: 20_261_122 },
  );

describe('texts in people’s own words', () => {
  const sandbox = new SandboxCaller(createPageBank().handle, 'sk_test_xingqiao');

  for (const field of FIELDS)
    it(`are taken or refused by what can be read in them: ${field.pointer}`, async () => {
      const customer = await sandbox.customer('first-time');
      const post: Post = (path, body) =>
        customer.call('POST', path, body, { 'idempotency-key': freshKey('hostile') });
      await holds(post, field);
    });

  it('are held against a rule that catches a bank which takes everything, or nothing', async () => {
    const [field] = FIELDS;
    assert.ok(field);
    const answer =
      (status: number, body: object): Post =>
      () =>
        Promise.resolve({ status, headers: {}, body: body as Problem, text: '' });
    await assert.rejects(holds(answer(404, { code: 'not-found' }), field));
    const refusal = { code: 'validation-failed', errors: [{ pointer: field.pointer, message: '' }] };
    await assert.rejects(holds(answer(422, refusal), field));
  });
});

describe('bodies that nobody would send', () => {
  const sandbox = new SandboxCaller(createPageBank().handle, 'sk_test_xingqiao');
  const paths = [
    ...['/v1/loan/applications', '/v1/loan/draw-quotes', '/v1/loan/draws', '/v1/loan/repayment-quotes'],
    ...['/v1/loan/repayments', '/v1/partner/consents', '/v1/partner/agreement-acceptances'],
    ...FIELDS.slice(1).map(({ path }) => path),
  ];

  it('are refused as problems, never with a fault of the bank', async () => {
    const customer = await sandbox.customer('first-time');
    const before = JSON.stringify(await sandbox.ledger());
    const bodies = fc.oneof(
      fc.json({ stringUnit: 'binary', depthSize: 'small' }),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc
        .json({ maxDepth: 3 })
        .map((inner) => `{"__proto__":${inner},"constructor":${inner},"lineId":${inner}}`),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), bodies, async (path, body) => {
        const reply = await customer.call<Problem>('POST', path, body, {
          'idempotency-key': freshKey('fuzz'),
        });
        assert.ok([400, 404, 422].includes(reply.status), `${reply.status}`);
        assert.equal(reply.headers['content-type'], 'application/problem+json');
      }),
      { numRuns: 300, seed: 20_261_122 },
    );
    assert.equal(JSON.stringify(await sandbox.ledger()), before, 'nothing was booked');
  });
});
