import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { fingers } from './hand.js';
import { sees } from './journey.js';
import { closeBrowser, visit } from './visit.js';
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

describe('what suitability forbids', () => {
  after(closeBrowser);

  it('is explained on the screen, with a way to what fits, and nothing is ordered', async () => {
    await visit(async (at) => {
      const { heading, button } = onWealth(at.page);
      await openWealth(at, investors.cautious, `/wealth/buy/${products.index}`);
      await heading('这个产品不能卖给您').waitFor();
      await at.screen('forbidden');
      await hand.press(button('看适合我的产品'));
      await heading('理财产品').first().waitFor();
      assert.deepEqual(await ordersOf(at, refs.cautious), []);
    }, touch);
  });

  it('asks for the questionnaire again when the answers are older than a year', async () => {
    await visit(async (at) => {
      const { heading, button } = onWealth(at.page);
      await openWealth(at, investors.expired, `/wealth/buy/${products.bond}`);
      await heading('风险测评过期了').waitFor();
      await at.screen('expired');
      await hand.press(button('去测评'));
      await button('开始测评').waitFor();
      await sees(at.page, /上次测评在.+过期了/);
      assert.deepEqual(await ordersOf(at, refs.expired), []);
    }, touch);
  });
});

describe('the cut-off', () => {
  after(closeBrowser);

  it('passes while the last look is open: the new dates are shown beside the old, and count', async () => {
    await visit(
      async (at) => {
        const { page, bank } = at;
        const shown = onWealth(page);
        const day = await toTradingTime(at, '14:57');
        await openWealth(at, investors.balanced, `/wealth/buy/${products.bond}`);
        await toConfirmation(at, hand, '1000');
        await hand.tick(shown.consent);
        await bank.advance('PT10M');
        await hand.press(shown.buy('1,000.00'));
        await sees(page, '成交日期变了，请再看一遍');
        await at.screen('new dates');
        assert.deepEqual(await ordersOf(at, refs.balanced), [], 'nothing was bought at the wrong date');
        if (!(await shown.consent.isChecked())) await hand.tick(shown.consent);
        await hand.press(shown.buy('1,000.00'));
        await enterCode(at, hand, '确认买入');
        await shown.bought.waitFor();
        const [order, ...others] = await ordersOf(at, refs.balanced);
        assert.deepEqual(others, []);
        assert.ok(order !== undefined && order.dates.tradeDate > day, 'T is the next trading day');
      },
      {
        ...touch,
        expected: [
          ...usual,
          { status: 409, path: '/v1/wealth/orders' },
          { status: 409, path: '/v1/partner/agreement-acceptances' },
        ],
      },
    );
  });
});

describe('what a product has left', () => {
  after(closeBrowser);

  it('is told when the quota is used up, and no money is taken', async () => {
    await visit(
      async (at) => {
        const { page, bank } = at;
        const shown = onWealth(page);
        await toTradingTime(at, '10:00');
        const before = await bank.balance(refs.balanced);
        await openWealth(at, investors.balanced, `/wealth/buy/${products.bond}`);
        await toConfirmation(at, hand, '1000.31');
        await hand.tick(shown.consent);
        await hand.press(shown.buy('1,000.31'));
        await shown.heading('今天的额度用完了').waitFor();
        await at.screen('quota');
        assert.equal(await bank.balance(refs.balanced), before);
      },
      { ...touch, expected: [...usual, { status: 409, path: '/v1/wealth/orders' }] },
    );
  });

  it('limits what can be taken out at once; the rest goes the normal way', async () => {
    await visit(async (at) => {
      const { page, bank } = at;
      const shown = onWealth(page);
      await toTradingTime(at, '10:00');
      await openWealth(at, investors.balanced, `/wealth/buy/${products.money}`);
      await toConfirmation(at, hand, '6000');
      await hand.tick(shown.consent);
      await hand.press(shown.buy('6,000.00'));
      await enterCode(at, hand, '确认买入');
      await shown.bought.waitFor();
      await bank.advance('P6D');
      await page.goto(`${at.demo.bankUrl}/wealth/redeem/${products.money}`);
      await hand.choose(page.getByRole('radio', { name: /^快速赎回/ }));
      await hand.choose(page.getByRole('radio', { name: '全部' }));
      await sees(page, /今天最多还能快速赎回10,000\.00份/);
      await at.screen('cap');
      await hand.press(page.getByRole('button', { name: '快速赎回10,000.00份' }));
      await hand.press(shown.next);
      await hand.press(page.getByRole('button', { name: '赎回10,000.00份' }));
      await enterCode(at, hand, '确认赎回');
      await shown.heading(/钱已到账/).waitFor();
      const [order] = await ordersOf(at, refs.balanced);
      assert.deepEqual([order?.side, order?.status], ['FAST_REDEEM', 'SETTLED']);
      await sees(page, /还有[\d,.]+份没有赎回/);
    }, touch);
  });
});
