import { aTimeout, expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../define/loan-repay.js';
import { fillForm, openApplyDesk, toForm, toWait } from './loan-apply.testing.js';
import { openTestBank, type TestBank } from './loan-bank.testing.js';
import { choose, leaveDesk, openDesk, toConfirm, toProgress } from './loan-draw.testing.js';
import type { LoanRepayElement } from './loan-repay.element.js';
import { borrow } from './loan-repay.testing.js';
import { find, focusedName, press, read, seek, tap, type } from '../screen/person.testing.js';

const drafts = (): string[] => Object.keys(sessionStorage).filter((name) => name.startsWith('wdl-draft.'));

/** Waits until nothing has been written for a while: what was typed is laid down. */
const laidDown = async (): Promise<void> => {
  for (let before = ''; before !== JSON.stringify(sessionStorage);) {
    before = JSON.stringify(sessionStorage);
    await aTimeout(200);
  }
};

/** Takes the screen away for good, as a reload does: nothing of it is left but what was laid down. */
const leave = async (): Promise<void> => {
  await laidDown();
  leaveDesk();
};

const valueOf = async (root: Element, name: string): Promise<string> =>
  ((await find(root, 'textbox', name)) as HTMLInputElement).value;

const isChecked = (root: Element, role: 'radio' | 'checkbox', name: string | RegExp): boolean =>
  (seek(root, role, name) as HTMLInputElement | undefined)?.checked === true;

/** Lets a draft come back, if there is one; long enough to see that there is none. */
const settle = (): Promise<void> => aTimeout(500);

const openRepay = async (bank: TestBank, drawId: string): Promise<LoanRepayElement> => {
  await emulateMedia({ reducedMotion: 'reduce' });
  const screen = await fixture<LoanRepayElement>(
    html`<wdl-loan-repay draw-id=${drawId} .client=${bank.client}></wdl-loan-repay>`,
  );
  await find(screen, 'radio', /^还一部分/u);
  return screen;
};

const choosePart = async (screen: LoanRepayElement): Promise<void> => {
  await tap(screen, 'radio', /^还一部分/u);
  await tap(screen, 'textbox', '这次还多少');
  await type('3000');
  await tap(screen, 'radio', /^少还几期/u);
};

beforeEach(() => {
  sessionStorage.clear();
});

afterEach(fixtureCleanup);

describe('<wdl-loan-draw> after a reload', () => {
  it('has amount and term again, and the next step works', async () => {
    const desk = await openDesk();
    await choose(desk);
    await leave();
    const again = await openDesk(desk.bank);
    await waitUntil(() => isChecked(again.draw, 'radio', /^5/u), 'the term is not back', { timeout: 6000 });
    expect(await valueOf(again.draw, '借款金额')).to.match(/^8,?000/u);
    await expect(again.draw).to.be.accessible();
    await tap(again.draw, 'button', '下一步');
    await find(again.draw, 'heading', '请核对这笔借款');
  });

  it('has the purpose again and no tick, when it was left while checking', async () => {
    const desk = await openDesk();
    await toConfirm(desk);
    await tap(desk.draw, 'button', /^借款用途/u);
    await tap(desk.draw, 'radio', '装修');
    await tap(desk.draw, 'button', '知道了');
    await tap(desk.draw, 'checkbox', /同意/u);
    await leave();
    const again = await openDesk(desk.bank);
    await waitUntil(() => isChecked(again.draw, 'radio', /^5/u), 'the term is not back', { timeout: 6000 });
    await tap(again.draw, 'button', '下一步');
    await find(again.draw, 'heading', '请核对这笔借款');
    expect(isChecked(again.draw, 'checkbox', /同意/u)).to.equal(false);
    await find(again.draw, 'button', '借款用途装修');
  });

  it('shows another customer nothing of it', async () => {
    const desk = await openDesk();
    await choose(desk);
    await leave();
    expect(drafts().length).to.equal(1);
    const other = await openDesk(openTestBank());
    await settle();
    expect(await valueOf(other.draw, '借款金额')).to.equal('');
    expect(isChecked(other.draw, 'radio', /^5/u)).to.equal(false);
  });

  it('has nothing once the loan is ordered', async () => {
    const desk = await openDesk();
    await toProgress(desk);
    await laidDown();
    expect(drafts()).to.deep.equal([]);
    await desk.bank.control.sandbox.setClock({ advanceBy: 'PT40S' });
    await read(desk.draw, '借款已到账');
    await leave();
    const again = await openDesk(desk.bank);
    await settle();
    expect(await valueOf(again.draw, '借款金额')).to.equal('');
  });

  it('keeps what the customer types before the draft is there', async () => {
    const desk = await openDesk();
    await choose(desk);
    await leave();
    const draw = await fixture<HTMLElement>(
      html`<wdl-loan-draw .client=${desk.bank.client}></wdl-loan-draw>`,
    );
    const field = (await find(draw, 'textbox', '借款金额')) as HTMLInputElement;
    field.focus();
    field.value = '600';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await settle();
    expect(field.value).to.match(/^600/u);
  });
});

describe('<wdl-loan-repay> after a reload', () => {
  it('has a part repayment again, asks for a new quote, and goes on', async () => {
    const bank = openTestBank();
    const drawId = await borrow(bank);
    const before = await openRepay(bank, drawId);
    await choosePart(before);
    await tap(before, 'button', '下一步');
    await find(before, 'heading', '请核对这次还款');
    await leave();
    const screen = await openRepay(bank, drawId);
    await waitUntil(() => isChecked(screen, 'radio', /^还一部分/u), 'the choice is not back', {
      timeout: 6000,
    });
    expect(await valueOf(screen, '这次还多少')).to.match(/^3,?000/u);
    expect(isChecked(screen, 'radio', /^少还几期/u)).to.equal(true);
    expect(seek(screen, 'heading', '请核对这次还款')).to.equal(undefined);
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '下一步');
    await find(screen, 'heading', '请核对这次还款');
  });

  it('shows nothing of it on another loan', async () => {
    const bank = openTestBank();
    const [one, other] = [await borrow(bank), await borrow(bank)];
    await choosePart(await openRepay(bank, one));
    await leave();
    const screen = await openRepay(bank, other);
    await settle();
    expect(isChecked(screen, 'radio', /^还一部分/u)).to.equal(false);
  });

  it('has nothing once the money is ordered', async () => {
    const bank = openTestBank();
    const drawId = await borrow(bank);
    const before = await openRepay(bank, drawId);
    await choosePart(before);
    await tap(before, 'button', '下一步');
    await tap(before, 'button', /^还款[\d,.]+元$/u);
    await waitUntil(() => focusedName() === 'textbox 6位短信验证码', '', { timeout: 6000 });
    await type('000000');
    await press('Enter');
    await read(before, '正在扣款');
    await bank.control.sandbox.setClock({ advanceBy: 'PT3S' });
    await read(before, '还款成功');
    await leave();
    expect(drafts()).to.deep.equal([]);
    const screen = await openRepay(bank, drawId);
    await settle();
    expect(isChecked(screen, 'radio', /^还一部分/u)).to.equal(false);
  });
});

