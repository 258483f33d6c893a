import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../define/wealth-withdraw-deposit.js';
import { find, focusedName, press, read, seek, tap, textOn, type } from '../screen/person.testing.js';
import { openTestBank, sunday, type TestBank } from './wealth-bank.testing.js';
import type { WealthWithdrawDepositElement } from './wealth-withdraw-deposit.element.js';

interface Desk {
  readonly bank: TestBank;
  readonly screen: WealthWithdrawDepositElement;
  readonly depositId: string;
  readonly events: { readonly name: string; readonly detail: unknown }[];
}

const names = ['ready', 'step', 'complete', 'change', 'error', 'cancel', 'exit', 'sign-in'];
const three = '990104';
const large = '990110';

const depositOf = async ({ client }: TestBank, wanted: string) =>
  (await client.wealth.listDeposits({})).data.find(({ code }) => code === wanted)!;

const open = async (code = three, bank = openTestBank('retiree', sunday)): Promise<Desk> => {
  await emulateMedia({ reducedMotion: 'reduce' });
  const { id: depositId } = await depositOf(bank, code);
  const screen = await fixture<WealthWithdrawDepositElement>(
    html`<wdl-wealth-withdraw-deposit
      deposit-id=${depositId}
      service-href="#help"
      .client=${bank.client}
    ></wdl-wealth-withdraw-deposit>`,
  );
  const events: Desk['events'] = [];
  for (const name of names)
    screen.addEventListener(`wdl-wealth-withdraw-deposit-${name}`, (event) =>
      events.push({ name, detail: (event as CustomEvent).detail }),
    );
  return { bank, screen, depositId, events };
};

const namesOf = ({ events }: Desk): string[] => events.map(({ name }) => name);

const toChoose = async ({ screen }: Desk): Promise<void> => {
  await tap(screen, 'button', '取出');
  await find(screen, 'heading', '取出多少？');
};

const toConfirm = async (desk: Desk): Promise<void> => {
  await toChoose(desk);
  await tap(desk.screen, 'radio', /^全部取出/u);
  await read(desk.screen, '现在取出少拿利息');
  await tap(desk.screen, 'button', '下一步');
  await find(desk.screen, 'heading', /^请核对提前取出/u);
};

const toCode = async ({ screen }: Desk): Promise<void> => {
  await tap(screen, 'button', /^取出[\d,.]+元$/u);
  await find(screen, 'dialog', '输入短信验证码');
  await waitUntil(() => focusedName() === 'textbox 6位短信验证码');
};

const enterCode = async (): Promise<void> => {
  await type('000000');
  await press('Enter');
};

beforeEach(() => {
  sessionStorage.clear();
});

afterEach(async () => {
  fixtureCleanup();
  await setViewport({ width: 390, height: 844 });
});

