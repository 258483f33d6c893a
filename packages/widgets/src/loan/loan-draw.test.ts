import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { loansOf } from './loan-bank.testing.js';
import {
  agreeAndBorrow,
  choose,
  leaveDesk,
  namesOf,
  openDesk,
  toCode,
  toConfirm,
  toProgress,
  toReceipt,
  type Desk,
} from './loan-draw.testing.js';
import {
  find,
  focusedName,
  outline,
  press,
  read,
  seek,
  tap,
  textOn,
  type,
} from '../screen/person.testing.js';

/** Asks the bank itself what 8,000.00 for five months costs. */
const bankQuote = async ({ bank }: Desk) => {
  const [line] = (await bank.client.loan.listLines()).data;
  return bank.client.loan.quoteDraw({
    lineId: line!.id,
    principal: { amount: '8000.00', currency: 'CNY' },
    tenor: 5,
  });
};
const shown = (amount: string): string => amount.replace(/\B(?=(\d{3})+\.)/gu, ',');

afterEach(leaveDesk);

describe('<wdl-loan-draw> choosing', () => {
  it('starts in the amount and says what it may be', async () => {
    const { draw } = await openDesk();
    expect(focusedName()).to.equal('textbox 借款金额');
    expect(textOn(draw)).to.include('可借80,000.00元').and.include('最少500元，可以精确到分');
    await expect(draw).to.be.accessible();
  });

  it('shows the first payment of every term while the amount is typed, and the cost once a term is chosen', async () => {
    const desk = await openDesk();
    await type('8000');
    await find(desk.draw, 'radio', /^5个月首月还1,69\d\.\d\d$/u);
    await find(desk.draw, 'radio', /^20个月首月还\d{3}\.\d\d$/u);
    expect(textOn(desk.draw)).not.to.include('总利息');
    await tap(desk.draw, 'radio', /^5/u);
    await read(desk.draw, '总利息');
    expect(desk.bank.requests.filter((request) => request.includes('draw-quotes'))).to.deep.equal([]);
  });

  it('shows the figures of the bank before the bank was asked', async () => {
    const desk = await openDesk();
    await choose(desk);
    const { disclosure, schedule } = await bankQuote(desk);
    await read(desk.draw, `总利息${shown(disclosure.totalInterest.amount)}元`);
    await read(desk.draw, '年化利率（单利）14.60%');
    await read(desk.draw, '日利率0.04%');
    await read(desk.draw, `综合年化成本（IRR）${(parseFloat(disclosure.allInAnnualCost) * 100).toFixed(2)}%`);
    await read(desk.draw, `首月还${shown(schedule[0]!.total.amount)}`);
  });

  it('explains the interest row by row, and the rows add up', async () => {
    const desk = await openDesk();
    await choose(desk);
    const { disclosure } = await bankQuote(desk);
    await tap(desk.draw, 'button', '这些数是怎么算的');
    const table = await find(desk.draw, 'table', '');
    const cells = [...table.querySelectorAll('tbody tr')].map(
      (row) => row.lastElementChild?.textContent ?? '',
    );
    const fen = cells.map((text) => BigInt(text.replace(/\D/gu, '')));
    expect(cells.length).to.equal(5);
    expect(fen.reduce((sum, value) => sum + value, 0n)).to.equal(
      BigInt(disclosure.totalInterest.amount.replace('.', '')),
    );
    await read(desk.draw, `总利息${shown(disclosure.totalInterest.amount)}`);
    await expect(desk.draw).to.be.accessible();
    await tap(desk.draw, 'button', '知道了');
    await waitUntil(() => focusedName() === 'button 这些数是怎么算的');
  });

  it('shows the whole plan in a sheet', async () => {
    const desk = await openDesk();
    await choose(desk);
    const { disclosure, schedule } = await bankQuote(desk);
    await tap(desk.draw, 'button', '全部5期');
    for (const { total } of schedule) await read(desk.draw, shown(total.amount));
    await read(desk.draw, `一共要还${shown(disclosure.totalRepayment.amount)}元`);
    await press('Escape');
    await find(desk.draw, 'textbox', '借款金额');
  });
});