describe('<wdl-loan-apply> after a reload', () => {
  it('asks for the authorisation again and has the form again', async () => {
    const desk = await openApplyDesk();
    await toForm(desk);
    await fillForm(desk);
    await tap(desk.apply, 'textbox', '工作单位');
    await type('示例镇小学');
    await leave();
    const again = await openApplyDesk(desk.bank);
    await settle();
    expect(isChecked(again.apply, 'checkbox', '同意查询个人征信')).to.equal(false);
    await toForm(again);
    expect(await valueOf(again.apply, '工作单位')).to.equal('示例镇小学');
    expect(await valueOf(again.apply, '每月收入')).to.match(/^6,?000/u);
    expect(isChecked(again.apply, 'radio', '上班')).to.equal(true);
    await expect(again.apply).to.be.accessible();
    await tap(again.apply, 'button', '提交申请');
    await read(again.apply, '正在评估您的额度');
  });

  it('shows another customer nothing of it', async () => {
    const desk = await openApplyDesk();
    await toForm(desk);
    await fillForm(desk);
    await leave();
    expect(drafts().length).to.equal(1);
    const other = await openApplyDesk(openTestBank('first-time'));
    await settle();
    await toForm(other);
    expect(await valueOf(other.apply, '每月收入')).to.equal('');
  });

  it('has nothing once the application is sent', async () => {
    const desk = await openApplyDesk();
    await toWait(desk);
    await laidDown();
    expect(drafts()).to.deep.equal([]);
  });

  it('has an objection again', async () => {
    const desk = await openApplyDesk('declined');
    await toWait(desk);
    await desk.bank.control.sandbox.setClock({ advanceBy: 'PT10M' });
    await find(desk.apply, 'heading', '这次没有批下额度');
    await tap(desk.apply, 'button', '申诉');
    await tap(desk.apply, 'textbox', '您的情况');
    await type('收入比填写的高');
    await leave();
    const again = await openApplyDesk(desk.bank);
    await settle();
    await tap(again.apply, 'button', '申诉');
    expect(await valueOf(again.apply, '您的情况')).to.equal('收入比填写的高');
  });
});
