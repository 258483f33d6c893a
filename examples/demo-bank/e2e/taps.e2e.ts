import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { countTaps, logIn, on, sendCode } from './journey.js';
import { closeBrowser, visit, type Visit } from './visit.js';

/** Borrows with as few taps as can be, and counts those on the draw screen: from its first field to money under way. */
const tapsToBorrow = async (at: Visit): Promise<number> => {
  const { page } = at;
  const shown = on(page);
  await logIn(at);
  await shown.entry.waitFor();
  await shown.entry.click();
  await shown.amount.waitFor();
  const taps = await countTaps(page);
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
  return taps();
};

describe('the effort of a repeat loan', () => {
  after(closeBrowser);

  it('takes five taps at most on the draw screen', async () => {
    await visit(async (at) => {
      const needed = await tapsToBorrow(at);
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
