import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { loansOf, openTestBank } from './loan-bank.testing.js';
import type { LoanDrawElement } from './loan-draw.element.js';
import {
  agreeAndBorrow,
  choose,
  leaveDesk,
  listen,
  namesOf,
  openDesk,
  toCode,
  toConfirm,
  type Desk,
} from './loan-draw.testing.js';
import { find, focusedName, paste, press, read, seek, tap, textOn, type } from '../screen/person.testing.js';

const amountField = async ({ draw }: Desk): Promise<HTMLInputElement> =>
  (await find(draw, 'textbox', '借款金额')) as HTMLInputElement;
const writes = ({ bank }: Desk): string[] =>
  bank.requests.filter((request) => request.startsWith('POST') && !request.includes('sessions'));

afterEach(leaveDesk);

describe('<wdl-loan-draw> amounts', () => {
  const bad: readonly (readonly [typed: string, said: string])[] = [
    ['499.99', '最少借500元'],
    ['80,000.01', '最多可以借80,000.00元'],
    ['99999999999999999999', '最多可以借80,000.00元'],
    ['8000.005', '金额最多写到分'],
    ['8000,50', '小数请用点'],
    ['-8000', '金额前面不要写减号'],
    ['八千', '金额只能写数字'],
    ['', '请填写借款金额'],
  ];
  for (const [typed, said] of bad) {
    it(`keeps ${typed === '' ? 'an empty field' : typed}, says what to do and sends nothing`, async () => {
      const desk = await openDesk();
      if (typed !== '') paste(typed);
      await tap(desk.draw, 'button', '下一步');
      await waitUntil(() => focusedName() === 'heading 有2处需要修改');
      await read(desk.draw, said);
      expect((await amountField(desk)).value).to.equal(typed);
      expect(writes(desk)).to.deep.equal([]);
      await tap(desk.draw, 'button', '请选择借多久');
      await waitUntil(() => focusedName().startsWith('radio'));
      await tap(desk.draw, 'button', new RegExp(`^${said}`, 'u'));
      await waitUntil(() => focusedName() === 'textbox 借款金额');
    });
  }

  for (const text of ['８０００', '8,000元', '¥8,000.00', ' 8000 ', '8，000']) {
    it(`reads a pasted ${text} as 8,000.00`, async () => {
      const desk = await openDesk();
      paste(text);
      await press('Tab');
      const field = await amountField(desk);
      await waitUntil(() => field.value === '8,000.00', field.value);
      await find(desk.draw, 'radio', /^5个月首月还1,69/u);
    });
  }

  it('leaves the text of an input method alone until it is composed', async () => {
    const desk = await openDesk();
    const field = await amountField(desk);
    field.dispatchEvent(new CompositionEvent('compositionstart'));
    field.value = '８０';
    field.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true, composed: true }));
    await desk.draw.updateComplete;
    expect(field.value).to.equal('８０');
    expect(textOn(desk.draw)).not.to.include('首月还');
    field.value = '８０００';
    field.dispatchEvent(new CompositionEvent('compositionend'));
    await find(desk.draw, 'radio', /^5个月首月还1,69/u);
    expect(field.value).to.equal('８０００');
  });

  it('withdraws what it said about a field once that is mended', async () => {
    const desk = await openDesk();
    await choose(desk, '100');
    await tap(desk.draw, 'button', '下一步');
    await tap(desk.draw, 'button', /^最少借500元/u);
    await press('Control+A');
    await type('8000');
    await read(desk.draw, /^(?!.*最少借500元，请)/u);
    await tap(desk.draw, 'button', '下一步');
    await find(desk.draw, 'heading', '请核对这笔借款');
  });
});

