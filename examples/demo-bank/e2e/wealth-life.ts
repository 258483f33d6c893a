import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import type { WealthOrder } from '@weidongli/contracts/wealth';
import type { Hand } from './hand.js';
import { logIn } from './journey.js';
import type { ExpectedReply } from './observers.js';
import type { Visit } from './visit.js';

/** Products that the journeys use: a money fund for everybody, a bond fund, an index fund of high risk. */
export const products = { money: '990001', bond: '990021', index: '990035' } as const;

/** Names on the login page. */
export const investors = {
  balanced: '有理财的客户',
  first: '第一次买理财的客户',
  cautious: '保守型的客户',
  expired: '测评过期的客户',
} as const;

/** The sandbox's names of the same people. */
export const refs = {
  balanced: 'investor',
  first: 'first-purchase',
  cautious: 'cautious-investor',
  expired: 'expired-investor',
} as const;

/** The screens of investing, by role and name. */
export const onWealth = (page: Page) => {
  const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
  return {
    button,
    heading: (name: string | RegExp): Locator => page.getByRole('heading', { name }),
    amount: page.getByRole('textbox', { name: /^买入/ }),
    shares: page.getByRole('textbox', { name: /^赎回/ }),
    next: button('下一步'),
    consent: page.getByRole('checkbox', { name: /^我已阅读并同意/ }),
    buy: (amount: string): Locator => button(`买入${amount}元`),
    codeSheet: page.getByRole('dialog', { name: '输入短信验证码' }),
    code: page.getByRole('textbox', { name: '6位短信验证码' }),
    confirm: (name: '确认买入' | '确认赎回'): Locator =>
      page
        .locator('wdl-sheet')
        .filter({ has: page.getByRole('dialog', { name: '输入短信验证码' }) })
        .getByRole('button', { name }),
    home: button('回到首页'),
    bought: page.getByRole('heading', { name: '买入已提交' }),
    redeemed: page.getByRole('heading', { name: '赎回已提交' }),
  };
};

/** Logs in and opens a page of investing by its address. */
export const openWealth = async (at: Visit, who: string, path: string): Promise<void> => {
  await logIn(at, who);
  await at.page.getByRole('region', { name: '账户', exact: true }).waitFor();
  await at.page.goto(at.demo.bankUrl + path);
};

/** Answers every question by the option of the same place, and sends the answers. */
export const answerAll = async ({ page }: Visit, hand: Hand, place: number): Promise<void> => {
  const { button } = onWealth(page);
  await hand.press(button('开始测评'));
  for (let question = 1; ; question += 1) {
    await page
      .getByText(new RegExp(`^第${question}题`))
      .first()
      .waitFor();
    const radios = page.getByRole('radio');
    if ((await radios.count()) > 0) {
      const last = (await radios.count()) - 1;
      await hand.choose(radios.nth(Math.min(place, last)));
    } else await hand.tick(page.getByRole('checkbox').first());
    const review = button('看看答案');
    if (await review.isVisible()) {
      await hand.press(review);
      break;
    }
    await hand.press(button('下一题'));
  }
  await hand.press(button('提交答案'));
};

/** Types the code and sends it; the keyboard of a phone may have sent it by itself. */
export const enterCode = async (
  { page }: Visit,
  hand: Hand,
  name: '确认买入' | '确认赎回',
): Promise<void> => {
  const { codeSheet, code, confirm } = onWealth(page);
  await codeSheet.waitFor();
  await hand.type(code, '000000');
  if (await codeSheet.isVisible()) await hand.press(confirm(name)).catch(() => undefined);
};

/** Fills in the amount and goes to the last look before the order. */
export const toConfirmation = async ({ page }: Visit, hand: Hand, amount: string): Promise<void> => {
  const { amount: field, next, consent } = onWealth(page);
  await hand.type(field, amount);
  await hand.press(next);
  await consent.waitFor();
};

/** Moves the bank's clock to a time of day, on the first trading day from now on where it is still to come. */
export const toTradingTime = async ({ bank }: Visit, time: string): Promise<string> => {
  const now = await bank.now();
  const from = now.slice(0, 10);
  const to = new Date(Date.parse(`${from}T00:00:00Z`) + 14 * 86_400_000).toISOString().slice(0, 10);
  const { data } = await bank.customer(refs.balanced).wealth.listTradingDays({ from, to });
  const moments = data.filter(({ trading }) => trading).map(({ date }) => `${date}T${time}:00.000+08:00`);
  const next = moments.find((moment) => Date.parse(moment) > Date.parse(now));
  assert.ok(next !== undefined, 'within two weeks the market opens');
  await bank.advance(`PT${Math.round((Date.parse(next) - Date.parse(now)) / 1000)}S`);
  return next.slice(0, 10);
};

/** Orders that a customer has made on the screens, newest first; those of the story before rest on no quote. */
export const ordersOf = async ({ bank }: Visit, ref: string): Promise<readonly WealthOrder[]> =>
  (await bank.customer(ref).wealth.listOrders()).data.filter(({ quoteId }) => quoteId !== null);

/** Replies that these visits provoke: nobody of them is invited to borrow, and days pass while a page is open. */
export const usual: readonly ExpectedReply[] = [
  { status: 404, path: '/v1/loan/invitation' },
  { status: 401, path: /^\/v1\// },
];
