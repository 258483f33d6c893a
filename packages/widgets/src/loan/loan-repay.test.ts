import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../define/loan-repay.js';
import { openTestBank, type TestBank } from './loan-bank.testing.js';
import type { LoanRepayElement } from './loan-repay.element.js';
import { borrow, payOff, repaymentsOf } from './loan-repay.testing.js';
import { find, focusedName, press, read, seek, tap, textOn, type } from '../screen/person.testing.js';

interface Desk {
  readonly bank: TestBank;
  readonly drawId: string;
  readonly screen: LoanRepayElement;
  readonly events: { readonly name: string; readonly detail: unknown }[];
}

const names = ['ready', 'step', 'complete', 'error', 'cancel', 'exit', 'sign-in'];

const open = async (bank = openTestBank(), loan?: string): Promise<Desk> => {
  await emulateMedia({ reducedMotion: 'reduce' });
  const drawId = loan ?? (await borrow(bank));
  const screen = await fixture<LoanRepayElement>(
    html`<wdl-loan-repay draw-id=${drawId} service-href="#help" .client=${bank.client}></wdl-loan-repay>`,
  );
  const events: Desk['events'] = [];
  for (const name of names)
    screen.addEventListener(`wdl-loan-repay-${name}`, (event) =>
      events.push({ name, detail: (event as CustomEvent).detail }),
    );
  return { bank, drawId, screen, events };
};

const namesOf = ({ events }: Desk): string[] => events.map(({ name }) => name);

const chooseAll = async ({ screen }: Desk): Promise<void> => {
  await tap(screen, 'radio', /^全部还清/u);
  await read(screen, '今天还清，利息付');
};

const choosePart = async ({ screen }: Desk, amount = '3000'): Promise<void> => {
  await tap(screen, 'radio', /^还一部分/u);
  await tap(screen, 'textbox', '这次还多少');
  await type(amount);
  await tap(screen, 'radio', /^少还几期/u);
  await tap(screen, 'button', '下一步');
  await find(screen, 'heading', '请核对这次还款');
};

const toCode = async ({ screen }: Desk): Promise<void> => {
  await tap(screen, 'button', /^还款[\d,.]+元$/u);
  await find(screen, 'dialog', '输入短信验证码');
  await waitUntil(() => focusedName() === 'textbox 6位短信验证码');
};

const enterCode = async (): Promise<void> => {
  await type('000000');
  await press('Enter');
};

afterEach(async () => {
  fixtureCleanup();
  await setViewport({ width: 390, height: 844 });
});

describe('<wdl-loan-repay> all of it', () => {
  it('shows what it costs, asks for a code, waits, and gives a receipt', async () => {
    const desk = await open();
    const { screen, bank, drawId } = desk;
    await find(screen, 'radio', /^全部还清.*8,003\.20元$/u);
    await waitUntil(() => focusedName() === 'heading 今天还多少？');
    expect((seek(screen, 'radio', /^全部还清/u) as HTMLInputElement).checked).to.equal(false);
    await expect(screen).to.be.accessible();
    await chooseAll(desk);
    await read(screen, /剩余本金8,000\.00元.*到今天，1天）3\.20元手续费0\.00元今天还清8,003\.20元/u);
    await read(screen, '今天还清，利息付3.20元；按原计划还要付290.56元，少付287.36元。');
    await expect(screen).to.be.accessible();
    await toCode(desk);
    await read(screen, '金额8,003.20元');
    await expect(screen).to.be.accessible();
    await enterCode();
    await read(screen, '正在扣款');
    await expect(screen).to.be.accessible();
    await bank.control.sandbox.setClock({ advanceBy: 'PT3S' });
    await find(screen, 'heading', '这笔借款已经结清');
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '结清证明');
    expect(desk.events.at(-1)).to.deep.equal({ name: 'exit', detail: { to: 'certificate', drawId } });
    expect(namesOf(desk)).to.deep.equal(['ready', 'step', 'step', 'complete', 'exit']);
    expect((await repaymentsOf(bank, drawId)).length).to.equal(1);
    for (const secret of ['100****0900', '林', '000000"'])
      expect(JSON.stringify(desk.events)).not.to.include(secret);
  });

  it('can be done with the keyboard alone', async () => {
    const desk = await open();
    await find(desk.screen, 'radio', /^全部还清/u);
    await waitUntil(() => focusedName().startsWith('heading'));
    await press('Tab');
    await press('Space');
    await read(desk.screen, '今天还清，利息付');
    while (!/^button 还款[\d,.]+元/u.test(focusedName())) await press('Tab');
    await press('Enter');
    await waitUntil(() => focusedName() === 'textbox 6位短信验证码');
    await enterCode();
    await read(desk.screen, '正在扣款');
  });

  it('explains the interest with the days and the numbers of the loan', async () => {
    const desk = await open();
    await desk.bank.control.sandbox.setClock({ advanceBy: 'P14D' });
    fixtureCleanup();
    const later = await open(desk.bank, desk.drawId);
    await chooseAll(later);
    await tap(later.screen, 'button', '利息怎么算');
    await read(later.screen, '8,000.00×0.04%×1444.80');
    await expect(later.screen).to.be.accessible();
  });

  it('says what is missing when nothing is chosen, and goes there', async () => {
    const { screen, bank } = await open();
    await tap(screen, 'button', '下一步');
    await waitUntil(() => focusedName() === 'heading 有1处需要修改');
    await tap(screen, 'button', '请选择今天还多少');
    await waitUntil(() => focusedName().startsWith('radio'));
    expect(bank.requests.filter((request) => request === 'POST /v1/loan/repayments')).to.deep.equal([]);
  });
});

