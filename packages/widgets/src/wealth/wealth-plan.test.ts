import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../define/wealth-plan.js';
import { find, focusedName, press, read, seek, tap, textOn, type } from '../screen/person.testing.js';
import { openTestBank, type TestBank } from './wealth-bank.testing.js';
import type { WealthPlanElement } from './wealth-plan.element.js';

interface Desk {
  readonly bank: TestBank;
  readonly screen: WealthPlanElement;
  readonly events: { readonly name: string; readonly detail: unknown }[];
}

const bond = '990021';
const names = [
  'ready',
  'step',
  'complete',
  'change',
  'error',
  'assess',
  'browse',
  'cancel',
  'exit',
  'sign-in',
];

const open = async (code = bond, bank = openTestBank()): Promise<Desk> => {
  await emulateMedia({ reducedMotion: 'reduce' });
  const screen = await fixture<WealthPlanElement>(
    html`<wdl-wealth-plan code=${code} service-href="#help" .client=${bank.client}></wdl-wealth-plan>`,
  );
  const events: Desk['events'] = [];
  for (const name of names)
    screen.addEventListener(`wdl-wealth-plan-${name}`, (event) =>
      events.push({ name, detail: (event as CustomEvent).detail }),
    );
  return { bank, screen, events };
};

const namesOf = ({ events }: Desk): string[] => events.map(({ name }) => name);

const field = /^定投星桥/u;

const fill = async ({ screen }: Desk, text = '500'): Promise<void> => {
  await tap(screen, 'textbox', field);
  await type(text);
  await tap(screen, 'radio', '每周');
  await tap(screen, 'radio', '周三');
};

const toConfirm = async (desk: Desk): Promise<void> => {
  await fill(desk);
  await read(desk.screen, '接下来的扣款日');
  await tap(desk.screen, 'button', '下一步');
  await find(desk.screen, 'heading', /^请核对这个定投/u);
};

const toCode = async ({ screen }: Desk): Promise<void> => {
  await tap(screen, 'checkbox', /^我已阅读并同意/u);
  await tap(screen, 'button', /^定投，每次500\.00元$/u);
  await find(screen, 'dialog', '输入短信验证码');
  await waitUntil(() => focusedName() === 'textbox 6位短信验证码');
};

const enterCode = async (): Promise<void> => {
  await type('000000');
  await press('Enter');
};

/** Makes a plan and opens it. */
const make = async (bank = openTestBank()): Promise<Desk> => {
  const desk = await open(bond, bank);
  await toConfirm(desk);
  await toCode(desk);
  await enterCode();
  await find(desk.screen, 'heading', '定投已开始');
  await tap(desk.screen, 'button', '查看定投');
  await read(desk.screen, '还没有买入');
  return desk;
};

const plansOf = async ({ bank }: Desk) => (await bank.client.wealth.listPlans()).data;

beforeEach(() => {
  sessionStorage.clear();
});

afterEach(async () => {
  fixtureCleanup();
  await setViewport({ width: 390, height: 844 });
});