describe('<wdl-loan-draw> without the bank', () => {
  it('keeps what was typed while there is no line, and goes on when there is', async () => {
    const desk = await openDesk();
    await choose(desk);
    desk.bank.away = true;
    await tap(desk.draw, 'button', '下一步');
    await read(desk.draw, '连不上银行。您填的内容都还在，这笔借款没有提交');
    expect((await amountField(desk)).value).to.equal('8,000.00');
    expect(namesOf(desk)).to.deep.equal(['ready', 'error']);
    await expect(desk.draw).to.be.accessible();
    desk.bank.away = false;
    await tap(desk.draw, 'button', '下一步');
    await find(desk.draw, 'heading', '请核对这笔借款');
    expect(textOn(desk.draw)).not.to.include('连不上银行');
  });

  it('says what went wrong where the customer looks, and aloud', async () => {
    const desk = await openDesk();
    await choose(desk);
    desk.bank.away = true;
    await tap(desk.draw, 'button', '下一步');
    await read(desk.draw, '连不上银行');
    const notice = desk.draw.shadowRoot!.querySelector('wdl-notice')!;
    await waitUntil(() => {
      const { top, bottom } = notice.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    await waitUntil(() =>
      [...desk.draw.shadowRoot!.querySelectorAll('[role="alert"]')].some((region) =>
        region.textContent.includes('连不上银行'),
      ),
    );
  });

  it('says that the line could not be read and reads it again on request', async () => {
    const bank = openTestBank();
    bank.away = true;
    const draw = await fixture<LoanDrawElement>(html`<wdl-loan-draw .client=${bank.client}></wdl-loan-draw>`);
    const events = listen(draw);
    await find(draw, 'heading', '网络断开了');
    await read(draw, '没有读到您的额度，没有提交任何借款。');
    await expect(draw).to.be.accessible();
    bank.away = false;
    await tap(draw, 'button', '重新连接');
    await find(draw, 'textbox', '借款金额');
    await waitUntil(() => focusedName() === 'textbox 借款金额');
    expect(events.map(({ name }) => name)).to.include('ready');
  });

  it('tells a customer without a usable line so, with no button to press', async () => {
    const bank = openTestBank('suspended-line');
    const draw = await fixture<LoanDrawElement>(html`<wdl-loan-draw .client=${bank.client}></wdl-loan-draw>`);
    await find(draw, 'heading', '现在不能借款');
    expect(seek(draw, 'button', '下一步')).to.equal(undefined);
    await expect(draw).to.be.accessible();
  });

  it('asks for a new log-in when the session is over, and goes on afterwards', async () => {
    const desk = await openDesk();
    await choose(desk);
    desk.bank.client.session.end();
    await tap(desk.draw, 'button', '下一步');
    await find(desk.draw, 'heading', '登录已过期');
    await read(desk.draw, /借款金额8,000\.00元借款期限5个月是否已提交没有/u);
    await expect(desk.draw).to.be.accessible();
    await tap(desk.draw, 'button', '登录后继续');
    expect((await amountField(desk)).value).to.equal('8,000.00');
    expect(namesOf(desk)).to.include('sign-in');
    await tap(desk.draw, 'button', '下一步');
    await find(desk.draw, 'heading', '请核对这笔借款');
  });

  it('asks for a new quote when the old one is out of date, and borrows nothing', async () => {
    const desk = await openDesk();
    await toConfirm(desk);
    await desk.bank.control.sandbox.setClock({ advanceBy: 'PT16M' });
    await agreeAndBorrow(desk);
    await read(desk.draw, '刚才的已经过期。金额和期限都还在');
    expect((await amountField(desk)).value).to.equal('8,000.00');
    expect(await loansOf(desk.bank)).to.deep.equal([]);
    await tap(desk.draw, 'button', '下一步');
    await find(desk.draw, 'heading', '请核对这笔借款');
  });
});

describe('<wdl-loan-draw> lost replies', () => {
  it('finds the loan whose reply was lost and never sends it twice', async () => {
    const desk = await openDesk();
    await toCode(desk);
    await desk.bank.control.sandbox.addFault({ operation: 'loan.draw', dropAfterCommit: true, times: 9 });
    await type('000000');
    await press('Enter');
    await read(desk.draw, '正在放款，通常40秒内到账');
    expect((await loansOf(desk.bank)).length).to.equal(1);
  });

  it('says what is not known when the line is lost for good, and asks again', async () => {
    const desk = await openDesk();
    await toCode(desk);
    await type('000000');
    await desk.bank.control.sandbox.addFault({ operation: 'loan.draw', dropAfterCommit: true, times: 9 });
    await desk.bank.control.sandbox.addFault({ operation: 'loan.listDraws', status: 503, times: 3 });
    await press('Enter');
    await read(desk.draw, '刚才的借款可能已经提交。我们先查结果，不会重复借款。');
    await read(desk.draw, '还没有查到结果');
    await expect(desk.draw).to.be.accessible();
    expect(seek(desk.draw, 'button', /^借款/u)).to.equal(undefined);
    await tap(desk.draw, 'button', '关闭');
    expect(desk.events.at(-1)).to.deep.equal({ name: 'exit', detail: { to: 'home', drawId: undefined } });
    await tap(desk.draw, 'button', '再查一次');
    await read(desk.draw, '正在放款，通常40秒内到账');
    expect((await loansOf(desk.bank)).length).to.equal(1);
  });

  it('says that the bank does not answer, and the same code goes through once it does', async () => {
    const desk = await openDesk();
    await toCode(desk);
    await type('000000');
    await desk.bank.control.sandbox.addFault({ operation: 'loan.draw', status: 503, times: 3 });
    await press('Enter');
    await read(desk.draw, '银行暂时没有回应');
    expect(await loansOf(desk.bank)).to.deep.equal([]);
    await tap(desk.draw, 'button', '确认借款');
    await read(desk.draw, '正在放款，通常40秒内到账');
    expect((await loansOf(desk.bank)).length).to.equal(1);
    expect(desk.bank.requests.filter((request) => request.endsWith('/verify')).length).to.equal(1);
  });
});
