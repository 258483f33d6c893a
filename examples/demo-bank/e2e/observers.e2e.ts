import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { assertClean, axeFindings, cspReports, observe, sidewaysScroll } from './observers.js';
import { people } from './journey.js';
import { closeBrowser, visit, type Visit } from './visit.js';

const planted = { planted: true };

/** Opens the login page under a second set of observers, which the planted case is for. */
const watched = async ({ page, demo }: Visit) => {
  const seen = observe(page, [demo.bankUrl, demo.apiUrl]);
  await page.goto(demo.bankUrl);
  await page.getByRole('button', { name: new RegExp(`^${people.repeat}`) }).waitFor();
  return seen;
};

/** Waits until something has been seen: a browser tells with a short delay. */
const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 40 && !(await holds()); tries += 1)
    await new Promise((done) => setTimeout(done, 50));
};

describe('each observer catches what is planted for it', () => {
  after(closeBrowser);

  it('sees nothing on an untouched page', async () => {
    await visit(async (at) => {
      const seen = await watched(at);
      await assertClean(seen, at.demo.bankUrl);
      assert.deepEqual(await axeFindings(at.page), []);
    });
  });

  it('catches an error in the console', async () => {
    await visit(async (at) => {
      const seen = await watched(at);
      await at.page.evaluate(() => console.error('planted'));
      await until(() => seen.consoleErrors.length > 0);
      await assert.rejects(assertClean(seen, at.demo.bankUrl), /planted/);
    }, planted);
  });

  it('catches an uncaught error', async () => {
    await visit(async (at) => {
      const seen = await watched(at);
      await at.page.evaluate(() => {
        setTimeout(() => {
          throw new Error('planted');
        });
      });
      await until(() => seen.consoleErrors.length > 0);
      await assert.rejects(assertClean(seen, at.demo.bankUrl), /Uncaught planted/);
    }, planted);
  });

  it('catches a style attribute that the policy forbids', async () => {
    await visit(async (at) => {
      await watched(at);
      await at.page.evaluate(() => document.body.setAttribute('style', 'color: red'));
      await until(async () => (await cspReports(at.demo.bankUrl)).length > 0);
      const [report] = await cspReports(at.demo.bankUrl);
      assert.match(report ?? '', /style-src/);
    }, planted);
  });

  it('catches markup that would go past Trusted Types', async () => {
    await visit(async (at) => {
      await watched(at);
      const outcome = await at.page.evaluate(() => {
        try {
          document.createElement('div').insertAdjacentHTML('beforeend', '<b>planted</b>');
          return 'went through';
        } catch (error) {
          return (error as Error).name;
        }
      });
      assert.equal(outcome, 'TypeError');
      await until(async () => (await cspReports(at.demo.bankUrl)).length > 0);
      assert.match((await cspReports(at.demo.bankUrl)).join(), /require-trusted-types-for/);
    }, planted);
  });

  it('catches a request to a third origin', async () => {
    await visit(async (at) => {
      const seen = await watched(at);
      // The policy would stop it first, so the request is made by a navigation, which no policy stops.
      await at.page.route('http://third.invalid/**', (route) => route.fulfill({ body: 'planted' }));
      await at.page.goto('http://third.invalid/');
      assert.deepEqual(seen.foreignRequests, ['http://third.invalid/']);
    }, planted);
  });

  it('catches what axe finds, also inside a shadow root', async () => {
    await visit(async (at) => {
      await watched(at);
      await at.page.evaluate(() => {
        const host = document.createElement('div');
        host.attachShadow({ mode: 'open' }).append(document.createElement('button'));
        document.querySelector('main')?.append(host);
      });
      assert.match((await axeFindings(at.page)).join('\n'), /button-name/);
    }, planted);
  });

  it('catches a page that scrolls sideways', async () => {
    await visit(async (at) => {
      await watched(at);
      await at.page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('main { width: 500px }');
        document.adoptedStyleSheets.push(sheet);
      });
      assert.ok((await sidewaysScroll(at.page)) > 0);
    }, planted);
  });
});
