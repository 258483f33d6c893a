import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { fingers } from './hand.js';
import { sees } from './journey.js';
import { closeBrowser, visit, type Visit } from './visit.js';
import {
  enterCode,
  investors,
  onWealth,
  openWealth,
  ordersOf,
  products,
  refs,
  toConfirmation,
  toTradingTime,
  usual,
} from './wealth-life.js';

const hand = fingers();
const touch = { touch: true, expected: usual };
const refused = {
  touch: true,
  expected: [...usual, { status: 409, path: /^\/v1\/wealth\/(orders|quotes)$/ }],
};

/** Opens the purchase of the bond fund in the morning of a trading day. */
const openPurchase = async (at: Visit): Promise<void> => {
  await toTradingTime(at, '10:00');
  await openWealth(at, investors.balanced, `/wealth/buy/${products.bond}`);
  await onWealth(at.page).amount.waitFor();
};

describe('wrong input when investing', () => {
  after(closeBrowser);

  it('names what is wrong with an amount, and sends nothing', async () => {
    await visit(async (at) => {
      const { amount, next, consent } = onWealth(at.page);
      await openPurchase(at);
      const wrong: readonly [string, RegExp][] = [
        ['9.99', /最少买10/],
        ['20000', /余额可用12,680\.35元，请改小一些/],
        ['100.001', /小数点后两位/],
        ['1.000,00', /小数请用点/],
        ['一百', /只能写数字/],
      ];
      for (const [text, sentence] of wrong) {
        await amount.fill(text);
        await hand.press(next);
        await sees(at.page, sentence);
      }
      await at.screen('wrong amount');
      assert.equal(await consent.count(), 0, 'the next step is not reached');
      assert.deepEqual(await ordersOf(at, refs.balanced), []);
    }, touch);
  });

  it('refuses to sell more than is held', async () => {
    await visit(async (at) => {
      const { shares, next } = onWealth(at.page);
      await toTradingTime(at, '10:00');
      await openWealth(at, investors.balanced, `/wealth/redeem/${products.bond}`);
      await hand.type(shares, '99999');
      await hand.press(next);
      await sees(at.page, /最多能赎回[\d,.]+份/);
      await at.screen('too many units');
      assert.deepEqual(await ordersOf(at, refs.balanced), []);
    }, touch);
  });

  it('tells that a product was suspended while the last look was open, and takes no money', async () => {
    await visit(async (at) => {
      const { page, bank } = at;
      const shown = onWealth(page);
      await openPurchase(at);
      const before = await bank.balance(refs.balanced);
      await toConfirmation(at, hand, '1000');
      await bank.simulate({ object: 'wealth-product', objectId: products.bond, transition: 'suspend-buy' });
      await hand.tick(shown.consent);
      await hand.press(shown.buy('1,000.00'));
      await sees(page, /暂停|不卖|没有提交/);
      await at.screen('suspended');
      assert.deepEqual(await ordersOf(at, refs.balanced), []);
      assert.equal(await bank.balance(refs.balanced), before);
    }, refused);
  });

  it('makes one order of two presses, and of a reply that was lost', async () => {
    await visit(
      async (at) => {
        const { page, bank } = at;
        const shown = onWealth(page);
        await openPurchase(at);
        await toConfirmation(at, hand, '1000');
        await hand.tick(shown.consent);
        await shown.buy('1,000.00').dblclick();
        await shown.codeSheet.waitFor();
        await bank.plant({ operation: 'wealth.order', dropAfterCommit: true, times: 1 });
        await enterCode(at, hand, '确认买入');
        await shown.bought.waitFor();
        assert.equal((await ordersOf(at, refs.balanced)).length, 1);
      },
      { ...touch, offline: true, expected: [...usual, { status: 401, path: '/v1/wealth/orders' }] },
    );
  });

  it('asks the bank again when the quote has grown old, and orders once', async () => {
    await visit(
      async (at) => {
        const { page, bank } = at;
        const shown = onWealth(page);
        await openPurchase(at);
        await toConfirmation(at, hand, '1000');
        await hand.tick(shown.consent);
        await bank.advance('PT20M');
        await hand.press(shown.buy('1,000.00'));
        await sees(page, /试算过了15分钟，已经重新算好/);
        assert.deepEqual(await ordersOf(at, refs.balanced), []);
        await hand.tick(shown.consent);
        await hand.press(shown.buy('1,000.00'));
        await enterCode(at, hand, '确认买入');
        await shown.bought.waitFor();
        assert.equal((await ordersOf(at, refs.balanced)).length, 1);
      },
      {
        ...refused,
        expected: [...refused.expected, { status: 409, path: '/v1/partner/agreement-acceptances' }],
      },
    );
  });
});
