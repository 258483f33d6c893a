import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { chromium, type Page } from 'playwright-core';
import { startDemo } from '../server/start.js';
import { fingers } from './hand.js';
import { assertLoans, choose, logIn, on, openLoan, people, sees } from './journey.js';
import { enter, onLife, open, type Life } from './life.js';
import { closeBrowser, visit } from './visit.js';

/** Waits until what was typed is laid down: a person needs longer to reach for the reload button. */
const laidDown = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => Object.keys(sessionStorage).some((name) => name.startsWith('wdl-draft.')));
  let before = '';
  for (let now = await kept(page); now !== before; now = await kept(page)) {
    before = now;
    await page.waitForTimeout(250);
  }
};

/** Everything that the browser keeps for the bank, in one text. */
const kept = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify([sessionStorage, localStorage, document.cookie]));

const reload = async (page: Page): Promise<void> => {
  await laidDown(page);
  await page.reload();
};

/** Waits until a field holds an amount again. */
const holds = async (page: Page, name: string, value: RegExp): Promise<void> => {
  const field = page.getByRole('textbox', { name });
  await field.waitFor();
  for (let tries = 0; tries < 32 && !value.test(await field.inputValue()); tries += 1)
    await page.waitForTimeout(250);
  assert.match(await field.inputValue(), value);
};

