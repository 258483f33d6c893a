import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../define/identity-password.js';
import { openTestBank } from '../screen/onboarding-bank.testing.js';
import { find, focusedName, press, read, tap, type } from '../screen/person.testing.js';
import { personaPassword } from '../screen/proof.testing.js';
import { setSecureInput } from '../screen/secure-input.js';
import type { IdentityPasswordElement } from './identity-password.element.js';

const open = async (bank = openTestBank('repeat-borrower')) => {
  await emulateMedia({ reducedMotion: 'reduce' });
  const screen = await fixture<IdentityPasswordElement>(
    html`<wdl-identity-password .client=${bank.client}></wdl-identity-password>`,
  );
  const events: { readonly name: string; readonly detail: unknown }[] = [];
  for (const name of ['ready', 'step', 'open', 'complete', 'error', 'cancel', 'exit'])
    screen.addEventListener(`wdl-identity-password-${name}`, (event) =>
      events.push({ name, detail: (event as CustomEvent).detail }),
    );
  return { bank, screen, events };
};

const confirm = async (screen: Element): Promise<void> => {
  await find(screen, 'textbox', '6位短信验证码');
  await type('000000');
  await press('Enter');
  await read(screen, '还要再用一种方式确认');
};

afterEach(() => {
  fixtureCleanup();
  setSecureInput(undefined);
});

describe('<wdl-identity-password>', () => {
  it('changes the password by keyboard, with two confirmations', async () => {
    const { screen, events } = await open();
    await waitUntil(() => focusedName() === 'heading 设置新的支付密码');
    await expect(screen).to.be.accessible();
    await tap(screen, 'textbox', '新的6位支付密码');
    await type('582914');
    await press('Tab');
    await press('Tab');
    await waitUntil(() => focusedName() === 'textbox 再输入一次');
    await type('582914');
    await press('Enter');
    await confirm(screen);
    await waitUntil(() => focusedName() === 'textbox 6位支付密码');
    await type(personaPassword);
    await press('Enter');
    await read(screen, '新的支付密码已经设好');
    await expect(screen).to.be.accessible();
    await waitUntil(() => events.some(({ name }) => name === 'complete'));
    expect(JSON.stringify(events)).to.not.contain('582914');
    expect(JSON.stringify(Object.entries(sessionStorage))).to.not.contain('582914');
  });

  it('refuses a simple password as soon as it is typed, and names what to mend', async () => {
    const { screen } = await open();
    await tap(screen, 'textbox', '新的6位支付密码');
    await type('112233');
    await read(screen, '有规律的数字太容易猜到，请换一个');
    await tap(screen, 'button', '下一步');
    await waitUntil(() => focusedName().includes('需要修改'), focusedName());
    await expect(screen).to.be.accessible();
  });

  it('lets the keyboard of the app go first, for the new password and for the old one', async () => {
    const asked: string[] = [];
    const bank = openTestBank('repeat-borrower');
    setSecureInput({
      ask: (kind) => {
        asked.push(kind);
        const digits = kind === 'payment-password' ? personaPassword : '582914';
        return bank.client.sealField(new TextEncoder().encode(digits));
      },
    });
    const { screen } = await open(bank);
    await tap(screen, 'button', '打开安全键盘');
    await confirm(screen);
    await tap(screen, 'button', '打开安全键盘');
    await read(screen, '新的支付密码已经设好');
    expect(asked).to.deep.equal(['new-payment-password', 'payment-password']);
  });

  it('asks for the old password in the page when the keyboard fails', async () => {
    const bank = openTestBank('repeat-borrower');
    setSecureInput({ ask: () => Promise.reject(new Error('No keyboard.')) });
    const { screen } = await open(bank);
    await tap(screen, 'button', '打开安全键盘');
    await read(screen, '安全键盘没有打开。请在这里输入新密码。');
    await tap(screen, 'textbox', '新的6位支付密码');
    await type('582914');
    await tap(screen, 'textbox', '再输入一次');
    await type('582914');
    await press('Enter');
    await confirm(screen);
    await tap(screen, 'button', '打开安全键盘');
    await read(screen, '安全键盘没有打开。请在这里输入支付密码。');
    await tap(screen, 'textbox', '6位支付密码');
    await type(personaPassword);
    await press('Enter');
    await read(screen, '新的支付密码已经设好');
  });

  it('sends somebody without an account to the opening of one', async () => {
    const { screen, events } = await open(openTestBank('nobody-yet'));
    await tap(screen, 'button', '去开户');
    expect(events.at(-1)?.name).to.equal('open');
    screen.openHref = '#to-open';
    await tap(screen, 'button', '去开户');
    expect(location.hash).to.equal('#to-open');
  });
});
