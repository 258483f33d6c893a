import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { scenarios } from './page.testing.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
/** The packages that stand for `react` and `react-dom`, by version. */
const reacts: Readonly<Record<string, Record<string, string>>> = {
  '18': { react: 'react-18', 'react-dom': 'react-dom-18' },
  '19': {},
};

/** Bundles a program with one React, as a page's or a server's build does. */
const bundle = async (alias: Record<string, string>, options: BuildOptions): Promise<string> => {
  const { outputFiles } = await build({
    absWorkingDir: here,
    alias,
    bundle: true,
    conditions: ['@weidongli/source'],
    define: { 'process.env.NODE_ENV': '"development"' },
    logLevel: 'silent',
    target: 'es2021',
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
    ...options,
    write: false,
  });
  return outputFiles[0]?.text ?? '';
};

const server = `
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { LoanDraw, Provider } from '@weidongli/react';
const draw = createElement(LoanDraw, { id: 'draw', serviceHref: '#help', onStep: () => {} });
console.log(renderToString(createElement(Provider, { className: 'brand' }, draw)));
`;

let browser: Browser | undefined;
before(async () => {
  const executablePath = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
  assert.ok(existsSync(executablePath), `No browser at ${executablePath}: set CHROME_PATH.`);
  browser = await chromium.launch({ executablePath, args });
});
after(async () => {
  await browser?.close();
});

for (const [version, alias] of Object.entries(reacts)) {
  describe(`the wrappers with React ${version}`, () => {
    let page: Page;
    const complaints: string[] = [];

    before(async () => {
      page = await browser!.newPage();
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', ({ message }) => complaints.push(message));
      // An origin of its own, so that the page is a secure context; nothing leaves the browser.
      await page.route('**/*', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
      );
      await page.goto('http://localhost/');
      const script = await bundle(alias, {
        entryPoints: [join(here, 'page.testing.ts')],
        format: 'iife',
      });
      await page.addScriptTag({ content: script });
      complaints.length = 0;
    });
    after(() => page.close());

    /** Plays a scenario in the page; nothing may be written to the console meanwhile. */
    const play = async <Name extends keyof typeof scenarios>(name: Name) => {
      const result: unknown = await page.evaluate(`scenarios.${name}()`);
      assert.deepEqual(complaints.splice(0), []);
      return result as Awaited<ReturnType<(typeof scenarios)[Name]>>;
    };

    it('are tested with that version', async () => {
      assert.equal((await play('version')).split('.')[0], version);
    });

    it('render once under StrictMode, and fire each event once to the last handler', async () => {
      assert.deepEqual(await play('strict'), {
        heard: ['ready', 'first draw', 'second draw'],
        ownsClient: true,
        className: 'brand',
        elements: 1,
        left: 0,
      });
    });

    it('set properties and keep the element when they change', async () => {
      assert.deepEqual(await play('properties'), {
        before: { drawId: 'loa_0001', serviceHref: '#help', id: 'plan' },
        after: { drawId: 'loa_0002', serviceHref: '', same: true },
      });
    });

    it('give the element by a ref, for its methods', async () => {
      assert.deepEqual(await play('reference'), {
        heard: ['ready amount'],
        isElement: true,
        went: false,
        empty: true,
      });
    });

    it('are silent after they were unmounted', async () => {
      assert.deepEqual(await play('unmount'), { heard: [], shown: true, left: 0 });
    });

    it('would not hide what is written to the console', async () => {
      await assert.rejects(play('complain'), /planted/);
    });

    it('load and render in bare Node', async () => {
      const program = await bundle(alias, {
        stdin: { contents: server, resolveDir: here },
        format: 'cjs',
        platform: 'node',
      });
      const folder = mkdtempSync(join(tmpdir(), 'wdl-react-'));
      writeFileSync(join(folder, 'server.cjs'), program);
      const html = execFileSync(process.execPath, [join(folder, 'server.cjs')], { encoding: 'utf8' });
      rmSync(folder, { recursive: true });
      assert.match(
        html,
        /^<wdl-provider class="brand">.*<wdl-loan-draw.*<\/wdl-loan-draw><\/wdl-provider>\n$/,
      );
    });
  });
}