describe('<wdl-loan-repay> a part of it', () => {
  it('shows what changes before it is paid, and the plan afterwards', async () => {
    const desk = await open();
    await choosePart(desk);
    await waitUntil(() => focusedName() === 'heading 请核对这次还款');
    await read(desk.screen, /剩余期数4期.*不提前还，还要付利息290\.56元/u);
    await expect(desk.screen).to.be.accessible();
    await tap(desk.screen, 'button', '还款后的计划');
    await read(desk.screen, '以后一共要还');
    await tap(desk.screen, 'button', '知道了');
    await toCode(desk);
    await enterCode();
    await read(desk.screen, '正在扣款');
    await desk.bank.control.sandbox.setClock({ advanceBy: 'PT3S' });
    await find(desk.screen, 'heading', '还款成功');
    await find(desk.screen, 'button', '查看还款计划');
  });

  for (const [typed, said] of [
    ['', '请填写这次还多少'],
    ['3.20', '要多于3.20元'],
    ['9000', '今天全部还清只要8,003.20元'],
    ['3000.005', '金额最多写到分'],
    ['<b>三千</b>', '金额只能写数字'],
  ] as const) {
    it(`keeps ${typed === '' ? 'an empty field' : typed}, says what to do and sends nothing`, async () => {
      const { screen, bank } = await open();
      await tap(screen, 'radio', /^还一部分/u);
      await tap(screen, 'textbox', '这次还多少');
      if (typed !== '') await type(typed);
      const before = bank.requests.length;
      await tap(screen, 'button', '下一步');
      await waitUntil(() => focusedName() === 'heading 有2处需要修改');
      await read(screen, said);
      expect(bank.requests.length).to.equal(before);
      await expect(screen).to.be.accessible();
    });
  }

  it('keeps what was typed when the host moves it, and when the customer goes back', async () => {
    const desk = await open();
    await choosePart(desk);
    const shelf = document.createElement('div');
    desk.screen.parentElement!.append(shelf);
    shelf.append(desk.screen);
    await find(desk.screen, 'heading', '请核对这次还款');
    await tap(desk.screen, 'button', '返回');
    const field = (await find(desk.screen, 'textbox', '这次还多少')) as HTMLInputElement;
    expect(field.value).to.equal('3,000.00');
  });
});

describe('<wdl-loan-repay> what is overdue', () => {
  it('shows the penalty by itself and offers no part ahead of time', async () => {
    const bank = openTestBank('overdue');
    const [loan] = (await bank.client.loan.listDraws()).data;
    const { screen } = await open(bank, loan!.id);
    await tap(screen, 'radio', /^还清逾期已经逾期3天/u);
    await read(screen, /罚息逾期本金按日利率0\.06%算，代替原来的利率2\.16元/u);
    expect(seek(screen, 'radio', /^还一部分/u)).to.equal(undefined);
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '利息怎么算');
    await read(screen, '1,200.00×0.06%×32.16');
    await expect(screen).to.be.accessible();
  });
});

