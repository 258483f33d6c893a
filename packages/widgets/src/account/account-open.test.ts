import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../define/account-open.js';
import { find, focusedName, press, read, seek, tap, textOn, type } from '../screen/person.testing.js';
import { openTestBank, type TestBank } from '../screen/onboarding-bank.testing.js';
import { setSecureInput } from '../screen/secure-input.js';
import type { AccountOpenElement } from './account-open.element.js';
import {
  cardEnding,
  goodPassword,
  monday,
  phone,
  posts,
  toAccount,
  toCard,
  toDetails,
  toOpening,
} from './account-steps.testing.js';

interface Desk {
  readonly bank: TestBank;
  readonly screen: AccountOpenElement;
  readonly events: { readonly name: string; readonly detail: unknown }[];
}

interface ApplicationNews {
  readonly application: { readonly version: number };
}

const names = ['ready', 'step', 'changed', 'complete', 'next', 'error', 'cancel', 'exit', 'sign-in'];

const open = async (bank: TestBank, accountClass: 'II' | 'III' | '' = 'III'): Promise<Desk> => {
  await emulateMedia({ reducedMotion: 'reduce' });
  const events: Desk['events'] = [];
  const screen = await fixture<AccountOpenElement>(
    html`<wdl-account-open
      account-class=${accountClass}
      mode="simple"
      service-href="#help"
      locale="zh-CN"
      .client=${bank.client}
    ></wdl-account-open>`,
  );
  for (const name of names)
    screen.addEventListener(`wdl-account-open-${name}`, (event) =>
      events.push({ name, detail: (event as CustomEvent).detail }),
    );
  return { bank, screen, events };
};

const openAt = async (through: (bank: TestBank) => Promise<unknown>): Promise<Desk> => {
  const bank = openTestBank(undefined, monday);
  await through(bank);
  return open(bank);
};

const toContracts = (bank: TestBank): Promise<unknown> => toOpening(bank);

/** Lets the bank say that what it opens is of class II: the way there wants pictures, which this screen knows nothing of. */
const opensClassTwo = ({ client }: TestBank): void => {
  const { openAccount } = client.account;
  Object.assign(client.account, {
    openAccount: async (...input: Parameters<typeof openAccount>) => ({
      ...(await openAccount(...input)),
      class: 'II',
    }),
  });
};

/** How the newest application stands at the bank. */
const statusOf = async ({ client }: TestBank): Promise<string | undefined> =>
  (await client.identity.listApplications({ limit: 1 })).data[0]?.status;

const namesOf = ({ events }: Desk): string[] => events.map(({ name }) => name);

const answer = async ({ screen }: Desk): Promise<void> => {
  await tap(screen, 'radio', /^务农/u);
  await tap(screen, 'radio', /^只在中国/u);
  await tap(screen, 'radio', /^日常收付款/u);
  await tap(screen, 'button', '下一步');
};

const bindCard = async ({ screen }: Desk): Promise<void> => {
  await tap(screen, 'textbox', '银行卡号');
  await type(cardEnding());
  await tap(screen, 'textbox', '银行预留手机号');
  await type(phone);
  await tap(screen, 'checkbox', /快捷支付/u);
  await tap(screen, 'button', '获取短信验证码');
  await find(screen, 'dialog', '输入短信验证码');
  await waitUntil(() => focusedName() === 'textbox 6位短信验证码');
  await type('000000');
  await press('Enter');
};

const typePasswords = async ({ screen }: Desk, first = goodPassword, second = first): Promise<void> => {
  for (const [name, text] of [
    ['6位支付密码', first],
    ['再输入一次', second],
  ] as const) {
    await tap(screen, 'textbox', name);
    await press('Control+A');
    await type(text);
  }
};

beforeEach(() => {
  sessionStorage.clear();
});

afterEach(async () => {
  setSecureInput(undefined);
  fixtureCleanup();
  await setViewport({ width: 390, height: 844 });
});

