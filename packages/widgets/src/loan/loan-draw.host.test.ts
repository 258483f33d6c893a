import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setMessages } from '../i18n/catalogue.js';
import { loansOf, openTestBank } from './loan-bank.testing.js';
import type { LoanDrawElement } from './loan-draw.element.js';
import {
  choose,
  leaveDesk,
  listen,
  namesOf,
  openDesk,
  toCode,
  toConfirm,
  toProgress,
  toReceipt,
} from './loan-draw.testing.js';
import { find, focusedName, press, read, seek, tap, textOn, type } from '../screen/person.testing.js';

const styled = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.hasAttribute('style') ? [element] : []),
    ...(element.shadowRoot === null ? [] : styled(element.shadowRoot)),
  ]);

afterEach(leaveDesk);

describe('<wdl-loan-draw> in a host', () => {
  it('tells the host each step, in order, in plain values without personal data', async () => {
    const desk = await openDesk();
    await toCode(desk);
    await type('111111');
    await press('Enter');
    await read(desk.draw, '验证码不对');
    await type('000000');
    await press('Enter');
    await read(desk.draw, '正在放款');
    await desk.bank.control.sandbox.setClock({ advanceBy: 'PT40S' });
    await read(desk.draw, '借款已到账');
    await waitUntil(() => namesOf(desk).includes('complete'));
    expect(namesOf(desk)).to.deep.equal(['ready', 'step', 'error', 'step', 'step', 'complete']);
    expect(desk.events.slice(0, 2).map(({ detail }) => detail)).to.deep.equal([
      { step: 'amount', index: 1, of: 4 },
      { step: 'confirm', index: 2, of: 4 },
    ]);
    const said = JSON.stringify(desk.events);
    expect(JSON.parse(said)).to.deep.equal(desk.events);
    for (const secret of ['100****0900', '1000000', '林', '9999991000042600', '000000"', 'wsu_', 'emb_'])
      expect(said).not.to.include(secret);
  });

  it('tells the host that the customer leaves before confirming, and keeps what was typed', async () => {
    const desk = await openDesk();
    await choose(desk);
    await tap(desk.draw, 'button', '返回');
    expect(desk.events.at(-1)).to.deep.equal({ name: 'cancel', detail: { step: 'amount', index: 1, of: 4 } });
    expect(((await find(desk.draw, 'textbox', '借款金额')) as HTMLInputElement).value).to.equal('8,000.00');
  });

  it('tells the host that the customer leaves while the money is on its way', async () => {
    const desk = await openDesk();
    await toProgress(desk);
    const [loan] = await loansOf(desk.bank);
    await tap(desk.draw, 'button', '回到首页');
    await tap(desk.draw, 'button', '关闭');
    const exit = { name: 'exit', detail: { to: 'home', drawId: loan!.id } };
    expect(desk.events.slice(-2)).to.deep.equal([exit, exit]);
  });

  it('lets the host open its own customer service', async () => {
    const desk = await openDesk();
    let asked = 0;
    desk.draw.addEventListener('wdl-service', (event) => {
      asked += 1;
      event.preventDefault();
    });
    await tap(desk.draw, 'button', '客服');
    expect([asked, location.hash]).to.deep.equal([1, '']);
  });

  it('keeps what was typed when the host moves it', async () => {
    const desk = await openDesk();
    await choose(desk);
    const shelf = document.createElement('div');
    desk.draw.parentElement!.append(shelf);
    shelf.append(desk.draw);
    await aTimeout(100);
    const field = (await find(desk.draw, 'textbox', '借款金额')) as HTMLInputElement;
    expect(field.value).to.equal('8,000.00');
    await tap(desk.draw, 'button', '下一步');
    await find(desk.draw, 'heading', '请核对这笔借款');
    desk.draw.remove();
    shelf.append(desk.draw);
    await find(desk.draw, 'heading', '请核对这笔借款');
    await tap(desk.draw, 'checkbox', /同意/u);
    await tap(desk.draw, 'button', /^借款8,000/u);
    await waitUntil(() => focusedName() === 'textbox 6位短信验证码');
  });

  it('goes on with a code that was sent before the host moved it', async () => {
    const desk = await openDesk();
    await toCode(desk);
    const shelf = document.createElement('div');
    desk.draw.parentElement!.append(shelf);
    shelf.append(desk.draw);
    await aTimeout(100);
    if (seek(desk.draw, 'dialog', '输入短信验证码') === undefined)
      await tap(desk.draw, 'button', /^借款8,000/u);
    await waitUntil(() => focusedName() === 'textbox 6位短信验证码');
    await type('000000');
    await press('Enter');
    await read(desk.draw, '正在放款');
    expect((await loansOf(desk.bank)).length).to.equal(1);
  });

  it('does not disturb another one on the page', async () => {
    const first = await openDesk();
    const second = await fixture<LoanDrawElement>(
      html`<wdl-loan-draw .client=${openTestBank().client}></wdl-loan-draw>`,
    );
    const heard = listen(second);
    const other = (await find(second, 'textbox', '借款金额')) as HTMLInputElement;
    await waitUntil(() => heard.length === 1);
    (await find(first.draw, 'textbox', '借款金额')).focus();
    await choose(first);
    await tap(first.draw, 'button', '下一步');
    await find(first.draw, 'heading', '请核对这笔借款');
    expect(other.value).to.equal('');
    expect(seek(second, 'textbox', '借款金额')).to.equal(other);
    expect(heard.map(({ name }) => name)).to.deep.equal(['ready']);
  });

  it('works inside shadow roots of the host', async () => {
    const bank = openTestBank();
    const outer = await fixture<HTMLElement>(html`<div></div>`);
    const inner = document.createElement('section');
    outer.attachShadow({ mode: 'open' }).append(inner);
    const draw = document.createElement('wdl-loan-draw');
    draw.client = bank.client;
    inner.attachShadow({ mode: 'open' }).append(draw);
    const heard: string[] = [];
    outer.addEventListener('wdl-loan-draw-step', () => heard.push('step'));
    for (const name of ['input', 'change', 'wdl-input', 'wdl-change'])
      outer.addEventListener(name, () => heard.push(name));
    await find(draw, 'textbox', '借款金额');
    await waitUntil(() => focusedName() === 'textbox 借款金额');
    await type('8000');
    expect(heard).to.deep.equal([]);
    await tap(draw, 'radio', /^5/u);
    await tap(draw, 'button', '下一步');
    await find(draw, 'heading', '请核对这笔借款');
    await tap(draw, 'checkbox', /同意/u);
    expect(heard.filter((name) => name !== 'input')).to.deep.equal(['step']);
  });

  it('shows the texts of the host', async () => {
    setMessages('zh-CN', { 'loan-draw': { next: '看看费用', months: (n: number) => `${String(n)}期` } });
    const desk = await openDesk();
    await find(desk.draw, 'radio', '5期');
    await find(desk.draw, 'button', '看看费用');
    setMessages('zh-CN', { 'loan-draw': { next: '下一步', months: (n: number) => `${String(n)}个月` } });
  });

  it('renders no style attribute on any screen', async () => {
    const desk = await openDesk();
    const styles = [...styled(desk.draw.shadowRoot!)];
    await toConfirm(desk);
    styles.push(...styled(desk.draw.shadowRoot!));
    leaveDesk();
    const next = await openDesk();
    await toReceipt(next);
    styles.push(...styled(next.draw.shadowRoot!));
    expect(styles.map(({ localName }) => localName)).to.deep.equal([]);
    next.draw.shadowRoot!.querySelector('wdl-button')!.shadowRoot!.querySelector('button')!.style.color =
      'red';
    expect(styled(next.draw.shadowRoot!).length).to.equal(1);
  });

  it('marks the sandbox on every screen', async () => {
    const desk = await openDesk();
    expect(textOn(desk.draw)).to.match(/^测试环境，不动真钱/u);
  });
});
