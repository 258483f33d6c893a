import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { assertLoans, on, people, press, sees, tabTo } from './journey.js';
import { closeBrowser, visit } from './visit.js';

describe('the whole journey by keyboard alone', () => {
  after(closeBrowser);

  it('goes from login to the plan without a pointer', async () => {
    await visit(async (at) => {
      const { page, demo } = at;
      const shown = on(page);
      await page.addInitScript(() => {
        addEventListener('pointerdown', () => (document.documentElement.dataset['pointer'] = 'used'), true);
      });
      await page.goto(demo.bankUrl);
      await press(page, page.getByRole('button', { name: new RegExp(`^${people.repeat}`) }));
      await press(page, shown.entry);

      await tabTo(page, shown.amount);
      await page.keyboard.type('8000');
      await tabTo(page, shown.term(5));
      if (!(await shown.term(5).isChecked())) await page.keyboard.press('Space');
      assert.ok(await shown.term(5).isChecked());
      await press(page, page.getByRole('button', { name: '这些数是怎么算的' }));
      await sees(shown.sheet('利息怎么算'), '每期利息 ＝ 剩余本金 × 日利率 × 天数');
      await page.keyboard.press('Escape');
      await page.getByRole('dialog', { name: '利息怎么算' }).waitFor({ state: 'hidden' });
      await press(page, shown.next);

      await press(page, shown.consent, 'Space');
      await press(page, shown.borrow);
      await shown.codeSheet.waitFor();
      await tabTo(page, shown.code);
      await page.keyboard.type('000000');
      if (await shown.codeSheet.isVisible()) await page.keyboard.press('Enter');
      await shown.underWay.waitFor();
      await press(page, shown.skip);
      await shown.arrived.waitFor();
      await press(page, shown.seePlan);
      await page.getByRole('listitem').first().waitFor();
      assert.equal(await page.getByRole('listitem').count(), 5);
      await press(page, page.getByRole('button', { name: '返回' }));
      await sees(shown.movements, /\+8,000\.00/);
      assert.equal(await page.locator('html').getAttribute('data-pointer'), null, 'no pointer was used');
      await assertLoans(at, 1);
    });
  });

  it('keeps focus inside an open sheet and gives it back afterwards', async () => {
    await visit(async (at) => {
      const { page, demo } = at;
      await page.goto(demo.bankUrl);
      const service = page.getByRole('link', { name: '客服' });
      await press(page, service);
      const sheet = page.getByRole('dialog', { name: '客服' });
      await sheet.waitFor();
      for (let presses = 0; presses < 6; presses += 1) {
        await page.keyboard.press('Tab');
        const inPage = await page.evaluate(
          () =>
            document.activeElement !== document.body && document.activeElement?.closest('dialog') === null,
        );
        assert.equal(inPage, false, 'focus does not reach the page behind');
      }
      await page.keyboard.press('Escape');
      await sheet.waitFor({ state: 'hidden' });
      assert.ok(await service.evaluate((link) => link.matches(':focus')));
    });
  });
});
