import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../define/account-home.js';
import { openTestBank } from '../screen/onboarding-bank.testing.js';
import { find, focusedName, press, read, seek, tap, textOn, type } from '../screen/person.testing.js';
import { personaPassword } from '../screen/proof.testing.js';
import { bindTo } from './account-home.testing.js';
import type { AccountHomeElement } from './account-home.element.js';
import { toAccount } from './account-steps.testing.js';

const persona = 'repeat-borrower';

const open = async (bank = openTestBank(persona)) => {
  await emulateMedia({ reducedMotion: 'reduce' });
  const screen = await fixture<AccountHomeElement>(
    html`<wdl-account-home service-href="#help" .client=${bank.client}></wdl-account-home>`,
  );
  const events: { readonly name: string; readonly detail: unknown; readonly cancelable: boolean }[] = [];
  for (const name of ['ready', 'step', 'open', 'complete', 'error', 'cancel'])
    screen.addEventListener(`wdl-account-home-${name}`, (event) => {
      const { detail, cancelable } = event as CustomEvent<unknown>;
      events.push({ name, detail, cancelable });
    });
  await waitUntil(() => focusedName() !== '', '', { timeout: 6000 });
  return { bank, screen, events };
};

afterEach(async () => {
  fixtureCleanup();
  await setViewport({ width: 390, height: 844 });
});