describe('<wdl-loan-draw> confirming', () => {
  it('shows everything that will be signed, with nothing ticked', async () => {
    const desk = await openDesk();
    await toConfirm(desk);
    const { disclosure, schedule } = await bankQuote(desk);
    await waitUntil(() => focusedName() === 'heading 请核对这笔借款');
    for (const text of [
      '¥8,000.00',
      '年化利率（单利）14.60%',
      '日利率0.04%',
      '5个月，等额本金',
      `总利息${shown(disclosure.totalInterest.amount)}元`,
      '综合年化成本（IRR）',
      shown(schedule[0]!.total.amount),
      `一共要还${shown(disclosure.totalRepayment.amount)}元`,
      '储蓄卡 尾号2600',
      '日常消费',
      '星桥银行70%、临江银行30%',
    ])
      await read(desk.draw, text);
    expect(await find(desk.draw, 'checkbox', /同意/u)).to.have.property('checked', false);
    await expect(desk.draw).to.be.accessible();
  });

  it('asks for consent before anything is sent', async () => {
    const desk = await openDesk();
    await toConfirm(desk);
    const before = desk.bank.requests.length;
    await tap(desk.draw, 'button', /^借款8,000\.00/u);
    await waitUntil(() => focusedName() === 'heading 有1处需要修改');
    expect(desk.bank.requests.length).to.equal(before);
    await tap(desk.draw, 'button', '请先阅读借款合同，同意后打勾');
    await waitUntil(() => focusedName().startsWith('checkbox'));
    await press('Space');
    await read(desk.draw, /^(?!.*有1处需要修改)/u);
    await expect(desk.draw).to.be.accessible();
  });

  it("opens the contract with the bank's text and ticks nothing", async () => {
    const desk = await openDesk();
    await toConfirm(desk);
    await tap(desk.draw, 'button', '个人消费贷款合同');
    await find(desk.draw, 'dialog', '个人消费贷款合同');
    await read(desk.draw, '8,000.00');
    await read(desk.draw, '林*禾');
    await expect(desk.draw).to.be.accessible();
    await tap(desk.draw, 'button', '知道了');
    expect(await find(desk.draw, 'checkbox', /同意/u)).to.have.property('checked', false);
  });

  it('sends the purpose that was chosen', async () => {
    const desk = await openDesk();
    await toConfirm(desk);
    await tap(desk.draw, 'button', /^借款用途/u);
    await tap(desk.draw, 'radio', '装修');
    await tap(desk.draw, 'button', '知道了');
    await find(desk.draw, 'button', '借款用途装修');
    await agreeAndBorrow(desk);
    await waitUntil(() => focusedName() === 'textbox 6位短信验证码');
    await type('000000');
    await press('Enter');
    await read(desk.draw, '正在放款');
    expect((await loansOf(desk.bank)).map(({ purpose }) => purpose)).to.deep.equal(['RENOVATION']);
  });

  it('goes back to what was typed, and the next quote asks for consent anew', async () => {
    const desk = await openDesk();
    await toConfirm(desk);
    await tap(desk.draw, 'checkbox', /同意/u);
    await tap(desk.draw, 'button', '返回');
    expect(((await find(desk.draw, 'textbox', '借款金额')) as HTMLInputElement).value).to.equal('8,000.00');
    await tap(desk.draw, 'button', '下一步');
    expect(await find(desk.draw, 'checkbox', /同意/u)).to.have.property('checked', false);
    expect(desk.draw.back()).to.equal(true);
    await find(desk.draw, 'textbox', '借款金额');
    expect(desk.draw.back()).to.equal(false);
    expect(namesOf(desk)).not.to.include('cancel');
  });
});