describe('<wdl-wealth-plan> a new plan', () => {
  it('shows cost and next days, asks to agree and for a code, and begins', async () => {
    const desk = await open();
    const { screen, bank } = desk;
    await find(screen, 'textbox', field);
    await waitUntil(() => focusedName() === 'textbox 定投星桥稳和债券A');
    await expect(screen).to.be.accessible();
    await fill(desk);
    await read(screen, /第1次周三 ?\d\d-\d\d第2次周三 ?\d\d-\d\d第3次/u);
    await read(screen, '买入费（0.08%）0.40元');
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '下一步');
    await find(screen, 'heading', /^请核对这个定投/u);
    await read(screen, '星桥稳和债券A每周三');
    await read(screen, '与产品相符');
    expect((seek(screen, 'checkbox', /^我已阅读并同意/u) as HTMLInputElement).checked).to.equal(false);
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '定投扣款授权书');
    await find(screen, 'dialog', '定投扣款授权书');
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '知道了');
    await toCode(desk);
    await enterCode();
    await find(screen, 'heading', '定投已开始');
    await expect(screen).to.be.accessible();
    expect(bank.bodies.some((body) => /"shown":\[.*"seconds":[1-9]/u.test(body))).to.equal(true);
    const [plan] = await plansOf(desk);
    await tap(screen, 'button', '回到首页');
    expect(desk.events.at(-1)).to.deep.equal({ name: 'exit', detail: { planId: plan!.id } });
    expect(namesOf(desk)).to.deep.equal(['ready', 'step', 'step', 'complete', 'exit']);
    expect((await plansOf(desk)).length).to.equal(1);
  });

  it('offers the days of the month in a sheet', async () => {
    const desk = await open();
    await tap(desk.screen, 'textbox', field);
    await type('500');
    await tap(desk.screen, 'radio', '每月');
    await tap(desk.screen, 'button', /^每月哪天扣款/u);
    await tap(desk.screen, 'radio', '6日');
    await expect(desk.screen).to.be.accessible();
    await tap(desk.screen, 'button', '知道了');
    await find(desk.screen, 'button', /^每月哪天扣款.*6日$/u);
    await read(desk.screen, '接下来的扣款日');
  });

  it('can be filled in with the keyboard alone', async () => {
    const { screen } = await open();
    await find(screen, 'textbox', field);
    await waitUntil(() => focusedName().startsWith('textbox'));
    await type('500');
    await press('Tab');
    while (!focusedName().startsWith('radio')) await press('Tab');
    await press('Space');
    await find(screen, 'radio', '周一');
    await press('Tab');
    while (!/^radio 周/u.test(focusedName())) await press('Tab');
    await press('Space');
    await read(screen, '接下来的扣款日');
    while (!/^button 下一步/u.test(focusedName())) await press('Tab');
    await press('Enter');
    await waitUntil(() => focusedName().startsWith('heading 请核对这个定投'));
  });

  it('says what is missing, and goes there', async () => {
    const { screen, bank } = await open();
    await tap(screen, 'button', '下一步');
    await waitUntil(() => focusedName() === 'heading 有2处需要修改');
    await tap(screen, 'button', '请选择多久一次');
    await waitUntil(() => focusedName().startsWith('radio'));
    await expect(screen).to.be.accessible();
    expect(bank.requests).not.to.include('POST /v1/wealth/quotes');
  });

  it('goes nowhere without agreement', async () => {
    const desk = await open();
    await toConfirm(desk);
    await tap(desk.screen, 'button', /^定投，每次/u);
    await waitUntil(() => focusedName() === 'heading 有1处需要修改');
    await expect(desk.screen).to.be.accessible();
    expect(await plansOf(desk)).to.deep.equal([]);
  });

  it('leads a customer who was never assessed to the questionnaire', async () => {
    const desk = await open(bond, openTestBank('first-purchase'));
    await fill(desk);
    await tap(desk.screen, 'button', '下一步');
    await find(desk.screen, 'heading', '先做风险测评');
    await expect(desk.screen).to.be.accessible();
    await tap(desk.screen, 'button', '去测评');
    expect(desk.events.at(-1)).to.deep.equal({ name: 'assess', detail: { code: bond } });
  });

  it('reads the warning about a riskier product, and lets the customer think it over', async () => {
    const bank = openTestBank();
    const { data } = await bank.client.wealth.listProducts({ limit: 500 });
    const risky = data.find(
      ({ riskLevel, kind, status }) => riskLevel === 'R4' && kind.endsWith('FUND') && status === 'OPEN',
    );
    const desk = await open(risky!.code, bank);
    await fill(desk);
    await tap(desk.screen, 'button', '下一步');
    await find(desk.screen, 'heading', '它的风险高过您的类型');
    await expect(desk.screen).to.be.accessible();
    await tap(desk.screen, 'checkbox', /^我看清了风险提示/u);
    await tap(desk.screen, 'button', '看清了，想一天再定');
    await find(desk.screen, 'heading', '请再想一天');
    await expect(desk.screen).to.be.accessible();
    expect(await plansOf(desk)).to.deep.equal([]);
  });

  it('finds the plan when the reply is lost', async () => {
    const desk = await open();
    await toConfirm(desk);
    await toCode(desk);
    await desk.bank.control.sandbox.addFault({
      operation: 'wealth.createPlan',
      dropAfterCommit: true,
      times: 9,
    });
    await desk.bank.control.sandbox.addFault({ operation: 'wealth.listPlans', status: 503, times: 3 });
    await enterCode();
    await read(desk.screen, '我们先查结果，不会重复新建');
    await read(desk.screen, '还没有查到结果');
    await expect(desk.screen).to.be.accessible();
    await tap(desk.screen, 'button', '再查一次');
    await find(desk.screen, 'heading', '定投已开始');
    expect((await plansOf(desk)).length).to.equal(1);
  });

  it('says that a product takes no plans', async () => {
    const bank = openTestBank();
    await bank.control.sandbox.simulate({
      object: 'wealth-product',
      objectId: bond,
      transition: 'suspend-buy',
    });
    const desk = await open(bond, bank);
    await find(desk.screen, 'heading', '现在不能定投这个产品');
    await expect(desk.screen).to.be.accessible();
    await tap(desk.screen, 'button', '看看别的产品');
    expect(namesOf(desk).at(-1)).to.equal('browse');
  });

  it('brings back what was entered after a reload', async () => {
    const desk = await open();
    await fill(desk);
    await read(desk.screen, '接下来的扣款日');
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
    fixtureCleanup();
    const again = await open(bond, desk.bank);
    const box = (await find(again.screen, 'textbox', field)) as HTMLInputElement;
    await waitUntil(() => box.value.startsWith('500'));
    expect((seek(again.screen, 'radio', '周三') as HTMLInputElement).checked).to.equal(true);
  });
});

