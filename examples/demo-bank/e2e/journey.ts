import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import type { Visit } from './visit.js';

/** The screens as a customer finds things on them: by role and by name. */
export const on = (page: Page) => {
  const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
  // What a sheet holds is slotted into its dialog, so it is looked for in the element around both.
  const sheet = (name: string | RegExp): Locator =>
    page.locator('wdl-sheet').filter({ has: page.getByRole('dialog', { name }) });
  return {
    button,
    heading: (name: string | RegExp) => page.getByRole('heading', { name }),
    entry: button('去借款'),
    amount: page.getByRole('textbox', { name: '借款金额' }),
    term: (months: number) => page.getByRole('radio', { name: new RegExp(`^${months}个月`) }),
    next: button('下一步'),
    consent: page.getByRole('checkbox', { name: '我已阅读并同意借款合同' }),
    borrow: page.getByRole('button', { name: /^借款[\d,.]+元$/ }),
    sheet,
    codeSheet: page.getByRole('dialog', { name: '输入短信验证码' }),
    codeError: sheet('输入短信验证码').getByText(/验证码不对|验证码已过期/),
    code: page.getByRole('textbox', { name: '6位短信验证码' }),
    confirmCode: sheet('输入短信验证码').getByRole('button', { name: '确认借款' }),
    underWay: page.getByRole('heading', { name: '正在放款，通常40秒内到账' }),
    skip: button('快进40秒'),
    arrived: page.getByRole('heading', { name: '借款已到账' }),
    finish: button('完成'),
    seePlan: button('查看还款计划'),
    balance: page.getByRole('region', { name: '账户', exact: true }),
    movements: page.getByRole('region', { name: '最近收支' }),
  };
};

/** Names on the login page. */
export const people = {
  repeat: '借过款的老客户',
  notInvited: '没有收到邀请的客户',
  suspended: '额度暂停的客户',
  firstTime: '第一次借款的客户',
  declined: '申请不通过的客户',
  referred: '要人工审核的客户',
  overdue: '已经逾期的客户',
} as const;

/** Opens the bank and logs in. */
export const logIn = async (
  { page, demo }: Visit,
  who: string = people.repeat,
  path = '/',
): Promise<void> => {
  await page.goto(demo.bankUrl + path);
  await page.getByRole('button', { name: new RegExp(`^${who}`) }).click();
};

/** Goes from home to the first screen of a loan. */
export const openLoan = async (visit: Visit): Promise<void> => {
  await logIn(visit);
  await on(visit.page).entry.click();
  await on(visit.page).amount.waitFor();
};

/** Fills in amount and term on the first screen. */
export const choose = async ({ page }: Visit, amount: string, months: number): Promise<void> => {
  const { amount: field, term } = on(page);
  await field.fill(amount);
  if (!(await term(months).isChecked())) await term(months).click();
};

/** Goes from home to the second screen, with 8,000 for 5 months. */
export const openConfirm = async (visit: Visit): Promise<void> => {
  await openLoan(visit);
  await choose(visit, '8000', 5);
  await on(visit.page).next.click();
  await on(visit.page).consent.waitFor();
};

/** Goes from home to the sheet of the code. */
export const openCode = async (visit: Visit): Promise<void> => {
  const screen = on(visit.page);
  await openConfirm(visit);
  await screen.consent.click();
  await screen.borrow.click();
  await screen.codeSheet.waitFor();
};

/** Types a code and sends it. */
export const sendCode = async ({ page }: Visit, code: string): Promise<void> => {
  const { code: field, confirmCode } = on(page);
  await field.fill(code);
  await confirmCode.click();
};

/** Goes from home to money under way. */
export const borrow = async (visit: Visit): Promise<void> => {
  await openCode(visit);
  await sendCode(visit, '000000');
  await on(visit.page).underWay.waitFor();
};

/** Presses the demo's skip button and waits for the receipt. */
export const skipToArrival = async ({ page }: Visit): Promise<void> => {
  await on(page).skip.click();
  await on(page).arrived.waitFor();
};

/** Reads the balance on the card, `12680.35`. */
export const shownBalance = async ({ page }: Visit): Promise<string> => {
  const text = on(page).balance.getByText(/[\d,]+\.\d{2}/);
  return ((await text.textContent()) ?? '').replace(/[^\d.]/g, '');
};

/** Adds yuan with two decimals exactly. */
export const plus = (a: string, b: string): string => {
  const fen = BigInt(a.replace('.', '')) + BigInt(b.replace('.', ''));
  return `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`;
};

/** Fails unless a text can be read on the page; waits for it. What is only spoken (`vh`) does not count as read. */
export const sees = async (page: Page | Locator, text: string | RegExp): Promise<void> => {
  await page.getByText(text).and(page.locator(':not(.vh)')).first().waitFor();
};

/** Fails unless the customer has exactly this many loans, in the list and in the books. */
export const assertLoans = async ({ bank }: Visit, count: number): Promise<void> => {
  const loans = await bank.loans();
  assert.equal(
    loans.length,
    count,
    `${count} loans: ${loans.map(({ id, status }) => `${id} ${status}`).join(', ')}`,
  );
};

/** Counts how often the customer touches the screen; typing and keys do not count. */
export const countTaps = async (page: Page): Promise<() => Promise<number>> => {
  await page.evaluate(() => {
    document.documentElement.dataset['taps'] = '0';
    addEventListener(
      'pointerup',
      () => {
        const { dataset } = document.documentElement;
        dataset['taps'] = String(parseInt(dataset['taps'] ?? '0', 10) + 1);
      },
      true,
    );
  });
  return () => page.evaluate(() => parseInt(document.documentElement.dataset['taps'] ?? '0', 10));
};

/** Moves focus by Tab alone until it is on the control. */
export const tabTo = async (page: Page, control: Locator): Promise<void> => {
  await control.waitFor();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await control.evaluate((element) => element.matches(':focus'))) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`Tab does not reach ${String(control)}`);
};

/** Reaches a control by Tab and presses a key on it. */
export const press = async (page: Page, control: Locator, key = 'Enter'): Promise<void> => {
  await tabTo(page, control);
  await page.keyboard.press(key);
};
