import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { fingers, keys, type Hand } from './hand.js';
import { sees } from './journey.js';
import { closeBrowser, visit, type Visit } from './visit.js';
import {
  answerAll,
  enterCode,
  investors,
  onWealth,
  ordersOf,
  products,
  refs,
  toConfirmation,
  toTradingTime,
  usual,
} from './wealth-life.js';

/** From the questionnaire to the money that comes back, by one pair of hands. */
const wholeWay = async (at: Visit, hand: Hand): Promise<void> => {
  const { page, bank, screen } = at;
  const shown = onWealth(page);
  const day = await toTradingTime(at, '10:00');
  await page.goto(at.demo.bankUrl);
  await hand.press(page.getByRole('button', { name: new RegExp(`^${investors.first}`) }));
  await hand.press(page.getByRole('link', { name: /^理财和存款/ }));
  await shown.heading('理财产品').first().waitFor();
  await screen('products');
  await hand.press(page.getByRole('button', { name: /星桥日添货币A/ }).first());
  await shown.heading('星桥日添货币A').waitFor();
  await screen('product');
  await hand.press(shown.button('买入'));

  await hand.press(shown.button('去测评'));
  await screen('questionnaire');
  await answerAll(at, hand, 1);
  await shown.heading(/^您是/).waitFor();
  await screen('type');
  await hand.press(shown.button('完成'));

  await toConfirmation(at, hand, '1000');
  await screen('confirm');
  await hand.tick(shown.consent);
  await hand.press(shown.buy('1,000.00'));
  await enterCode(at, hand, '确认买入');
  await shown.bought.waitFor();
  await screen('bought');
  const [bought] = await ordersOf(at, refs.first);
  assert.equal(bought?.dates.tradeDate, day, 'T is today: it is before 15:00');

  await bank.advance('P6D');
  const customer = bank.customer(refs.first);
  const held = await customer.wealth.getHolding({ code: products.money });
  assert.ok(held.holding.cumulativeIncome.amount > '0.00', 'income has come in');
  await hand.press(shown.home);
  await shown.heading(/持有/).first().waitFor();
  await sees(page, '星桥日添货币A');
  await screen('holdings');

  await hand.press(page.getByRole('button', { name: /星桥日添货币A/ }).first());
  await hand.press(shown.button('赎回'));
  await shown.shares.waitFor();
  await hand.choose(page.getByRole('radio', { name: '全部' }));
  const normal = page.getByRole('radio', { name: /普通赎回/ });
  if ((await normal.count()) > 0) await hand.choose(normal);
  await hand.press(shown.next);
  await hand.press(page.getByRole('button', { name: /^赎回[\d,.]+份$/ }));
  await enterCode(at, hand, '确认赎回');
  await shown.redeemed.waitFor();
  await screen('redeemed');
  await bank.advance('P6D');
  const [redeemed] = await ordersOf(at, refs.first);
  assert.equal(redeemed?.status, 'SETTLED');
  const { data } = await customer.account.listAccounts();
  const movements = await customer.account.listTransactions({ accountId: data[0]!.id });
  assert.equal(movements.data[0]?.purpose, 'WEALTH_REDEMPTION');
  assert.equal(movements.data[0].amount.amount, redeemed.confirmation?.paidOut.amount);
};

describe('investing, from the questionnaire to the money that comes back', () => {
  after(closeBrowser);

  it('works by touch', async () => {
    await visit((at) => wholeWay(at, fingers()), { touch: true, expected: usual });
  });

  it('works by keyboard alone', async () => {
    await visit(
      async (at) => {
        await at.page.addInitScript(() => {
          addEventListener('pointerdown', () => (document.documentElement.dataset['pointer'] = 'used'), true);
        });
        await wholeWay(at, keys(at.page));
        assert.equal(await at.page.locator('html').getAttribute('data-pointer'), null, 'no pointer was used');
      },
      { expected: usual },
    );
  });
});
