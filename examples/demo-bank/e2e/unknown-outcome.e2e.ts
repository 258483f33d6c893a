import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { checkBooks } from './books.js';
import { fingers } from './hand.js';
import { choose, on, openLoan, people, plus, sees } from './journey.js';
import { confirmBy, enter, grouped, onLife, type Life, type Payment } from './life.js';
import { closeBrowser, visit, type Visit, type VisitOptions } from './visit.js';

const touch: VisitOptions = {
  touch: true,
  expected: [
    { status: 403, path: '/v1/loan/repayments' },
    { status: 401, path: /^\/v1\// },
  ],
};

const lifeOf = (at: Visit): Life => ({ at, hand: fingers(), ref: 'repeat-borrower' });
const clientOf = ({ at, ref }: Life) => at.bank.customer(ref).loan;

describe('a draw of which the paying bank says nothing', () => {
  after(closeBrowser);

  /** Orders an amount, and lets a minute pass without an answer. */
  const draw = async (life: Life, amount: string): Promise<{ drawId: string; before: string }> => {
    const { at, hand } = life;
    const { page, bank } = at;
    const shown = on(page);
    const before = await bank.balance();
    await openLoan(at);
    await choose(at, amount, 5);
    await hand.press(shown.next);
    await hand.tick(shown.consent);
    await hand.press(shown.borrow);
    await confirmBy(life, '确认借款');
    await shown.underWay.waitFor();
    await bank.advance('PT61S');
    const [loan] = (await clientOf(life).listDraws()).data;
    assert.deepEqual([loan!.status, loan!.needsReconciliation], ['DISBURSING', true]);
    assert.equal(await bank.balance(), before, 'no money has arrived');
    await checkBooks(life);
    // Who comes back finds the same loan, not a way to a second one.
    await page.reload();
    await shown.underWay.waitFor();
    await sees(page, /不会重复放款/);
    assert.equal(await shown.amount.count(), 0, 'nothing can be borrowed meanwhile');
    await at.screen('draw, asked about');
    return { drawId: loan!.id, before };
  };

  it('is asked about, and the money arrives once', async () => {
    await visit(async (at) => {
      const life = lifeOf(at);
      const { drawId, before } = await draw(life, '8000.06');
      await at.bank.advance('PT60S');
      await on(at.page).arrived.waitFor();
      await at.screen('draw, arrived after all');
      assert.equal((await clientOf(life).getDraw({ drawId })).status, 'ACTIVE');
      assert.equal(await at.bank.balance(), plus(before, '8000.06'));
      assert.equal((await clientOf(life).listDraws()).data.length, 1);
      await checkBooks(life);
    }, touch);
  });

  it('is asked about, and comes to nothing: the line has everything again', async () => {
    await visit(async (at) => {
      const life = lifeOf(at);
      const { drawId, before } = await draw(life, '8000.07');
      await at.bank.advance('PT60S');
      await on(at.page).heading('这笔钱没有放出去').waitFor();
      await sees(at.page, '没有，这笔借款未生效');
      await at.screen('draw, not paid out');
      assert.equal((await clientOf(life).getDraw({ drawId })).status, 'DISBURSEMENT_FAILED');
      assert.equal(await at.bank.balance(), before);
      const [line] = (await clientOf(life).listLines()).data;
      assert.deepEqual(line!.available, line!.limit);
      await checkBooks(life);
    }, touch);
  });
});

describe('a repayment of which the paying bank says nothing', () => {
  after(closeBrowser);

  /** Pays a part, and waits until nobody knows what has become of it. */
  const pay = async (life: Life, amount: string): Promise<{ drawId: string; before: string }> => {
    const { at, hand, ref } = life;
    const { page, bank } = at;
    const shown = onLife(page);
    const drawId = await bank.borrow(ref, '8000.00');
    await bank.advance('P3D');
    const before = await bank.balance();
    const part: Payment = { kind: 'PARTIAL', label: '还一部分', amount, recalculation: 'REDUCE_TERM' };
    await enter(life, people.repeat, `/loan/repay/${drawId}`);
    await hand.choose(shown.repayChoice(part.label));
    await hand.type(shown.part, amount);
    await hand.choose(shown.repayChoice('少还几期'));
    await hand.press(shown.button('下一步'));
    await hand.press(shown.repay(grouped(amount)));
    await confirmBy(life, '确认还款');
    await bank.advance('PT3S');
    await shown.heading('正在查询这次还款').waitFor();
    await sees(page, /不会重复扣款/);
    await at.screen('repayment, asked about');
    const [repayment] = (await clientOf(life).listRepayments()).data;
    assert.equal(repayment!.status, 'UNKNOWN');
    assert.equal((await clientOf(life).getDraw({ drawId })).outstandingPrincipal.amount, '8000.00');
    await checkBooks(life);
    await page.reload();
    await shown.heading('正在查询这次还款').waitFor();
    assert.equal(await page.getByRole('radio').count(), 0, 'nothing can be paid a second time meanwhile');
    return { drawId, before };
  };

  it('is asked about, and turns out to be paid', async () => {
    await visit(async (at) => {
      const life = lifeOf(at);
      const { drawId, before } = await pay(life, '1000.14');
      await at.bank.advance('PT60S');
      await onLife(at.page).repaid.waitFor();
      await sees(at.page, '1,000.14');
      await at.screen('repayment, paid after all');
      const { data } = await clientOf(life).listRepayments();
      assert.deepEqual(
        data.map(({ status, amount }) => [status, amount.amount]),
        [['SUCCEEDED', '1000.14']],
      );
      assert.equal(plus(await at.bank.balance(), '1000.14'), before, 'taken once');
      const loan = await clientOf(life).getDraw({ drawId });
      assert.notEqual(loan.outstandingPrincipal.amount, '8000.00');
      await checkBooks(life);
    }, touch);
  });

  it('is asked about, turns out to have failed, and can be made again', async () => {
    await visit(async (at) => {
      const life = lifeOf(at);
      const { page, bank } = at;
      const shown = onLife(page);
      const { drawId, before } = await pay(life, '1000.15');
      await bank.advance('PT60S');
      await shown.heading('这次没有还成').waitFor();
      await sees(page, '没有，钱还在卡里');
      await at.screen('repayment, failed after all');
      assert.equal(await bank.balance(), before, 'nothing was taken');
      assert.equal((await clientOf(life).getDraw({ drawId })).outstandingPrincipal.amount, '8000.00');
      await checkBooks(life);
      await life.hand.press(shown.button('重新还款'));
      await life.hand.choose(shown.repayChoice('全部还清'));
      await life.hand.press(page.getByRole('button', { name: /^还款[\d,.]+元$/ }));
      await confirmBy(life, '确认还款');
      await bank.advance('PT5S');
      await shown.settled.waitFor();
      await checkBooks(life);
      const { data } = await clientOf(life).listRepayments();
      assert.deepEqual(
        data.map(({ status }) => status),
        ['SUCCEEDED', 'FAILED'],
      );
    }, touch);
  });
});