describe('what was typed', () => {
  after(closeBrowser);

  it('is there again when the page is loaded anew in the middle of a draw', async () => {
    await visit(async (at) => {
      const { page } = at;
      await openLoan(at);
      await choose(at, '8000', 5);
      await reload(page);
      await holds(page, '借款金额', /^8,?000/);
      assert.ok(await on(page).term(5).isChecked());
      await at.screen('amount, loaded anew');
      await on(page).next.click();
      await on(page).consent.waitFor();
      await on(page).consent.click();
      await reload(page);
      await holds(page, '借款金额', /^8,?000/);
      await on(page).next.click();
      await on(page).consent.waitFor();
      assert.equal(await on(page).consent.isChecked(), false, 'nobody has ticked it since');
      await assertLoans(at, 0);
    });
  });

  it('is there again when the customer goes out of the draw by the back key and in again', async () => {
    await visit(async (at) => {
      const { page } = at;
      await openLoan(at);
      await choose(at, '8000', 5);
      await laidDown(page);
      await page.goBack();
      await on(page).entry.click();
      await holds(page, '借款金额', /^8,?000/);
      assert.ok(await on(page).term(5).isChecked());
    });
  });

  it('is there again in the middle of a part repayment, with a new quote', async () => {
    await visit(
      async (at) => {
        const { page, bank } = at;
        const life: Life = { at, hand: fingers(), ref: 'repeat-borrower' };
        await enter(life, people.repeat, `/loan/repay/${await bank.borrow(life.ref, '8000.00')}`);
        const shown = onLife(page);
        await life.hand.choose(shown.repayChoice('还一部分'));
        await life.hand.type(shown.part, '2000');
        await life.hand.choose(shown.repayChoice('少还几期'));
        await reload(page);
        await holds(page, '这次还多少', /^2,?000/);
        assert.ok(await shown.repayChoice('还一部分').isChecked());
        assert.ok(await shown.repayChoice('少还几期').isChecked());
        await at.screen('part repayment, loaded anew');
        await life.hand.press(shown.button('下一步'));
        await shown.repay('2,000.00').waitFor();
        assert.deepEqual((await bank.customer(life.ref).loan.listRepayments()).data, []);
      },
      { touch: true },
    );
  });

  it('is there again in the application, behind an authorisation that is asked for again', async () => {
    await visit(
      async (at) => {
        const { page } = at;
        const life: Life = { at, hand: fingers(), ref: 'first-time' };
        await enter(life, people.firstTime, '/loan/apply');
        const shown = onLife(page);
        await fillApplication(life);
        await laidDown(page);
        const secrets = ['青石', '6000', '6,000', 'FARMING'];
        const place = await kept(page);
        assert.deepEqual(
          secrets.filter((secret) => place.includes(secret)),
          [],
          'nothing lies in the browser in the clear',
        );
        await page.reload();
        await shown.authorisation.waitFor();
        assert.equal(await shown.authorisation.isChecked(), false);
        await life.hand.tick(shown.authorisation);
        await life.hand.press(shown.agree);
        await holds(page, '工作单位', /^青石镇$/);
        await holds(page, '每月收入', /^6,?000/);
        assert.ok(await shown.employment('务农').isChecked());
        await at.screen('application, loaded anew');
        await life.hand.press(shown.submit);
        await shown.waiting.waitFor();
        await page.waitForFunction(() => !JSON.stringify(sessionStorage).includes('wdl-draft.'));
      },
      { touch: true },
    );
  });

  it('is not shown to the customer who logs in next', async () => {
    await visit(
      async (at) => {
        const { page } = at;
        const life: Life = { at, hand: fingers(), ref: 'first-time' };
        await enter(life, people.firstTime, '/loan/apply');
        await fillApplication(life);
        await laidDown(page);
        await open(life, '/me');
        await life.hand.press(onLife(page).button('换一位演示客户'));
        await enter(life, people.declined, '/loan/apply');
        const shown = onLife(page);
        await life.hand.tick(shown.authorisation);
        await life.hand.press(shown.agree);
        await shown.income.waitFor();
        await page.waitForTimeout(1000);
        assert.deepEqual([await shown.income.inputValue(), await shown.workplace.inputValue()], ['', '']);
        assert.equal(await shown.employment('务农').isChecked(), false);
      },
      { touch: true },
    );
  });

  it('stands there still when the browser brings the page back as it was left, with new figures', async () => {
    const demo = await startDemo({ api: 0, bank: 0 });
    const browser = await pageKeepingBrowser();
    try {
      const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
      page.setDefaultTimeout(20_000);
      await page.addInitScript(() => {
        addEventListener('pageshow', ({ persisted }) => {
          document.documentElement.dataset['persisted'] = String(persisted);
        });
      });
      // The demo forbids the browser to keep its pages; a bank that allows it is what is tested here.
      await page.route(`${demo.bankUrl}/**`, async (route) => {
        const response = await route.fetch();
        const { 'cache-control': _, ...headers } = response.headers();
        await route.fulfill({ response, headers });
      });
      await visit(
        async (visited) => {
          const at = { ...visited, page, demo, screen: () => Promise.resolve() };
          await logIn(at, people.repeat, '/loan');
          await choose(at, '8000', 5);
          await sees(page, /可借80,000\.00元/);
          await page.goto(demo.apiUrl);
          await at.bank.borrow('repeat-borrower', '2000.00');
          await page.goBack({ waitUntil: 'commit' });
          await sees(page, /可借78,000\.00元/);
          assert.equal(
            await page.locator('html').getAttribute('data-persisted'),
            'true',
            'it was kept whole',
          );
          assert.match(await on(page).amount.inputValue(), /^8,?000/);
          assert.ok(await on(page).term(5).isChecked());
          await on(page).next.click();
          await on(page).consent.waitFor();
        },
        { demo },
      );
    } finally {
      await browser.close();
      await demo.close();
    }
  });
});

/** Fills in the application, from the authorisation on, and does not send it. */
const fillApplication = async ({ at: { page }, hand }: Life): Promise<void> => {
  const shown = onLife(page);
  await hand.tick(shown.authorisation);
  await hand.press(shown.agree);
  await hand.choose(shown.employment('务农'));
  await hand.type(shown.workplace, '青石镇');
  await hand.type(shown.income, '6000');
};

/**
 * Opens a browser that keeps pages whole for going back, as people's browsers do; test drivers switch that off. A reply
 * that a test passes on has no address, so the browser must not ask where the page comes from.
 */
const pageKeepingBrowser = () =>
  chromium.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-features=LocalNetworkAccessChecks',
      '--enable-features=BackForwardCache',
    ],
  });
