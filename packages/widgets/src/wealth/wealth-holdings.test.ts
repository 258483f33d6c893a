import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../define/wealth-holdings.js';
import { find, focused, focusedName, press, read, seek, tap, textOn } from '../screen/person.testing.js';
import { openTestBank, sunday, type TestBank } from './wealth-bank.testing.js';
import type { WealthHoldingsElement } from './wealth-holdings.element.js';
import { buy } from './wealth-holdings.testing.js';

interface Desk {
  readonly bank: TestBank;
  readonly screen: WealthHoldingsElement;
  readonly events: { readonly name: string; readonly detail: unknown }[];
}

const names = [
  ...['ready', 'step', 'buy', 'redeem', 'plan', 'deposit', 'browse', 'assess', 'error', 'cancel', 'sign-in'],
];

const open = async (bank = openTestBank('investor', sunday), locale = 'zh-CN'): Promise<Desk> => {
  await emulateMedia({ reducedMotion: 'reduce' });
  const screen = await fixture<WealthHoldingsElement>(
    html`<wdl-wealth-holdings
      service-href="#help"
      locale=${locale}
      .client=${bank.client}
    ></wdl-wealth-holdings>`,
  );
  const events: Desk['events'] = [];
  for (const name of names)
    screen.addEventListener(`wdl-wealth-holdings-${name}`, (event) =>
      events.push({ name, detail: (event as CustomEvent).detail }),
    );
  return { bank, screen, events };
};

const bond = /^星桥稳和债券A/u;

afterEach(async () => {
  fixtureCleanup();
  await setViewport({ width: 390, height: 844 });
});

