import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import type { Loan, RepaymentQuote } from '@weidongli/contracts/loan';
import { checkBooks } from './books.js';
import type { Hand } from './hand.js';
import { on, sees } from './journey.js';
import type { Visit } from './visit.js';

/** A customer with a loan for months: where, how the screens are worked, and who it is. */
export interface Life {
  readonly at: Visit;
  readonly hand: Hand;
  /** The sandbox's name of the customer. */
  readonly ref: string;
}

/** The screens of application, repayment and all loans, by role and name. */
export const onLife = (page: Page) => {
  const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
  const heading = (name: string | RegExp): Locator => page.getByRole('heading', { name });
  const sheet = (name: string | RegExp): Locator =>
    page.locator('wdl-sheet').filter({ has: page.getByRole('dialog', { name }) });
  return {
    button,
    heading,
    sheet,
    skip: (step: '40秒' | '10分钟' | '1天' | '到下一个还款日') => button(`快进${step}`),
    approve: button('审核通过'),
    decline: button('审核不通过'),
    authorisation: page.getByRole('checkbox', { name: '同意查询个人征信' }),
    agree: button('同意并申请'),
    employment: (name: string) => page.getByRole('radio', { name }),
    workplace: page.getByRole('textbox', { name: '工作单位' }),
    income: page.getByRole('textbox', { name: '每月收入' }),
    submit: button('提交申请'),
    waiting: heading('正在评估您的额度'),
    referred: heading('需要工作人员看一下'),
    offered: heading('额度申请已通过'),
    terms: page.getByRole('checkbox', { name: /^我已阅读并同意额度合同/ }),
    accept: button('接受额度'),
    opened: heading('额度已开通'),
    declined: heading('这次没有批下额度'),
    statement: page.getByRole('textbox', { name: '您的情况' }),
    codeSheet: page.getByRole('dialog', { name: '输入短信验证码' }),
    code: page.getByRole('textbox', { name: '6位短信验证码' }),
    repayChoice: (name: string) => page.getByRole('radio', { name: new RegExp(`^${name}`) }),
    limit: page.getByRole('textbox', { name: '想要的总额度' }),
    part: page.getByRole('textbox', { name: '这次还多少' }),
    repay: (amount: string) => button(`还款${amount}元`),
    repaid: heading('还款成功'),
    settled: heading('这笔借款已经结清'),
  };
};

/** Writes an amount as screens do: `8,000.00`. */
export const grouped = (amount: string): string => amount.replace(/\B(?=(\d{3})+\.)/g, ',');

/** Opens a page of the bank by its address. */
export const open = async ({ at }: Life, path: string): Promise<void> => {
  await at.page.goto(at.demo.bankUrl + path);
};

/** Logs in on the page of an address. */
export const enter = async (life: Life, who: string, path = '/'): Promise<void> => {
  await open(life, path);
  await life.hand.press(life.at.page.getByRole('button', { name: new RegExp(`^${who}`) }));
};

/** Fills in the sheet of the code and confirms. */
export const confirmBy = async ({ at, hand }: Life, confirm: string): Promise<void> => {
  const { codeSheet, code, sheet } = onLife(at.page);
  await codeSheet.waitFor();
  await hand.type(code, '000000');
  const button = sheet('输入短信验证码').getByRole('button', { name: confirm });
  if (await codeSheet.isVisible()) await hand.press(button);
  await codeSheet.waitFor({ state: 'hidden' });
};

/** Applies for a line, from the authorisation to the wait. */
export const apply = async (life: Life, income = '8000'): Promise<void> => {
  const { at, hand } = life;
  const shown = onLife(at.page);
  await shown.authorisation.waitFor();
  assert.equal(await shown.authorisation.isChecked(), false, 'nothing is ticked beforehand');
  await at.screen('authorisation');
  await hand.press(at.page.getByRole('button', { name: /授权书/ }));
  const document = shown.sheet(/授权书/);
  await document.getByRole('button', { name: '知道了' }).waitFor();
  await at.screen('authorisation, the document');
  await hand.press(document.getByRole('button', { name: '知道了' }));
  assert.equal(await shown.authorisation.isChecked(), false, 'opening the document ticks nothing');
  await hand.tick(shown.authorisation);
  await hand.press(shown.agree);
  await shown.submit.waitFor();
  for (const radio of await at.page.getByRole('radio').all())
    assert.equal(await radio.isChecked(), false, 'nothing is chosen beforehand');
  await at.screen('application');
  await hand.choose(shown.employment('自己做生意'));
  await hand.type(shown.workplace, '青石镇货运');
  await hand.type(shown.income, income);
  await hand.press(shown.submit);
  await shown.waiting.waitFor();
  await at.screen('application under way');
};

/** Accepts the offer, by signing and by code. */
export const acceptOffer = async (life: Life): Promise<void> => {
  const { at, hand } = life;
  const shown = onLife(at.page);
  assert.equal(await shown.terms.isChecked(), false, 'nothing is ticked beforehand');
  await hand.tick(shown.terms);
  await hand.press(shown.accept);
  await confirmBy(life, '确认开通');
  await shown.opened.waitFor();
  await at.screen('line opened');
};

