import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { canonicalJson } from './canonical-json.js';
import { base64, base64url, fromBase64, sha256Hex } from './digest.js';
import { createIds } from './ids.js';
import { wantsType } from './outbox.js';
import { createRng, drawUuid } from './rng.js';
import { readStrictJson } from './strict-json.js';
import { instant, readDuration } from './time.js';

describe('strict JSON', () => {
  const twice = [
    '{"a":1,"a":1}',
    '{"x":{"b":1,"c":[{}],"b":2}}',
    '[{"a":1},{"a":1,"\\u0061":2}]',
    '{"a" :1,"a"\n:2}',
  ];
  for (const text of twice) {
    it(`refuses a member that stands twice: ${JSON.stringify(text)}`, () =>
      assert.equal(readStrictJson(text).ok, false));
  }
  const once = [
    '{"a":"a","b":"a"}',
    '[{"a":1},{"a":2}]',
    '{"a":{"a":{"a":1}}}',
    '{"a":"\\"b\\":","b":1}',
    '{"a":"{","b":"}"}',
  ];
  for (const text of once) {
    it(`reads ${text}`, () =>
      assert.deepEqual(readStrictJson(text), { ok: true, value: JSON.parse(text) as unknown }));
  }
  it('reads whatever JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => assert.ok(readStrictJson(JSON.stringify(value, null, 1)).ok)),
    );
  });
});

describe('canonical JSON', () => {
  it('writes equal objects equally, whatever the order of their members', () => {
    assert.equal(
      canonicalJson({ b: 1, a: [{ d: null, c: 'é' }], 10: 1, 9: 2 }),
      '{"10":1,"9":2,"a":[{"c":"é","d":null}],"b":1}',
    );
  });
  it('reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) =>
        assert.deepEqual(JSON.parse(canonicalJson(value)), JSON.parse(JSON.stringify(value))),
      ),
    );
  });
});

describe('digests and base64', () => {
  it('agree with Node', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string({ unit: 'grapheme' }), (bytes, text) => {
        assert.equal(base64(bytes), Buffer.from(bytes).toString('base64'));
        assert.equal(base64url(bytes), Buffer.from(bytes).toString('base64url'));
        assert.deepEqual(fromBase64(base64(bytes)), bytes);
        assert.equal(sha256Hex(text), createHash('sha256').update(text).digest('hex'));
      }),
    );
  });
});

describe('ids', () => {
  it('grow and never repeat, also when time stands still or goes back', () => {
    const make = createIds(createRng(7));
    const made = Array.from({ length: 2000 }, (_, index) => make('loa', 1_700_000_000_000 + (index % 5)));
    assert.deepEqual(made, [...made].sort());
    assert.equal(new Set(made).size, made.length);
    for (const id of made) assert.match(id, /^loa_[0-9A-HJKMNP-TV-Z]{26}$/);
  });
  it('repeat for the same seed only', () => {
    const first = (seed: number): string => createIds(createRng(seed))('loa', 5);
    assert.equal(first(1), first(1));
    assert.notEqual(first(1), first(2));
  });
  it('include traces in the form of a UUID', () => {
    assert.match(
      drawUuid(createRng(3)),
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });
});

describe('time', () => {
  it('is written in Asia/Shanghai', () => {
    assert.equal(instant(Date.parse('2026-11-22T16:30:00Z')), '2026-11-23T00:30:00.000+08:00');
  });
  it('reads durations of days and less', () => {
    assert.equal(readDuration('P1DT2H3M4.5S'), 93_784_500);
    assert.equal(readDuration('PT40S'), 40_000);
    for (const text of ['P', 'PT', 'P1M', 'P1Y', '-PT1S', 'PT1.5H', '40'])
      assert.equal(readDuration(text), undefined);
  });
});

describe('event globs', () => {
  it('match a type, a family, or all', () => {
    assert.ok(
      wantsType(['*'], 'loan.created') &&
        wantsType(['loan.*'], 'loan.created') &&
        wantsType(['loan.created'], 'loan.created'),
    );
    assert.ok(
      !wantsType(['loan.*'], 'loans.created') &&
        !wantsType(['loan'], 'loan.created') &&
        !wantsType(['account.*'], 'loan.created'),
    );
  });
});