describe('<wdl-account-open>', () => {
  it('says first what is needed, how long it takes and what the account can do', async () => {
    const desk = await open(openTestBank(undefined, monday), '');
    const { screen, bank } = desk;
    await waitUntil(() => focusedName() === 'heading 开一个账户');
    for (const text of ['大约5分钟', '本人的身份证', '一类户储蓄卡', '10,000.00元', '余额最多2,000.00元'])
      await read(screen, text);
    expect((seek(screen, 'radio', /^二类户/u) as HTMLInputElement).checked).to.equal(false);
    expect((seek(screen, 'radio', /^三类户/u) as HTMLInputElement).checked).to.equal(false);
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '开始开户');
    await waitUntil(() => focusedName() === 'heading 有1处需要修改');
    expect(posts(bank, '/v1/identity/applications')).to.equal(0);
    await tap(screen, 'radio', /^三类户/u);
    await tap(screen, 'button', '开始开户');
    await waitUntil(() => namesOf(desk).includes('step'));
    expect(desk.events.find(({ name }) => name === 'step')?.detail).to.deep.equal({
      ...{ step: 'identity', index: 2, of: 6 },
    });
    await waitUntil(() => screen.renderRoot.querySelector('wdl-identity-verify') !== null);
    // One bar: that of this screen, which stands in the part.
    expect(screen.renderRoot.querySelectorAll('wdl-app-bar').length).to.equal(1);
  });

  it('goes from the details over the card to the open account, with nothing answered beforehand', async () => {
    const desk = await openAt(toDetails);
    const { screen, bank } = desk;
    await waitUntil(() => focusedName() === 'heading 还需要知道几件事');
    await read(screen, '第4步，共6步：填写资料');
    await read(screen, '183天');
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '下一步');
    await waitUntil(() => focusedName() === 'heading 有3处需要修改');
    await expect(screen).to.be.accessible();
    await answer(desk);
    await waitUntil(() => focusedName() === 'heading 绑定一张本人的储蓄卡');
    await read(screen, '第5步，共6步：绑定银行卡');
    await expect(screen).to.be.accessible();
    await bindCard(desk);
    await waitUntil(() => focusedName() === 'heading 读合同，设支付密码');
    await read(screen, '第6步，共6步：确认开户');
    expect((seek(screen, 'checkbox', /同意/u) as HTMLInputElement).checked).to.equal(false);
    await expect(screen).to.be.accessible();
    await tap(screen, 'checkbox', /同意/u);
    await typePasswords(desk);
    await tap(screen, 'button', '同意并开户');
    await waitUntil(() => focusedName() === 'heading 账户开好了');
    await read(screen, /账号9999.*\d{4}账户类别三类户/u);
    await read(screen, '沙箱演示，未经认证');
    // With an account of class III nothing is borrowed and nothing invested.
    expect(seek(screen, 'button', '去理财')).to.equal(undefined);
    expect(seek(screen, 'button', '去借款')).to.equal(undefined);
    await expect(screen).to.be.accessible();
    const news = desk.events
      .filter(({ name }) => name === 'changed')
      .map(({ detail }) => detail as ApplicationNews);
    const versions = news.map(({ application }) => application.version);
    expect(versions).to.deep.equal([...new Set(versions)].sort((one, other) => one - other));
    expect(versions.length).to.be.greaterThan(1);
    expect(JSON.stringify(news)).to.not.contain(goodPassword);
    const [account] = (await bank.client.account.listAccounts()).data;
    await tap(screen, 'button', '回到首页');
    expect(desk.events.at(-1)).to.deep.equal({ name: 'exit', detail: { accountId: account!.id } });
    expect(namesOf(desk).filter((name) => name === 'complete')).to.deep.equal(['complete']);
    expect(sessionStorage.length).to.equal(0);
  });

  it('names where to go on from an account of class II, and leaves', async () => {
    const desk = await openAt(toContracts);
    opensClassTwo(desk.bank);
    await tap(desk.screen, 'checkbox', /同意/u);
    await typePasswords(desk);
    await tap(desk.screen, 'button', '同意并开户');
    await tap(desk.screen, 'button', '去借款');
    const [account] = (await desk.bank.client.account.listAccounts()).data;
    expect(desk.events.slice(-2)).to.deep.equal([
      { name: 'next', detail: { to: 'loan', accountId: account!.id } },
      { name: 'exit', detail: { accountId: account!.id } },
    ]);
  });

  it('leaves it to the host where to go on when that cancels the event', async () => {
    const desk = await openAt(toContracts);
    opensClassTwo(desk.bank);
    desk.screen.addEventListener('wdl-account-open-next', (event) => {
      event.preventDefault();
    });
    await tap(desk.screen, 'checkbox', /同意/u);
    await typePasswords(desk);
    await tap(desk.screen, 'button', '同意并开户');
    await tap(desk.screen, 'button', '去借款');
    expect(namesOf(desk).at(-1)).to.equal('next');
  });

  it('opens the account with the keyboard alone', async () => {
    const { screen } = await openAt(toContracts);
    await waitUntil(() => focusedName() === 'heading 读合同，设支付密码');
    while (!focusedName().startsWith('checkbox')) await press('Tab');
    await press('Space');
    while (!focusedName().startsWith('textbox 6位支付密码')) await press('Tab');
    await type(goodPassword);
    while (!focusedName().startsWith('textbox 再输入一次')) await press('Tab');
    await type(goodPassword);
    while (!focusedName().startsWith('button 同意并开户')) await press('Tab');
    await press('Enter');
    await find(screen, 'heading', '账户开好了');
  });

  it('says which password is easily guessed, and that the two are not the same', async () => {
    const desk = await openAt(toContracts);
    const { screen, bank } = desk;
    await tap(screen, 'button', /账户/u);
    await find(screen, 'dialog', /账户/u);
    await tap(screen, 'button', '知道了');
    await typePasswords(desk, '123456');
    await tap(screen, 'button', '同意并开户');
    await waitUntil(() => focusedName() === 'heading 有2处需要修改');
    await read(screen, '连着的数字太容易被猜到');
    await expect(screen).to.be.accessible();
    await typePasswords(desk, goodPassword, '271829');
    await tap(screen, 'checkbox', /同意/u);
    await tap(screen, 'button', '同意并开户');
    await read(screen, '两次输入的不一样');
    expect(posts(bank, '/v1/account/accounts')).to.equal(0);
    await typePasswords(desk, '900612');
    await tap(screen, 'button', '同意并开户');
    await read(screen, '这个密码太容易被猜到');
    expect((seek(screen, 'textbox', '6位支付密码') as HTMLInputElement).value).to.equal('');
  });

  it('asks the keyboard of the app in place of fields of the page', async () => {
    const bank = openTestBank(undefined, monday);
    setSecureInput({ ask: () => bank.client.sealField(new TextEncoder().encode(goodPassword)) });
    await toOpening(bank);
    const { screen } = await open(bank);
    await tap(screen, 'checkbox', /同意/u);
    await tap(screen, 'button', '同意并开户');
    await read(screen, '请先输入支付密码');
    expect(seek(screen, 'textbox', '6位支付密码')).to.equal(undefined);
    await tap(screen, 'button', '用安全键盘输入');
    await read(screen, '支付密码已经输好');
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '同意并开户');
    await find(screen, 'heading', '账户开好了');
  });

  it('asks once for the password that there is', async () => {
    const { screen } = await openAt(async (bank) => {
      await toAccount(bank);
      await toOpening(bank, '5018');
    });
    await read(screen, '您已经有支付密码');
    expect(seek(screen, 'textbox', '再输入一次')).to.equal(undefined);
    await tap(screen, 'checkbox', /同意/u);
    await tap(screen, 'textbox', '现在的支付密码');
    await type('314159');
    await tap(screen, 'button', '同意并开户');
    await read(screen, '支付密码不对');
  });

  it('says what is not known when the line is lost for good, and asks again', async () => {
    const desk = await openAt(toContracts);
    const { sandbox } = desk.bank.control;
    await tap(desk.screen, 'checkbox', /同意/u);
    await typePasswords(desk);
    await sandbox.addFault({ operation: 'account.openAccount', dropAfterCommit: true, times: 9 });
    await sandbox.addFault({ operation: 'account.listAccounts', status: 503, times: 3 });
    await tap(desk.screen, 'button', '同意并开户');
    await read(desk.screen, '我们先查结果，不会重复开户');
    await read(desk.screen, '还没有查到结果');
    await expect(desk.screen).to.be.accessible();
    await tap(desk.screen, 'button', '再查一次');
    await find(desk.screen, 'heading', '账户开好了');
    expect((await desk.bank.client.account.listAccounts()).data.length).to.equal(1);
  });

  it('goes on at the same step after the page was closed, and after the log-in has ended', async () => {
    const first = await openAt(toDetails);
    await answer(first);
    await find(first.screen, 'heading', '绑定一张本人的储蓄卡');
    fixtureCleanup();
    const desk = await open(first.bank);
    await waitUntil(() => focusedName() === 'heading 绑定一张本人的储蓄卡');
    await bindCard(desk);
    await tap(desk.screen, 'checkbox', /同意/u);
    await typePasswords(desk);
    desk.bank.client.session.end();
    await tap(desk.screen, 'button', '同意并开户');
    await find(desk.screen, 'heading', '登录已过期');
    await tap(desk.screen, 'button', '登录后继续');
    await find(desk.screen, 'heading', '读合同，设支付密码');
  });

  it('says that there is no line, and goes on by itself when it is back', async () => {
    const bank = openTestBank(undefined, monday);
    bank.away = true;
    const { screen } = await open(bank);
    await find(screen, 'heading', '网络断开了');
    bank.away = false;
    window.dispatchEvent(new Event('online'));
    await find(screen, 'button', '开始开户');
  });

  for (const [where, through, heading] of [
    ['the details', toDetails, '还需要知道几件事'],
    ['the card', toCard, '绑定一张本人的储蓄卡'],
    ['the contracts', toContracts, '读合同，设支付密码'],
  ] as const)
    it(`gives the application up at ${where} when asked to, after one question that says what is deleted`, async () => {
      const desk = await openAt(through);
      const { screen, bank } = desk;
      await find(screen, 'heading', heading);
      await tap(screen, 'button', '取消这次申请');
      await read(screen, '填写的信息和拍的照片都会删除');
      expect(textOn(screen).includes('已经绑好的卡不受影响。')).to.equal(where === 'the contracts');
      await expect(screen).to.be.accessible();
      await tap(screen, 'button', '不取消');
      await waitUntil(() => seek(screen, 'button', '取消并删除') === undefined);
      expect(await statusOf(bank)).to.equal('APPROVED');
      await tap(screen, 'button', '取消这次申请');
      await tap(screen, 'button', '取消并删除');
      await waitUntil(() => focusedName() === 'heading 开一个账户');
      await read(screen, '上一次申请取消了，收集的信息会删除。');
      await expect(screen).to.be.accessible();
      expect(await statusOf(bank)).to.equal('CANCELLED');
      await tap(screen, 'button', '开始开户');
      await waitUntil(() => screen.renderRoot.querySelector('wdl-identity-verify') !== null);
      expect(textOn(screen)).not.to.include('上一次申请取消了');
    });

  it('says that nothing was given up when the line is away, and keeps what was answered', async () => {
    const { screen, bank } = await openAt(toDetails);
    await tap(screen, 'radio', /^务农/u);
    bank.away = true;
    await tap(screen, 'button', '取消这次申请');
    await tap(screen, 'button', '取消并删除');
    await read(screen, '连不上银行，这一步没有提交。');
    expect(await find(screen, 'radio', /^务农/u)).to.have.property('checked', true);
    bank.away = false;
    expect(await statusOf(bank)).to.equal('APPROVED');
  });

  it('marks the sandbox, and does not scroll sideways at 320 px', async () => {
    await setViewport({ width: 320, height: 640 });
    const desk = await openAt(toContracts);
    await find(desk.screen, 'button', '同意并开户');
    expect(textOn(desk.screen)).to.match(/^测试环境，不动真钱/u);
    expect(document.documentElement.scrollWidth).to.equal(innerWidth);
    await expect(desk.screen).to.be.accessible();
  });
});
