import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../define/wealth-deposit.js';
import { find, focusedName, press, read, seek, tap, textOn, type } from '../screen/person.testing.js';
import { openTestBank, sunday, type TestBank } from './wealth-bank.testing.js';
import type { WealthDepositElement } from './wealth-deposit.element.js';

interface Desk {
  readonly bank: TestBank;
  readonly screen: WealthDepositElement;
  readonly events: { readonly name: string; readonly detail: unknown }[];
}

const names = ['ready', 'step', 'complete', 'error', 'cancel', 'exit', 'sign-in'];

const open = async ({
  bank = openTestBank('retiree', sunday),
  code = '990102',
  locale = 'zh-CN',
} = {}): Promise<Desk> => {
  await emulateMedia({ reducedMotion: 'reduce' });
  const screen = await fixture<WealthDepositElement>(
    html`<wdl-wealth-deposit
      code=${code}
      service-href="#help"
      locale=${locale}
      .client=${bank.client}
    ></wdl-wealth-deposit>`,
  );
  const events: Desk['events'] = [];
  for (const name of names)
    screen.addEventListener(`wdl-wealth-deposit-${name}`, (event) =>
      events.push({ name, detail: (event as CustomEvent).detail }),
    );
  return { bank, screen, events };
};

const namesOf = ({ events }: Desk): string[] => events.map(({ name }) => name);

const field = /^存入/u;

const toConfirm = async ({ screen }: Desk, text = '10000'): Promise<void> => {
  await tap(screen, 'textbox', field);
  await type(text);
  await tap(screen, 'radio', /^本金续存/u);
  await tap(screen, 'button', '下一步');
  await find(screen, 'heading', '请核对这笔存款');
};

const toCode = async ({ screen }: Desk): Promise<void> => {
  await tap(screen, 'checkbox', /同意/u);
  await tap(screen, 'button', /^存入[\d,.]+元$/u);
  await find(screen, 'dialog', '输入短信验证码');
  await waitUntil(() => focusedName() === 'textbox 6位短信验证码');
};

const enterCode = async (): Promise<void> => {
  await type('000000');
  await press('Enter');
};

const depositsOf = async ({ bank }: Desk) =>
  (await bank.client.wealth.listDeposits({})).data.filter(({ code }) => code === '990102');

beforeEach(() => {
  sessionStorage.clear();
});

afterEach(async () => {
  fixtureCleanup();
  await setViewport({ width: 390, height: 844 });
});

