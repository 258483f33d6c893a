import { expect, waitUntil } from '@open-wc/testing';
import { loansOf } from './loan-bank.testing.js';
import { leaveDesk, namesOf, openDesk, toCode } from './loan-draw.testing.js';
import { find, focusedName, paste, press, read, seek, tap, textOn, type } from '../screen/person.testing.js';

afterEach(leaveDesk);

describe('<wdl-loan-draw> code', () => {
  it('says what the code is for, starts in it and waits for six digits', async () => {
    const desk = await openDesk();
    await toCode(desk);
    await read(desk.draw, '金额8,000.00元');
    await read(desk.draw, '收款方999999******2600');
    await read(desk.draw, '验证码已发到 100****0900');
    const confirm = (await find(desk.draw, 'button', '确认借款')) as HTMLButtonElement;
    expect(confirm.disabled).to.equal(true);
    await type('00000');
    await press('Enter');
    expect(desk.bank.requests.some((request) => request.endsWith('/verify'))).to.equal(false);
    await expect(desk.draw).to.be.accessible();
  });

  it('says how many tries are left, empties the field and stands in it again', async () => {
    const desk = await openDesk();
    await toCode(desk);
    await type('111111');
    await press('Enter');
    await read(desk.draw, '验证码不对，还可以试4次');
    const field = (await find(desk.draw, 'textbox', '6位短信验证码')) as HTMLInputElement;
    expect(field.value).to.equal('');
    await waitUntil(() => focusedName() === 'textbox 6位短信验证码');
    await expect(desk.draw).to.be.accessible();
    paste('０００ ０００');
    await press('Enter');
    await read(desk.draw, '正在放款');
    expect((await loansOf(desk.bank)).length).to.equal(1);
  });

  it('offers a new code when the old one is out of date', async () => {
    const desk = await openDesk();
    await toCode(desk);
    await type('000002');
    await press('Enter');
    await read(desk.draw, '验证码已过期');
    await desk.bank.control.sandbox.setClock({ advanceBy: 'PT61S' });
    await desk.bank.client.loan.listLines();
    await tap(desk.draw, 'button', '没收到？重新发送验证码');
    await read(desk.draw, /秒后可以重新发送/u);
    await find(desk.draw, 'textbox', '6位短信验证码');
    await waitUntil(() => focusedName() === 'textbox 6位短信验证码');
    await type('000000');
    await press('Enter');
    await read(desk.draw, '正在放款');
  });

  it('counts down by the clock of the bank', async () => {
    const desk = await openDesk();
    await toCode(desk);
    expect(textOn(desk.draw)).to.match(/没收到？(?:60|59|58|57|56|55)秒后可以重新发送/u);
    await desk.bank.control.sandbox.setClock({ advanceBy: 'PT30S' });
    await desk.bank.client.loan.listLines();
    await read(desk.draw, /没收到？(?:30|29|28|27|26|25|24|23)秒后可以重新发送/u);
    expect(seek(desk.draw, 'button', '没收到？重新发送验证码')).to.equal(undefined);
    await desk.bank.control.sandbox.setClock({ advanceBy: 'PT30S' });
    await desk.bank.client.loan.listLines();
    await find(desk.draw, 'button', '没收到？重新发送验证码');
  });

  it('says when the tries are used up, and the next order has a new code', async () => {
    const desk = await openDesk();
    await toCode(desk);
    await type('000003');
    await press('Enter');
    await read(desk.draw, '输错次数太多，这一次不能再确认了，什么都没有提交');
    await tap(desk.draw, 'button', '知道了');
    await find(desk.draw, 'heading', '请核对这笔借款');
    expect(await loansOf(desk.bank)).to.deep.equal([]);
    await tap(desk.draw, 'button', /^借款8,000/u);
    await waitUntil(() => focusedName() === 'textbox 6位短信验证码');
    await type('000000');
    await press('Enter');
    await read(desk.draw, '正在放款');
    expect((await loansOf(desk.bank)).length).to.equal(1);
  });

  it('borrows nothing when it is closed, and works when the order is confirmed again', async () => {
    const desk = await openDesk();
    await toCode(desk);
    await press('Escape');
    await find(desk.draw, 'heading', '请核对这笔借款');
    expect(await loansOf(desk.bank)).to.deep.equal([]);
    expect(await find(desk.draw, 'checkbox', /同意/u)).to.have.property('checked', true);
    await tap(desk.draw, 'button', /^借款8,000/u);
    await waitUntil(() => focusedName() === 'textbox 6位短信验证码');
    await type('000000');
    await press('Enter');
    await read(desk.draw, '正在放款');
    expect((await loansOf(desk.bank)).length).to.equal(1);
    expect(namesOf(desk)).not.to.include('error');
  });

  it('borrows with the payment password as well, chosen in the same sheet', async () => {
    const desk = await openDesk();
    await toCode(desk);
    await tap(desk.draw, 'button', '用支付密码');
    await waitUntil(() => focusedName() === 'textbox 6位支付密码');
    await type('246810');
    await press('Enter');
    await read(desk.draw, '正在放款');
    expect((await loansOf(desk.bank)).length).to.equal(1);
    expect(JSON.stringify(desk.events)).to.not.contain('246810').and.not.contain('wsu_');
  });

  it('keeps the code sheet open when the line is lost, and sends the same code again', async () => {
    const desk = await openDesk();
    await toCode(desk);
    await type('000000');
    desk.bank.away = true;
    await press('Enter');
    await read(desk.draw, '连不上银行');
    desk.bank.away = false;
    await tap(desk.draw, 'button', '确认借款');
    await read(desk.draw, '正在放款');
    expect((await loansOf(desk.bank)).length).to.equal(1);
  });
});
