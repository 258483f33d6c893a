import assert from 'node:assert/strict';
import { SourceMap } from 'node:module';
import { describe, it } from 'node:test';
import { rollup } from 'rollup';
import { transpile } from './transpile.mjs';

const SOURCES = {
  'first.ts': `const twice = (target: object, name: string): void => {
  Object.defineProperty(target, name, { set(value: number) { Object.assign(this, { kept: 2 * value }); } });
};
export class First { @twice value = 1; }`,
  'second.ts': `import { First } from 'first.ts';
const seen: string[] = [];
const note = (_target: object, name: string): void => { seen.push(name); };
export class Second extends First { @note other = 1; }
export { seen };`,
  'plain.ts': 'export const plain: number = 1;',
};

/** Bundles one of the sources. */
async function bundled(input) {
  const memory = {
    name: 'memory',
    resolveId: (id) => (id in SOURCES ? id : null),
    load: (id) => SOURCES[id] ?? null,
  };
  const built = await rollup({ input, plugins: [memory, transpile()] });
  const { output } = await built.generate({ format: 'es', sourcemap: 'hidden' });
  return output[0];
}

describe('transpiled modules', () => {
  it('share the helpers of decorators', async () => {
    const { code } = await bundled('second.ts');
    assert.equal(code.match(/var __decorateClass\S* = /g)?.length, 1);
  });

  it('decorate as their sources say', async () => {
    const { code } = await bundled('second.ts');
    const { Second, seen } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    assert.deepEqual(seen, ['other']);
    assert.equal(new Second().kept, 2);
  });

  it('lead back to the lines of their sources', async () => {
    const { code, map } = await bundled('second.ts');
    const lines = code.split('\n');
    const line = lines.findIndex((text) => text.includes('seen.push'));
    const { originalSource, originalLine } = new SourceMap(map).findEntry(
      line,
      lines[line].indexOf('seen.push'),
    );
    assert.equal(originalSource, 'second.ts');
    assert.match(SOURCES['second.ts'].split('\n')[originalLine], /seen\.push/);
  });

  it('hold no helpers without decorators', async () => {
    const { code } = await bundled('plain.ts');
    assert.doesNotMatch(code, /__decorateClass/);
  });
});
