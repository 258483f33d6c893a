import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { startExample, type Example } from '../server/start.js';

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

describe('the React example', () => {
  let browser: Browser | undefined;
  let example: Example | undefined;

  before(async () => {
    const executablePath = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
    assert.ok(existsSync(executablePath), `No browser at ${executablePath}: set CHROME_PATH.`);
    [browser, example] = await Promise.all([chromium.launch({ executablePath, args }), startExample(0)]);
  });
  after(async () => {
    await browser?.close();
    await example?.close();
  });

  /** Opens the page on a phone; `complaints` collects errors and warnings of the console, and uncaught ones. */
  const open = async (): Promise<{ readonly page: Page; readonly complaints: string[] }> => {
    const context = await browser!.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' });
    const page = await context.newPage();
    page.setDefaultTimeout(8000);
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', ({ message }) => complaints.push(message));
    await page.goto(example!.pageUrl);
    return { page, complaints };
  };

  it('leads to the amount and back, in the colour of the brand', async () => {
    const { page, complaints } = await open();
    await page.getByRole('button', { name: '去借款' }).click();
    await page.getByRole('textbox', { name: '借款金额' }).fill('8000');
    const next = page.getByRole('button', { name: '下一步' });
    const colour = await next.evaluate((button) => getComputedStyle(button).backgroundColor);
    assert.equal(colour, 'rgb(91, 42, 134)');
    await page.getByRole('button', { name: '返回' }).click();
    await page.getByRole('status').filter({ hasText: '没有借款。' }).waitFor();
    assert.equal(await page.locator('wdl-loan-draw').count(), 0);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('would not hide what is written to the console, nor what breaks the policy', async () => {
    const { page, complaints } = await open();
    await page.evaluate(() => {
      console.error('planted');
      document.body.setAttribute('style', 'color: red');
    });
    await page.getByRole('button', { name: '去借款' }).waitFor();
    assert.equal(complaints.length, 2);
    assert.equal(complaints[0], 'planted');
    assert.match(complaints[1]!, /Content Security Policy/);
    await page.context().close();
  });
});
