import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { registry } from './registry.js';
import type { Vector } from './vector.js';

const folder = new URL('../vectors/', import.meta.url);

interface VectorFile {
  readonly count: number;
  readonly vectors: readonly Vector[];
}

const read = (name: string): VectorFile =>
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as VectorFile;

for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.json'))) {
  const { count, vectors } = read(name);
  describe(`the vectors of ${name}`, () => {
    it('are all there', () => assert.equal(vectors.length, count));
    for (const vector of vectors)
      it(`reproduce ${vector.id}`, async () => {
        const run = registry[vector.class];
        assert.ok(run, `no class "${vector.class}"`);
        await run(vector);
      });
  });
}

describe('a vector class', () => {
  const planted: readonly [file: string, id: string, expected: Readonly<Record<string, unknown>>][] = [
    ['protocol.json', 'content-digest-sha-256', { header: 'sha-256=:AAAA:' }],
    ['protocol.json', 'standard-webhooks-1', { signature: 'v1,AAAA' }],
    ['http-message.json', 'rfc9421-b-2-4', { base: 'another' }],
    ['http-message.json', 'rfc9421-b-4-values-reordered', { valid: true }],
    ['jose.json', 'rfc9449-4-1', { jti: 'another', jkt: 'another' }],
    ['gm.json', 'sm2-encryption', { message: 'another' }],
  ];
  for (const [file, id, expected] of planted)
    it(`fails when ${id} expects something else`, async () => {
      const vector = read(file).vectors.find((one) => one.id === id);
      assert.ok(vector);
      await assert.rejects(async () => registry[vector.class]?.({ ...vector, expected }));
    });
});
