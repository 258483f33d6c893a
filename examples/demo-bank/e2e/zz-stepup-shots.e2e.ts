import { after, it } from 'node:test';
import { on, openCode, sendCode } from './journey.js';
import { closeBrowser, visit } from './visit.js';
after(closeBrowser);
for (const [width, height] of [[390, 844], [320, 640]] as const)
  it(`shots ${width}`, async () => {
    await visit(async (at) => {
      const { page } = at;
      const shot = async (name: string) => { await page.waitForTimeout(700); await page.screenshot({ path: `/tmp/stepup-shots/${name}-${width}.png` }); };
      await openCode(at);
      await shot('code');
      await at.screen('code');
      await page.getByRole('button', { name: '用支付密码' }).click();
      await page.getByRole('textbox', { name: '6位支付密码' }).waitFor();
      await shot('password');
      await at.screen('password');
      await page.getByRole('textbox', { name: '6位支付密码' }).fill('135790');
      await page.getByRole('button', { name: '确认借款' }).click();
      await page.getByText('支付密码不对').first().waitFor();
      await shot('wrong');
      await at.screen('wrong');
      await page.getByRole('button', { name: '用短信验证码' }).click();
      await sendCode(at, '000003');
      await page.getByText('输错次数太多').first().waitFor();
      await shot('over');
      await at.screen('over');
      await page.getByRole('button', { name: '知道了' }).click();
      await on(page).borrow.click();
      await page.getByRole('button', { name: '用支付密码' }).click();
      await page.getByRole('textbox', { name: '6位支付密码' }).fill('246810');
      await page.getByRole('button', { name: '确认借款' }).click();
      await on(page).underWay.waitFor();
    }, { width, height, expected: [{ status: 422, path: /./ }, { status: 429, path: /./ }] });
  });
