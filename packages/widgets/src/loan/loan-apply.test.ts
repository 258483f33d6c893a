import { aTimeout, expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import {
  fillForm,
  openApplyDesk,
  toAcceptCode,
  toDecision,
  toForm,
  toLine,
  toWait,
  type ApplyDesk,
} from './loan-apply.testing.js';
import { openTestBank } from './loan-bank.testing.js';
import {
  find,
  focusedName,
  outline,
  paste,
  press,
  read,
  seek,
  tap,
  textOn,
  type,
} from '../screen/person.testing.js';

const namesOf = ({ events }: ApplyDesk): string[] => events.map(({ name }) => name);
const sizeOf = (element: HTMLElement): readonly number[] => {
  const { width, height } = element.getBoundingClientRect();
  return [Math.round(width), Math.round(height)];
};
const applicationsOf = async ({ bank }: ApplyDesk) => (await bank.client.loan.listApplications()).data;
const workplaceOf = async ({ apply }: ApplyDesk): Promise<HTMLInputElement> =>
  (await find(apply, 'textbox', '工作单位')) as HTMLInputElement;

afterEach(async () => {
  fixtureCleanup();
  await setViewport({ width: 390, height: 844 });
});

describe('<wdl-loan-apply>', () => {
  it('asks for the authorisation on its own, unticked, and lets its document be read first', async () => {
    const desk = await openApplyDesk();
    const { apply, bank } = desk;
    expect(outline(apply)).to.deep.equal([
      'button 返回',
      'button 客服',
      'progressbar 第1步，共2步：授权',
      'heading 先看清楚，再决定申请',
      'heading 怎么评估额度',
      'group 授权',
      'checkbox 同意查询个人征信',
      'button 个人征信查询授权书',
      'button 暂不申请',
      'button 同意并申请',
    ]);
    expect(((await find(apply, 'checkbox', /征信/u)) as HTMLInputElement).checked).to.equal(false);
    await expect(apply).to.be.accessible();
    await tap(apply, 'button', '个人征信查询授权书');
    await read(apply, '查询一次您的个人信用报告');
    await tap(apply, 'button', '知道了');
    expect(((await find(apply, 'checkbox', /征信/u)) as HTMLInputElement).checked).to.equal(false);
    await tap(apply, 'button', '同意并申请');
    await waitUntil(() => focusedName() === 'heading 有1处需要修改');
    await tap(apply, 'button', '请先阅读授权书，同意后打勾');
    expect(focusedName()).to.equal('checkbox 同意查询个人征信');
    await expect(apply).to.be.accessible();
    expect(bank.requests.some((request) => request.startsWith('POST /v1/partner/consents'))).to.equal(false);
  });

  it('makes no as large as yes, and tells the host that the customer said no', async () => {
    const desk = await openApplyDesk();
    const no = await find(desk.apply, 'button', '暂不申请');
    const yes = await find(desk.apply, 'button', '同意并申请');
    expect(sizeOf(no)).to.deep.equal(sizeOf(yes));
    await tap(desk.apply, 'button', '暂不申请');
    expect(desk.events.at(-1)).to.deep.equal({
      name: 'cancel',
      detail: { step: 'consent', index: 1, of: 5 },
    });
  });

  it('opens a line of 35,000 for a first-time borrower, by touch', async () => {
    const desk = await openApplyDesk();
    const { apply } = desk;
    await toForm(desk);
    await expect(apply).to.be.accessible();
    await fillForm(desk);
    await tap(apply, 'button', '提交申请');
    await read(apply, /通常10分钟内，最晚\d\d:\d\d前有结果/u);
    await read(apply, '可以离开这一页');
    await expect(apply).to.be.accessible();
    await desk.bank.control.sandbox.setClock({ advanceBy: 'PT31S' });
    await read(apply, /已提交申请\d\d:\d\d.*正在评估\d\d:\d\d/u);
    await desk.bank.control.sandbox.setClock({ advanceBy: 'PT10M' });
    await find(apply, 'heading', '额度申请已通过');
    const shown = textOn(apply);
    expect(shown).to.match(/¥35,000\.00/u);
    expect(shown.indexOf('14.60%')).to.be.greaterThan(0);
    expect(shown.indexOf('14.60%')).to.be.lessThan(shown.indexOf('0.04%'));
    expect(((await find(apply, 'checkbox', /额度合同/u)) as HTMLInputElement).checked).to.equal(false);
    expect(sizeOf(await find(apply, 'button', '先不要'))).to.deep.equal(
      sizeOf(await find(apply, 'button', '接受额度')),
    );
    await waitUntil(() => focusedName() === 'heading 额度申请已通过');
    await expect(apply).to.be.accessible();
    await tap(apply, 'checkbox', /额度合同/u);
    await tap(apply, 'button', '接受额度');
    await waitUntil(() => focusedName() === 'textbox 6位短信验证码');
    await expect(apply).to.be.accessible();
    await type('000000');
    await tap(apply, 'button', '确认开通');
    await find(apply, 'heading', '额度已开通');
    await expect(apply).to.be.accessible();
    const [application] = await applicationsOf(desk);
    expect(desk.events.filter(({ name }) => name === 'complete')).to.deep.equal([
      { name: 'complete', detail: { application } },
    ]);
    expect(application?.lineId).to.match(/^cln_/u);
    await tap(apply, 'button', '去借款');
    expect(desk.events.at(-1)).to.deep.equal({
      name: 'exit',
      detail: { to: 'draw', applicationId: application?.id },
    });
  });

  it('opens a line by keyboard alone', async () => {
    const desk = await openApplyDesk();

    const tabTo = async (name: string | RegExp): Promise<void> => {
      for (let tabs = 0; tabs < 25; tabs += 1) {
        if (typeof name === 'string' ? focusedName() === name : name.test(focusedName())) return;
        await press('Tab');
      }
      throw new Error(`Tab never comes to ${String(name)}; it stands on ${focusedName()}`);
    };
    await tabTo('checkbox 同意查询个人征信');
    await press('Space');
    await tabTo('button 同意并申请');
    await press('Enter');
    await waitUntil(() => focusedName() === 'heading 填写申请资料');
    await tabTo('radio 上班');
    await press('ArrowDown');
    expect(focusedName()).to.equal('radio 自己做生意');
    await tabTo('textbox 每月收入');
    await type('6000');
    await tabTo('button 提交申请');
    await press('Enter');
    await waitUntil(() => focusedName() === 'heading 正在评估您的额度');
    await desk.bank.control.sandbox.setClock({ advanceBy: 'PT10M' });
    await waitUntil(() => focusedName() === 'heading 额度申请已通过', '', { timeout: 5000 });
    await tabTo(/^checkbox .*额度合同/u);
    await press('Space');
    await tabTo('button 接受额度');
    await press('Enter');
    await waitUntil(() => focusedName() === 'textbox 6位短信验证码');
    await type('000000');
    await press('Enter');
    await waitUntil(() => focusedName() === 'heading 额度已开通');
  });

  it('tells the host each step in plain values, without what was typed', async () => {
    const desk = await openApplyDesk();
    await toForm(desk);
    (await workplaceOf(desk)).focus();
    await type('示例镇小学');
    await fillForm(desk);
    await tap(desk.apply, 'button', '提交申请');
    await read(desk.apply, '正在评估您的额度');
    expect(namesOf(desk)).to.deep.equal(['ready', 'step', 'step']);
    expect(desk.events.map(({ detail }) => detail)).to.deep.equal([
      { step: 'consent', index: 1, of: 5 },
      { step: 'form', index: 2, of: 5 },
      { step: 'waiting', index: 3, of: 5 },
    ]);
    const said = JSON.stringify(desk.events);
    for (const secret of ['示例镇', '6000', '100****']) expect(said).not.to.include(secret);
  });
});

describe('<wdl-loan-apply> with bad input', () => {
  it('names every field that is missing and goes to it', async () => {
    const desk = await openApplyDesk();
    await toForm(desk);
    await tap(desk.apply, 'button', '提交申请');
    await waitUntil(() => focusedName() === 'heading 有2处需要修改');
    await expect(desk.apply).to.be.accessible();
    await tap(desk.apply, 'button', '请选择您现在做什么');
    expect(focusedName()).to.equal('radio 上班');
    await tap(desk.apply, 'button', /^请填写每月收入/u);
    expect(focusedName()).to.equal('textbox 每月收入');
    expect((await applicationsOf(desk)).length).to.equal(0);
  });

  for (const [text, sentence] of [
    ['字'.repeat(10_000), '工作单位最多写60个字，现在是10000个'],
    ['单位\u202egnp.exe', '工作单位里有看不见的字符'],
    ['单\u200b位', '工作单位里有看不见的字符'],
  ] as const) {
    it(`refuses the workplace ${JSON.stringify(text.slice(0, 12))} with a sentence and loses none of it`, async () => {
      const desk = await openApplyDesk();
      await toForm(desk);
      await fillForm(desk);
      (await workplaceOf(desk)).focus();
      paste(text);
      await tap(desk.apply, 'button', '提交申请');
      await read(desk.apply, sentence);
      expect((await workplaceOf(desk)).value).to.equal(text);
      expect((await applicationsOf(desk)).length).to.equal(0);
    });
  }

  it('takes markup as text and runs none of it', async () => {
    const desk = await openApplyDesk();
    await toForm(desk);
    await fillForm(desk);
    (await workplaceOf(desk)).focus();
    paste('<img src=x onerror="window.hacked=1"><b>x</b>');
    await tap(desk.apply, 'button', '提交申请');
    await read(desk.apply, '正在评估您的额度');
    await aTimeout(50);
    expect('hacked' in window).to.equal(false);
  });

  for (const [text, sentence] of [
    ['六千', '收入只能写数字'],
    ['-6000', '收入前面不要写减号'],
    ['6.000,00', '小数请用点'],
    ['6000.001', '收入最多写到分'],
  ] as const) {
    it(`refuses the income ${text} with a sentence and keeps it`, async () => {
      const desk = await openApplyDesk();
      await toForm(desk);
      await tap(desk.apply, 'radio', '务农');
      const income = (await find(desk.apply, 'textbox', '每月收入')) as HTMLInputElement;
      income.focus();
      paste(text);
      await tap(desk.apply, 'button', '提交申请');
      await read(desk.apply, sentence);
      expect(income.value).to.equal(text);
    });
  }
});

describe('<wdl-loan-apply> after a decision', () => {
  it('says no in a neutral tone with reasons, and takes an objection that survives errors', async () => {
    const desk = await openApplyDesk('declined');
    const { apply, bank } = desk;
    await toDecision(desk, '这次没有批下额度');
    const [application] = await applicationsOf(desk);
    for (const { text, advice } of application!.decision!.reasons) {
      await read(apply, text);
      await read(apply, advice);
    }
    await expect(apply).to.be.accessible();
    await tap(apply, 'button', '申诉');
    await find(apply, 'heading', '银行应该知道什么');
    await tap(apply, 'button', '提交申诉');
    await waitUntil(() => focusedName() === 'heading 有1处需要修改');
    await expect(apply).to.be.accessible();
    const area = apply.shadowRoot!.querySelector('wdl-text-field')!.shadowRoot!.querySelector('textarea')!;
    area.focus();
    paste('字'.repeat(10_000));
    await tap(apply, 'button', '提交申诉');
    await read(apply, '您的情况最多写500个字，现在是10000个');
    expect(area.value.length).to.equal(10_000);
    area.select();
    const statement = '我去年换了工作<script>window.hacked=1</script>\n收入比填写的高';
    paste(statement);
    bank.away = true;
    await tap(apply, 'button', '提交申诉');
    // It may have been sent: the bank is asked before anything else.
    await read(apply, '还没有查到结果');
    bank.away = false;
    await tap(apply, 'button', '再查一次');
    await read(apply, '查过了，刚才的没有提交成功');
    expect(((await find(apply, 'textbox', '您的情况')) as HTMLTextAreaElement).value).to.equal(statement);
    await tap(apply, 'button', '提交申诉');
    await read(apply, '申诉已收到');
    expect('hacked' in window).to.equal(false);
    expect((await applicationsOf(desk))[0]!.appeal!.status).to.equal('OPEN');
    await expect(apply).to.be.accessible();
  });

  it('waits for a person, and goes on when the customer comes back', async () => {
    const desk = await openApplyDesk('referred');
    await toDecision(desk, '需要工作人员看一下');
    await read(desk.apply, /最晚\d+月\d+日\d\d:\d\d前有结果/u);
    await expect(desk.apply).to.be.accessible();
    await desk.bank.control.sandbox.setClock({ advanceBy: 'PT3H' });
    const shelf = desk.apply.parentElement!;
    desk.apply.remove();
    shelf.append(desk.apply);
    await find(desk.apply, 'heading', '额度申请已通过');
  });

  it('lets the customer take the application back, and start again', async () => {
    const desk = await openApplyDesk();
    await toWait(desk);
    await tap(desk.apply, 'button', '撤回申请');
    await expect(desk.apply).to.be.accessible();
    await tap(desk.apply, 'button', '撤回');
    await find(desk.apply, 'heading', '申请已撤回');
    expect((await applicationsOf(desk))[0]!.status).to.equal('WITHDRAWN');
    await tap(desk.apply, 'button', '重新申请');
    await find(desk.apply, 'heading', '先看清楚，再决定申请');
    expect(((await find(desk.apply, 'checkbox', /征信/u)) as HTMLInputElement).checked).to.equal(false);
  });

  it('lets the customer keep an offer for later, or give it up', async () => {
    const desk = await openApplyDesk();
    await toDecision(desk, '额度申请已通过');
    await tap(desk.apply, 'button', '先不要');
    await tap(desk.apply, 'button', '留着，以后再决定');
    expect(desk.events.at(-1)).to.deep.include({ name: 'exit' });
    expect((await applicationsOf(desk))[0]!.status).to.equal('APPROVED');
    await tap(desk.apply, 'button', '先不要');
    await tap(desk.apply, 'button', '放弃这个额度');
    await find(desk.apply, 'heading', '申请已撤回');
  });

  it('says that an offer has expired', async () => {
    const desk = await openApplyDesk();
    await toDecision(desk, '额度申请已通过');
    await desk.bank.control.sandbox.setClock({ advanceBy: 'P32D' });
    await tap(desk.apply, 'checkbox', /额度合同/u);
    await tap(desk.apply, 'button', '接受额度');
    await find(desk.apply, 'heading', '这个额度已经过期');
    await expect(desk.apply).to.be.accessible();
  });

  it('says how many tries a wrong code leaves', async () => {
    const desk = await openApplyDesk();
    await toAcceptCode(desk);
    await type('111111');
    await press('Enter');
    await read(desk.apply, /验证码不对，还可以试\d次/u);
    expect(namesOf(desk).at(-1)).to.equal('error');
    await waitUntil(() => focusedName() === 'textbox 6位短信验证码');
    await type('000000');
    await press('Enter');
    await find(desk.apply, 'heading', '额度已开通');
  });

  it('shows the line when it is opened again, and does not say once more that it is complete', async () => {
    const desk = await openApplyDesk();
    await toLine(desk);
    fixtureCleanup();
    const again = await openApplyDesk(desk.bank);
    await find(again.apply, 'heading', '额度已开通');
    expect(namesOf(again)).to.deep.equal(['ready']);
  });
});

describe('<wdl-loan-apply> when the bank does not answer', () => {
  it('keeps what was typed while there is no line, and sends it when there is', async () => {
    const desk = await openApplyDesk();
    await toForm(desk);
    await fillForm(desk);
    desk.bank.away = true;
    await tap(desk.apply, 'button', '提交申请');
    await read(desk.apply, '连不上银行。您填的内容都还在，还没有提交');
    await expect(desk.apply).to.be.accessible();
    desk.bank.away = false;
    await tap(desk.apply, 'button', '提交申请');
    await read(desk.apply, '正在评估您的额度');
    expect((await applicationsOf(desk)).length).to.equal(1);
  });

  it('queries instead of sending again when every reply is lost, and makes one application', async () => {
    const desk = await openApplyDesk();
    await toForm(desk);
    await fillForm(desk);
    await desk.bank.control.sandbox.addFault({ operation: 'loan.apply', dropAfterCommit: true, times: 10 });
    await desk.bank.control.sandbox.addFault({ operation: 'loan.listApplications', status: 503, times: 10 });
    await tap(desk.apply, 'button', '提交申请');
    await find(desk.apply, 'heading', '正在查询您的申请');
    await read(desk.apply, '还没有查到结果');
    await expect(desk.apply).to.be.accessible();
    await desk.bank.control.sandbox.clearFaults();
    await tap(desk.apply, 'button', '再查一次');
    await read(desk.apply, '正在评估您的额度');
    expect((await applicationsOf(desk)).length).to.equal(1);
  });

  it('says that it could not be read, and goes on by itself when the line is back', async () => {
    const bank = openTestBank('first-time');
    bank.away = true;
    const desk = await openApplyDesk(bank);
    await find(desk.apply, 'heading', '网络断开了');
    await expect(desk.apply).to.be.accessible();
    bank.away = false;
    window.dispatchEvent(new Event('online'));
    await find(desk.apply, 'heading', '先看清楚，再决定申请');
  });

  it('says after five seconds that the bank is slow, and offers a way out', async () => {
    const desk = await openApplyDesk();
    await toForm(desk);
    await fillForm(desk);
    await desk.bank.control.sandbox.addFault({ operation: 'loan.apply', latencyMs: 7000 });
    await tap(desk.apply, 'button', '提交申请');
    await read(desk.apply, '银行还没有回答');
    await expect(desk.apply).to.be.accessible();
    await tap(desk.apply, 'button', '先离开');
    expect(namesOf(desk).at(-1)).to.equal('cancel');
  });

  it('keeps everything when the login has ended, and goes on after it', async () => {
    const desk = await openApplyDesk();
    await toForm(desk);
    await fillForm(desk);
    desk.bank.client.session.end();
    await tap(desk.apply, 'button', '提交申请');
    await find(desk.apply, 'heading', '登录已过期');
    await read(desk.apply, '是否已提交没有');
    await expect(desk.apply).to.be.accessible();
    await tap(desk.apply, 'button', '登录后继续');
    expect(((await find(desk.apply, 'textbox', '每月收入')) as HTMLInputElement).value).to.equal('6,000.00');
    await tap(desk.apply, 'button', '提交申请');
    await read(desk.apply, '正在评估您的额度');
  });

  it('keeps what was typed when the host moves it', async () => {
    const desk = await openApplyDesk();
    await toForm(desk);
    await fillForm(desk);
    (await workplaceOf(desk)).focus();
    await type('示例镇小学');
    const shelf = document.createElement('div');
    desk.apply.parentElement!.append(shelf);
    shelf.append(desk.apply);
    await aTimeout(100);
    expect((await workplaceOf(desk)).value).to.equal('示例镇小学');
    await tap(desk.apply, 'button', '提交申请');
    await read(desk.apply, '正在评估您的额度');
  });

  it('forgets everything when the client becomes another customer’s', async () => {
    const desk = await openApplyDesk();
    await toForm(desk);
    await fillForm(desk);
    desk.apply.client = openTestBank('not-invited').client;
    await find(desk.apply, 'heading', '现在不能申请额度');
    expect(textOn(desk.apply)).not.to.include('6,000');
    expect(seek(desk.apply, 'button', '重新申请')).to.equal(undefined);
  });
});