describe('<wdl-loan-draw> waiting and arriving', () => {
  it('shows only what has happened, with its time', async () => {
    const desk = await openDesk();
    await toProgress(desk);
    await expect(desk.draw).to.be.accessible();
    const times = (): number => (textOn(desk.draw).match(/\d\d:\d\d:\d\d/gu) ?? []).length;
    const before = times();
    expect(before).to.equal((await loansOf(desk.bank))[0]?.statusHistory.length);
    await desk.bank.control.sandbox.setClock({ advanceBy: 'PT4S' });
    await read(desk.draw, '用时2.4秒');
    expect(times()).to.be.greaterThan(before);
    expect(textOn(desk.draw)).not.to.include('已完成到账');
  });

  it('shows the receipt when the money is there and tells the host once', async () => {
    const desk = await openDesk();
    await toReceipt(desk);
    await waitUntil(() => focusedName() === 'heading 借款已到账');
    const [loan] = await loansOf(desk.bank);
    await read(desk.draw, `借据编号${loan!.number}`);
    await read(desk.draw, `${shown(loan!.nextDue!.amount.amount)}元`);
    await expect(desk.draw).to.be.accessible();
    const { parentElement } = desk.draw;
    desk.draw.remove();
    parentElement?.append(desk.draw);
    await aTimeout(200);
    expect(namesOf(desk).filter((name) => name === 'complete').length).to.equal(1);
    expect(namesOf(desk).slice(0, 3)).to.deep.equal(['ready', 'step', 'step']);
    await tap(desk.draw, 'button', '查看还款计划');
    await tap(desk.draw, 'button', '完成');
    expect(desk.events.filter(({ name }) => name === 'exit').map(({ detail }) => detail)).to.deep.equal([
      { to: 'plan', drawId: loan!.id },
      { to: 'home', drawId: loan!.id },
    ]);
  });

  it('makes one loan of a double press', async () => {
    const desk = await openDesk();
    await toCode(desk);
    await type('000000');
    const confirm = await find(desk.draw, 'button', '确认借款');
    confirm.click();
    confirm.click();
    await read(desk.draw, '正在放款');
    expect((await loansOf(desk.bank)).length).to.equal(1);
    expect(desk.bank.requests.filter((request) => request.endsWith('/verify')).length).to.equal(1);
  });

  it('shows a draw under way to the customer who comes back', async () => {
    const desk = await openDesk();
    await toProgress(desk);
    leaveDesk();
    const { fixture, html } = await import('@open-wc/testing');
    const again = await fixture(html`<wdl-loan-draw .client=${desk.bank.client}></wdl-loan-draw>`);
    await read(again, '正在放款，通常40秒内到账');
    expect(seek(again, 'textbox', '借款金额')).to.equal(undefined);
  });

  it('can be done with the keyboard alone', async () => {
    const desk = await openDesk();
    const go = async (name: string | RegExp): Promise<void> => {
      for (let presses = 0; presses < 25; presses += 1) {
        if (typeof name === 'string' ? focusedName() === name : name.test(focusedName())) return;
        await press('Tab');
      }
      throw new Error(`The keyboard does not reach ${String(name)}: ${outline(desk.draw).join(' | ')}`);
    };
    await type('8000');
    await go(/^radio/u);
    await press('Space');
    await go('button 下一步');
    await press('Enter');
    await waitUntil(() => focusedName() === 'heading 请核对这笔借款');
    await go(/^checkbox/u);
    await press('Space');
    await go(/^button 借款8,000/u);
    await press('Enter');
    await waitUntil(() => focusedName() === 'textbox 6位短信验证码');
    await type('000000');
    await press('Enter');
    await waitUntil(() => focusedName() === 'heading 正在放款，通常40秒内到账');
    expect((await loansOf(desk.bank)).length).to.equal(1);
  });
});
