import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, transform } from 'esbuild';
import { runNode } from '../bootstrap/process.mjs';
import { expectWords, servePage } from './page.mjs';
import { readmeSamples } from './readme-samples.mjs';

const CUSTOMER = 'repeat-borrower';

/**
 * Starts the bank of the installed mock server, and a page of a partner beside it.
 *
 * @param {string} partner - Folder where the packages are installed.
 * @param {string} executablePath - The browser.
 */
export async function openPartnerPages(partner, executablePath) {
  const { startHttpServer } = await importIn(
    partner,
    'bank.mjs',
    "export * from '@weidongli/mock-server/http';",
  );
  const bank = await startHttpServer({ port: 0 });
  let sessionFor;
  const page = await servePage({ bankUrl: bank.url, createSession: () => sessionFor(CUSTOMER) });
  const samples = readmeSamples(readFileSync('README.md', 'utf8'), bank.url, page.url);
  sessionFor = await serverOf(partner, samples.server);
  const words = await limitOf(partner, bank.url, () => sessionFor(CUSTOMER));
  const show = async (html, files, { meant, trustedTypes = 'lit-html' } = {}) => {
    page.files.clear();
    for (const [path, text] of [['/index.html', html], ...Object.entries(files)]) page.files.set(path, text);
    page.trustedTypes = trustedTypes;
    await expectWords(page.url, words, { executablePath, meant });
    return `shows ${words}`;
  };
  return {
    quickStart: async () =>
      show(html('<script type="module" src="/page.js"></script>'), {
        '/page.js': await bundle(partner, samples.page),
      }),
    scriptTag: () =>
      show(html(scripts('entry', 'page')), {
        '/entry.js': screenFile(partner, 'loan-entry'),
        '/page.js': mounting('loan-entry', bank.url),
      }),
    // Both files hold Lit, with its policy, and kit elements of the same names; the widgets say so.
    twoScriptTags: () =>
      show(
        html(scripts('entry', 'draw', 'page')),
        {
          '/entry.js': screenFile(partner, 'loan-entry'),
          '/draw.js': screenFile(partner, 'loan-draw'),
          '/page.js': mounting('loan-draw', bank.url),
        },
        { meant: /^WDL1002: /, trustedTypes: "lit-html 'allow-duplicates'" },
      ),
    webpack4: async (tools) => {
      const code = `import * as Weidongli from '@weidongli/embed/loan-entry';\n${mounting('loan-entry', bank.url)}`;
      return show(html(scripts('page')), {
        '/page.js': await webpack4(partner, tools, code),
      });
    },
    // What these checks would overlook, they would overlook in silence.
    planted: async () => {
      const work = show(html(`<script>document.title = '';</script>${words}`), {});
      const caught = await work.then(
        () => '',
        ({ message }) => message,
      );
      if (!/Content Security Policy/.test(caught))
        throw new Error(`An inline script went unnoticed: ${caught}`);
      return 'caught';
    },
    close: async () => {
      await page.close();
      await bank.close();
    },
  };
}

const scripts = (...names) => names.map((name) => `<script src="/${name}.js"></script>`).join('\n');
const html = (content) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>Partner</title><body>\n${content}\n</body></html>`;

const screenFile = (partner, slug) =>
  readFileSync(join(partner, `node_modules/@weidongli/embed/dist/${slug}.script.js`), 'utf8');

/** What the page of a partner says to the embed file, in the syntax of its time. */
const mounting = (slug, bankUrl) => `
var client = Weidongli.createClient({
  baseUrl: '${bankUrl}',
  fetchSession: function () {
    return fetch('/api/session', { method: 'POST' }).then(function (reply) { return reply.json(); });
  },
});
Weidongli.mount('${slug}', document.body, { client: client });
`;

async function importIn(partner, name, code) {
  const file = join(partner, name);
  writeFileSync(file, code);
  return import(pathToFileURL(file).href);
}

async function serverOf(partner, code) {
  const { code: script } = await transform(code, { loader: 'ts', format: 'esm' });
  return (await importIn(partner, 'session.mjs', script)).sessionFor;
}

/** Asks the bank, as a program without a page, what the customer may borrow. */
async function limitOf(partner, baseUrl, fetchSession) {
  const { createClient, fetchTransport, loan } = await importIn(
    partner,
    'customer.mjs',
    `export { createClient } from '@weidongli/client';
export { fetchTransport } from '@weidongli/client/fetch';
export { loan } from '@weidongli/contracts/loan';\n`,
  );
  const client = createClient({ transport: fetchTransport({ baseUrl }), fetchSession, features: { loan } });
  const { data } = await client.loan.listLines();
  client.session.end();
  return Number(data[0].available.amount).toLocaleString('en', { minimumFractionDigits: 2 });
}

async function bundle(partner, code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: partner, loader: 'ts' },
    ...{ bundle: true, write: false, format: 'esm', target: 'es2022', logLevel: 'silent' },
  });
  return outputFiles[0].text;
}

async function webpack4(partner, tools, code) {
  const entry = join(partner, 'webpack-page.js');
  const output = join(partner, 'webpack');
  writeFileSync(entry, code);
  const { code: failed, output: said } = await runNode([join(tools, 'build.cjs'), entry, output], {
    capture: true,
  });
  if (failed !== 0) throw new Error(said);
  return readFileSync(join(output, 'page.js'), 'utf8');
}
