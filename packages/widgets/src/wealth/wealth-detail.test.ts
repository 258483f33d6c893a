import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../define/wealth-detail.js';
import {
  everything,
  find,
  focusedName,
  press,
  read,
  seek,
  tap,
  textOn,
  type,
} from '../screen/person.testing.js';
import { openTestBank, type TestBank } from './wealth-bank.testing.js';
import type { WealthDetailElement } from './wealth-detail.element.js';

interface Desk {
  readonly bank: TestBank;
  readonly screen: WealthDetailElement;
  readonly events: { readonly name: string; readonly detail: unknown }[];
}

const bond = '990021';
const names = ['ready', 'buy', 'plan', 'deposit', 'error', 'cancel', 'sign-in'];

const open = async (code = bond, bank = openTestBank(), scheme = 'light'): Promise<Desk> => {
  await emulateMedia({ reducedMotion: 'reduce' });
  const screen = await fixture<WealthDetailElement>(
    html`<wdl-wealth-detail
      code=${code}
      service-href="#help"
      data-scheme=${scheme}
      .client=${bank.client}
    ></wdl-wealth-detail>`,
  );
  const events: Desk['events'] = [];
  for (const name of names)
    screen.addEventListener(`wdl-wealth-detail-${name}`, (event) =>
      events.push({ name, detail: (event as CustomEvent).detail }),
    );
  return { bank, screen, events };
};

const percent = (value: string): string =>
  `${value.startsWith('-') ? '\u2212' : '+'}${Math.abs(parseFloat(value) * 100).toFixed(2)}%`;

afterEach(async () => {
  fixtureCleanup();
  await setViewport({ width: 390, height: 844 });
});

