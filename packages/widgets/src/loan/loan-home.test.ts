import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../define/loan-home.js';
import { openTestBank, type TestBank } from './loan-bank.testing.js';
import type { LoanHomeElement } from './loan-home.element.js';
import { borrow, payOff } from './loan-repay.testing.js';
import { find, focusedName, press, read, seek, tap, textOn, type } from '../screen/person.testing.js';

interface Desk {
  readonly bank: TestBank;
  readonly screen: LoanHomeElement;
  readonly events: { readonly name: string; readonly detail: unknown }[];
}

const names = ['ready', 'step', 'open', 'error', 'cancel', 'sign-in'];

const open = async (bank = openTestBank()): Promise<Desk> => {
  await emulateMedia({ reducedMotion: 'reduce' });
  const screen = await fixture<LoanHomeElement>(
    html`<wdl-loan-home service-href="#help" .client=${bank.client}></wdl-loan-home>`,
  );
  const events: Desk['events'] = [];
  for (const name of names)
    screen.addEventListener(`wdl-loan-home-${name}`, (event) =>
      events.push({ name, detail: (event as CustomEvent).detail }),
    );
  return { bank, screen, events };
};

/** Opens the home of a customer with one loan. */
const withLoan = async (): Promise<Desk & { readonly drawId: string }> => {
  const bank = openTestBank();
  const drawId = await borrow(bank);
  return { ...(await open(bank)), drawId };
};

afterEach(async () => {
  fixtureCleanup();
  await setViewport({ width: 390, height: 844 });
});

