import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { assertLoans, borrow, logIn, on, people, sees, shownBalance, skipToArrival } from './journey.js';
import { closeBrowser, visit } from './visit.js';

const notInvited = { expected: [{ status: 404, path: '/v1/loan/invitation' }] };

describe('the loan entry', () => {
  after(closeBrowser);

  it('is nothing at all for a customer who is not invited', async () => {
    await visit(async (at) => {
      const { page, bank, screen } = at;
      const answered = page.waitForResponse((reply) => reply.url().includes('/v1/loan/invitation'));
      await logIn(at, people.notInvited);
      await shownBalance(at);
      await answered.catch(() => undefined);
      const entry = page.locator('wdl-loan-entry');
      await entry.waitFor({ state: 'hidden' });
      assert.equal(await entry.evaluate((element) => (element.shadowRoot?.textContent ?? '').trim()), '');
      assert.equal(await entry.evaluate((element) => element.getClientRects().length), 0, 'it takes no room');
      const spoken = await page.locator('body').ariaSnapshot();
      assert.doesNotMatch(spoken, /借款|额度|利率/);
      assert.doesNotMatch(await page.locator('body').innerText(), /借款|额度|利率/);
      await screen('home without entry');
      assert.equal((await bank.customer('not-invited').loan.listDraws()).data.length, 0);
    }, notInvited);
  });

  it('keeps still when the same customer opens the address of the loan page', async () => {
    await visit(async (at) => {
      await logIn(at, people.notInvited, '/loan');
      await sees(at.page, '现在不能借款');
      await at.screen('loan page without line');
      await assertLoans(at, 0);
    }, notInvited);
  });

  it('says that a suspended line cannot be used', async () => {
    await visit(async (at) => {
      await logIn(at, people.suspended, '/loan');
      await sees(at.page, '现在不能借款');
      await at.screen('suspended line');
      assert.equal(await on(at.page).next.count(), 0);
    });
  });

  it('leads back to a loan under way', async () => {
    await visit(async (at) => {
      const { page } = at;
      await borrow(at);
      await on(page).button('回到首页').click();
      await page.locator('wdl-loan-entry').getByRole('button').first().click();
      await on(page).underWay.waitFor();
      await skipToArrival(at);
      await assertLoans(at, 1);
    });
  });
});
