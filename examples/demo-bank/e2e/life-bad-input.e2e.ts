import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Locator } from 'playwright-core';
import { fingers } from './hand.js';
import { people, sees } from './journey.js';
import { apply, confirmBy, enter, onLife, type Life } from './life.js';
import { closeBrowser, visit, type Visit, type VisitOptions } from './visit.js';

const expected: VisitOptions['expected'] = [{ status: 401, path: /^\/v1\// }];

const lifeOf = (at: Visit, ref: string): Life => ({ at, hand: fingers(), ref });

/** Counts changes that were sent to an address of the platform. */
const countSent = ({ page }: Visit, path: string): (() => number) => {
  let count = 0;
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith(path)) count += 1;
  });
  return () => count;
};

/** What is typed, what the customer is told, and how it stands in the field when a number was completed. */
type Refused = readonly (readonly [name: string, typed: string, told: RegExp, kept?: string])[];

/** Types each wrong text, sends it, and checks that it is explained and kept. */
const refuses = async (at: Visit, field: Locator, send: Locator, refused: Refused): Promise<void> => {
  for (const [name, typed, told, kept = typed] of refused) {
    await field.fill(typed);
    await send.tap();
    await sees(at.page, told);
    assert.equal(await field.inputValue(), kept, `${name} is kept`);
    assert.equal(await field.getAttribute('aria-invalid'), 'true', `${name} is marked`);
  }
};

const markup = '<img src=x onerror=alert(1)>&lt;b&gt;';

/** Goes to the form of an application. */
const openForm = async (life: Life): Promise<void> => {
  const { at, hand } = life;
  const shown = onLife(at.page);
  await enter(life, people.firstTime, '/loan/apply');
  await shown.authorisation.waitFor();
  await hand.tick(shown.authorisation);
  await hand.press(shown.agree);
  await shown.submit.waitFor();
};

describe('an application that is not complete', () => {
  after(closeBrowser);

  it('is not begun without the authorisation', async () => {
    await visit(
      async (at) => {
        const life = lifeOf(at, 'first-time');
        const shown = onLife(at.page);
        const consents = countSent(at, '/v1/partner/consents');
        await enter(life, people.firstTime, '/loan/apply');
        await life.hand.press(shown.agree);
        await sees(at.page, '请先阅读授权书，同意后打勾');
        assert.equal(await shown.authorisation.isChecked(), false);
        await at.screen('authorisation missing');
        assert.equal(consents(), 0, 'no credit report is asked for');
      },
      { touch: true, expected },
    );
  });

  it('explains what is wrong in every field, keeps it, and sends nothing', async () => {
    await visit(
      async (at) => {
        const life = lifeOf(at, 'first-time');
        const { page } = at;
        const shown = onLife(page);
        const sent = countSent(at, '/v1/loan/applications');
        await openForm(life);
        await life.hand.press(shown.submit);
        await sees(page, '请选择您现在做什么');
        await sees(page, '请填写每月收入，没有收入就填0');
        await at.screen('application, empty');
        await life.hand.choose(shown.employment('务农'));
        await refuses(at, shown.income, shown.submit, [
          ['words', '八千', /只能写数字/],
          ['a minus', '-1000', /不要写减号/],
          ['a full-width minus', '－1000', /不要写减号/],
          ['three decimals', '1000.005', /最多写到分/],
          ['a decimal comma', '8.000,00', /小数请用点/],
        ]);
        await shown.income.fill('8000');
        await refuses(at, shown.workplace, shown.submit, [
          ['sixty-one characters', '单'.repeat(61), /最多写60个字，现在是61个/],
          ['a mark that turns writing', '青石\u202e镇', /看不见的字符/],
          ['a mark of no width', '青石\u200b镇', /看不见的字符/],
        ]);
        await at.screen('application with errors');
        assert.equal(sent(), 0);
        assert.equal((await at.bank.customer('first-time').loan.listApplications()).data.length, 0);
      },
      { touch: true, expected },
    );
  });

  it('takes other ways of writing, and markup as the text that it is', async () => {
    await visit(
      async (at) => {
        const life = lifeOf(at, 'first-time');
        const { page } = at;
        const shown = onLife(page);
        page.on('dialog', () => assert.fail('markup was run'));
        await openForm(life);
        await life.hand.choose(shown.employment('退休'));
        await shown.workplace.fill(markup);
        await shown.income.fill('８０００');
        await shown.income.blur();
        assert.equal(await shown.income.inputValue(), '8,000.00');
        await life.hand.press(shown.submit);
        await shown.waiting.waitFor();
        assert.equal(await page.locator('img[src=x]').count(), 0);
      },
      { touch: true, expected },
    );
  });
});

