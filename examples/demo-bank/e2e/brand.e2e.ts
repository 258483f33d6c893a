import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { logIn, on, openLoan } from './journey.js';
import { closeBrowser, visit } from './visit.js';

const green = 'rgb(23, 99, 58)';
const paper = 'rgb(246, 244, 238)';
const blue = 'rgb(33, 72, 180)';

const pageColour = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

/** The look of a button inside the shadow root of a widget. */
const buttonLook = (page: Page, name: string) =>
  on(page)
    .button(name)
    .evaluate((element) => {
      const { backgroundColor, borderTopLeftRadius } = getComputedStyle(element);
      return { inShadow: element.getRootNode() instanceof ShadowRoot, backgroundColor, borderTopLeftRadius };
    });

describe('a second brand', () => {
  after(closeBrowser);

  it('dresses the page and every widget by one file', async () => {
    await visit(async (at) => {
      const { page, screen } = at;
      await logIn(at);
      await on(page).entry.waitFor();
      assert.equal((await buttonLook(page, '去借款')).backgroundColor, blue);

      await page.getByRole('link', { name: '我的', exact: true }).click();
      await page.getByRole('radio', { name: '禾川农商银行' }).click();
      await page.getByRole('img', { name: '禾川农商银行标志' }).waitFor();
      assert.equal(await pageColour(page), paper);
      assert.match(await page.title(), /禾川农商银行$/);
      await screen('me in the second brand');

      await page.getByRole('link', { name: '首页' }).click();
      await on(page).entry.waitFor();
      assert.deepEqual(await buttonLook(page, '去借款'), {
        inShadow: true,
        backgroundColor: green,
        borderTopLeftRadius: '16px',
      });
      await screen('home in the second brand');
      await on(page).entry.click();
      await on(page).amount.waitFor();
      assert.equal((await buttonLook(page, '下一步')).backgroundColor, green);
      await screen('loan in the second brand');
      assert.equal(await page.locator('[style]').count(), 0, 'no element has a style of its own');
    });
  });

  it('is still there after a reload, and gone when the first one is chosen', async () => {
    await visit(async (at) => {
      const { page } = at;
      await logIn(at);
      await page.getByRole('link', { name: '我的', exact: true }).click();
      await page.getByRole('radio', { name: '禾川农商银行' }).click();
      await page.getByRole('img', { name: '禾川农商银行标志' }).waitFor();
      await page.reload();
      await page.getByRole('img', { name: '禾川农商银行标志' }).waitFor();
      assert.equal(await pageColour(page), paper);
      await page.getByRole('radio', { name: '星桥银行' }).click();
      await page.getByRole('img', { name: '星桥银行标志' }).waitFor();
      assert.equal(await pageColour(page), 'rgb(243, 245, 248)');
    });
  });

  it('leaves the widgets of a page that is open in their place', async () => {
    await visit(async (at) => {
      await openLoan(at);
      await on(at.page).amount.fill('8000');
      await on(at.page).button('客服').click();
      await at.page.getByRole('dialog', { name: '客服' }).getByRole('button', { name: '知道了' }).click();
      assert.match(await on(at.page).amount.inputValue(), /^8,?000/);
    });
  });
});
