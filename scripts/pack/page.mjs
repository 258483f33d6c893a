import { once } from 'node:events';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
const TYPES = { html: 'text/html', js: 'text/javascript' };

/**
 * Serves a partner's page on this machine: `/`, `/page.js` and POST `/api/session`, under the policy of the README.
 *
 * @param {{bankUrl: string, createSession: () => Promise<object>}} options
 * @returns {Promise<{url: string, files: Map<string, string>, trustedTypes: string, close: () => Promise<void>}>} What
 *   is served may be changed later: `files`, and the policies that `trustedTypes` allows.
 */
export async function servePage({ bankUrl, createSession }) {
  const policy = `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' ${bankUrl}; require-trusted-types-for 'script'; trusted-types `;
  const files = new Map();
  const served = { url: '', files, trustedTypes: 'lit-html' };
  const answer = async (request, response) => {
    const path = request.url === '/' ? '/index.html' : request.url;
    if (request.method === 'POST' && path === '/api/session') {
      response.setHeader('Content-Type', 'application/json');
      return JSON.stringify(await createSession());
    }
    if (!files.has(path)) response.statusCode = path === '/favicon.ico' ? 204 : 404;
    response.setHeader('Content-Type', `${TYPES[path.split('.').pop()] ?? 'text/plain'}; charset=utf-8`);
    response.setHeader('Content-Security-Policy', policy + served.trustedTypes);
    return files.get(path) ?? '';
  };
  const server = createServer((request, response) => {
    answer(request, response)
      .catch((error) => {
        response.statusCode = 500;
        return String(error);
      })
      .then((body) => response.end(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  return Object.assign(served, { url: `http://127.0.0.1:${server.address().port}`, close });
}

/**
 * Opens an address in a fresh Chromium and waits for words to be seen, in shadow roots too.
 *
 * @param {{executablePath: string, meant?: RegExp}} options - The browser, and warnings that are meant to come.
 * @throws {Error} When they do not come, or when the page printed a warning, broke its policy or threw.
 */
export async function expectWords(url, words, { executablePath, meant }) {
  const browser = await chromium.launch({ executablePath, args: ARGS });
  const said = [];
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    page.on('console', (message) => {
      const isBad = ['error', 'warning'].includes(message.type()) && !meant?.test(message.text());
      if (isBad) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(String(error)));
    await page.goto(url);
    await page
      .getByText(words)
      .first()
      .waitFor({ timeout: 15_000 })
      .catch(async () => said.push(`"${words}" is not seen, but: ${await page.locator('body').innerText()}`));
  } finally {
    await browser.close();
  }
  if (said.length > 0) throw new Error(said.join('\n'));
}
