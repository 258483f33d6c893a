import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { fingers } from './hand.js';
import { assertLoans, people, sees } from './journey.js';
import { apply, enter, onLife, type Life } from './life.js';
import { closeBrowser, visit, type Visit, type VisitOptions } from './visit.js';

const touch: VisitOptions = { touch: true, expected: [{ status: 401, path: /^\/v1\// }] };

const lifeOf = (at: Visit, ref: string): Life => ({ at, hand: fingers(), ref });

const applicationOf = async ({ at, ref }: Life) =>
  (await at.bank.customer(ref).loan.listApplications()).data[0]!;

/** Goes from the login to the refusal, and reads its reasons. */
const beDeclined = async (life: Life): Promise<void> => {
  const { at, hand } = life;
  const shown = onLife(at.page);
  await enter(life, people.declined, '/loan/apply');
  await apply(life, '3000');
  await hand.press(shown.skip('10分钟'));
  await shown.declined.waitFor();
  const { decision, appealable } = await applicationOf(life);
  const reasons = decision?.reasons ?? [];
  assert.ok(reasons.length >= 1 && reasons.length <= 4, `${reasons.length} reasons`);
  for (const { text, advice } of reasons) {
    await sees(at.page, text);
    await sees(at.page, advice);
  }
  assert.doesNotMatch(await at.page.locator('body').innerText(), /评分|分数|\bR\d\d\b/, 'no score, no code');
  assert.ok(appealable, 'the customer may object');
  await at.screen('declined');
};

/** Objects with a statement. */
const object = async (life: Life): Promise<void> => {
  const { at, hand } = life;
  const shown = onLife(at.page);
  await hand.press(shown.button('申诉'));
  await shown.statement.waitFor();
  await at.screen('objection');
  await hand.type(shown.statement, '去年换了工作，收入证明已经更新。');
  await hand.press(shown.button('提交申诉'));
  await sees(at.page, /申诉已收到/);
  await at.screen('objection sent');
  assert.equal((await applicationOf(life)).appeal?.status, 'OPEN');
};

describe('a customer who is declined', () => {
  after(closeBrowser);

  it('reads why, objects, and is upheld by a reviewer', async () => {
    await visit(async (at) => {
      const life = lifeOf(at, 'declined');
      const shown = onLife(at.page);
      await beDeclined(life);
      assert.equal(await shown.approve.count(), 0, 'nothing to review before the objection');
      await object(life);
      await life.hand.press(shown.approve);
      await shown.offered.waitFor();
      const application = await applicationOf(life);
      assert.equal(application.appeal?.status, 'UPHELD');
      assert.equal(application.decision?.automated, false, 'a person decided');
      await at.screen('offer after the objection');
      assert.equal(await shown.approve.count(), 0, 'nothing is left to review');
      await assertLoans(at, 0);
    }, touch);
  });

  it('is told when the reviewer sees it as the system did', async () => {
    await visit(async (at) => {
      const life = lifeOf(at, 'declined');
      const shown = onLife(at.page);
      await beDeclined(life);
      await object(life);
      await life.hand.press(shown.decline);
      await sees(at.page, /结果没有改变/);
      await at.screen('objection rejected');
      assert.equal((await applicationOf(life)).appeal?.status, 'REJECTED');
      assert.equal(await shown.button('申诉').count(), 0, 'one objection is heard once');
    }, touch);
  });
});

describe('a customer whom a person has to look at', () => {
  after(closeBrowser);

  /** Goes from the login to the wait for a person. */
  const beReferred = async (life: Life): Promise<void> => {
    const { at, hand } = life;
    await enter(life, people.referred, '/loan/apply');
    await apply(life, '5000');
    await hand.press(onLife(at.page).skip('10分钟'));
    await onLife(at.page).referred.waitFor();
    await sees(at.page, /这不是拒绝/);
    await at.screen('referred');
  };

  it('may leave, and finds the result without doing anything', async () => {
    await visit(async (at) => {
      const life = lifeOf(at, 'referred');
      const shown = onLife(at.page);
      await beReferred(life);
      await life.hand.press(shown.button('回到首页'));
      await at.page.locator('wdl-loan-entry').getByRole('button').first().waitFor();
      await at.screen('home with an application');
      await at.page.goto(`${at.demo.bankUrl}/loan/apply`);
      await shown.referred.waitFor();
      await at.bank.advance('PT3H');
      await at.page.reload();
      await shown.offered.waitFor();
      assert.equal((await applicationOf(life)).decision?.automated, false);
      await at.screen('offer by a person');
    }, touch);
  });

  it('sees the result appear on the open page', async () => {
    await visit(async (at) => {
      const life = lifeOf(at, 'referred');
      await beReferred(life);
      await life.hand.press(onLife(at.page).skip('1天'));
      await onLife(at.page).offered.waitFor();
    }, touch);
  });

  it('is decided by the bar of the demo, either way', async () => {
    await visit(async (at) => {
      const life = lifeOf(at, 'referred');
      await beReferred(life);
      await life.hand.press(onLife(at.page).decline);
      await onLife(at.page).declined.waitFor();
      await at.screen('declined by a person');
      assert.equal((await applicationOf(life)).status, 'DECLINED');
    }, touch);
  });
});

describe('the customer who is overdue', () => {
  after(closeBrowser);

  it('sees it at home and on the page of the loans, in words', async () => {
    await visit(async (at) => {
      const life = lifeOf(at, 'overdue');
      const { page } = at;
      await enter(life, people.overdue);
      await page.getByRole('link', { name: /^我的借款/ }).waitFor();
      await at.screen('home, overdue');
      await life.hand.press(page.getByRole('link', { name: /^我的借款/ }));
      await sees(page, /已经逾期3天/);
      await at.screen('loans, overdue');
      const [loan] = (await at.bank.customer('overdue').loan.listDraws()).data;
      assert.equal(loan!.status, 'OVERDUE');
      assert.equal(loan!.daysPastDue, 3);
    }, touch);
  });
});
