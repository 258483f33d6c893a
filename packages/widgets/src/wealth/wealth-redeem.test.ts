import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../define/wealth-redeem.js';
import { find, focusedName, press, read, seek, tap, textOn, type } from '../screen/person.testing.js';
import { openTestBank, type TestBank } from './wealth-bank.testing.js';
import type { WealthRedeemElement } from './wealth-redeem.element.js';
import { showShares } from './show-shares.js';
import { buyUnits } from './wealth-redeem.testing.js';

interface Desk {
  readonly bank: TestBank;
  readonly screen: WealthRedeemElement;
  readonly events: { readonly name: string; readonly detail: unknown }[];
}

const bond = '990021';
const cash = '990001';
const names = ['ready', 'step', 'complete', 'error', 'cancel', 'exit', 'sign-in'];

const open = async (code = bond, bank = openTestBank()): Promise<Desk> => {
  await emulateMedia({ reducedMotion: 'reduce' });
  const screen = await fixture<WealthRedeemElement>(
    html`<wdl-wealth-redeem code=${code} service-href="#help" .client=${bank.client}></wdl-wealth-redeem>`,
  );
  const events: Desk['events'] = [];
  for (const name of names)
    screen.addEventListener(`wdl-wealth-redeem-${name}`, (event) =>
      events.push({ name, detail: (event as CustomEvent).detail }),
    );
  return { bank, screen, events };
};

const namesOf = ({ events }: Desk): string[] => events.map(({ name }) => name);

const field = /^赎回星桥/u;

const toConfirm = async ({ screen }: Desk, text = '1000'): Promise<void> => {
  await tap(screen, 'textbox', field);
  await type(text);
  await read(screen, '预计到账');
  await tap(screen, 'button', '下一步');
  await find(screen, 'heading', /^请核对这次赎回/u);
};

const toCode = async ({ screen }: Desk): Promise<void> => {
  await tap(screen, 'button', /^赎回[\d,.]+份$/u);
  await find(screen, 'dialog', '输入短信验证码');
  await waitUntil(() => focusedName() === 'textbox 6位短信验证码');
};

const enterCode = async (): Promise<void> => {
  await type('000000');
  await press('Enter');
};

const ordersOf = async ({ bank }: Desk, code = bond) =>
  (await bank.client.wealth.listOrders({ code })).data.filter(({ side }) => side !== 'BUY');

beforeEach(() => {
  sessionStorage.clear();
});

afterEach(async () => {
  fixtureCleanup();
  await setViewport({ width: 390, height: 844 });
});

describe('<wdl-wealth-redeem> normally', () => {
  it('shows fee, payout and days while typing, asks for a code, and shows the order', async () => {
    const desk = await open();
    const { screen, bank } = desk;
    await find(screen, 'textbox', field);
    await waitUntil(() => focusedName() === 'textbox 赎回星桥稳和债券A');
    await expect(screen).to.be.accessible();
    await type('1000');
    await read(screen, /赎回费0\.00元预计到账1,0\d\d\.\d\d元/u);
    await read(screen, /提交.*按当天净值成交（T日）.*确认赎回.*钱到账/u);
    await expect(screen).to.be.accessible();
    const quote = await bank.client.wealth.quoteOrder({ side: 'REDEEM', code: bond, shares: '1000.00' });
    await tap(screen, 'button', '下一步');
    await find(screen, 'heading', /^请核对这次赎回/u);
    await read(screen, showShares(quote.estimate.payout!.amount));
    await read(screen, /净值跌10%.*净值涨10%/u);
    await expect(screen).to.be.accessible();
    await toCode(desk);
    await expect(screen).to.be.accessible();
    await enterCode();
    await find(screen, 'heading', '赎回已提交');
    await read(screen, '赎回份额1,000.00份');
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '回到首页');
    const [order] = await ordersOf(desk);
    expect(desk.events.at(-1)).to.deep.equal({ name: 'exit', detail: { orderId: order!.id } });
    expect(namesOf(desk)).to.deep.equal(['ready', 'step', 'step', 'complete', 'exit']);
    for (const secret of ['100****0989', '林', '000000"'])
      expect(JSON.stringify(desk.events)).not.to.include(secret);
  });

  it('can be done with the keyboard alone', async () => {
    const desk = await open();
    await find(desk.screen, 'textbox', field);
    await waitUntil(() => focusedName().startsWith('textbox'));
    await type('500');
    await press('Enter');
    while (!/^button 下一步/u.test(focusedName())) await press('Tab');
    await press('Enter');
    await waitUntil(() => focusedName().startsWith('heading 请核对这次赎回'));
    while (!/^button 赎回500\.00份/u.test(focusedName())) await press('Tab');
    await press('Enter');
    await waitUntil(() => focusedName() === 'textbox 6位短信验证码');
    await enterCode();
    await find(desk.screen, 'heading', '赎回已提交');
  });

  it('types all, a half or a quarter for the customer', async () => {
    const { screen, bank } = await open();
    const { holding } = await bank.client.wealth.getHolding({ code: bond });
    await tap(screen, 'radio', '全部');
    const box = (await find(screen, 'textbox', field)) as HTMLInputElement;
    await waitUntil(() => box.value === showShares(holding.shares.available));
    await tap(screen, 'radio', '1/4');
    await waitUntil(() => /^2,\d{3}\.\d{2}$/u.test(box.value));
    await read(screen, '预计到账');
  });

  it('explains the fee lot by lot, and until when it is higher for units bought lately', async () => {
    const bank = openTestBank();
    await buyUnits(bank, bond, '1000.00');
    const { screen } = await open(bond, bank);
    await tap(screen, 'radio', '全部');
    await read(screen, /有份额持有不满7天，这部分收1\.50%。.*起成交的降到0\.50%/u);
    await tap(screen, 'button', '赎回费怎么算');
    await read(screen, '赎回费 ＝ 份额 × 净值 × 费率');
    await read(screen, /不满7天1\.50%不满30天0\.50%满30天0\.00%/u);
    await expect(screen).to.be.accessible();
  });

  it('cancels the order until the cut-off, after a question', async () => {
    const desk = await open();
    await toConfirm(desk);
    await toCode(desk);
    await enterCode();
    await find(desk.screen, 'heading', '赎回已提交');
    await tap(desk.screen, 'button', '撤单');
    await find(desk.screen, 'dialog', '撤回这笔赎回');
    await expect(desk.screen).to.be.accessible();
    await tap(desk.screen, 'button', '确定撤单');
    await find(desk.screen, 'heading', '已撤单');
    const [order] = await ordersOf(desk);
    expect(order?.status).to.equal('CANCELLED');
  });
});

