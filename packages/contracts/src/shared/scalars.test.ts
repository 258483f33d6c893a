import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type * as z from 'zod/mini';
import { id, instant, localDate, MoneyShape, plainText, rate, sha256, text } from './scalars.js';
import { shapeOf } from './shape.js';

const accepts = (schema: z.ZodMiniType, value: unknown): boolean => shapeOf(schema).check(value).ok;
const money = (amount: unknown, currency: unknown = 'CNY'): boolean =>
  accepts(MoneyShape, { amount, currency });
const ulid = '01JD8Z5X3K9M2N4P6Q8R0S1T2V';

const table: readonly (readonly [string, z.ZodMiniType, readonly unknown[], readonly unknown[]])[] = [
  [
    'rate',
    rate(),
    ['0.0004', '0.000400', '0.000000001', '1.0000', '9.999999999'],
    ['0.001', '.0004', '0.0000000001', '10.0000', '-0.0004', '0,0004', '4e-4', '0.0004 ', 0.0004, null],
  ],
  [
    'text in a person’s own words',
    plainText(8),
    ['青石镇', 'a\tb\nc', ' x ', '👩‍🌾', '𐀀'.repeat(8), '<b>'],
    [
      ...[
        '',
        ' ',
        '\n\t',
        '九'.repeat(9),
        'a\u0000',
        '\u001b[1m',
        'a\rb',
        '\u0085',
        '\u202eab',
        '\u2067',
        'a\u200bb',
      ],
      ...['\ufeffa', '\u061c', '\u2028', '\ud83d', 'a\udc00b', 7, null],
    ],
  ],
  [
    'business date',
    localDate(),
    ['2026-11-22', '2024-02-29', '2026-12-31', '2026-01-01'],
    ['2026-13-01', '2026-00-10', '2026-01-32', '2026-1-1', '20261122', '2026-11-22T00:00', '', 20261122],
  ],
  [
    'instant',
    instant(),
    ['2026-11-22T10:00:00.000+08:00', '2026-11-22T10:00:00Z', '2026-11-22T23:59:59.123456789-00:30'],
    [
      '2026-11-22',
      '2026-11-22T10:00:00',
      '2026-11-22 10:00:00Z',
      '2026-11-22T10:00Z',
      '2026-11-22T24:00:00Z',
      '2026-11-22T10:60:00Z',
      '2026-11-22T10:00:60Z',
      '2026-13-22T10:00:00Z',
      '2026-11-32T10:00:00Z',
      '2026-11-22T10:00:00+24:00',
      '2026-11-22T10:00:00+08:60',
      '2026-11-22T10:00:00.Z',
      '2026-11-22T10:00:00z',
    ],
  ],
  [
    'id',
    id('loa'),
    [`loa_${ulid}`],
    [
      `cln_${ulid}`,
      ulid,
      'loa_',
      `loa_${ulid}0`,
      `loa_${ulid.slice(1)}`,
      `loa_${ulid.toLowerCase()}`,
      `loa_${ulid.replace('K', 'I')}`,
      `loa_${ulid.replace('K', 'O')}`,
      `x loa_${ulid}`,
      `loa_${ulid}\n`,
      `loa_../../${ulid.slice(6)}`,
    ],
  ],
  ['digest', sha256(), ['0f'.repeat(32)], ['0F'.repeat(32), '0f'.repeat(31), 'g0'.repeat(32), '']],
  ['text of 1 to 3', text(3), ['a', 'abc', '陈某某'], ['', 'abcd', 3]],
];

describe('scalars', () => {
  for (const [name, schema, good, bad] of table) {
    it(`take a proper ${name} and refuse others`, () => {
      for (const value of good) assert.ok(accepts(schema, value), `refuses ${String(value)}`);
      for (const value of bad) assert.ok(!accepts(schema, value), `takes ${JSON.stringify(value)}`);
    });
  }
});

describe('Money', () => {
  it('takes amounts with two decimals up to thirteen digits', () => {
    for (const amount of ['0.00', '0.01', '-0.01', '8000.00', '-8000.00', '9999999999999.99'])
      assert.ok(money(amount), amount);
  });

  it('refuses every other spelling and every number', () => {
    const bad = [
      '-0.00',
      '0',
      '8000',
      '8000.0',
      '8000.000',
      '08000.00',
      '00.00',
      '+1.00',
      '1,000.00',
      '1e3',
      '.50',
      '',
    ];
    for (const amount of [
      ...bad,
      '10000000000000.00',
      ' 1.00',
      '1.00\n',
      '１.00',
      '--1.00',
      8000,
      8000n,
      null,
    ])
      assert.ok(!money(amount), String(amount));
  });

  it('knows no other currency', () => {
    for (const currency of ['USD', 'cny', '', undefined])
      assert.ok(!accepts(MoneyShape, { amount: '1.00', currency }));
  });

  it('takes every amount in fen as it is written out', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -999999999999999n, max: 999999999999999n }), (fen) => {
        const digits = String(fen < 0n ? -fen : fen).padStart(3, '0');
        assert.ok(money(`${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`));
      }),
    );
  });

  it('takes only what can be written back without a change, never -0.00', () => {
    const lookalike = fc
      .array(fc.constantFrom(...Array.from('0123456789.-')), { maxLength: 8 })
      .map((characters) => characters.join(''));
    const near = fc
      .tuple(fc.constantFrom('', '-', '0', '-0'), fc.nat(99999), fc.nat(999))
      .map(([sign, whole, part]) => `${sign}${String(whole)}.${String(part)}`);
    fc.assert(
      fc.property(fc.oneof(lookalike, near), (amount) => {
        const [whole = '', part] = amount.split('.');
        const fen = /^-?\d+\.\d\d$/.test(amount) ? BigInt(whole + (part ?? '')) : undefined;
        const digits = fen === undefined ? '' : String(fen < 0n ? -fen : fen).padStart(3, '0');
        const written = `${fen !== undefined && fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
        assert.equal(money(amount), fen !== undefined && written === amount, amount);
      }),
      { numRuns: 2000 },
    );
  });
});
