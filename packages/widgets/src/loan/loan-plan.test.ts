import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import '../define/loan-plan.js';
import { loansOf, type TestBank } from './loan-bank.testing.js';
import { leaveDesk, openDesk, toReceipt } from './loan-draw.testing.js';
import type { LoanPlanElement } from './loan-plan.element.js';
import { find, focusedName, read, tap, textOn } from '../screen/person.testing.js';

const shown = (amount: string): string => amount.replace(/\B(?=(\d{3})+\.)/gu, ',');
const fen = (text: string): bigint => BigInt(text.replace(/\D/gu, ''));

/** Borrows 8,000.00 on the screen and gives the bank and the loan. */
const borrowed = async () => {
  const desk = await openDesk();
  await toReceipt(desk);
  const [loan] = await loansOf(desk.bank);
  leaveDesk();
  return { bank: desk.bank, drawId: loan!.id };
};

const show = (bank: TestBank, drawId: string): Promise<LoanPlanElement> =>
  fixture<LoanPlanElement>(
    html`<wdl-loan-plan draw-id=${drawId} service-href="#help" .client=${bank.client}></wdl-loan-plan>`,
  );

const totals = (plan: Element): string[] => {
  const schedule = plan.shadowRoot!.querySelector('wdl-schedule')!;
  return [...schedule.shadowRoot!.querySelectorAll('.total')].map((cell) => cell.textContent.trim());
};

afterEach(fixtureCleanup);

describe('<wdl-loan-plan>', () => {
  it("shows the bank's plan; its rows add up to what is to be repaid", async () => {
    const { bank, drawId } = await borrowed();
    const plan = await show(bank, drawId);
    await waitUntil(() => focusedName().startsWith('heading 下次还款'));
    const { rows, totalRepayment, totalInterest } = await bank.client.loan.getSchedule({ drawId });
    expect(totals(plan)).to.deep.equal(rows.map(({ total }) => shown(total.amount)));
    expect(
      totals(plan)
        .map(fen)
        .reduce((sum, value) => sum + value, 0n),
    ).to.equal(fen(totalRepayment.amount));
    await read(plan, `合计，含利息${shown(totalInterest.amount)}${shown(totalRepayment.amount)}元`);
    await read(plan, `¥${shown(rows[0]!.total.amount)}`);
    await read(plan, '剩余本金8,000.00元');
    const badges = [
      ...plan.shadowRoot!.querySelector('wdl-schedule')!.shadowRoot!.querySelectorAll('.badge'),
    ];
    expect(badges.map(({ textContent }) => textContent.trim())).to.deep.equal(['下期']);
    await expect(plan).to.be.accessible();
  });

  it('explains the interest; the rows add up to the total', async () => {
    const { bank, drawId } = await borrowed();
    const plan = await show(bank, drawId);
    await tap(plan, 'button', '利息怎么算');
    const table = await find(plan, 'table', '');
    const cells = [...table.querySelectorAll('tbody tr')].map((row) => row.lastElementChild!.textContent);
    const { totalInterest } = await bank.client.loan.getSchedule({ drawId });
    expect(cells.map(fen).reduce((sum, value) => sum + value, 0n)).to.equal(fen(totalInterest.amount));
    await expect(plan).to.be.accessible();
    await tap(plan, 'button', '知道了');
    await waitUntil(() => focusedName() === 'button 利息怎么算');
  });

  it('says that it could not be read, and reads again on request', async () => {
    const { bank, drawId } = await borrowed();
    bank.away = true;
    const plan = await show(bank, drawId);
    const heard: string[] = [];
    for (const name of ['ready', 'error', 'cancel'])
      plan.addEventListener(`wdl-loan-plan-${name}`, () => heard.push(name));
    await find(plan, 'heading', '网络断开了');
    await read(plan, '没有读到还款计划，计划没有变化。');
    await expect(plan).to.be.accessible();
    bank.away = false;
    await tap(plan, 'button', '重新连接');
    await find(plan, 'heading', /^下次还款/u);
    await tap(plan, 'button', '返回');
    expect(heard).to.deep.equal(['error', 'ready', 'cancel']);
  });

  it('asks for a new log-in when the session is over', async () => {
    const { bank, drawId } = await borrowed();
    bank.client.session.end();
    const plan = await show(bank, drawId);
    await find(plan, 'heading', '登录已过期');
    await tap(plan, 'button', '登录后继续');
    await find(plan, 'heading', /^下次还款/u);
  });

  it('shows the plan of another loan when its id changes', async () => {
    const { bank, drawId } = await borrowed();
    const plan = await show(bank, drawId.replace(/.{4}$/u, '0000'));
    await find(plan, 'heading', '没有读到还款计划');
    plan.setAttribute('draw-id', drawId);
    await find(plan, 'heading', /^下次还款/u);
    expect(textOn(plan)).not.to.include('没有读到');
  });
});