describe('<wdl-wealth-redeem> at once', () => {
  it('pays in minutes, and says that the income of the day is forgone', async () => {
    const desk = await open(cash);
    await tap(desk.screen, 'radio', /^快速赎回/u);
    await read(desk.screen, '快速赎回今天还可以用10,000.00元');
    await toConfirm(desk, '3000');
    await read(desk.screen, /到账时间几分钟内当天收益没有/u);
    await expect(desk.screen).to.be.accessible();
    await toCode(desk);
    await enterCode();
    await find(desk.screen, 'heading', '钱已到账');
    await expect(desk.screen).to.be.accessible();
  });

  it('asks how the money comes, and says what is missing', async () => {
    const { screen, bank } = await open(cash);
    await tap(screen, 'button', '下一步');
    await waitUntil(() => focusedName() === 'heading 有2处需要修改');
    await tap(screen, 'button', '请选择到账方式');
    await waitUntil(() => focusedName().startsWith('radio'));
    await expect(screen).to.be.accessible();
    expect(bank.requests).not.to.include('POST /v1/wealth/quotes');
  });

  it('splits what exceeds the cap of the day: up to it at once, the rest normally afterwards', async () => {
    const desk = await open(cash, openTestBank('cautious-investor'));
    const { screen } = desk;
    await tap(screen, 'radio', /^快速赎回/u);
    await tap(screen, 'textbox', field);
    await type('12000');
    await read(screen, '今天最多还能快速赎回10,000.00份');
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '快速赎回10,000.00份');
    await read(screen, '预计到账');
    await tap(screen, 'button', '下一步');
    await toCode(desk);
    await enterCode();
    await find(screen, 'heading', '钱已到账');
    await read(screen, '还有2,000.00份没有赎回。');
    await tap(screen, 'button', '接着普通赎回');
    const box = (await find(screen, 'textbox', field)) as HTMLInputElement;
    expect(box.value).to.equal('2,000.00');
    expect((seek(screen, 'radio', /^普通赎回/u) as HTMLInputElement).checked).to.equal(true);
    await read(screen, '今天的快赎额度用完了');
  });

  it('goes the normal way instead', async () => {
    const { screen } = await open(cash, openTestBank('cautious-investor'));
    await tap(screen, 'radio', /^快速赎回/u);
    await tap(screen, 'textbox', field);
    await type('12000');
    await tap(screen, 'button', '改为普通赎回');
    await read(screen, '预计到账12,000.00元');
  });
});

