import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../define/wealth-browse.js';
import {
  everything,
  find,
  focused,
  focusedName,
  press,
  read,
  seek,
  tap,
  textOn,
  type,
} from '../screen/person.testing.js';
import { openTestBank, type TestBank } from './wealth-bank.testing.js';
import { makeProducts, withCatalogue } from './wealth-browse-data.testing.js';
import type { WealthBrowseElement } from './wealth-browse.element.js';
import type { WealthClient } from './wealth.client.js';

interface Desk {
  readonly bank: TestBank;
  readonly client: WealthClient;
  readonly screen: WealthBrowseElement;
  readonly events: { readonly name: string; readonly detail: unknown }[];
}

const names = ['ready', 'step', 'select', 'assess', 'error', 'cancel', 'sign-in'];

/** The products of the bank that have a name of their own: few enough to be drawn as they are. */
const fewOf = async ({ client }: TestBank): Promise<WealthClient> => {
  const { data } = await client.wealth.listProducts({ limit: 500 });
  return withCatalogue(
    client,
    data.filter(({ code }) => code < '991000'),
  ).client;
};

const open = async (bank = openTestBank(), given?: WealthClient): Promise<Desk> => {
  await emulateMedia({ reducedMotion: 'reduce' });
  const client = given ?? (await fewOf(bank));
  const screen = await fixture<WealthBrowseElement>(
    html`<wdl-wealth-browse service-href="#help" .client=${client}></wdl-wealth-browse>`,
  );
  const events: Desk['events'] = [];
  for (const name of names)
    screen.addEventListener(`wdl-wealth-browse-${name}`, (event) =>
      events.push({ name, detail: (event as CustomEvent).detail }),
    );
  return { bank, client, screen, events };
};

/** Names the rows that are on the page, as the screen reader does. */
const rows = (screen: Element): string[] =>
  everything(screen)
    .filter(({ role, name }) => role === 'button' && /\d{6}R\d/u.test(name))
    .map(({ name }) => name);

const codesOf = (screen: Element): string[] =>
  rows(screen).map((name) => /\d{6}(?=R\d)/u.exec(name)?.[0] ?? '');

/** What was last said aloud. */
const spoken = (screen: Element): string =>
  [...screen.shadowRoot!.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent).join();

afterEach(async () => {
  fixtureCleanup();
  await setViewport({ width: 390, height: 844 });
});