describe('<wdl-wealth-withdraw-deposit>', () => {
  it('shows the deposit, what taking a part out gives up, and pays it', async () => {
    const desk = await open();
    const { screen, bank } = desk;
    await find(screen, 'heading', '三年定期存款');
    await read(screen, /到期利息2,700\.00元.*离到期\d+天/u);
    await expect(screen).to.be.accessible();
    await toChoose(desk);
    await tap(screen, 'radio', /^取出一部分/u);
    await tap(screen, 'textbox', '取出金额');
    await type('20000');
    await read(screen, /现在取出少拿利息1,\d{3}\.\d\d元。留到/u);
    await read(screen, /留在存款里.*30,000\.00元/u);
    await expect(screen).to.be.accessible();
    const quote = await bank.client.wealth.quoteWithdrawal({
      depositId: desk.depositId,
      amount: { amount: '20000.00', currency: 'CNY' },
    });
    await tap(screen, 'button', '利息怎么算');
    await read(screen, quote.interest.amount);
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '知道了');
    await tap(screen, 'button', '下一步');
    await find(screen, 'heading', /^请核对提前取出/u);
    await expect(screen).to.be.accessible();
    await toCode(desk);
    await enterCode();
    await find(screen, 'heading', '钱已到账');
    await expect(screen).to.be.accessible();
    expect((await depositOf(bank, three)).principal.amount).to.equal('30000.00');
    await tap(screen, 'button', '回到首页');
    expect(desk.events.at(-1)).to.deep.equal({ name: 'exit', detail: { depositId: desk.depositId } });
    expect(namesOf(desk)).to.deep.equal(['ready', 'step', 'step', 'step', 'complete', 'exit']);
  });

  it('can be done with the keyboard alone', async () => {
    const desk = await open();
    await waitUntil(() => focusedName() === 'heading 三年定期存款');
    while (focusedName() !== 'button 取出') await press('Tab');
    await press('Enter');
    await waitUntil(() => focusedName() === 'heading 取出多少？');
    await press('Tab');
    await press('Space');
    await read(desk.screen, '现在取出少拿利息');
    while (focusedName() !== 'button 下一步') await press('Tab');
    await press('Enter');
    await waitUntil(() => focusedName().startsWith('heading 请核对提前取出'));
    while (!/^button 取出[\d,.]+元/u.test(focusedName())) await press('Tab');
    await press('Enter');
    await waitUntil(() => focusedName() === 'textbox 6位短信验证码');
    await enterCode();
    await find(desk.screen, 'heading', '钱已到账');
  });

  it('lets the money stay as easily as it takes it out', async () => {
    const desk = await open();
    await toConfirm(desk);
    const [stay, go] = [
      seek(desk.screen, 'button', '先不取'),
      seek(desk.screen, 'button', /^取出[\d,.]+元$/u),
    ];
    expect(stay!.offsetWidth).to.equal(go!.offsetWidth);
    await tap(desk.screen, 'button', '先不取');
    expect(desk.events.at(-1)).to.deep.equal({
      name: 'cancel',
      detail: { step: 'confirm', index: 3, of: 4 },
    });
    expect((await depositOf(desk.bank, three)).status).to.equal('ACTIVE');
  });

  it('changes what happens at maturity, once that is confirmed', async () => {
    const desk = await open(large);
    await tap(desk.screen, 'button', /^到期以后/u);
    await tap(desk.screen, 'radio', /^本金续存/u);
    await expect(desk.screen).to.be.accessible();
    expect((await depositOf(desk.bank, large)).renewal).to.equal('NONE');
    await tap(desk.screen, 'button', '确定');
    await read(desk.screen, '已经改为本金续存。');
    expect((await depositOf(desk.bank, large)).renewal).to.equal('PRINCIPAL');
    expect(namesOf(desk)).to.include('change');
    await expect(desk.screen).to.be.accessible();
  });

  it('keeps what happens at maturity when the question is closed', async () => {
    const desk = await open(large);
    await tap(desk.screen, 'button', /^到期以后/u);
    await tap(desk.screen, 'radio', /^本金续存/u);
    await tap(desk.screen, 'button', '不改');
    await tap(desk.screen, 'button', /^到期以后/u);
    const kept = (await find(desk.screen, 'radio', /^到期转出/u)) as HTMLInputElement;
    expect(kept.checked).to.equal(true);
    expect(desk.bank.requests.some((request) => request.endsWith('/renewal'))).to.equal(false);
  });

  it('says what is missing, and how much must stay', async () => {
    const desk = await open();
    const { screen } = desk;
    await toChoose(desk);
    await tap(screen, 'button', '下一步');
    await waitUntil(() => focusedName() === 'heading 有1处需要修改');
    await tap(screen, 'radio', /^取出一部分/u);
    await tap(screen, 'textbox', '取出金额');
    await type('49960');
    await tap(screen, 'button', '下一步');
    await read(screen, '留下的不能少于50元');
    await expect(screen).to.be.accessible();
    expect(desk.bank.requests).not.to.include('POST /v1/wealth/withdrawal-quotes');
  });

  it('shows old and new figures at midnight, and takes nothing out before that', async () => {
    const desk = await open(three, openTestBank('retiree', '2026-11-22T23:57:00+08:00'));
    await toConfirm(desk);
    await desk.bank.control.sandbox.setClock({ advanceBy: 'PT10M' });
    await tap(desk.screen, 'button', /^取出[\d,.]+元$/u);
    await find(desk.screen, 'heading', '数字变了，请再看一遍');
    await read(desk.screen, '原来2026年11月22日');
    await expect(desk.screen).to.be.accessible();
    expect((await depositOf(desk.bank, three)).status).to.equal('ACTIVE');
  });

  it('says what is not known when the line is lost for good, and asks again', async () => {
    const desk = await open();
    await toConfirm(desk);
    await toCode(desk);
    const { sandbox } = desk.bank.control;
    await sandbox.addFault({ operation: 'wealth.withdrawDeposit', dropAfterCommit: true, times: 9 });
    await sandbox.addFault({ operation: 'wealth.getDeposit', status: 503, times: 3 });
    await enterCode();
    await read(desk.screen, '还没有查到结果');
    await expect(desk.screen).to.be.accessible();
    await tap(desk.screen, 'button', '再查一次');
    await find(desk.screen, 'heading', '钱已到账');
  });

  it('shows how a deposit has ended', async () => {
    const bank = openTestBank('retiree', sunday);
    await bank.client.wealth.listDeposits({});
    await bank.control.sandbox.setClock({ advanceBy: 'P60D' });
    const { screen } = await open(large, bank);
    await find(screen, 'heading', '已经到期');
    expect(seek(screen, 'button', '取出')).to.equal(undefined);
    await expect(screen).to.be.accessible();
  });

  it('repeats what was chosen when the log-in has ended', async () => {
    const desk = await open();
    await toConfirm(desk);
    desk.bank.client.session.end();
    await tap(desk.screen, 'button', /^取出[\d,.]+元$/u);
    await waitUntil(() => focusedName() === 'heading 登录已过期');
    await read(desk.screen, '取出本金50,000.00元是否已提交没有');
    await expect(desk.screen).to.be.accessible();
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