describe('<wdl-wealth-plan> plans that there are', () => {
  it('says that there are none, and leads to the products', async () => {
    const desk = await open('');
    await read(desk.screen, '还没有定投');
    await waitUntil(() => focusedName() === 'heading 我的定投');
    await expect(desk.screen).to.be.accessible();
    await tap(desk.screen, 'button', '去选产品');
    expect(namesOf(desk)).to.deep.equal(['ready', 'browse']);
  });

  it('lists them, opens one, and goes back', async () => {
    const { bank } = await make();
    fixtureCleanup();
    const desk = await open('', bank);
    await tap(desk.screen, 'button', /^星桥稳和债券A每周三，下次.*500\.00元$/u);
    await find(desk.screen, 'heading', '星桥稳和债券A');
    await expect(desk.screen).to.be.accessible();
    await tap(desk.screen, 'button', '返回');
    await find(desk.screen, 'heading', '我的定投');
    await expect(desk.screen).to.be.accessible();
    await tap(desk.screen, 'button', '返回');
    expect(namesOf(desk).at(-1)).to.equal('cancel');
  });

  it('pauses, resumes and ends it, each after a question', async () => {
    const desk = await make();
    const { screen } = desk;
    await tap(screen, 'button', '暂停定投');
    await find(screen, 'dialog', '暂停定投');
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '先不');
    await tap(screen, 'button', '暂停定投');
    await tap(screen, 'button', '确定暂停');
    await read(screen, '定投已暂停，恢复以前不再扣款。');
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '恢复定投');
    await tap(screen, 'button', '确定恢复');
    await read(screen, '定投已恢复');
    await tap(screen, 'button', '结束定投');
    await find(screen, 'dialog', '结束定投');
    await tap(screen, 'button', '确定结束');
    await read(screen, '定投已结束');
    expect(seek(screen, 'button', '恢复定投')).to.equal(undefined);
    expect((await plansOf(desk))[0]?.status).to.equal('ENDED');
    expect(namesOf(desk).filter((name) => name === 'change').length).to.equal(3);
  });

  it('lists what it has bought', async () => {
    const { bank } = await make();
    const [plan] = (await bank.client.wealth.listPlans()).data;
    await bank.control.sandbox.setClock({ advanceTo: `${plan!.nextDate!}T16:00:00.000+08:00` });
    fixtureCleanup();
    const desk = await open('', bank);
    await tap(desk.screen, 'button', /^星桥稳和债券A/u);
    await read(desk.screen, /买入记录20\d\d年\d+月\d+日已受理500\.00元/u);
    await expect(desk.screen).to.be.accessible();
  });

  it('says why the bank has suspended it, and the way on', async () => {
    const { bank } = await make();
    await bank.control.sandbox.setClock({ advanceBy: 'P380D' });
    fixtureCleanup();
    const desk = await open('', bank);
    await tap(desk.screen, 'button', /^星桥稳和债券A每周三，银行暂停了/u);
    await read(desk.screen, /银行暂停了这个定投/u);
    await expect(desk.screen).to.be.accessible();
    await find(desk.screen, 'button', '恢复定投');
  });

  it('repeats nothing of another customer when the client is replaced', async () => {
    const desk = await make();
    desk.screen.client = openTestBank('first-purchase').client;
    await find(desk.screen, 'textbox', field);
    expect(textOn(desk.screen)).not.to.include('500.00');
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
