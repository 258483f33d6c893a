import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { checkBooks } from './books.js';
import { fingers, keys, type Hand } from './hand.js';
import { on, people, sees } from './journey.js';
import { confirmBy, enter, onLife, open, type Life } from './life.js';
import { closeBrowser, visit, type Visit, type VisitOptions } from './visit.js';

const expected: VisitOptions['expected'] = [
  { status: 403, path: /^\/v1\/loan\/(lines\/\w+\/unlock|repayments)$/ },
  { status: 401, path: /^\/v1\// },
];

const lifeOf = (at: Visit, hand: Hand, ref = 'repeat-borrower'): Life => ({ at, hand, ref });
const lineOf = async ({ at, ref }: Life) => (await at.bank.customer(ref).loan.listLines()).data[0]!;
const manage = (life: Life) => onLife(life.at.page).button('锁定额度，调整额度');

/** Locks the line, sees everywhere what that means, and unlocks it with a code. */
const lockAndUnlock = async (life: Life): Promise<void> => {
  const { at, hand } = life;
  const { page } = at;
  const shown = onLife(page);
  const drawId = await at.bank.borrow(life.ref, '6000.00');
  await enter(life, people.repeat, '/loan/home');
  await hand.press(manage(life));
  await hand.press(shown.button('锁定额度'));
  await sees(page, /额度已经锁定/);
  await at.screen('line, just locked');
  const locked = await lineOf(life);
  assert.deepEqual([locked.status, locked.suspension], ['SUSPENDED', 'CUSTOMER_LOCK']);
  await checkBooks(life);
  await open(life, '/loan/home');
  await sees(page, '您锁定了额度，现在不能借新的。借着的照常还。');
  assert.equal(await shown.button('借款').count(), 0, 'no way to borrow');
  await at.screen('loans, locked');
  await open(life, '/loan');
  await shown.heading('现在不能借款').waitFor();
  await at.screen('draw, locked');
  await open(life, `/loan/repay/${drawId}`);
  await shown.repayChoice('全部还清').waitFor();
  await open(life, '/loan/home');
  await hand.press(shown.button('去解锁'));
  await hand.press(shown.button('解锁额度'));
  await shown.codeSheet.waitFor();
  await at.screen('line, code to unlock');
  await confirmBy(life, '确认解锁');
  await sees(page, /额度已经解锁/);
  await at.screen('line, just unlocked');
  assert.equal((await lineOf(life)).status, 'ACTIVE');
  await checkBooks(life);
  await open(life, '/loan');
  await on(page).amount.waitFor();
};

/** Asks for one limit after the other, and sees what the bank says to each. */
const askForLimits = async (life: Life): Promise<void> => {
  const { at, hand } = life;
  const { page } = at;
  const shown = onLife(page);
  await enter(life, people.repeat, '/loan/home');
  for (const [asked, granted, told] of [
    ['79000', '79000.00', '总额度已经改成79,000.00元。'],
    ['80000', '80000.00', '总额度已经改成80,000.00元。'],
    ['90000', '80000.00', '这次没有调整，总额度还是80,000.00元。有疑问可以问客服。'],
  ] as const) {
    await hand.press(manage(life));
    await hand.type(shown.limit, asked);
    await hand.press(shown.button('提交申请'));
    await sees(page, told);
    await at.screen(`limit of ${asked}`);
    assert.equal((await lineOf(life)).limit.amount, granted);
    await checkBooks(life);
    await open(life, '/loan/home');
  }
};

/** Pays a loan off early. */
const payOff = async (life: Life): Promise<string> => {
  const { at, hand } = life;
  const shown = onLife(at.page);
  const drawId = await at.bank.borrow(life.ref, '6000.00');
  await at.bank.advance('P5D');
  await enter(life, people.repeat, `/loan/repay/${drawId}`);
  await hand.choose(shown.repayChoice('全部还清'));
  await hand.press(at.page.getByRole('button', { name: /^还款[\d,.]+元$/ }));
  await confirmBy(life, '确认还款');
  await at.bank.advance('PT5S');
  await shown.settled.waitFor();
  await checkBooks(life);
  return drawId;
};

/** Texts that would go on paper, besides the certificate. */
const beside = async ({ at }: Life): Promise<readonly string[]> =>
  at.page.evaluate(() => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots)
      for (const { shadowRoot } of root.querySelectorAll('*'))
        if (shadowRoot !== null) roots.push(shadowRoot);
    return roots
      .flatMap((root) => [...root.querySelectorAll('button, a, header, nav, footer')])
      .filter((element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }))
      .map((element) => element.textContent.trim());
  });

describe('the line of a customer', () => {
  after(closeBrowser);

  for (const by of ['touch', 'keyboard'] as const) {
    const options = { expected, touch: by === 'touch' };
    const handOf = ({ page }: Visit): Hand => (by === 'touch' ? fingers() : keys(page));

    it(`is locked and unlocked, by ${by}`, async () => {
      await visit((at) => lockAndUnlock(lifeOf(at, handOf(at))), options);
    });

    it(`is lowered, raised again, and not raised too far, by ${by}`, async () => {
      await visit((at) => askForLimits(lifeOf(at, handOf(at))), options);
    });
  }

  it('that the bank has suspended says so on every page, and lets nothing be borrowed', async () => {
    await visit(
      async (at) => {
        const life = lifeOf(at, fingers(), 'suspended-line');
        const { page } = at;
        await enter(life, people.suspended);
        await page.locator('wdl-loan-entry').getByText(/./).first().waitFor();
        assert.equal(await on(page).entry.count(), 0, 'home leads to no draw');
        await at.screen('home, suspended');
        await open(life, '/loan/home');
        await sees(page, '额度暂停使用。借着的照常还，有疑问请联系客服。');
        assert.equal(await onLife(page).button('借款').count(), 0);
        await at.screen('loans, suspended');
        await life.hand.press(manage(life));
        assert.equal(await onLife(page).button('解锁额度').count(), 0, 'only the bank can lift it');
        await at.screen('line, suspended');
        await open(life, '/loan');
        await onLife(page).heading('现在不能借款').waitFor();
        await at.screen('draw, suspended');
        await checkBooks(life);
      },
      { expected, touch: true },
    );
  });
});

describe('the certificate of a settled loan', () => {
  after(closeBrowser);

  it('goes on one sheet of paper, alone, marked as a test', async () => {
    await visit(
      async (at) => {
        const life = lifeOf(at, fingers());
        const { page } = at;
        const shown = onLife(page);
        await page.addInitScript(() => {
          window.print = () => (document.documentElement.dataset['printed'] = 'yes');
        });
        const drawId = await payOff(life);
        await life.hand.press(shown.button('结清证明'));
        await shown.heading('贷款结清证明').waitFor();
        const { number } = await at.bank.customer(life.ref).loan.getCertificate({ drawId });
        await at.screen('certificate');
        assert.notDeepEqual(await beside(life), [], 'the screen has more than the paper: the planted case');
        await life.hand.press(shown.button('打印或存成文件'));
        assert.equal(await page.locator('html').getAttribute('data-printed'), 'yes');
        await page.emulateMedia({ media: 'print' });
        assert.deepEqual(await beside(life), [], 'no buttons and no bars on paper');
        await sees(page, number);
        await sees(page, /^测试/);
        const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
        assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 1, 'one sheet');
      },
      { expected, touch: true },
    );
  });
});
