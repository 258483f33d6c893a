import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { after, before, describe, it } from 'node:test';
import type { Locator } from 'playwright-core';
import { startDemoProcess, type DemoProcess } from './demo-process.js';
import { logIn, on, plus, sees, shownBalance, sendCode, skipToArrival, assertLoans } from './journey.js';
import { closeBrowser, visit, type Visit } from './visit.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const grouped = (amount: string): string => amount.replace(/\B(?=(\d{3})+\.)/g, ',');
const percent = (rate: string): string => `${(Number(rate) * 100).toFixed(2)}%`;

/** Amounts at the end of each row of a plan, in fen. */
const rowTotals = async (rows: Locator): Promise<bigint[]> => {
  const texts = await rows.allInnerTexts();
  return texts.map((text) => BigInt((/([\d,]+\.\d{2})\s*$/.exec(text)?.[1] ?? '').replace(/\D/g, '')));
};

/** What the bank itself quotes for the choice of the journey; quoting books nothing. */
const quoteOf = async ({ bank }: Visit) => {
  const client = bank.customer();
  const { data } = await client.loan.listLines();
  return client.loan.quoteDraw({
    lineId: data[0]!.id,
    principal: { amount: '8000.00', currency: 'CNY' },
    tenor: 5,
  });
};

describe('the repeat borrower borrows 8,000 at what npm start runs', () => {
  let demo: DemoProcess;
  before(async () => {
    demo = await startDemoProcess();
  });
  after(async () => {
    await closeBrowser();
    await demo.stop();
  });

  it('says where everything is when it starts', () => {
    for (const text of [demo.bankUrl, demo.apiUrl, 'sk_test_xingqiao', 'repeat-borrower', 'not-invited'])
      assert.ok(demo.printed().includes(text), `prints ${text}`);
  });

  it('goes from home to the plan, and the books agree', async () => {
    await visit(
      async (at) => {
        const { page, screen } = at;
        const shown = on(page);
        const { disclosure, schedule } = await quoteOf(at);
        assert.equal(percent(disclosure.annualRate), '14.60%');

        await page.goto(demo.bankUrl);
        await page.getByRole('heading', { name: '用哪位演示客户登录' }).waitFor();
        await screen('login');
        await logIn(at);
        await shown.entry.waitFor();
        const before = await shownBalance(at);
        await screen('home');

        await shown.entry.click();
        await shown.amount.fill('8000');
        if (!(await shown.term(5).isChecked())) await shown.term(5).click();
        for (const text of [percent(disclosure.annualRate), percent(disclosure.allInAnnualCost)])
          await sees(page, text);
        await sees(page, grouped(disclosure.totalInterest.amount));
        await sees(page, grouped(schedule[0]!.total.amount));
        await screen('amount');

        await page.getByRole('button', { name: '全部5期' }).click();
        const plan = shown.sheet('还款计划');
        await plan.getByRole('button', { name: '知道了' }).waitFor();
        assert.equal(await plan.getByRole('listitem').count(), 5);
        await screen('plan before borrowing');
        await plan.getByRole('button', { name: '知道了' }).click();
        await page.getByRole('button', { name: '这些数是怎么算的' }).click();
        const formula = shown.sheet('利息怎么算');
        await sees(formula, '每期利息 ＝ 剩余本金 × 日利率 × 天数');
        await sees(formula, `8,000.00 × 0.04% × ${schedule[0]!.days}`);
        await sees(formula, grouped(disclosure.totalInterest.amount));
        await screen('formula');
        await formula.getByRole('button', { name: '知道了' }).click();

        await shown.next.click();
        await shown.consent.waitFor();
        await sees(page, percent(disclosure.allInAnnualCost));
        await sees(page, grouped(disclosure.totalRepayment.amount));
        assert.equal(await shown.consent.isChecked(), false, 'nothing is ticked beforehand');
        await screen('confirm');
        await page.getByRole('button', { name: /合同$/ }).click();
        const contract = shown.sheet(/合同$/);
        await contract.getByRole('button', { name: '知道了' }).waitFor();
        await screen('contract');
        await contract.getByRole('button', { name: '知道了' }).click();
        assert.equal(await shown.consent.isChecked(), false, 'opening the contract ticks nothing');

        await shown.consent.click();
        await page.getByRole('button', { name: '借款8,000.00元' }).click();
        await shown.codeSheet.waitFor();
        await screen('code');
        await sendCode(at, '000000');
        await shown.underWay.waitFor();
        await screen('money under way');
        await skipToArrival(at);
        await screen('receipt');
        await shown.finish.click();

        await sees(shown.movements, /\+8,000\.00/);
        await sees(shown.movements, '借款到账');
        assert.equal(await shownBalance(at), plus(before, '8000.00'), 'the balance card shows 8,000.00 more');
        await screen('home after the loan');

        await page.getByRole('link', { name: '我的', exact: true }).click();
        await screen('me');
        await page.getByRole('link', { name: /回调事件/ }).click();
        const event = page.getByRole('listitem').filter({ hasText: 'loan.disbursed' });
        await sees(event, '已验签');
        await screen('events');

        const [loan] = await at.bank.loans();
        await sees(event, loan!.id);
        await page.goto(`${demo.bankUrl}/loan/plan/${loan!.id}`);
        await page.getByRole('list').getByRole('listitem').first().waitFor();
        const totals = await rowTotals(page.getByRole('list').getByRole('listitem'));
        assert.equal(totals.length, 5);
        const quoted = BigInt(disclosure.totalRepayment.amount.replace('.', ''));
        assert.equal(
          totals.reduce((sum, total) => sum + total, 0n),
          quoted,
          'the five rows add up to the quote',
        );
        await screen('plan');
        await assertLoans(at, 1);
      },
      { demo },
    );
  });

  it('leaves books that an independent script finds right', async () => {
    const script = `${root}scripts/verify-books.mjs`;
    assert.ok(existsSync(script), 'scripts/verify-books.mjs is there');
    const { stdout } = await promisify(execFile)(process.execPath, [script, demo.apiUrl, demo.sandboxKey]);
    assert.match(stdout, /\bok\b/);
  });

  it('stops cleanly when Ctrl+C is pressed', async () => {
    assert.equal(await demo.stop(), 0);
    await assert.rejects(fetch(demo.bankUrl), 'the bank no longer answers');
    await assert.rejects(fetch(demo.apiUrl), 'the API no longer answers');
  });
});