describe('<wdl-wealth-browse>', () => {
  it('shows what the bank sells, the least risky first, and what the customer may buy', async () => {
    const { client, screen, events } = await open();
    await waitUntil(() => focusedName() === 'heading 理财产品');
    const { data } = await client.wealth.listProducts({ limit: 500 });
    const onSale = data.filter(({ status }) => status !== 'MATURED');
    await read(screen, `共${String(onSale.length)}个`);
    expect(codesOf(screen)).to.deep.equal(onSale.map(({ code }) => code));
    const { assessment } = await client.wealth.getSuitability();
    await read(screen, new RegExp(`您是${assessment!.level}.+，可以买R1到${assessment!.maxRisk}`, 'u'));
    for (const name of rows(screen)) {
      const risk = /R\d/u.exec(name)![0];
      expect(name.includes('高于您的类型'), name).to.equal(risk > assessment!.maxRisk);
    }
    expect(rows(screen)[0]).to.match(/^星桥日添货币A990001R1低风险1\.\d\d%七日年化$/u);
    expect(rows(screen).find((name) => name.includes('990110'))).to.match(/年利率，20万元起$/u);
    expect(rows(screen).find((name) => name.includes('990035'))).to.match(/−\d+\.\d\d%近一年$/u);
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', /^星桥稳和债券A990021/u);
    expect(events).to.deep.equal([
      { name: 'ready', detail: { page: 'list' } },
      { name: 'select', detail: { code: '990021' } },
    ]);
  });

  it('finds by name and code while it is typed, without asking the bank, and says how many', async () => {
    const { bank, screen } = await open();
    await read(screen, /共\d+个/u);
    const before = bank.requests.length;
    await tap(screen, 'textbox', '搜索产品');
    await type('债券 A');
    await waitUntil(() => rows(screen).length > 0 && rows(screen).every((name) => name.includes('债券A')));
    const count = rows(screen).length;
    await read(screen, `找到${String(count)}个`);
    await waitUntil(() => spoken(screen).includes(`找到${String(count)}个`));
    await tap(screen, 'button', '清空搜索');
    await type('990035');
    await waitUntil(() => codesOf(screen).join() === '990035');
    await type('x');
    await read(screen, '没有这样的产品');
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '清空条件');
    await waitUntil(() => rows(screen).length > 30);
    expect(bank.requests.length).to.equal(before);
  });

  it('narrows down by kind with the arrow keys too', async () => {
    const { screen } = await open();
    await tap(screen, 'radio', '债券');
    await waitUntil(() => rows(screen).length > 0 && rows(screen).every((name) => !name.includes('货币')));
    await press('ArrowRight');
    await waitUntil(() => rows(screen).length > 0 && rows(screen).every((name) => name.includes('混合')));
    expect(focusedName()).to.equal('radio 混合');
    await tap(screen, 'radio', '存款');
    await waitUntil(() => rows(screen).every((name) => name.includes('年利率')));
    expect(rows(screen).length).to.be.greaterThan(3);
  });

  it('sorts, and filters by risk, by what suits, by amount and by time', async () => {
    const { client, screen } = await open();
    await tap(screen, 'button', '风险从低到高');
    await tap(screen, 'radio', '收益率从高到低');
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '知道了');
    const { data } = await client.wealth.listProducts({ limit: 500 });
    const figure = (code: string): number =>
      parseFloat(data.find((one) => one.code === code)!.headline.value);
    await waitUntil(() => codesOf(screen)[0] !== '990001');
    const figures = codesOf(screen).map(figure);
    expect(figures).to.deep.equal([...figures].sort((a, b) => b - a));
    await tap(screen, 'button', '筛选');
    await tap(screen, 'button', /^只看我能买的/u);
    await tap(screen, 'radio', '1万元以内');
    await tap(screen, 'radio', '随时');
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', /^看\d+个产品$/u);
    await find(screen, 'button', '筛选3项');
    const { maxRisk } = (await client.wealth.getSuitability()).assessment!;
    const expected = data.filter(
      ({ riskLevel, lockMonths, minBuy, status }) =>
        riskLevel <= maxRisk && lockMonths === 0 && minBuy.amount.length <= 8 && status !== 'MATURED',
    );
    expect(new Set(codesOf(screen))).to.deep.equal(new Set(expected.map(({ code }) => code)));
    await tap(screen, 'button', '筛选3项');
    await tap(screen, 'button', '清空筛选');
    await press('Escape');
    await find(screen, 'button', '筛选');
  });

  it('compares two or three in a table that fits the narrowest phone, and comes back where it was', async () => {
    await setViewport({ width: 320, height: 640 });
    const { client, screen, events } = await open();
    await tap(screen, 'button', '对比');
    await find(screen, 'button', '先不对比');
    for (const name of [/^星桥日添货币A/u, /^一年定期存款/u, /^星桥中证宽基指数/u, /^星桥短债C/u])
      await tap(screen, 'button', name);
    await read(screen, '最多对比3个');
    expect(
      everything(screen).filter(({ element }) => element.getAttribute('aria-pressed') === 'true').length,
    ).to.equal(4);
    await expect(screen).to.be.accessible();
    const { scrollY } = window;
    await tap(screen, 'button', '对比3个产品');
    await waitUntil(() => focusedName() === 'heading 产品对比');
    const table = await find(screen, 'table', '');
    const heads = [...table.querySelectorAll('thead th')].map(({ textContent }) =>
      textContent.replace(/\s/gu, ''),
    );
    expect(heads).to.deep.equal(['星桥日添货币A990001', '一年定期存款990102', '星桥中证宽基指数990035']);
    const cells = (label: string): string[] => {
      const body = [...table.querySelectorAll('tbody')].find(({ textContent }) =>
        textContent.includes(label),
      )!;
      return [...body.querySelectorAll('td')].map(({ textContent }) => textContent.replace(/\s/gu, ''));
    };
    expect(cells('风险等级')).to.deep.equal(['R1低风险', 'R1低风险', 'R4中高风险']);
    expect(cells('多久能取出')).to.deep.equal(['随时', '12个月', '随时']);
    const { fees } = await client.wealth.getProduct({ code: '990035' });
    expect(fees!.management).to.equal('0.0050');
    expect(cells('每年的管理费')[2]).to.equal('0.50%');
    expect(document.documentElement.scrollWidth).to.equal(320);
    expect(table.scrollWidth).to.be.at.most(table.clientWidth);
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '一年定期存款');
    expect(events.at(-1)).to.deep.equal({ name: 'select', detail: { code: '990102' } });
    await tap(screen, 'button', '返回');
    await find(screen, 'button', '对比3个产品');
    await waitUntil(() => Math.abs(window.scrollY - scrollY) < 400);
    await tap(screen, 'button', '返回');
    await waitUntil(() => seek(screen, 'button', '先不对比') === undefined);
    await tap(screen, 'button', '返回');
    expect(events.at(-1)?.name).to.equal('cancel');
  });

  it('says in the comparison what could not be read, and reads it again', async () => {
    const { bank, screen, events } = await open();
    await tap(screen, 'button', '对比');
    await tap(screen, 'button', /^星桥日添货币A/u);
    await tap(screen, 'button', /^星桥短债C/u);
    bank.away = true;
    await tap(screen, 'button', '对比2个产品');
    await read(screen, '没有读到产品');
    expect(events.at(-1)?.name).to.equal('error');
    bank.away = false;
    await tap(screen, 'button', '再试一次');
    await find(screen, 'table', '');
  });

  it('asks for the questionnaire where there is no assessment', async () => {
    const { screen, events } = await open(openTestBank('first-time'));
    await read(screen, '买之前先做风险测评');
    expect(textOn(screen)).not.to.include('高于您的类型');
    await tap(screen, 'button', '去测评');
    expect(events.at(-1)?.name).to.equal('assess');
  });

  it('lists 10,000 products, of which only those that are seen are on the page', async () => {
    const bank = openTestBank();
    const { client } = withCatalogue(bank.client, makeProducts(10_000));
    const { screen } = await open(bank, client);
    await read(screen, '共10000个');
    expect(rows(screen).length).to.be.lessThan(60);
    await tap(screen, 'textbox', '搜索产品');
    await type('1012');
    await waitUntil(() => codesOf(screen)[0] === '101012');
    await expect(screen).to.be.accessible();
  });

  it('keeps the focus on a product when the list becomes a long one', async () => {
    const bank = openTestBank();
    const catalogue = withCatalogue(bank.client, makeProducts(600));
    let go = (): void => undefined;
    const gate = new Promise<void>((resolve) => (go = resolve));
    const { listProducts } = catalogue.client.wealth;
    const slow: WealthClient['wealth']['listProducts'] = async (input) => {
      if (input?.cursor !== undefined) await gate;
      return listProducts(input);
    };
    const client = { ...catalogue.client, wealth: { ...catalogue.client.wealth, listProducts: slow } };
    const { screen } = await open(bank, client);
    await read(screen, '已载入50个');
    const row = await find(screen, 'button', /100007R/u);
    row.focus();
    go();
    await read(screen, '共600个');
    await waitUntil(() => focused()?.getAttribute('data-code') === '100007');
  });

  it('says that the rest did not come, and reads on when asked', async () => {
    const bank = openTestBank();
    const catalogue = withCatalogue(bank.client, makeProducts(600));
    catalogue.failures = 1;
    const { screen } = await open(bank, catalogue.client);
    await read(screen, '已载入50个，其余的没有读到');
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '再试一次');
    await read(screen, '共600个');
  });

  it('says that nothing could be read, and asks for a new log-in', async () => {
    const bank = openTestBank();
    bank.away = true;
    const { screen } = await open(bank, bank.client);
    await find(screen, 'heading', '网络断开了');
    await expect(screen).to.be.accessible();
    bank.away = false;
    await tap(screen, 'button', '重新连接');
    await read(screen, /共\d+个/u);
    bank.client.session.end();
    await screen.refresh();
    await find(screen, 'heading', '登录已过期');
    await tap(screen, 'button', '登录后继续');
    await read(screen, /共\d+个/u);
  });

  it('repeats nothing of another customer when the client is replaced', async () => {
    const { screen } = await open();
    await tap(screen, 'textbox', '搜索产品');
    await type('990035');
    await read(screen, '找到1个');
    screen.client = openTestBank('first-time').client;
    await read(screen, '买之前先做风险测评');
    await read(screen, /共\d+个/u);
    expect((seek(screen, 'textbox', '搜索产品') as HTMLInputElement).value).to.equal('');
  });
});
