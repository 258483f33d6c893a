import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Visit } from './visit.js';

/** Gives what a member of a reply becomes; what it gives back unchanged stays. */
export type Change = (name: string, value: unknown) => unknown;

const changed = (value: unknown, change: Change): unknown => {
  if (Array.isArray(value)) return value.map((item: unknown) => changed(item, change));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [
    name,
    changed(change(name, member), change),
  ]);
  return Object.fromEntries(members) as unknown;
};

/** Rewrites every reply of the platform, member by member, on its way to the page; gives what ends it. */
export const rewriteReplies = async (at: Visit, change: Change): Promise<() => Promise<void>> =>
  replaceReplies(at, (body) => JSON.stringify(changed(JSON.parse(body), change)));

/** Replaces the body of every successful reply, but that of the session itself; gives what ends it. */
export const replaceReplies = async (
  { page, demo }: Visit,
  replace: (body: string, path: string) => string,
): Promise<() => Promise<void>> => {
  const address = `${demo.apiUrl}/v1/**`;
  await page.route(address, async (route) => {
    const response = await route.fetch().catch(() => undefined);
    // Who has left the page takes no answer.
    if (response === undefined) return;
    const { pathname } = new URL(route.request().url());
    const body = response.ok() ? replace(await response.text(), pathname) : await response.text();
    await route.fulfill({ response, body }).catch(() => undefined);
  });
  return () => page.unroute(address);
};

/** Reads everything that can be seen on the page, in all roots. */
export const seenText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const roots: (Document | ShadowRoot)[] = [document];
    const texts: string[] = [];
    for (const root of roots)
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot !== null) roots.push(element.shadowRoot);
        if (element.localName === 'style' || element.localName === 'script') continue;
        if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) continue;
        for (const node of element.childNodes) if (node instanceof Text) texts.push(node.data.trim());
      }
    return texts.filter((text) => text !== '').join('\n');
  });

/** Fails when a page has run what came as text, or made elements of it. */
export const assertInert = async (page: Page, what: string): Promise<void> => {
  const found = await page.evaluate(() => {
    const roots: (Document | ShadowRoot)[] = [document];
    let made = 0;
    for (const root of roots)
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot !== null) roots.push(element.shadowRoot);
        if (element.matches('img[src="x"]')) made += 1;
      }
    return { made, run: 'hacked' in window };
  });
  assert.deepEqual(found, { made: 0, run: false }, `${what}: text is text`);
};

/** Fails when a screen says nothing, or says what only a program understands. */
export const assertSpeaks = async (page: Page, what: string): Promise<void> => {
  const text = await seenText(page);
  assert.ok(text.replace(/\s/g, '').length > 20, `${what} is blank: ${text}`);
  assert.doesNotMatch(text, /undefined|\bnull\b|NaN|\[object|Invalid Date|NOBODY_KNOWS/, what);
};