describe('<wdl-loan-home>', () => {
  it('shows the line, what is due next, and where everything is', async () => {
    const { screen, drawId, events } = await withLoan();
    await waitUntil(() => focusedName() === 'heading 可借额度');
    await read(screen, /¥72,000\.00已借8,000\.00元总额度80,000\.00元年化利率（单利）14\.60%日利率0\.04%/u);
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '借款');
    await tap(screen, 'button', '还款');
    await tap(screen, 'button', /^下次还款/u);
    expect(events.slice(1)).to.deep.equal([
      { name: 'open', detail: { to: 'draw', drawId: undefined } },
      { name: 'open', detail: { to: 'repay', drawId } },
      { name: 'open', detail: { to: 'plan', drawId } },
    ]);
  });

  it('explains the annual rate', async () => {
    const { screen } = await withLoan();
    await tap(screen, 'button', '利率怎么算');
    await read(screen, '0.04%×36514.60%');
    await expect(screen).to.be.accessible();
  });

  it('leads to a loan, its contract and its plan, and back the same way', async () => {
    const { screen, events, drawId } = await withLoan();
    await tap(screen, 'button', /^还款中的借款/u);
    await waitUntil(() => focusedName() === 'heading 我的借款');
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', /借20/u);
    await waitUntil(() => focusedName() === 'heading 剩余本金');
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '借款合同');
    await read(screen, '一、借款人和贷款人');
    await expect(screen).to.be.accessible();
    await press('Escape');
    await tap(screen, 'button', '还款计划');
    expect(events.at(-1)).to.deep.equal({ name: 'open', detail: { to: 'plan', drawId } });
    await tap(screen, 'button', '返回');
    await find(screen, 'heading', '我的借款');
    await tap(screen, 'button', '返回');
    await find(screen, 'heading', '可借额度');
    await tap(screen, 'button', '返回');
    expect(events.at(-1)?.name).to.equal('cancel');
  });

  it('shows the history and the papers of a settled loan, with a certificate to print', async () => {
    const bank = openTestBank();
    await payOff(bank, await borrow(bank));
    const { screen } = await open(bank);
    await tap(screen, 'button', '借还记录');
    await read(screen, /全部还清.*8,003\.20元.*借款.*8,000\.00元/u);
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '返回');
    await tap(screen, 'button', '合同和结清证明');
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '结清证明');
    await waitUntil(() => focusedName() === 'heading 贷款结清证明');
    await read(screen, /借款8,000\.00元，已于.*全部结清/u);
    await expect(screen).to.be.accessible();
    let printed = 0;
    const original = window.print;
    window.print = () => {
      printed += 1;
    };
    await tap(screen, 'button', '打印或存成文件');
    await waitUntil(() => printed === 1);
    window.print = original;
    await emulateMedia({ media: 'print' });
    const bar = screen.shadowRoot!.querySelector('wdl-app-bar')!;
    expect(getComputedStyle(bar).display).to.equal('none');
    expect(textOn(screen)).to.match(/^测试/u);
    await emulateMedia({ media: 'screen' });
  });

  it('locks the line with its consequence in words, and unlocks it with a code', async () => {
    const { screen, bank } = await withLoan();
    await tap(screen, 'button', '锁定额度，调整额度');
    await read(screen, '锁定后不能借新的，马上生效。借着的照常还');
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '锁定额度');
    await read(screen, '额度已经锁定，不能再借新的');
    await tap(screen, 'button', '返回');
    await read(screen, '您锁定了额度，现在不能借新的');
    expect(seek(screen, 'button', '借款')).to.equal(undefined);
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '去解锁');
    await tap(screen, 'button', '解锁额度');
    await waitUntil(() => focusedName() === 'textbox 6位短信验证码');
    await expect(screen).to.be.accessible();
    await type('111111');
    await press('Enter');
    await read(screen, '验证码不对，还可以试4次');
    await type('000000');
    await press('Enter');
    await read(screen, '额度已经解锁，可以借款了');
    expect((await bank.client.loan.listLines()).data[0]?.status).to.equal('ACTIVE');
  });

  it('lowers the limit at once, and keeps what was typed wrong', async () => {
    const { screen } = await withLoan();
    await tap(screen, 'button', '锁定额度，调整额度');
    await tap(screen, 'textbox', '想要的总额度');
    await type('两万');
    await tap(screen, 'button', '提交申请');
    await waitUntil(() => focusedName() === 'heading 有1处需要修改');
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '金额只能写数字，比如20000');
    await press('Control+A');
    await type('20000');
    await tap(screen, 'button', '提交申请');
    await read(screen, '总额度已经改成20,000.00元');
  });

  it('says what is overdue and what it costs, and leads to paying it', async () => {
    const desk = await open(openTestBank('overdue'));
    await read(desk.screen, '有1,276.56元已经逾期3天，逾期本金按罚息利率计息。');
    await read(desk.screen, '有借款逾期，额度暂停使用。还清逾期后自动恢复。');
    await expect(desk.screen).to.be.accessible();
    await tap(desk.screen, 'button', /^还清逾期/u);
    expect(desk.events.at(-1)?.detail).to.have.property('to', 'repay');
  });

  it('says where nothing is yet', async () => {
    const fresh = await open(openTestBank('not-invited'));
    await read(fresh.screen, '您还没有额度');
    await expect(fresh.screen).to.be.accessible();
    fixtureCleanup();
    const { screen } = await open();
    await tap(screen, 'button', '借还记录');
    await read(screen, '还没有借还记录');
    await tap(screen, 'button', '返回');
    await tap(screen, 'button', '合同和结清证明');
    await read(screen, '还没有合同');
    await expect(screen).to.be.accessible();
  });

  it('says that the bank holds the line', async () => {
    const { screen } = await open(openTestBank('suspended-line'));
    await read(screen, '额度暂停使用。借着的照常还，有疑问请联系客服');
    expect(seek(screen, 'button', '借款')).to.equal(undefined);
    await expect(screen).to.be.accessible();
  });

  it('says that there is no line to the bank, and goes on by itself when it is back', async () => {
    const bank = openTestBank();
    bank.away = true;
    const { screen, events } = await open(bank);
    await find(screen, 'heading', '网络断开了');
    await expect(screen).to.be.accessible();
    bank.away = false;
    window.dispatchEvent(new Event('online'));
    await find(screen, 'heading', '可借额度');
    expect(events.map(({ name }) => name)).to.include('ready');
  });

  it('asks for a new log-in, and keeps page and typed text', async () => {
    const { screen, bank } = await withLoan();
    await tap(screen, 'button', '锁定额度，调整额度');
    await tap(screen, 'textbox', '想要的总额度');
    await type('20000');
    bank.client.session.end();
    await tap(screen, 'button', '提交申请');
    await find(screen, 'heading', '登录已过期');
    await expect(screen).to.be.accessible();
    screen.addEventListener('wdl-loan-home-sign-in', () => {
      bank.client.session.restart();
    });
    await tap(screen, 'button', '登录后继续');
    const field = (await find(screen, 'textbox', '想要的总额度')) as HTMLInputElement;
    expect(field.value).to.equal('20,000.00');
  });

  it('keeps its page when the host moves it, and does not scroll sideways at 320 px', async () => {
    await setViewport({ width: 320, height: 640 });
    const { screen } = await withLoan();
    await find(screen, 'heading', '可借额度');
    expect(document.documentElement.scrollWidth).to.equal(innerWidth);
    await tap(screen, 'button', /^还款中的借款/u);
    await find(screen, 'heading', '我的借款');
    const shelf = document.createElement('div');
    screen.parentElement!.append(shelf);
    shelf.append(screen);
    await find(screen, 'heading', '我的借款');
    expect(document.documentElement.scrollWidth).to.equal(innerWidth);
  });
});
