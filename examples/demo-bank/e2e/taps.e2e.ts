import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { countTaps, logIn, on, sendCode } from './journey.js';
import { closeBrowser, visit } from './visit.js';

describe('the effort of a repeat loan', () => {
  after(closeBrowser);

  it('takes five taps at most, from the entry to money under way', async () => {
    await visit(async (at) => {
      const { page } = at;
      const shown = on(page);
      await logIn(at);
      await shown.entry.waitFor();
      const taps = await countTaps(page);
      await shown.entry.click();
      await shown.amount.waitFor();
      // The field has the focus, so typing needs no tap.
      await page.keyboard.type('8000');
      assert.match(await shown.amount.inputValue(), /^8,?000/);
      if (!(await shown.term(5).isChecked())) await shown.term(5).click();
      await shown.next.click();
      await shown.consent.click();
      await shown.borrow.click();
      await shown.codeSheet.waitFor();
      await sendCode(at, '000000');
      await shown.underWay.waitFor();
      const needed = await taps();
      assert.ok(needed <= 5, `${needed} taps`);
    });
  });

  it('counts every tap: the planted case', async () => {
    await visit(async (at) => {
      const { page } = at;
      await logIn(at);
      await on(page).entry.waitFor();
      const taps = await countTaps(page);
      for (let presses = 0; presses < 6; presses += 1) await on(page).balance.click();
      assert.equal(await taps(), 6);
    });
  });
});