describe('<wdl-wealth-detail>', () => {
  it('shows a fund: its figures, how it went, what can be lost and what it costs', async () => {
    const { bank, screen, events } = await open();
    await waitUntil(() => focusedName() === 'heading 星桥稳和债券A');
    const { latest, performance } = await bank.client.wealth.getProduct({ code: bond });
    const year = performance.find(({ range }) => range === 'ONE_YEAR')!;
    await read(
      screen,
      `近一年${percent(year.value!)}净值（${latest!.date.slice(5)}）${latest!.nav}日涨跌${percent(latest!.dayChange)}`,
    );
    await find(screen, 'tab', '近一年');
    await read(screen, `${latest!.date}单位净值${latest!.nav}`);
    await read(
      screen,
      '可能亏多少主要买国债和高等级企业债。近一年里跌得最多的一次，从最高点回落了0.52%，1万元大约少52元。',
    );
    await find(screen, 'button', '费用买1万元收7.99元');
    await find(screen, 'button', '买卖规则T+1确认');
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '定投');
    await tap(screen, 'button', '买入');
    expect(events).to.deep.equal(['ready', 'plan', 'buy'].map((name) => ({ name, detail: { code: bond } })));
  });

  it('holds the place of the chart: nothing below it moves when it comes', async () => {
    const { screen } = await open();
    const history = (): HTMLElement => screen.shadowRoot!.querySelector<HTMLElement>('.history')!;
    await waitUntil(() => screen.shadowRoot!.querySelector('.history') !== null);
    const before = history().offsetHeight;
    await find(screen, 'button', '用表格看净值');
    expect(history().offsetHeight).to.equal(before);
  });

  it('cuts the ranges itself, by touch and by the arrow keys, and shows their values in a table', async () => {
    const { bank, screen } = await open(bond, openTestBank('investor', '2026-11-20T14:00:00+08:00'));
    await tap(screen, 'tab', '近一月');
    const { performance } = await bank.client.wealth.getProduct({ code: bond });
    const value = (range: string): string => percent(performance.find((one) => one.range === range)!.value!);
    await read(screen, `近一月${value('ONE_MONTH')}`);
    await press('ArrowRight');
    await read(screen, `近三月${value('THREE_MONTHS')}`);
    expect(focusedName()).to.equal('tab 近三月');
    await press('Home');
    const reads = bank.requests.filter((request) => request.includes('/nav')).length;
    expect(reads).to.equal(1);
    await tap(screen, 'button', '用表格看净值');
    const region = await find(screen, 'region', '每天的单位净值');
    const { data } = await bank.client.wealth.listNav({ code: bond });
    const month = data.filter(({ date }) => date >= '2026-10-20').length;
    expect(region.querySelectorAll('tbody tr').length).to.be.closeTo(month, 1);
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '收起表格');
    await find(screen, 'button', '用表格看净值');
  });

  it('moves the crosshair by the keyboard', async () => {
    const { bank, screen } = await open();
    await find(screen, 'button', '用表格看净值');
    const { data } = await bank.client.wealth.listNav({ code: bond });
    await tap(screen, 'tab', '近一年');
    await press('Tab');
    await press('ArrowLeft');
    const before = data.at(-2)!;
    await read(screen, `${before.date}单位净值${before.nav}`);
  });

  it('works out what an amount of the customer costs', async () => {
    const { screen } = await open();
    await tap(screen, 'button', /^费用/u);
    await read(screen, /10,000\.00 ?÷ ?\(1 ?\+ ?0\.08%\) ?9,992\.01/u);
    await read(screen, /10,000\.00 ?− ?9,992\.01 ?7\.99/u);
    await read(screen, '不到7天1.50%');
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '清空金额');
    await read(screen, '请填一个金额');
    await type('6000000');
    await press('Tab');
    await read(screen, '买入费是固定的');
    await read(screen, /6,000,000\.00 ?− ?1,000\.00 ?5,999,000\.00/u);
    expect(((await find(screen, 'textbox', '算一算，买多少')) as HTMLInputElement).value).to.equal(
      '6,000,000.00',
    );
    await tap(screen, 'button', '知道了');
    await waitUntil(() => focusedName().startsWith('button 费用'));
  });

  it('explains the rules with the dates of an order of now', async () => {
    const { bank, screen } = await open();
    await tap(screen, 'button', /^买卖规则/u);
    await read(screen, /现在下单的话按哪天净值买卖今天.+20\d\d年/u);
    const { asOf } = await bank.client.wealth.getProduct({ code: bond });
    const { data } = await bank.client.wealth.listTradingDays({
      from: asOf.slice(0, 10),
      to: `${asOf.slice(0, 4)}-12-31`,
    });
    const trading = data.filter((day) => day.trading).map(({ date }) => date);
    const first = trading[0] === asOf.slice(0, 10) && asOf.slice(11, 16) >= '15:00' ? 1 : 0;
    const words = (date: string): string => date.replace(/^(\d+)-0?(\d+)-0?(\d+)$/u, '$1年$2月$3日');
    await read(screen, words(trading[first]!));
    await read(screen, `买入后哪天确认份额${words(trading[first + 1]!)}`);
    await read(screen, `赎回后哪天到账${words(trading[first + 3]!)}`);
    await read(screen, '交易日15:00前下单算当天');
    await expect(screen).to.be.accessible();
  });

  it('opens the documents one by one in the same sheet', async () => {
    const { bank, screen } = await open();
    await tap(screen, 'button', '合同和公告');
    const { documents } = await bank.client.wealth.getProduct({ code: bond });
    const [first] = documents;
    await tap(screen, 'button', new RegExp(`^${first!.title}`, 'u'));
    await waitUntil(() => focusedName() === `heading ${first!.title}`);
    expect(textOn(screen)).to.include(first!.paragraphs[0]!.replace(/\s+/gu, ' ').trim());
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '看别的文件');
    for (const { title } of documents) await find(screen, 'button', new RegExp(`^${title}`, 'u'));
    await press('Escape');
    await waitUntil(() => focusedName() === 'button 合同和公告');
  });

  it('shows yield and income of a money fund instead of its value', async () => {
    const { bank, screen } = await open('990001');
    const { latest } = await bank.client.wealth.getProduct({ code: '990001' });
    await read(screen, `万份收益（${latest!.date.slice(5)}）${latest!.incomePer10k!}`);
    await read(screen, new RegExp(`${latest!.date}七日年化\\d\\.\\d\\d%`, 'u'));
    await tap(screen, 'tab', '万份收益');
    await read(screen, `${latest!.date}万份收益${latest!.incomePer10k!}`);
    await read(screen, '这不是存款，以后也可能亏');
    expect(textOn(screen)).not.to.include('单位净值');
    await expect(screen).to.be.accessible();
  });

  it('shows the terms of a deposit, and asks to pay in', async () => {
    const { screen, events } = await open('990102');
    await read(screen, /年利率1\.45%期限12个月起存金额50元/u);
    await read(screen, '提前取出取出的部分按0.05%计息');
    await read(screen, '存款保险受保护，每人每家银行最高50万元');
    expect(everything(screen).some(({ role }) => role === 'tab')).to.equal(false);
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '存入');
    expect(events.at(-1)).to.deep.equal({ name: 'deposit', detail: { code: '990102' } });
  });

  it('says why a product cannot be bought', async () => {
    const { screen, events } = await open('990042');
    await read(screen, '现在暂停买入，已经买的可以赎回');
    const button = (await find(screen, 'button', '买入')) as HTMLButtonElement;
    expect(button.disabled).to.equal(true);
    expect(seek(screen, 'button', '定投')).to.equal(undefined);
    await tap(screen, 'button', '买入');
    expect(events.map(({ name }) => name)).to.deep.equal(['ready']);
  });

  it('lets a product that is raised be subscribed to, and says when its days are', async () => {
    const { screen, events } = await open('982611', openTestBank('investor', '2026-11-20T14:00:00+08:00'));
    await read(screen, '到期前不能取出');
    await tap(screen, 'button', '买卖规则');
    await read(screen, /认购到20\d\d年\d+月\d+日为止，20\d\d年\d+月\d+日起算收益/u);
    await press('Escape');
    await tap(screen, 'button', '认购');
    expect(events.at(-1)).to.deep.equal({ name: 'buy', detail: { code: '982611' } });
  });

  it('says that it could not be read, and reads again on request', async () => {
    const bank = openTestBank();
    bank.away = true;
    const { screen, events } = await open(bond, bank);
    await find(screen, 'heading', '网络断开了');
    await expect(screen).to.be.accessible();
    bank.away = false;
    await tap(screen, 'button', '重新连接');
    await find(screen, 'heading', '星桥稳和债券A');
    await tap(screen, 'button', '返回');
    expect(events.map(({ name }) => name)).to.deep.equal(['error', 'ready', 'cancel']);
  });

  it('asks for a new log-in, and shows another product when its code changes', async () => {
    const { bank, screen } = await open();
    await find(screen, 'tab', '近一年');
    bank.client.session.end();
    await screen.refresh();
    await find(screen, 'heading', '登录已过期');
    await tap(screen, 'button', '登录后继续');
    await find(screen, 'heading', '星桥稳和债券A');
    screen.setAttribute('code', '990102');
    await find(screen, 'heading', '一年定期存款');
    expect(textOn(screen)).not.to.include('星桥稳和债券A');
  });

  it('does not scroll sideways at 320 px, in dark and for a money fund', async () => {
    await setViewport({ width: 320, height: 640 });
    const { screen } = await open('990001', openTestBank(), 'dark');
    await find(screen, 'button', '用表格看七日年化');
    expect(document.documentElement.scrollWidth).to.equal(320);
    await expect(screen).to.be.accessible();
  });
});