describe('an objection that says nothing', () => {
  after(closeBrowser);

  it('is explained, kept and not sent', async () => {
    await visit(
      async (at) => {
        const life = lifeOf(at, 'declined');
        const shown = onLife(at.page);
        await enter(life, people.declined, '/loan/apply');
        await apply(life, '3000');
        await life.hand.press(shown.skip('10分钟'));
        await life.hand.press(shown.button('申诉'));
        await refuses(at, shown.statement, shown.button('提交申诉'), [
          ['nothing', '', /请写下/],
          ['white space', '  \n ', /请写下/],
          ['501 characters', '情'.repeat(501), /最多写500个字，现在是501个/],
          ['10,000 characters', '情'.repeat(10_000), /最多写500个字/],
          ['a control character', '情况\u0007好转', /看不见的字符/],
        ]);
        await at.screen('objection with an error');
        const { appeal } = (await at.bank.customer('declined').loan.listApplications()).data[0]!;
        assert.equal(appeal, null);
      },
      { touch: true, expected },
    );
  });
});

describe('a repayment that cannot be', () => {
  after(closeBrowser);

  it('is explained, kept and not sent', async () => {
    await visit(
      async (at) => {
        const life = lifeOf(at, 'repeat-borrower');
        const { page, bank } = at;
        const shown = onLife(page);
        const id = await bank.borrow('repeat-borrower', '8000.00');
        const orders = countSent(at, '/v1/loan/repayments');
        await enter(life, people.repeat, `/loan/repay/${id}`);
        await shown.repayChoice('还一部分').waitFor();
        await life.hand.press(shown.button('下一步'));
        await sees(page, '请选择今天还多少');
        await at.screen('repayment, nothing chosen');
        await life.hand.choose(shown.repayChoice('还一部分'));
        await life.hand.press(shown.button('下一步'));
        await sees(page, '请选择以后怎么还');
        await life.hand.choose(shown.repayChoice('少还几期'));
        await refuses(at, shown.part, shown.button('下一步'), [
          ['nothing', '', /请填写这次还多少/],
          ['nothing at all', '0', /要多于[\d,.]+元/, '0.00'],
          ['more than everything', '9000', /今天全部还清只要/, '9,000.00'],
          ['words', '一千', /只能写数字/],
          ['a minus', '-500', /不要写减号/],
          ['three decimals', '500.005', /最多写到分/],
          ['a decimal comma', '1.000,00', /小数请用点/],
        ]);
        await at.screen('repayment with errors');
        assert.equal(orders(), 0);
        assert.equal((await bank.customer('repeat-borrower').loan.listRepayments()).data.length, 0);
      },
      { touch: true, expected },
    );
  });
});

describe('a limit that cannot be', () => {
  after(closeBrowser);

  it('is explained, kept and not sent', async () => {
    await visit(
      async (at) => {
        const life = lifeOf(at, 'repeat-borrower');
        const { page } = at;
        const shown = onLife(page);
        const sent = countSent(at, '/limit-requests');
        await enter(life, people.repeat, '/loan/home');
        await life.hand.press(page.getByRole('button', { name: /锁定额度，调整额度/ }));
        await shown.limit.waitFor();
        await at.screen('line');
        await refuses(at, shown.limit, shown.button('提交申请'), [
          ['nothing', '', /请填写想要的总额度/],
          ['nothing at all', '0', /要大于0元/, '0.00'],
          ['the same', '80000', /现在的总额度就是这么多/, '80,000.00'],
          ['words', '两万', /只能写数字/],
          ['a minus', '-20000', /不要写减号/],
          ['three decimals', '20000.005', /最多写到分/],
          ['a decimal comma', '20.000,00', /小数请用点/],
        ]);
        await at.screen('line, with an error');
        assert.equal(sent(), 0);
      },
      { touch: true, expected },
    );
  });
});

describe('a code that does not count', () => {
  after(closeBrowser);

  it('pays nothing back, and the right one does', async () => {
    await visit(
      async (at) => {
        const life = lifeOf(at, 'repeat-borrower');
        const { page, bank } = at;
        const shown = onLife(page);
        const id = await bank.borrow('repeat-borrower', '8000.00');
        await enter(life, people.repeat, `/loan/repay/${id}`);
        await life.hand.choose(shown.repayChoice('全部还清'));
        await life.hand.press(page.getByRole('button', { name: /^还款[\d,.]+元$/ }));
        await shown.codeSheet.waitFor();
        await shown.code.fill('111111');
        await shown.sheet('输入短信验证码').getByRole('button', { name: '确认还款' }).tap();
        await sees(page, /验证码不对，还可以试\d次/);
        await at.screen('repayment, wrong code');
        const paid = async () => (await bank.customer('repeat-borrower').loan.listRepayments()).data;
        assert.equal((await paid()).length, 0);
        await confirmBy(life, '确认还款');
        await bank.advance('PT5S');
        await shown.settled.waitFor();
        assert.equal((await paid()).length, 1);
      },
      {
        touch: true,
        expected: [
          ...expected,
          { status: 422, path: /\/verify$/ },
          { status: 403, path: '/v1/loan/repayments' },
        ],
      },
    );
  });
});