describe('<wdl-wealth-redeem> when something goes wrong', () => {
  for (const [typed, said] of [
    ['', '请填写赎回多少份'],
    ['999999', '最多能赎回'],
    ['0', '至少赎回0.01份'],
    ['1.005', '份额最多写两位小数'],
    ['<b>一百</b>', '份额只能写数字'],
  ] as const) {
    it(`keeps ${typed === '' ? 'an empty field' : typed}, says what to do and asks nothing`, async () => {
      const { screen, bank } = await open();
      await tap(screen, 'textbox', field);
      if (typed !== '') await type(typed);
      await tap(screen, 'button', '下一步');
      await waitUntil(() => focusedName() === 'heading 有1处需要修改');
      await read(screen, said);
      expect(bank.requests).not.to.include('POST /v1/wealth/quotes');
      await expect(screen).to.be.accessible();
    });
  }

  it('shows old and new days when the cut-off passes, and orders nothing before that is confirmed', async () => {
    const desk = await open();
    await toConfirm(desk);
    await desk.bank.control.sandbox.setClock({ until: 'next_cutoff' });
    await desk.bank.control.sandbox.setClock({ advanceBy: 'PT2S' });
    await tap(desk.screen, 'button', /^赎回1,000/u);
    await find(desk.screen, 'heading', '成交日期变了，请再看一遍');
    await read(desk.screen, /原来\d\d-\d\d/u);
    await expect(desk.screen).to.be.accessible();
    expect(await ordersOf(desk)).to.deep.equal([]);
    await toCode(desk);
    await enterCode();
    await find(desk.screen, 'heading', '赎回已提交');
  });

  it('says what is not known when the line is lost for good, and asks again', async () => {
    const desk = await open();
    await toConfirm(desk);
    await toCode(desk);
    await desk.bank.control.sandbox.addFault({ operation: 'wealth.order', dropAfterCommit: true, times: 9 });
    await desk.bank.control.sandbox.addFault({ operation: 'wealth.listOrders', status: 503, times: 3 });
    await enterCode();
    await read(desk.screen, '我们先查结果，不会重复提交');
    await read(desk.screen, '还没有查到结果');
    await expect(desk.screen).to.be.accessible();
    await tap(desk.screen, 'button', '再查一次');
    await find(desk.screen, 'heading', '赎回已提交');
    expect((await ordersOf(desk)).length).to.equal(1);
  });

  it('says that the product is suspended', async () => {
    const bank = openTestBank();
    await bank.control.sandbox.simulate({
      object: 'wealth-product',
      objectId: bond,
      transition: 'suspend-all',
    });
    const { screen } = await open(bond, bank);
    await find(screen, 'heading', '这个产品暂停交易');
    expect(seek(screen, 'button', '下一步')).to.equal(undefined);
    await expect(screen).to.be.accessible();
  });

  it('shows a redemption on its way, and comes back from it', async () => {
    const desk = await open();
    await toConfirm(desk);
    await toCode(desk);
    await enterCode();
    await find(desk.screen, 'heading', '赎回已提交');
    fixtureCleanup();
    const again = await open(bond, desk.bank);
    await tap(again.screen, 'button', /^1,000\.00份正在赎回/u);
    await find(again.screen, 'heading', '赎回已提交');
    await tap(again.screen, 'button', '返回');
    await find(again.screen, 'textbox', field);
    expect(namesOf(again)).not.to.include('complete');
  });

  it('repeats what was entered when the log-in has ended, and goes on after the next', async () => {
    const desk = await open();
    await toConfirm(desk);
    desk.bank.client.session.end();
    await tap(desk.screen, 'button', /^赎回1,000/u);
    await waitUntil(() => focusedName() === 'heading 登录已过期');
    await read(desk.screen, /赎回份额1,000\.00份是否已提交没有/u);
    await expect(desk.screen).to.be.accessible();
    desk.screen.addEventListener('wdl-wealth-redeem-sign-in', () => {
      desk.bank.client.session.restart();
    });
    await tap(desk.screen, 'button', '登录后继续');
    await find(desk.screen, 'heading', /^请核对这次赎回/u);
  });

  it('brings back what was entered after a reload', async () => {
    const desk = await open();
    await tap(desk.screen, 'textbox', field);
    await type('1234');
    await read(desk.screen, '预计到账');
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
    fixtureCleanup();
    const again = await open(bond, desk.bank);
    const box = (await find(again.screen, 'textbox', field)) as HTMLInputElement;
    await waitUntil(() => box.value.startsWith('1'));
  });

  it('says that there is no line, and goes on by itself when it is back', async () => {
    const bank = openTestBank();
    bank.away = true;
    const { screen } = await open(bond, bank);
    await find(screen, 'heading', '网络断开了');
    await expect(screen).to.be.accessible();
    bank.away = false;
    window.dispatchEvent(new Event('online'));
    await find(screen, 'textbox', field);
  });

  it('marks the sandbox, and does not scroll sideways at 320 px', async () => {
    await setViewport({ width: 320, height: 640 });
    const desk = await open(cash);
    await tap(desk.screen, 'radio', /^普通赎回/u);
    await toConfirm(desk);
    expect(textOn(desk.screen)).to.match(/^测试环境，不动真钱/u);
    expect(document.documentElement.scrollWidth).to.equal(innerWidth);
    await expect(desk.screen).to.be.accessible();
  });
});
