import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { find, focusedName, press, read, seek, tap, textOn, type } from '../screen/person.testing.js';
import {
  leaveCounter,
  namesOf,
  openCounter,
  openScreen,
  toCode,
  toConfirm,
  toOrder,
} from './wealth-buy.testing.js';

beforeEach(() => {
  sessionStorage.clear();
});
afterEach(async () => {
  leaveCounter();
  await setViewport({ width: 390, height: 844 });
});

describe('<wdl-wealth-buy> choosing', () => {
  it('starts in the amount with balance, risk and the days from the bank', async () => {
    const { buy } = await openCounter();
    expect(focusedName()).to.equal('textbox 买入星桥稳和债券A');
    expect(textOn(buy))
      .to.include('最少10元，余额可用12,680.35元')
      .and.include('R2中低风险')
      .and.include('今天是周日，按周一的净值成交')
      .and.include('周一15:00前可以撤单，钱会退回')
      .and.include('您是C3平衡型，与产品相符');
    await expect(buy).to.be.accessible();
  });

  it('shows fee, net amount and units of what was typed, and how they come about', async () => {
    const { buy } = await openCounter();
    await type('10000');
    await read(buy, '9,198.20份');
    expect(textOn(buy)).to.include('买入费（0.08%）7.99元').and.include('净买入金额9,992.01元');
    await tap(buy, 'button', '费用和份额怎么算');
    await find(buy, 'dialog', '费用和份额怎么算');
    expect(textOn(buy))
      .to.match(/10,000\.00 ?÷ ?\(1 ?\+ ?0\.08%\)/u)
      .and.match(/9,992\.01 ?÷ ?1\.0863/u);
    await expect(buy).to.be.accessible();
  });

  it('says what is wrong with an amount and sends nothing', async () => {
    const { bank, buy } = await openCounter();
    const quotes = (): number => bank.requests.filter((one) => one === 'POST /v1/wealth/quotes').length;
    const before = quotes();
    for (const [amount, text] of [
      ['5', '最少买10元，请改大一些'],
      ['12680.36', '余额可用12,680.35元，请改小一些'],
      ['12,5', '小数请用点'],
    ] as const) {
      await tap(buy, 'textbox', /^买入/u);
      await press('Control+A');
      await type(amount);
      await tap(buy, 'button', '下一步');
      await read(buy, text);
      await waitUntil(() => focusedName() === 'alert' || seek(buy, 'heading', '有1处需要修改') !== undefined);
    }
    await expect(buy).to.be.accessible();
    expect(quotes()).to.equal(before);
  });

  it('keeps what was typed over a reload', async () => {
    const { bank, buy } = await openCounter();
    await type('2500');
    await read(buy, '预计份额');
    await waitUntil(() => sessionStorage.length > 0);
    await aTimeout(100);
    leaveCounter();
    const again = await openScreen({ bank });
    await waitUntil(
      () =>
        (seek(again.buy, 'textbox', /^买入/u) as HTMLInputElement | undefined)?.value.startsWith('2') ===
        true,
      '',
      { timeout: 6000 },
    );
  });
});

