import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../define/identity-step-up.js';
import { find, focusedName, outline, paste, press, read, seek, tap, type } from '../screen/person.testing.js';
import type { IdentityStepUpElement } from './identity-step-up.element.js';
import { setStepUpPorts } from './identity-step-up.ports.js';
import { openAskedBank, unlock, type AskedBank } from './identity-step-up.testing.js';

interface Desk extends AskedBank {
  readonly screen: IdentityStepUpElement;
  readonly events: { readonly name: string; readonly detail: unknown }[];
}

const names = ['ready', 'step', 'complete', 'error', 'cancel'];
const password = 'textbox 6位支付密码';

const openDesk = async (presentation: 'page' | 'sheet' = 'page'): Promise<Desk> => {
  await emulateMedia({ reducedMotion: 'reduce' });
  const asked = await openAskedBank();
  const events: Desk['events'] = [];
  const hear = (event: Event): void => {
    events.push({
      name: event.type.replace('wdl-identity-step-up-', ''),
      detail: (event as CustomEvent).detail,
    });
  };
  const screen = await fixture<IdentityStepUpElement>(
    html`<wdl-identity-step-up
      presentation=${presentation}
      service-href="#help"
      .client=${asked.bank.client}
      .challenge=${asked.challenge}
    ></wdl-identity-step-up>`,
  );
  for (const name of names) screen.addEventListener(`wdl-identity-step-up-${name}`, hear);
  await find(screen, 'textbox', '6位短信验证码');
  return { ...asked, screen, events };
};

const tokenOf = ({ events }: Desk): string | undefined =>
  (events.find(({ name }) => name === 'complete')?.detail as { token: string } | undefined)?.token;

const complete = async (desk: Desk): Promise<void> => {
  await waitUntil(() => tokenOf(desk) !== undefined, 'no token');
  expect(await unlock(desk.bank, desk.lineId, tokenOf(desk))).to.equal(undefined);
};

/** Everything that a page around the screen could see or keep: its events, and every attribute in it. */
const visible = ({ screen, events }: Desk): string => {
  const attributes = (node: Element): string[] => [
    ...[...node.attributes].map(({ value }) => value),
    ...[...(node.shadowRoot?.querySelectorAll('*') ?? []), ...node.children].flatMap(attributes),
  ];
  return JSON.stringify([events, attributes(screen)]);
};

describe('<wdl-identity-step-up>', () => {
  afterEach(() => {
    setStepUpPorts({});
    fixtureCleanup();
  });

  it('shows what is confirmed beside the code, with every way as a button, and no camera it was not given', async () => {
    const desk = await openDesk();
    await read(desk.screen, '解锁额度');
    await read(desk.screen, /金额80,000\.00元/u);
    await find(desk.screen, 'region', '您要确认的是');
    await find(desk.screen, 'button', '用支付密码');
    expect(seek(desk.screen, 'button', '刷脸')).to.equal(undefined);
    expect(outline(desk.screen)).to.include('heading 输入短信验证码');
    await expect(desk.screen).to.be.accessible();
  });

  it('takes a pasted code and Enter, and gives a token that the bank takes once', async () => {
    const desk = await openDesk();
    await tap(desk.screen, 'textbox', '6位短信验证码');
    paste('000 000');
    await press('Enter');
    await complete(desk);
    expect(await unlock(desk.bank, desk.lineId, tokenOf(desk)).catch((error: unknown) => error)).to.not.equal(
      undefined,
    );
    expect(desk.events.map(({ name }) => name)).to.deep.equal(['step', 'complete']);
  });

  it('goes to the password by keyboard alone, masks it, shows it on demand and sends it sealed', async () => {
    const desk = await openDesk();
    await tap(desk.screen, 'textbox', '6位短信验证码');
    while (focusedName() !== 'button 用支付密码') await press('Tab');
    await press('Enter');
    await waitUntil(() => focusedName() === password);
    await expect(desk.screen).to.be.accessible();
    await type('135790');
    const field = (await find(desk.screen, 'textbox', '6位支付密码')) as HTMLInputElement;
    expect([field.type, field.autocomplete]).to.deep.equal(['password', 'off']);
    await press('Tab');
    await press('Enter');
    expect(field.type).to.equal('text');
    await tap(desk.screen, 'button', '确认解锁');
    await read(desk.screen, '支付密码不对，还可以试4次');
    expect(field.value).to.equal('');
    await waitUntil(() => focusedName() === password);
    paste('246810');
    expect(visible(desk)).to.not.contain('246810');
    await press('Enter');
    await complete(desk);
    expect(visible(desk)).to.not.contain('246810').and.not.contain('135790');
    expect(desk.bank.bodies.join('')).to.not.contain('246810');
  });

  it('would see a password in an attribute', async () => {
    const desk = await openDesk();
    desk.screen.shadowRoot!.querySelector('wdl-button')!.setAttribute('data-planted', '246810');
    expect(visible(desk)).to.contain('246810');
  });

  it('explains the face before the camera opens, and the customer may turn back', async () => {
    let opened = 0;
    const picture = new Promise<Uint8Array | undefined>((resolve) => {
      resolve(undefined);
    });
    setStepUpPorts({
      capture: () => {
        opened += 1;
        return opened === 1 ? picture : Promise.resolve(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0));
      },
    });
    const desk = await openDesk();
    await tap(desk.screen, 'button', '刷脸');
    await read(desk.screen, '不方便或者不想刷脸');
    expect(opened).to.equal(0);
    await find(desk.screen, 'button', '用短信验证码');
    await tap(desk.screen, 'button', '开始刷脸');
    await waitUntil(() => opened === 1);
    await find(desk.screen, 'button', '开始刷脸');
    expect(tokenOf(desk)).to.equal(undefined);
    await tap(desk.screen, 'button', '开始刷脸');
    await complete(desk);
  });

  it('ends when the tries are used up, says so and lets the customer close', async () => {
    const desk = await openDesk('sheet');
    await waitUntil(() => focusedName() === 'textbox 6位短信验证码');
    await type('000003');
    await press('Enter');
    await read(desk.screen, '输错次数太多');
    await expect(desk.screen).to.be.accessible();
    await tap(desk.screen, 'button', '知道了');
    await waitUntil(() => desk.events.some(({ name }) => name === 'cancel'));
    expect(tokenOf(desk)).to.equal(undefined);
  });

  it('keeps what was typed when the line is lost', async () => {
    const desk = await openDesk();
    await tap(desk.screen, 'textbox', '6位短信验证码');
    await type('000000');
    desk.bank.away = true;
    await press('Enter');
    await read(desk.screen, '连不上银行');
    desk.bank.away = false;
    await tap(desk.screen, 'button', '确认解锁');
    await complete(desk);
  });

  it('says all of it in English, and fits in 320 px', async () => {
    await setViewport({ width: 320, height: 640 });
    const desk = await openDesk();
    desk.screen.locale = 'en';
    await find(desk.screen, 'textbox', '6-digit code from the text message');
    await find(desk.screen, 'button', 'By payment password');
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await setViewport({ width: 390, height: 844 });
  });

  it('forgets the challenge of a client that is replaced', async () => {
    const desk = await openDesk();
    await tap(desk.screen, 'textbox', '6位短信验证码');
    await type('0000');
    desk.screen.client = (await openAskedBank()).bank.client;
    const field = (await find(desk.screen, 'textbox', '6位短信验证码')) as HTMLInputElement;
    await waitUntil(() => field.value === '');
  });
});