describe('<wdl-wealth-holdings>', () => {
  it('shows the sum and every position with the figures of the bank', async () => {
    const { screen, bank, events } = await open();
    await waitUntil(() => focusedName() === 'heading 持有金额');
    const { data } = await bank.client.wealth.listHoldings();
    const { total } = await bank.client.wealth.getSummary();
    const plain = textOn(screen).replaceAll(',', '');
    expect(plain).to.contain(`¥${total.amount}`);
    for (const { name, marketValue } of data) expect(plain).to.contain(`${name}金额${marketValue.amount}`);
    await read(screen, /红色为涨，绿色为跌，净值更新到11月20日/u);
    await find(screen, 'button', '收益日历');
    await expect(screen).to.be.accessible();
    expect(events[0]).to.deep.equal({ name: 'ready', detail: { page: 'home' } });
  });

  it('writes the sign of what was lost, and colours it by the language', async () => {
    const colourOf = async (locale: string, legend: string): Promise<string> => {
      const { screen } = await open(undefined, locale);
      await read(screen, legend);
      const loss = screen.shadowRoot!.querySelector('[data-tone="loss"]')!;
      expect(loss.textContent).to.match(/^\u2212\d/u);
      const { color } = getComputedStyle(loss);
      fixtureCleanup();
      return color;
    };
    const inChinese = await colourOf('zh-CN', '红色为涨，绿色为跌');
    const inEnglish = await colourOf('en', 'Green is up, red is down');
    expect([inChinese, inEnglish]).to.deep.equal(['rgb(10, 122, 80)', 'rgb(201, 42, 36)']);
  });

  it('hides all amounts until they are wanted, also those of a position', async () => {
    const { screen } = await open();
    await find(screen, 'button', '收益日历');
    await tap(screen, 'button', '隐藏金额');
    await read(screen, '持有金额****显示金额');
    await read(screen, '金额已隐藏');
    expect(textOn(screen)).not.to.match(/\d,\d{3}\.\d\d/u);
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', bond);
    await read(screen, '持有份额****');
    await read(screen, '买入 星桥');
    expect(textOn(screen)).not.to.match(/\d,\d{3}\.\d\d/u);
    await tap(screen, 'button', '返回');
    await tap(screen, 'button', '显示金额');
    await read(screen, /¥\d+,\d{3}\.\d\d/u);
  });

  it('opens a position with where its value comes from, and asks the host for what is done with it', async () => {
    const { screen, bank, events } = await open();
    await tap(screen, 'button', bond);
    await waitUntil(() => focusedName() === 'heading 持有金额');
    await read(screen, '每次确认的份额');
    const { holding, lots } = await bank.client.wealth.getHolding({ code: '990021' });
    const plain = textOn(screen).replaceAll(',', '');
    expect(plain).to.contain(`持有份额${holding.shares.total}份`);
    expect(plain).to.contain(`持仓成本${holding.costBasis.amount}元`);
    expect(plain).to.contain(`持有${String(lots[0]!.daysHeld)}天`);
    await read(screen, /年化收益率[+\u2212]\d+\.\d\d%资金加权/u);
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '买入');
    await tap(screen, 'button', '赎回');
    await tap(screen, 'button', /^定投/u);
    expect(events.slice(-3)).to.deep.equal([
      { name: 'buy', detail: { code: '990021' } },
      { name: 'redeem', detail: { code: '990021' } },
      { name: 'plan', detail: { code: '990021' } },
    ]);
    await tap(screen, 'button', '返回');
    await waitUntil(() => /^button 星桥稳和债券A/u.test(focusedName()));
  });

  it('changes what happens with dividends after it is explained and confirmed', async () => {
    const { screen, bank } = await open();
    await tap(screen, 'button', bond);
    await tap(screen, 'button', /^分红方式/u);
    await read(screen, '分到的钱转到您的银行卡，份额不变');
    await expect(screen).to.be.accessible();
    await tap(screen, 'radio', /^现金分红/u);
    await tap(screen, 'button', '改成现金分红');
    await read(screen, '分红方式已改成现金分红。');
    await expect(screen).to.be.accessible();
    expect((await bank.client.wealth.getHolding({ code: '990021' })).holding.dividendMode).to.equal('CASH');
  });

  it('says that a change could not be made, and keeps what was chosen', async () => {
    const { screen, bank } = await open();
    await tap(screen, 'button', bond);
    await tap(screen, 'button', /^分红方式/u);
    await tap(screen, 'radio', /^现金分红/u);
    await find(screen, 'button', '改成现金分红');
    bank.away = true;
    await tap(screen, 'button', '改成现金分红');
    await read(screen, /没有收到银行的回复|连不上银行/u);
    await find(screen, 'button', '改成现金分红');
    bank.away = false;
  });

  it('shows the income of each day, month by month, by keyboard too', async () => {
    const { screen, bank } = await open();
    await tap(screen, 'button', '收益日历');
    await waitUntil(() => focusedName() === 'heading 收益日历');
    const { total, data } = await bank.client.wealth.listIncome({ from: '2026-11-01', to: '2026-11-30' });
    const day = data.at(-1)!;
    await read(
      screen,
      new RegExp(`11月收益合计[+\u2212]${total.amount.replace('-', '').replace('.', '\\.')}元`, 'u'),
    );
    await expect(screen).to.be.accessible();
    const cell = await find(
      screen,
      'button',
      new RegExp(`^11月${String(parseInt(day.date.slice(8), 10))}日，收益`, 'u'),
    );
    (await find(screen, 'button', /^11月1日，收益/u)).focus();
    await press('ArrowDown');
    await press('Enter');
    await read(screen, /周日 11-08[+\u2212]\d/u);
    expect(cell.isConnected).to.equal(true);
    await tap(screen, 'button', '按天列出');
    await read(screen, new RegExp(`${day.date.slice(5)}[+\u2212]`, 'u'));
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '上个月');
    await read(screen, '2026年10月收益');
    await read(screen, /10月收益合计[+\u2212]\d/u);
    expect(focusedName()).to.equal('button 上个月');
  });

  it('shows the income of one product', async () => {
    const { screen, bank } = await open();
    await tap(screen, 'button', '收益日历');
    await tap(screen, 'button', /^产品/u);
    await expect(screen).to.be.accessible();
    await tap(screen, 'radio', '星桥稳和债券A');
    await press('ArrowDown');
    await tap(screen, 'button', '看收益');
    await read(screen, '产品星桥日添货币A');
    const { total } = await bank.client.wealth.listIncome({
      from: '2026-11-01',
      to: '2026-11-30',
      code: '990001',
    });
    await read(screen, `合计+${total.amount}元`);
  });

  it('leads from an order under way to its days, and cancels it after a question', async () => {
    const bank = openTestBank('investor', sunday);
    await buy(bank, '990021', '10000.00');
    const { screen } = await open(bank);
    await tap(screen, 'button', /^1笔买入进行中11月24日确认份额10,000\.00元/u);
    await waitUntil(() => focusedName() === 'heading 买入已提交');
    await read(screen, /状态记录已提交2026-11-22/u);
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '撤单');
    await read(screen, '10,000.00元马上退回');
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '不撤');
    await tap(screen, 'button', '撤单');
    await tap(screen, 'button', '确定撤单');
    await find(screen, 'heading', '已撤单');
    expect(seek(screen, 'button', '撤单')).to.equal(undefined);
    await tap(screen, 'button', '返回');
    await find(screen, 'heading', '持有金额');
    expect(seek(screen, 'button', /进行中/u)).to.equal(undefined);
  });

  it('does not offer to cancel an order past its cut-off', async () => {
    const bank = openTestBank('investor', sunday);
    const orderId = await buy(bank, '990021', '10000.00');
    const { screen } = await open(bank);
    await find(screen, 'heading', '持有金额');
    screen.show('order', orderId);
    await find(screen, 'button', '撤单');
    await bank.control.sandbox.setClock({ advanceTo: '2026-11-23T15:00:01.000+08:00' });
    await screen.refresh();
    await read(screen, '已过撤单时间');
    expect(seek(screen, 'button', '撤单')).to.equal(undefined);
  });

  it('lists orders, those under way, and dividends', async () => {
    const { screen } = await open();
    await tap(screen, 'button', '交易记录');
    await waitUntil(() => focusedName() === 'heading 交易记录');
    await read(screen, /买入 星桥.*已确认/u);
    await expect(screen).to.be.accessible();
    await tap(screen, 'tab', '进行中');
    await read(screen, '还没有交易');
    await press('ArrowRight');
    await read(screen, /还没有分红|登记/u);
    expect(focusedName()).to.equal('tab 分红');
    await expect(screen).to.be.accessible();
    await press('Home');
    await tap(screen, 'button', /^买入 星桥稳和债券A/u);
    await find(screen, 'heading', '份额已确认');
    await tap(screen, 'button', '持有详情');
    await read(screen, '990021');
    await tap(screen, 'button', '返回');
    await find(screen, 'heading', '份额已确认');
    await tap(screen, 'button', '返回');
    await find(screen, 'heading', '交易记录');
  });

  it('keeps few of three hundred positions in the page, reaches the last, and comes back to it', async () => {
    const { screen, bank } = await open(openTestBank('saver-300', sunday));
    await waitUntil(() => screen.shadowRoot!.querySelector('[aria-setsize="300"]') !== null, '', {
      timeout: 6000,
    });
    const rows = (): NodeListOf<HTMLElement> => screen.shadowRoot!.querySelectorAll<HTMLElement>('.hold');
    expect(rows().length).to.be.below(60);
    await expect(screen).to.be.accessible();
    rows()[0]!.focus();
    await press('End');
    const { data } = await bank.client.wealth.listHoldings({ limit: 500 });
    const { code } = data.at(-1)!;
    await waitUntil(() => (focused() as HTMLElement).dataset['code'] === code);
    await press('Enter');
    await read(screen, code);
    await read(screen, '份额和成本');
    await tap(screen, 'button', '返回');
    await waitUntil(() => (focused() as HTMLElement | null)?.dataset['code'] === code);
  });

  it('shows deposits, and asks the host for one', async () => {
    const { screen, events } = await open(openTestBank('retiree', sunday));
    await tap(screen, 'button', /年利率\d+\.\d\d%，\d{4}年\d+月\d+日到期/u);
    expect(events.at(-1)?.name).to.equal('deposit');
    expect(events.at(-1)?.detail).to.have.property('depositId').that.matches(/^dep_/u);
  });

  it('says that the questionnaire has to be answered again before anything is bought', async () => {
    const { screen, events } = await open(openTestBank('expired-investor', sunday));
    await tap(screen, 'button', /^风险测评过期了/u);
    expect(events.at(-1)).to.deep.equal({ name: 'assess', detail: null });
    await expect(screen).to.be.accessible();
  });

  it('says after a while that the bank is slow, with the way out', async () => {
    const bank = openTestBank('investor', sunday);
    const { screen, events } = await open(bank);
    await find(screen, 'button', '交易记录');
    await bank.control.sandbox.addFault({ operation: 'wealth.listOrders', latencyMs: 7000 });
    await tap(screen, 'button', '交易记录');
    await find(screen, 'heading', '交易记录');
    await waitUntil(() => textOn(screen).includes('银行回答得比平时慢'), '', { timeout: 7000 });
    await tap(screen, 'button', '先离开');
    expect(events.at(-1)?.name).to.equal('cancel');
  });

  it('says that nothing is held, with the way to what there is', async () => {
    const { screen, events } = await open(openTestBank('not-invited', sunday));
    await read(screen, '还没有持有');
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '去看看产品');
    expect(events.at(-1)).to.deep.equal({ name: 'browse', detail: null });
    await tap(screen, 'button', '交易记录');
    await read(screen, '还没有交易');
  });

  it('says that there is no line to the bank, and goes on by itself when it is back', async () => {
    const bank = openTestBank('investor', sunday);
    bank.away = true;
    const { screen, events } = await open(bank);
    await find(screen, 'heading', '网络断开了');
    await expect(screen).to.be.accessible();
    bank.away = false;
    window.dispatchEvent(new Event('online'));
    await find(screen, 'heading', '持有金额');
    expect(events.map(({ name }) => name)).to.include('ready');
  });

  it('says that a page could not be read, and reads it again', async () => {
    const { screen, bank } = await open();
    await find(screen, 'button', '交易记录');
    bank.away = true;
    await tap(screen, 'button', '交易记录');
    await read(screen, '连不上银行。请检查网络，再试一次。');
    await expect(screen).to.be.accessible();
    bank.away = false;
    await tap(screen, 'button', '再试一次');
    await read(screen, '已确认');
  });

  it('asks for a new log-in, and keeps the page', async () => {
    const { screen, bank } = await open();
    await tap(screen, 'button', bond);
    // The trades come last: nothing moves on the page after them.
    await find(screen, 'heading', '这个产品的交易');
    bank.client.session.end();
    await tap(screen, 'button', /^收益日历/u);
    await find(screen, 'heading', '登录已过期');
    await expect(screen).to.be.accessible();
    screen.addEventListener('wdl-wealth-holdings-sign-in', () => {
      bank.client.session.restart();
    });
    await tap(screen, 'button', '登录后继续');
    await read(screen, '产品星桥稳和债券A');
    await read(screen, /11月收益合计[+\u2212]\d/u);
  });

  it('does not scroll sideways at 320 px, on any page', async () => {
    await setViewport({ width: 320, height: 640 });
    const { screen } = await open(openTestBank('investor', sunday));
    await find(screen, 'button', '收益日历');
    const isFitting = (): void => {
      expect(document.documentElement.scrollWidth).to.equal(innerWidth);
    };
    isFitting();
    screen.show('position', '990021');
    await read(screen, '份额和成本');
    isFitting();
    screen.show('income');
    await read(screen, /11月收益合计[+\u2212]\d/u);
    isFitting();
    screen.show('orders');
    await read(screen, '已确认');
    isFitting();
  });
});