describe('<wdl-account-home>', () => {
  it('shows the balance first, the masked number, and what moved last', async () => {
    const { screen } = await open();
    await waitUntil(() => focusedName() === 'heading 账户余额');
    await read(screen, /¥12,680\.35一类户9999 \*\*\*\* \*\*\*\* 3516/u);
    await read(screen, /开户余额\+12,680\.35/u);
    await expect(screen).to.be.accessible();
  });

  it('sends somebody without an account to the opening of one', async () => {
    const { screen, events } = await open(openTestBank('nobody-yet'));
    await tap(screen, 'button', '去开户');
    expect(events.at(-1)).to.deep.equal({ name: 'open', detail: { to: 'open' }, cancelable: true });
    await expect(screen).to.be.accessible();
  });

  it('goes there by itself where the host gives the address and does nothing else', async () => {
    const { screen } = await open(openTestBank('nobody-yet'));
    screen.openHref = '#to-open';
    screen.addEventListener('wdl-account-home-open', (event) => event.preventDefault(), { once: true });
    await tap(screen, 'button', '去开户');
    expect(location.hash).to.not.equal('#to-open');
    await tap(screen, 'button', '去开户');
    expect(location.hash).to.equal('#to-open');
  });

  it('moves money to the bound card: limits first, then the amount, a code, and the result', async () => {
    const bank = openTestBank(persona);
    await bindTo(bank);
    const { screen, events } = await open(bank);
    await tap(screen, 'button', '转出');
    await waitUntil(() => focusedName() === 'heading 转到我的银行卡');
    await read(screen, /每笔最多50,000\.00元每天最多50,000\.00元每月最多200,000\.00元/u);
    await expect(screen).to.be.accessible();
    await tap(screen, 'textbox', '转出金额');
    await type('99999');
    await tap(screen, 'button', '转出');
    await read(screen, '账户里最多可以转出12,680.35元');
    await tap(screen, 'button', '清空金额');
    await type('680.35');
    await tap(screen, 'button', '转出680.35元');
    await find(screen, 'textbox', '6位短信验证码');
    await expect(screen).to.be.accessible();
    await type('000000');
    await press('Enter');
    await read(screen, /已经转出¥680\.35/u);
    await waitUntil(() => events.some(({ name }) => name === 'complete'));
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '回到账户');
    await read(screen, /¥12,000\.00/u);
  });

  it('keeps a class III account within its cap', async () => {
    const bank = openTestBank();
    await toAccount(bank);
    const { screen } = await open(bank);
    await read(screen, '这个账户最多放2,000.00元，还能转入2,000.00元。');
    await tap(screen, 'button', '转入');
    await waitUntil(() => focusedName() === 'heading 从我的银行卡转入');
    await tap(screen, 'textbox', '转入金额');
    await type('2000.01');
    await press('Enter');
    await tap(screen, 'button', /^转入/u);
    await read(screen, '账户还能转入2,000.00元');
    await waitUntil(() => focusedName().includes('需要修改'), focusedName());
  });

  it('sends a customer without a card to the binding of one', async () => {
    const { screen, events } = await open();
    await tap(screen, 'button', '转入');
    await tap(screen, 'button', '绑定银行卡');
    expect(events.at(-1)).to.deep.equal({ name: 'open', detail: { to: 'bind' }, cancelable: true });
  });

  it('shows the statement of a month with running balances, and the month before', async () => {
    const { screen } = await open(openTestBank('investor', '2026-11-22T14:00:00+08:00'));
    await tap(screen, 'button', '全部收支和月账单');
    await waitUntil(() => focusedName() === 'heading 2026年11月');
    await read(screen, /月初余额12,680\.35元收入\+0\.00元支出−0\.00元到今天的余额12,680\.35元/u);
    for (const month of ['10', '9', '8']) {
      await tap(screen, 'button', '上个月');
      await waitUntil(() => focusedName() === `heading 2026年${month}月`);
    }
    await read(screen, /买理财.*余额12,680\.35元−9,900\.00元/u);
    expect(seek(screen, 'button', '下个月')).to.not.equal(undefined);
    await expect(screen).to.be.accessible();
  });

  it('freezes with one tap and a plain question, by keyboard, and lifts it with a code', async () => {
    const { screen, events } = await open();
    (await find(screen, 'button', /^冻结和销户/u)).focus();
    await press('Enter');
    (await find(screen, 'button', '冻结账户')).focus();
    await press('Enter');
    await read(screen, '钱转不出去，也不能付款、买理财、自己还款。');
    await expect(screen).to.be.accessible();
    (await find(screen, 'button', '马上冻结')).focus();
    await press('Enter');
    await read(screen, '账户已经冻结，钱转不出去了。');
    expect(events.at(-1)?.name).to.equal('complete');
    await tap(screen, 'button', '返回');
    await read(screen, /已冻结.*钱转不出去/u);
    await tap(screen, 'button', '去解冻');
    await tap(screen, 'button', '解除冻结');
    await find(screen, 'textbox', '6位短信验证码');
    await type('000000');
    await press('Enter');
    await read(screen, '账户已经解除冻结');
  });

  it('asks for a second way in the same sheet when a limit is raised', async () => {
    const { screen } = await open();
    await tap(screen, 'button', /^转账限额/u);
    await waitUntil(() => focusedName() === 'heading 最多能转给别人多少钱');
    await expect(screen).to.be.accessible();
    for (const amount of ['500', '800']) {
      await tap(screen, 'button', '调整每天限额');
      await waitUntil(() => focusedName() === 'textbox 每天最多转出');
      await type(amount);
      await tap(screen, 'button', '保存限额');
      if (amount === '500') await read(screen, /我设的限额500\.00元/u);
    }
    await find(screen, 'textbox', '6位短信验证码');
    await type('000000');
    await press('Enter');
    await read(screen, '还要再用一种方式确认');
    await waitUntil(() => focusedName() === 'textbox 6位支付密码', focusedName());
    await expect(screen).to.be.accessible();
    await type(personaPassword);
    await press('Enter');
    await read(screen, /限额已经改好.*我设的限额800\.00元/u);
  });

  it('unbinds a card after a question and a code', async () => {
    const bank = openTestBank(persona);
    await bindTo(bank);
    const { screen } = await open(bank);
    await tap(screen, 'button', '银行卡');
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', /^解绑尾号2600/u);
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '解绑');
    await find(screen, 'textbox', '6位短信验证码');
    await type('000000');
    await press('Enter');
    await read(screen, '卡已经解绑');
    expect(seek(screen, 'button', /^解绑/u)).to.equal(undefined);
  });

  it('names what stands in the way of closing, and what to do', async () => {
    const { screen } = await open(openTestBank('investor'));
    await tap(screen, 'button', /^冻结和销户/u);
    await read(
      screen,
      /现在还不能销户.*账户里还有钱先全部转到自己的银行卡.*有理财、存款或者定投先赎回、取出/u,
    );
    expect(seek(screen, 'button', '销户')).to.equal(undefined);
    await expect(screen).to.be.accessible();
  });

  it('closes an empty account', async () => {
    const bank = openTestBank();
    await toAccount(bank);
    const { screen } = await open(bank);
    await tap(screen, 'button', /^冻结和销户/u);
    await tap(screen, 'button', '销户');
    await read(screen, '销户以后不能恢复');
    await tap(screen, 'button', '销户');
    await find(screen, 'textbox', '6位短信验证码');
    await type('000000');
    await press('Enter');
    await read(screen, '账户已经销户');
    await tap(screen, 'button', '回到账户');
    await find(screen, 'button', '去开户');
  });

  it('keeps nothing in the storage of the page, and works at 320 pixels', async () => {
    sessionStorage.clear();
    await setViewport({ width: 320, height: 640 });
    const bank = openTestBank();
    await toAccount(bank);
    const { screen } = await open(bank);
    await tap(screen, 'button', '转入');
    await waitUntil(() => focusedName() === 'heading 从我的银行卡转入');
    await tap(screen, 'textbox', '转入金额');
    await type('100');
    await read(screen, '转入100.00元');
    expect(sessionStorage.length).to.equal(0);
    expect(document.documentElement.scrollWidth).to.equal(320);
    expect(textOn(screen)).to.not.match(/\d{16}/u);
  });
});