describe('<wdl-wealth-buy> confirming', () => {
  it('shows everything before the customer agrees, with nothing ticked', async () => {
    const counter = await openCounter();
    await toConfirm(counter);
    const { buy } = counter;
    const text = textOn(buy);
    for (const part of [
      '10,000.00',
      '星桥稳和债券A',
      'R2中低风险',
      'C3平衡型',
      '买入费（0.08%）7.99元',
      '周一 11-23',
      '周二 11-24',
      '周三 11-25',
      '净值跌10%，这笔钱变成8,992.80元',
      '净值涨10%，这笔钱变成10,991.21元',
      '储蓄卡 尾号2600',
      '我已阅读并同意这3份文件',
    ])
      expect(text).to.include(part);
    expect((seek(buy, 'checkbox', /同意/u) as HTMLInputElement).checked).to.equal(false);
    await expect(buy).to.be.accessible();
    await tap(buy, 'button', '买入10,000.00元');
    await read(buy, '请先阅读文件，同意后打勾');
    expect(
      counter.bank.requests.filter((one) => one.includes('/orders') && one.startsWith('POST')),
    ).to.deep.equal([]);
  });

  it('opens a document without ticking, and tells the bank for how long', async () => {
    const counter = await openCounter();
    await toConfirm(counter);
    const { buy, bank } = counter;
    await tap(buy, 'button', '风险揭示书');
    await find(buy, 'dialog', '风险揭示书');
    await read(buy, '净值会涨也会跌，本金可能亏损');
    await aTimeout(1100);
    await tap(buy, 'button', '知道了');
    await find(buy, 'button', '买入10,000.00元');
    expect((seek(buy, 'checkbox', /同意/u) as HTMLInputElement).checked).to.equal(false);
    await tap(buy, 'checkbox', /同意/u);
    await tap(buy, 'button', '买入10,000.00元');
    await find(buy, 'dialog', '输入短信验证码');
    const { shown } = JSON.parse(bank.bodies.at(-1) ?? '{}') as { shown: { seconds: number }[] };
    expect(shown.filter(({ seconds }) => seconds > 1)).to.have.length(1);
    expect(shown.filter(({ seconds }) => seconds === 0)).to.have.length(2);
  });

  it('needs five taps at most from the amount to money under way, and tells the host once', async () => {
    const counter = await openCounter();
    await toOrder(counter);
    const { buy, bank } = counter;
    expect(textOn(buy)).to.include('钱已冻结').and.include('按周一的净值成交');
    expect(namesOf(counter).filter((name) => name === 'complete')).to.have.length(1);
    expect((await bank.client.wealth.listOrders({ state: 'IN_PROGRESS' })).data).to.have.length(1);
    await expect(buy).to.be.accessible();
    await tap(buy, 'button', '回到首页');
    expect(namesOf(counter).at(-1)).to.equal('exit');
  });

  it('can be done by keyboard alone', async () => {
    const { buy } = await openCounter();
    await type('1000');
    await press('Tab');
    const goTo = async (wanted: RegExp): Promise<void> => {
      for (let n = 0; n < 30 && !wanted.test(focusedName()); n += 1) await press('Tab');
      expect(focusedName()).to.match(wanted);
    };
    await goTo(/^button 下一步/u);
    await press('Enter');
    await find(buy, 'heading', '请核对这笔买入');
    await goTo(/^checkbox .*同意/u);
    await press('Space');
    await goTo(/^button 买入1,000\.00元/u);
    await press('Enter');
    await find(buy, 'dialog', '输入短信验证码');
    await waitUntil(() => focusedName() === 'textbox 6位短信验证码');
    await type('000000');
    await press('Enter');
    await find(buy, 'heading', '买入已提交');
  });

  it('shows old and new days when the cut-off passes while everything is checked, and wants a new tick', async () => {
    const counter = await openCounter({ moment: '2026-11-23T14:50:00+08:00' });
    await toConfirm(counter);
    const { buy, bank } = counter;
    await tap(buy, 'checkbox', /同意/u);
    await bank.control.sandbox.setClock({ advanceTo: '2026-11-23T15:00:01+08:00' });
    await tap(buy, 'button', '买入10,000.00元');
    await read(buy, '成交日期变了，请再看一遍');
    // The news stands at the top, and the button that was pressed at the bottom.
    const { top } = (await find(buy, 'heading', '成交日期变了，请再看一遍')).getBoundingClientRect();
    expect(top).to.be.within(0, 844);
    expect(textOn(buy)).to.include('原来11-23').and.include('今天15:00已过，按周二的净值成交');
    expect((seek(buy, 'checkbox', /同意/u) as HTMLInputElement).checked).to.equal(false);
    expect((await bank.client.wealth.listOrders({ state: 'IN_PROGRESS' })).data).to.deep.equal([]);
    await expect(buy).to.be.accessible();
  });

  it('keeps the amount when the line breaks, and says that nothing was submitted', async () => {
    const counter = await openCounter();
    await toConfirm(counter);
    const { buy, bank } = counter;
    await tap(buy, 'checkbox', /同意/u);
    bank.away = true;
    await tap(buy, 'button', '买入10,000.00元');
    await read(buy, '这笔买入没有提交');
    bank.away = false;
  });
});