describe('<wdl-wealth-deposit>', () => {
  it('shows interest and days while typing, explains them, and opens the deposit', async () => {
    const desk = await open();
    const { screen } = desk;
    await waitUntil(() => focusedName() === 'textbox 存入一年定期存款');
    await expect(screen).to.be.accessible();
    await type('10000');
    await read(screen, '到期利息145.00元到期日2027年11月22日');
    await read(screen, /比如2027年5月\d+日全部取出，利息是\d\.\d\d元；存到期是145\.00元/u);
    await read(screen, '最高500,000元');
    await tap(screen, 'button', '利息怎么算');
    await read(screen, /10,000\.00×1\.45%×12÷12/u);
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '知道了');
    await tap(screen, 'radio', /^本金续存/u);
    await tap(screen, 'button', '下一步');
    await find(screen, 'heading', '请核对这笔存款');
    expect((seek(screen, 'checkbox', /同意/u) as HTMLInputElement).checked).to.equal(false);
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', /存款协议/u);
    await read(screen, '提前支取利率');
    await tap(screen, 'button', '知道了');
    await toCode(desk);
    await enterCode();
    await find(screen, 'heading', '已存入');
    await read(screen, '2027年11月22日到期');
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '回到首页');
    const [deposit] = await depositsOf(desk);
    expect(deposit!.renewal).to.equal('PRINCIPAL');
    expect(desk.events.at(-1)).to.deep.equal({ name: 'exit', detail: { depositId: deposit!.id } });
    expect(namesOf(desk)).to.deep.equal(['ready', 'step', 'step', 'complete', 'exit']);
  });

  it('can be done with the keyboard alone', async () => {
    const desk = await open();
    await waitUntil(() => focusedName().startsWith('textbox'));
    await type('500');
    await find(desk.screen, 'radio', /^到期转出/u);
    while (!focusedName().startsWith('radio')) await press('Tab');
    await press('Space');
    while (!focusedName().startsWith('button 下一步')) await press('Tab');
    await press('Enter');
    await waitUntil(() => focusedName().startsWith('heading 请核对这笔存款'));
    while (!focusedName().startsWith('checkbox')) await press('Tab');
    await press('Space');
    while (!focusedName().startsWith('button 存入500.00元')) await press('Tab');
    await press('Enter');
    await waitUntil(() => focusedName() === 'textbox 6位短信验证码');
    await enterCode();
    await find(desk.screen, 'heading', '已存入');
  });

  it('says all that is missing, keeps what was typed and asks nothing', async () => {
    const { screen, bank } = await open();
    await tap(screen, 'textbox', field);
    await type('49');
    await find(screen, 'radio', /^到期转出/u);
    await tap(screen, 'button', '下一步');
    await waitUntil(() => focusedName() === 'heading 有2处需要修改');
    await read(screen, '最少存50元，请改大一些');
    await tap(screen, 'button', '请选择到期以后怎么办');
    await waitUntil(() => focusedName().startsWith('radio'));
    await expect(screen).to.be.accessible();
    expect(bank.requests).not.to.include('POST /v1/wealth/deposit-quotes');
  });

  it('shows old and new days at midnight, takes the tick off, and opens nothing before that', async () => {
    const desk = await open({ bank: openTestBank('retiree', '2026-11-22T23:57:00+08:00') });
    await toConfirm(desk);
    await tap(desk.screen, 'checkbox', /同意/u);
    await desk.bank.control.sandbox.setClock({ advanceBy: 'PT10M' });
    await tap(desk.screen, 'button', /^存入10,000/u);
    await find(desk.screen, 'heading', '数字变了，请再看一遍');
    await read(desk.screen, '原来2026年11月22日');
    expect((seek(desk.screen, 'checkbox', /同意/u) as HTMLInputElement).checked).to.equal(false);
    await expect(desk.screen).to.be.accessible();
    expect(await depositsOf(desk)).to.deep.equal([]);
    await toCode(desk);
    await enterCode();
    await find(desk.screen, 'heading', '已存入');
  });

  it('says what is not known when the line is lost for good, and asks again', async () => {
    const desk = await open();
    await toConfirm(desk);
    await toCode(desk);
    const { sandbox } = desk.bank.control;
    await sandbox.addFault({ operation: 'wealth.openDeposit', dropAfterCommit: true, times: 9 });
    await sandbox.addFault({ operation: 'wealth.listDeposits', status: 503, times: 3 });
    await enterCode();
    await read(desk.screen, '我们先查结果，不会重复提交');
    await read(desk.screen, '还没有查到结果');
    await expect(desk.screen).to.be.accessible();
    await tap(desk.screen, 'button', '再查一次');
    await find(desk.screen, 'heading', '已存入');
    expect((await depositsOf(desk)).length).to.equal(1);
  });

  it('repeats what was entered when the log-in has ended, and goes on after the next', async () => {
    const desk = await open();
    await toConfirm(desk);
    await tap(desk.screen, 'checkbox', /同意/u);
    desk.bank.client.session.end();
    await tap(desk.screen, 'button', /^存入10,000/u);
    await waitUntil(() => focusedName() === 'heading 登录已过期');
    await read(desk.screen, /存入金额10,?000.*到期以后本金续存是否已提交没有/u);
    await expect(desk.screen).to.be.accessible();
    desk.screen.addEventListener('wdl-wealth-deposit-sign-in', () => {
      desk.bank.client.session.restart();
    });
    await tap(desk.screen, 'button', '登录后继续');
    await find(desk.screen, 'heading', '请核对这笔存款');
  });

  it('says that there is no line, and goes on by itself when it is back', async () => {
    const bank = openTestBank('retiree', sunday);
    bank.away = true;
    const { screen } = await open({ bank });
    await find(screen, 'heading', '网络断开了');
    bank.away = false;
    window.dispatchEvent(new Event('online'));
    await find(screen, 'textbox', field);
  });

  it('sends a fund elsewhere', async () => {
    const desk = await open({ code: '990021' });
    await read(desk.screen, '这个产品不是存款');
    await expect(desk.screen).to.be.accessible();
    await tap(desk.screen, 'button', '回到首页');
    expect(namesOf(desk).at(-1)).to.equal('cancel');
  });

  it('marks the sandbox, and does not scroll sideways at 320 px', async () => {
    await setViewport({ width: 320, height: 640 });
    const desk = await open();
    await toConfirm(desk);
    expect(textOn(desk.screen)).to.match(/^测试环境，不动真钱/u);
    expect(document.documentElement.scrollWidth).to.equal(innerWidth);
    await expect(desk.screen).to.be.accessible();
  });
});
