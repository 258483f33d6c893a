import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import type { IdentityApplication } from '@weidongli/contracts';
import '../define/account-bind.js';
import {
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
import { openTestBank, type TestBank } from '../screen/onboarding-bank.testing.js';
import type { AccountBindElement } from './account-bind.element.js';
import { cardEnding, monday, phone, posts, toAccount, toCard } from './account-steps.testing.js';

interface Desk {
  readonly bank: TestBank;
  readonly screen: AccountBindElement;
  readonly events: { readonly name: string; readonly detail: unknown }[];
}

const names = ['ready', 'step', 'complete', 'changed', 'way', 'error', 'cancel', 'exit', 'sign-in'];

const open = async (
  bank: TestBank,
  application?: IdentityApplication,
  presentation: 'page' | 'part' = 'page',
): Promise<Desk> => {
  await emulateMedia({ reducedMotion: 'reduce' });
  const events: Desk['events'] = [];
  const screen = await fixture<AccountBindElement>(
    html`<wdl-account-bind
      service-href="#help"
      locale="zh-CN"
      .presentation=${presentation}
      .application=${application}
      .client=${bank.client}
    ></wdl-account-bind>`,
  );
  for (const name of names)
    screen.addEventListener(`wdl-account-bind-${name}`, (event) =>
      events.push({ name, detail: (event as CustomEvent).detail }),
    );
  return { bank, screen, events };
};

/** Somebody new whose application waits for a card. */
const openAtCard = async (presentation: 'page' | 'part' = 'page'): Promise<Desk> => {
  const bank = openTestBank(undefined, monday);
  return open(bank, await toCard(bank), presentation);
};

/** Somebody who has an account. */
const openWithAccount = async (): Promise<Desk> => {
  const bank = openTestBank(undefined, monday);
  await toAccount(bank);
  return open(bank);
};

const namesOf = ({ events }: Desk): string[] => events.map(({ name }) => name);

const fill = async ({ screen }: Desk, card = cardEnding('5018'), number = phone): Promise<void> => {
  await tap(screen, 'textbox', '银行卡号');
  await press('Control+A');
  await type(card);
  await tap(screen, 'textbox', '银行预留手机号');
  await press('Control+A');
  await type(number);
};

const submit = async (desk: Desk, card?: string): Promise<void> => {
  await fill(desk, card);
  const tick = (await find(desk.screen, 'checkbox', /快捷支付/u)) as HTMLInputElement;
  if (!tick.checked) await tap(desk.screen, 'checkbox', /快捷支付/u);
  await tap(desk.screen, 'button', '获取短信验证码');
};

const enterCode = async ({ screen }: Desk): Promise<void> => {
  await find(screen, 'dialog', '输入短信验证码');
  await waitUntil(() => focusedName() === 'textbox 6位短信验证码');
  await type('000000');
  await press('Enter');
};

const valueOf = async ({ screen }: Desk, name: string): Promise<string> =>
  ((await find(screen, 'textbox', name)) as HTMLInputElement).value;

beforeEach(() => {
  sessionStorage.clear();
});

afterEach(async () => {
  fixtureCleanup();
  await setViewport({ width: 390, height: 844 });
});

describe('<wdl-account-bind>', () => {
  it('shows whose card it is while it is typed in fours, and binds it with a code', async () => {
    const desk = await openAtCard();
    const { screen, bank } = desk;
    await waitUntil(() => focusedName() === 'heading 绑定一张本人的储蓄卡');
    await read(screen, '第5步，共6步：绑定银行卡');
    await read(screen, '持卡人陈*立，本人');
    expect(((await find(screen, 'checkbox', /快捷支付/u)) as HTMLInputElement).checked).to.equal(false);
    await read(screen, '单笔和单日最高50,000.00元');
    await expect(screen).to.be.accessible();
    await fill(desk);
    await read(screen, '临江银行，储蓄卡');
    expect(await valueOf(desk, '银行卡号')).to.match(/^9999 9901 \d{4} 5018$/u);
    expect(await valueOf(desk, '银行预留手机号')).to.equal('100 0000 0123');
    await tap(screen, 'button', '快捷支付协议');
    await find(screen, 'dialog', '快捷支付协议');
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '知道了');
    await tap(screen, 'checkbox', /快捷支付/u);
    await tap(screen, 'button', '获取短信验证码');
    await find(screen, 'dialog', '输入短信验证码');
    await read(screen, '100****0123');
    await expect(screen).to.be.accessible();
    await enterCode(desk);
    await find(screen, 'heading', '银行卡已绑定');
    await read(screen, '沙箱演示，未经认证');
    await expect(screen).to.be.accessible();
    await waitUntil(() => namesOf(desk).includes('changed'));
    expect(namesOf(desk).filter((name) => name !== 'ready')).to.deep.equal(['step', 'complete', 'changed']);
    expect((await bank.client.account.listCards()).data.map(({ last4 }) => last4)).to.deep.equal(['5018']);
    expect(sessionStorage.length).to.equal(0);
  });

  it('keeps the caret when a digit in the middle is changed', async () => {
    const desk = await openAtCard();
    await tap(desk.screen, 'textbox', '银行卡号');
    await type('9999990188002600');
    for (let step = 0; step < 7; step += 1) await press('ArrowLeft');
    await press('Backspace');
    await type('5');
    expect(await valueOf(desk, '银行卡号')).to.equal('9999 9901 8500 2600');
    expect((focused() as HTMLInputElement).selectionStart).to.equal(12);
  });

  it('can be done with the keyboard alone', async () => {
    const desk = await openWithAccount();
    await waitUntil(() => focusedName() === 'heading 绑定一张本人的储蓄卡');
    while (!focusedName().startsWith('textbox 银行卡号')) await press('Tab');
    await type(cardEnding('5018'));
    await press('Tab');
    await type(phone);
    while (!focusedName().startsWith('checkbox')) await press('Tab');
    await press('Space');
    while (!focusedName().startsWith('button 获取短信验证码')) await press('Tab');
    await press('Enter');
    await enterCode(desk);
    await find(desk.screen, 'heading', '银行卡已绑定');
    while (!focusedName().startsWith('button 完成')) await press('Tab');
    await press('Enter');
    expect(namesOf(desk).at(-1)).to.equal('exit');
  });

  it('says how many digits are missing when a field is left, and lists everything at the button', async () => {
    const { screen, bank } = await openAtCard();
    await tap(screen, 'textbox', '银行预留手机号');
    await type('1000000012');
    await press('Tab');
    await read(screen, '手机号是11位，还差1位');
    await tap(screen, 'button', '获取短信验证码');
    await waitUntil(() => focusedName() === 'heading 有3处需要修改');
    await read(screen, '请填写银行卡号');
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '请填写银行卡号');
    await waitUntil(() => focusedName().startsWith('textbox 银行卡号'));
    expect(posts(bank, '/v1/account/cards')).to.equal(0);
  });

  it('refuses a credit card and an unknown issuer as soon as eight digits are there', async () => {
    const { screen } = await openAtCard();
    await tap(screen, 'textbox', '银行卡号');
    await type('99999908');
    await read(screen, '这是信用卡，不能绑定');
    expect(focusedName()).to.match(/^textbox 银行卡号/u);
    await press('Control+A');
    await type('12345678');
    await read(screen, '认不出这是哪家银行的卡');
    await press('Control+A');
    await type('99999901');
    await read(screen, '临江银行，储蓄卡');
    expect(textOn(screen)).not.to.include('认不出');
  });

  it('does not tell which of the four did not fit, and says when no try is left', async () => {
    const desk = await openAtCard();
    await submit(desk, cardEnding('0013'));
    await read(desk.screen, '发卡行没有核对上');
    await read(desk.screen, '今天还可以试4次');
    await expect(desk.screen).to.be.accessible();
    for (let attempt = 0; attempt < 4; attempt += 1) await tap(desk.screen, 'button', '获取短信验证码');
    await find(desk.screen, 'heading', '今天的次数用完了');
    await read(desk.screen, /11月24日12:\d\d以后可以再试/u);
    await expect(desk.screen).to.be.accessible();
    await tap(desk.screen, 'button', '回到首页');
    expect(namesOf(desk).at(-1)).to.equal('exit');
  });

  it('says what is not known when the line is lost for good, and asks again', async () => {
    const desk = await openWithAccount();
    await submit(desk);
    const { sandbox } = desk.bank.control;
    await sandbox.addFault({ operation: 'account.bindCard', dropAfterCommit: true, times: 9 });
    await sandbox.addFault({ operation: 'account.listCards', status: 503, times: 3 });
    await enterCode(desk);
    await read(desk.screen, '我们先查结果，不会重复绑');
    await read(desk.screen, '还没有查到结果');
    await expect(desk.screen).to.be.accessible();
    await tap(desk.screen, 'button', '再查一次');
    await find(desk.screen, 'heading', '银行卡已绑定');
  });

  it('keeps what was typed when the log-in has ended, and goes on after the next', async () => {
    const desk = await openWithAccount();
    await fill(desk);
    await tap(desk.screen, 'checkbox', /快捷支付/u);
    desk.bank.client.session.end();
    await tap(desk.screen, 'button', '获取短信验证码');
    await find(desk.screen, 'heading', '登录已过期');
    expect(textOn(desk.screen)).not.to.include('5018');
    await tap(desk.screen, 'button', '登录后继续');
    await find(desk.screen, 'heading', '绑定一张本人的储蓄卡');
    expect(await valueOf(desk, '银行卡号')).to.match(/5018$/u);
  });

  it('says that nobody binds a card before the bank knows who it is', async () => {
    const { screen } = await open(openTestBank(undefined, monday));
    await read(screen, '还没有完成身份核验');
    await expect(screen).to.be.accessible();
  });

  it('stands inside another screen: no bar, no ribbon, no event that leaves it', async () => {
    const desk = await openAtCard('part');
    const outside: string[] = [];
    const listen = (event: Event): void => {
      outside.push(event.type);
    };
    document.addEventListener('wdl-account-bind-step', listen);
    await submit(desk);
    await enterCode(desk);
    await waitUntil(() => namesOf(desk).includes('changed'));
    const detail = desk.events.find(({ name }) => name === 'changed')?.detail;
    expect((detail as { application: IdentityApplication }).application.step).to.equal('OPENING');
    expect(textOn(desk.screen)).not.to.include('测试环境');
    document.removeEventListener('wdl-account-bind-step', listen);
  });

  it('lets the customer give the application up inside another screen, and nowhere else', async () => {
    const desk = await openAtCard('part');
    await tap(desk.screen, 'button', '取消这次申请');
    expect(desk.events.at(-1)).to.deep.equal({ name: 'way', detail: { way: 'CANCEL' } });
    for (const page of [await openAtCard(), await openWithAccount()]) {
      await find(page.screen, 'checkbox', /快捷支付/u);
      expect(seek(page.screen, 'button', '取消这次申请')).to.equal(undefined);
    }
  });

  it('forgets both numbers when another customer takes the client’s place', async () => {
    const desk = await openWithAccount();
    await fill(desk);
    const other = openTestBank('another-customer', monday);
    await toAccount(other);
    desk.screen.client = other.client;
    await waitUntil(
      () => (seek(desk.screen, 'textbox', '银行卡号') as HTMLInputElement | undefined)?.value === '',
    );
  });

  it('marks the sandbox, and does not scroll sideways at 320 px', async () => {
    await setViewport({ width: 320, height: 640 });
    const desk = await openAtCard();
    await fill(desk);
    await find(desk.screen, 'checkbox', /快捷支付/u);
    expect(textOn(desk.screen)).to.match(/^测试环境，不动真钱/u);
    expect(document.documentElement.scrollWidth).to.equal(innerWidth);
    await expect(desk.screen).to.be.accessible();
  });
});