describe('<wdl-wealth-buy> afterwards', () => {
  it('cancels after a question of its own; the money is back', async () => {
    const counter = await openCounter();
    await toOrder(counter);
    const { buy, bank } = counter;
    await tap(buy, 'button', '撤单');
    await find(buy, 'dialog', '撤回这笔买入');
    await read(buy, '10,000.00元马上退回储蓄卡 尾号2600');
    await expect(buy).to.be.accessible();
    await tap(buy, 'button', '不撤');
    await find(buy, 'button', '撤单');
    await tap(buy, 'button', '撤单');
    await tap(buy, 'button', '确定撤单');
    await find(buy, 'heading', '已撤单');
    const [account] = (await bank.client.account.listAccounts()).data;
    expect(account?.balance.available.amount).to.equal('12680.35');
  });

  it('shows a purchase under way when the customer comes back, and leads to it', async () => {
    const counter = await openCounter();
    await toOrder(counter);
    leaveCounter();
    const { buy } = await openCounter({ bank: counter.bank });
    await read(buy, '正在办理的买入');
    await tap(buy, 'button', /^10,000\.00元/u);
    await find(buy, 'button', '撤单');
  });
});

describe('<wdl-wealth-buy> and the risk type', () => {
  for (const [customerRef, code, heading, text] of [
    ['first-purchase', '990021', '先做风险测评', '大约3分钟'],
    ['expired-investor', '990021', '风险测评过期了', '12个月有效'],
    ['cautious-investor', '990021', '这个产品不能卖给您', '只能买R1低风险产品'],
    ['retiree', '990035', '这个产品不能卖给您', '您已满65岁'],
  ] as const) {
    it(`explains to ${customerRef} why ${code} cannot be bought now`, async () => {
      const { buy } = await openScreen({ customerRef, code });
      await find(buy, 'heading', heading);
      expect(textOn(buy)).to.include(text);
      await expect(buy).to.be.accessible();
    });
  }

  it('asks the host for the questionnaire, and goes on when the customer has come back', async () => {
    const counter = await openScreen({ customerRef: 'first-purchase', code: '990001' });
    const { buy, bank } = counter;
    await tap(buy, 'button', '去测评');
    expect(counter.events.at(-1)).to.deep.equal({ name: 'assess', detail: { code: '990001' } });
    const { version, questions } = await bank.client.wealth.getQuestionnaire();
    const answers = questions.map(({ id }) => ({ questionId: id, optionIds: ['b'] }));
    await bank.client.wealth.assess({ version, answers }, { idempotencyKey: 'assess-in-the-test' });
    buy.refresh();
    await find(buy, 'textbox', /^买入/u);
  });

  it('offers products that suit', async () => {
    const counter = await openScreen({ customerRef: 'cautious-investor' });
    await tap(counter.buy, 'button', '看适合我的产品');
    expect(counter.events.at(-1)).to.deep.equal({ name: 'browse', detail: { maxRisk: 'R1' } });
  });

  it('warns before a product above the type, and says from when it can be bought', async () => {
    const { buy } = await openCounter({ code: '990035' });
    expect(textOn(buy)).to.include('高过您能承受的风险');
    await type('1000');
    await tap(buy, 'button', '下一步');
    await find(buy, 'heading', '这个产品高过您的风险类型');
    expect(textOn(buy)).to.include('净值跌10%').and.include('超出风险承受能力提示');
    await expect(buy).to.be.accessible();
    await tap(buy, 'button', '看过了，想一天');
    await read(buy, '请先看提示，看过后打勾');
    await tap(buy, 'checkbox', /我看过提示/u);
    await tap(buy, 'button', '看过了，想一天');
    await find(buy, 'heading', '请再想一天');
    expect(textOn(buy)).to.include('11月23日14:0').and.include('现在没有扣钱');
    await expect(buy).to.be.accessible();
  });

  it('points the elderly at their notice', async () => {
    const { buy } = await openCounter({ customerRef: 'retiree', code: '990048' });
    await type('1000');
    await tap(buy, 'button', '下一步');
    await find(buy, 'heading', '请核对这笔买入');
    expect(textOn(buy)).to.include('您已满65岁').and.include('65岁以上客户特别提示');
  });
});

describe('<wdl-wealth-buy> on small screens', () => {
  it('has no sideways scroll at 320 px, and every button is 44 px high', async () => {
    await setViewport({ width: 320, height: 640 });
    const counter = await openCounter();
    await toConfirm(counter);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    for (const name of ['买入10,000.00元', '返回']) {
      const { height } = (await find(counter.buy, 'button', name)).getBoundingClientRect();
      expect(height).to.be.at.least(44);
    }
  });

  it('closes the code sheet without an order', async () => {
    const counter = await openCounter();
    await toCode(counter);
    await press('Escape');
    await find(counter.buy, 'button', '买入10,000.00元');
    expect((await counter.bank.client.wealth.listOrders({ state: 'IN_PROGRESS' })).data).to.deep.equal([]);
  });
});
