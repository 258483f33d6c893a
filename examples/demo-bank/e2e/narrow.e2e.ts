import { after, describe, it } from 'node:test';
import { choose, logIn, on, sendCode, skipToArrival } from './journey.js';
import { closeBrowser, visit } from './visit.js';

describe('a phone of 320 by 640', () => {
  after(closeBrowser);

  it('shows every screen without scrolling sideways', async () => {
    await visit(
      async (at) => {
        const { page, demo, screen } = at;
        const shown = on(page);
        await page.goto(demo.bankUrl);
        await page.getByRole('heading', { name: '用哪位演示客户登录' }).waitFor();
        await screen('login');
        await logIn(at);
        await shown.entry.waitFor();
        await screen('home');
        await shown.entry.click();
        await shown.amount.waitFor();
        await screen('amount, empty');
        await shown.next.click();
        await screen('amount, with errors');
        await choose(at, '8000', 5);
        await screen('amount');
        for (const [open, title] of [
          ['这些数是怎么算的', '利息怎么算'],
          ['全部5期', '还款计划'],
        ] as const) {
          await shown.button(open).click();
          await shown.sheet(title).getByRole('button', { name: '知道了' }).waitFor();
          await screen(title);
          await shown.sheet(title).getByRole('button', { name: '知道了' }).click();
        }
        await shown.next.click();
        await shown.consent.waitFor();
        await screen('confirm');
        await shown.consent.click();
        await shown.borrow.click();
        await shown.codeSheet.waitFor();
        await screen('code');
        await sendCode(at, '000000');
        await shown.underWay.waitFor();
        await screen('money under way');
        await skipToArrival(at);
        await screen('receipt');
        await shown.seePlan.click();
        await page.getByRole('listitem').first().waitFor();
        await screen('plan');
        for (const path of ['/loan/home', page.url().replace(demo.bankUrl, '').replace('plan', 'repay')]) {
          await page.goto(demo.bankUrl + path);
          await shown.button('快进到下一个还款日').waitFor();
          await page.getByRole('heading').first().waitFor();
          await screen(path);
        }
        for (const path of ['/me', '/events', '/service', '/nowhere']) {
          await page.goto(demo.bankUrl + path);
          await page.getByRole('heading').first().waitFor();
          await screen(path);
        }
      },
      { width: 320, height: 640 },
    );
  });
});