/** Borrows; gives the loan. The quote on the screen has to be the bank's. */
export const draw = async (life: Life, amount: string, months: number): Promise<Loan> => {
  const { at, hand, ref } = life;
  const shown = on(at.page);
  const client = at.bank.customer(ref).loan;
  const line = (await client.listLines()).data[0]!;
  const principal = { amount, currency: 'CNY' } as const;
  const quote = await client.quoteDraw({ lineId: line.id, principal, tenor: months });
  await hand.type(shown.amount, amount);
  await hand.choose(shown.term(months));
  await sees(at.page, grouped(quote.disclosure.totalInterest.amount));
  await sees(at.page, grouped(quote.schedule[0]!.total.amount));
  await hand.press(shown.next);
  await hand.tick(shown.consent);
  await sees(at.page, grouped(quote.disclosure.totalRepayment.amount));
  await at.screen('loan to be confirmed');
  await hand.press(shown.borrow);
  await confirmBy(life, '确认借款');
  await shown.underWay.waitFor();
  await hand.press(onLife(at.page).skip('40秒'));
  await shown.arrived.waitFor();
  await at.screen('money arrived');
  await checkBooks(life);
  return (await client.listDraws()).data[0]!;
};

/** What is paid back, as the customer chooses it. */
export interface Payment {
  readonly kind: 'DUE' | 'PARTIAL' | 'FULL';
  /** Label of the choice on the screen. */
  readonly label: string;
  readonly amount?: string;
  readonly recalculation?: 'REDUCE_INSTALMENT' | 'REDUCE_TERM';
}

const recalculations = { REDUCE_INSTALMENT: '每期少还', REDUCE_TERM: '少还几期' } as const;

/** Asks the bank itself what a payment comes to; quoting books nothing. */
export const quoteOf = ({ at, ref }: Life, drawId: string, payment: Payment): Promise<RepaymentQuote> => {
  const { kind, amount, recalculation } = payment;
  return at.bank.customer(ref).loan.quoteRepayment({
    drawId,
    kind,
    ...(amount === undefined ? {} : { amount: { amount, currency: 'CNY' } }),
    ...(recalculation === undefined ? {} : { recalculation }),
  });
};

/** Pays back on the repayment page; gives what the bank quoted, which is what has to be on the screen. */
export const payBack = async (life: Life, drawId: string, payment: Payment): Promise<RepaymentQuote> => {
  const { at, hand } = life;
  const { page } = at;
  const shown = onLife(page);
  const quote = await quoteOf(life, drawId, payment);
  const amount = grouped(quote.amount.amount);
  await hand.choose(shown.repayChoice(payment.label));
  if (payment.kind === 'PARTIAL') {
    await hand.type(shown.part, payment.amount ?? '');
    await hand.choose(shown.repayChoice(recalculations[payment.recalculation ?? 'REDUCE_TERM']));
    await at.screen(`payment ${payment.recalculation ?? ''}`);
    await hand.press(shown.button('下一步'));
  }
  await shown.repay(amount).waitFor();
  await seesQuote(page, quote);
  await at.screen(`payment ${payment.kind}, to be confirmed`);
  await hand.press(shown.repay(amount));
  await confirmBy(life, '确认还款');
  await at.bank.advance('PT5S');
  await (payment.kind === 'FULL' ? shown.settled : shown.repaid).waitFor();
  await sees(page, amount);
  await at.screen(`payment ${payment.kind}, receipt`);
  await checkBooks(life);
  return quote;
};

/** Fails unless every part of a quote can be read. */
const seesQuote = async (page: Page, { allocation, ...quote }: RepaymentQuote): Promise<void> => {
  const { principal, interest, penalty } = allocation;
  for (const { amount } of [principal, interest, penalty, quote.amount])
    if (amount !== '0.00') await sees(page, grouped(amount));
  if (quote.kind !== 'PARTIAL') return;
  for (const { amount } of [quote.outstandingPrincipal, quote.interestBefore, quote.interestAfter])
    await sees(page, grouped(amount));
};

/** Fails unless the plan on its page is the bank's, row by row. */
export const seesPlan = async (life: Life, drawId: string): Promise<void> => {
  const { at, ref } = life;
  const plan = await at.bank.customer(ref).loan.getSchedule({ drawId });
  await open(life, `/loan/plan/${drawId}`);
  const rows = at.page.getByRole('list').getByRole('listitem');
  await rows.first().waitFor();
  const texts = (await rows.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
  for (const row of plan.rows) {
    const total = grouped(row.total.amount);
    assert.ok(
      texts.some((text) => text.includes(total)),
      `row ${row.n} of ${total} is on the screen: ${texts.join(' | ')}`,
    );
  }
  await at.screen('plan');
};