describe('<wdl-loan-repay> when something goes wrong', () => {
  it('says that the money was not there, and lets it be paid again', async () => {
    const desk = await open();
    await choosePart(desk, '3000.11');
    await toCode(desk);
    await enterCode();
    await read(desk.screen, '正在扣款');
    await desk.bank.control.sandbox.setClock({ advanceBy: 'PT3S' });
    await find(desk.screen, 'heading', '这次没有还成');
    await read(desk.screen, '付款卡的余额不够。');
    await expect(desk.screen).to.be.accessible();
    await tap(desk.screen, 'button', '重新还款');
    await find(desk.screen, 'heading', '今天还多少？');
  });

  it('says while the bank has no answer that it asks, and never takes the money twice', async () => {
    const desk = await open();
    await choosePart(desk, '3000.14');
    await toCode(desk);
    await enterCode();
    await read(desk.screen, '正在扣款');
    await desk.bank.control.sandbox.setClock({ advanceBy: 'PT3S' });
    await read(desk.screen, '我们正在查询，不会重复扣款');
    await expect(desk.screen).to.be.accessible();
    expect(seek(desk.screen, 'button', /^还款\d/u)).to.equal(undefined);
    await desk.bank.control.sandbox.setClock({ advanceBy: 'PT61S' });
    await find(desk.screen, 'heading', '还款成功');
    expect((await repaymentsOf(desk.bank, desk.drawId)).length).to.equal(1);
  });

  it('says what is not known when the line is lost for good, and asks again', async () => {
    const desk = await open();
    await chooseAll(desk);
    await toCode(desk);
    await desk.bank.control.sandbox.addFault({ operation: 'loan.repay', dropAfterCommit: true, times: 9 });
    await desk.bank.control.sandbox.addFault({ operation: 'loan.listRepayments', status: 503, times: 3 });
    await enterCode();
    await read(desk.screen, '刚才的还款可能已经提交。我们先查结果，不会重复扣款。');
    await read(desk.screen, '还没有查到结果');
    await expect(desk.screen).to.be.accessible();
    await tap(desk.screen, 'button', '再查一次');
    await read(desk.screen, '正在扣款');
    expect((await repaymentsOf(desk.bank, desk.drawId)).length).to.equal(1);
  });

  it('repeats what was entered when the log-in has ended, and goes on after the next', async () => {
    const desk = await open();
    await choosePart(desk);
    desk.bank.client.session.end();
    await tap(desk.screen, 'button', /^还款3,000/u);
    await waitUntil(() => focusedName() === 'heading 登录已过期');
    await read(desk.screen, /您选的还一部分还款金额3,000\.00元是否已提交没有/u);
    await expect(desk.screen).to.be.accessible();
    desk.screen.addEventListener('wdl-loan-repay-sign-in', () => {
      desk.bank.client.session.restart();
    });
    await tap(desk.screen, 'button', '登录后继续');
    await find(desk.screen, 'heading', '请核对这次还款');
    await toCode(desk);
  });

  it('says that there is no line, and goes on by itself when it is back', async () => {
    const bank = openTestBank();
    const drawId = await borrow(bank);
    bank.away = true;
    const { screen } = await open(bank, drawId);
    await find(screen, 'heading', '网络断开了');
    await expect(screen).to.be.accessible();
    bank.away = false;
    window.dispatchEvent(new Event('online'));
    await find(screen, 'radio', /^全部还清/u);
  });

  it('says after five seconds that it still waits, and shows the way out', async () => {
    const bank = openTestBank();
    const drawId = await borrow(bank);
    await bank.control.sandbox.addFault({ operation: 'loan.getSchedule', latencyMs: 7000 });
    const desk = await open(bank, drawId);
    await read(desk.screen, '银行回答得比平时慢，还在等。没有扣款');
    await expect(desk.screen).to.be.accessible();
    await tap(desk.screen, 'button', '不还了');
    expect(namesOf(desk)).to.deep.equal(['cancel']);
    await find(desk.screen, 'radio', /^全部还清/u);
    expect(textOn(desk.screen)).not.to.include('比平时慢');
  });

  it('says in the code sheet that an order takes long, and lets the customer leave it', async () => {
    const desk = await open();
    await chooseAll(desk);
    await toCode(desk);
    await desk.bank.control.sandbox.addFault({ operation: 'loan.repay', latencyMs: 6500 });
    await enterCode();
    await read(desk.screen, '再打开时我们先查结果，不会重复扣款');
    await expect(desk.screen).to.be.accessible();
    await tap(desk.screen, 'button', '回到首页');
    expect(desk.events.at(-1)).to.deep.equal({ name: 'exit', detail: { to: 'home', drawId: desk.drawId } });
    await read(desk.screen, '正在扣款');
    expect((await repaymentsOf(desk.bank, desk.drawId)).length).to.equal(1);
  });

  it('works a quote that has expired out anew and says so', async () => {
    const desk = await open();
    await chooseAll(desk);
    await desk.bank.control.sandbox.setClock({ advanceBy: 'P1D' });
    await tap(desk.screen, 'button', /^还款8,003/u);
    await read(desk.screen, '刚才的金额已经过期，上面是按现在重新算的');
    await expect(desk.screen).to.be.accessible();
    expect(await repaymentsOf(desk.bank, desk.drawId)).to.deep.equal([]);
  });

  it('says that nothing is owed on a settled loan', async () => {
    const bank = openTestBank();
    const drawId = await borrow(bank);
    await payOff(bank, drawId);
    const { screen } = await open(bank, drawId);
    await find(screen, 'heading', '没有要还的');
    expect(seek(screen, 'button', '下一步')).to.equal(undefined);
    await expect(screen).to.be.accessible();
  });

  it('marks the sandbox, and does not scroll sideways at 320 px', async () => {
    await setViewport({ width: 320, height: 640 });
    const desk = await open();
    await choosePart(desk);
    expect(textOn(desk.screen)).to.match(/^测试环境，不动真钱/u);
    expect(document.documentElement.scrollWidth).to.equal(innerWidth);
    await expect(desk.screen).to.be.accessible();
  });
});
