import { aTimeout, expect, fixture, fixtureCleanup, html, oneEvent, waitUntil } from '@open-wc/testing';
import { redeemHandOver } from '@weidongli/client';
import '../define/identity-continue.js';
import {
  find,
  focused,
  focusedName,
  press,
  read,
  seek,
  tap,
  textOn,
  type,
} from '../screen/person.testing.js';
import type { TestBank } from '../screen/onboarding-bank.testing.js';
import { beginApplication, sendElements } from './application.testing.js';
import type { IdentityContinueElement } from './identity-continue.element.js';

const first = async () => {
  const { bank, application } = await beginApplication();
  const screen = await fixture<IdentityContinueElement>(
    html`<wdl-identity-continue
      link-base="https://partner.example/continue"
      .client=${bank.client}
    ></wdl-identity-continue>`,
  );
  await find(screen, 'heading', '换一台设备接着办');
  return { bank, application, screen };
};

const linked = async () => {
  const opened = await first();
  await tap(opened.screen, 'button', '生成二维码');
  await waitUntil(() => focusedName() === 'heading 用另一台设备扫一扫');
  const [, token = ''] = /#(\S+?)复制链接/u.exec(textOn(opened.screen)) ?? [];
  const [spaced = ''] = /(?:\d ){5}\d(?=还有)/u.exec(textOn(opened.screen)) ?? [];
  return { ...opened, token, code: spaced.replaceAll(' ', '') };
};

const second = async (bank: TestBank, token: string): Promise<IdentityContinueElement> => {
  const screen = await fixture<IdentityContinueElement>(
    html`<wdl-identity-continue
      .token=${token}
      .redeem=${(input: Parameters<typeof redeemHandOver>[1]) => redeemHandOver(bank.transport, input)}
    ></wdl-identity-continue>`,
  );
  await waitUntil(() => focusedName() === 'heading 在这台设备上接着办');
  return screen;
};

const typeCode = async (screen: HTMLElement, code: string): Promise<void> => {
  (await find(screen, 'textbox', '6位确认码')).focus();
  await type(code);
};

const wrong = (code: string): string => (code === '000000' ? '000001' : '000000');

beforeEach(() => {
  sessionStorage.clear();
});
afterEach(fixtureCleanup);

describe('<wdl-identity-continue> on the first device', () => {
  it('explains, then shows code, digits, time and link', async () => {
    const { screen } = await first();
    await expect(screen).to.be.accessible();
    expect(screen.shadowRoot!.querySelector('svg.qr')).to.equal(null);
    await tap(screen, 'button', '生成二维码');
    await read(screen, /还有[45]分\d+秒有效/u);
    await read(screen, 'https://partner.example/continue#who_');
    const drawing = screen.shadowRoot!.querySelector('svg.qr')!;
    expect(drawing.getAttribute('aria-label')).to.equal('接着办的二维码，内容和下面的链接相同');
    expect(drawing.getBoundingClientRect().width).to.be.at.least(200);
    await find(screen, 'heading', '确认码');
    await expect(screen).to.be.accessible();
    expect(sessionStorage.length + localStorage.length).to.equal(0);
  });

  it('copies the link, and says so, also when it cannot', async () => {
    const { screen } = await linked();
    await tap(screen, 'button', '复制链接');
    await read(screen, /已经复制|没有复制成功，请按住链接自己复制。/u);
  });

  it('takes code and digits away after five minutes, and makes another on request', async () => {
    const { bank, screen, code } = await linked();
    await bank.control.sandbox.setClock({ advanceBy: 'PT5M1S' });
    screen.refresh();
    await read(screen, '二维码和确认码过期了，没有人能再用。');
    expect(screen.shadowRoot!.querySelector('svg.qr')).to.equal(null);
    expect(textOn(screen)).not.to.include(Array.from(code).join(' '));
    // The button has changed its colour, which takes a moment.
    await aTimeout(300);
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '重新生成');
    await read(screen, /还有[45]分\d+秒有效/u);
  });

  it('notices that the other device goes on, and tells the host', async () => {
    const { bank, application, screen } = await linked();
    const changed = oneEvent(screen, 'wdl-identity-continue-changed');
    await sendElements(bank, application, '林知夏');
    await changed;
    await waitUntil(() => focusedName() === 'heading 另一台设备已经接着办了');
    await expect(screen).to.be.accessible();
  });
});

describe('<wdl-identity-continue> inside another screen', () => {
  it('lets the customer go on here after all, or give the application up where somebody else goes on', async () => {
    const { bank, application } = await beginApplication();
    const screen = await fixture<IdentityContinueElement>(
      html`<wdl-identity-continue
        presentation="part"
        .application=${application}
        .client=${bank.client}
      ></wdl-identity-continue>`,
    );
    const heard: string[] = [];
    screen.addEventListener('wdl-identity-continue-way', ({ detail }: CustomEventInit<{ way: string }>) =>
      heard.push(detail!.way),
    );
    screen.addEventListener('wdl-identity-continue-cancel', () => heard.push('leave'));
    await tap(screen, 'button', '生成二维码');
    await find(screen, 'heading', '用另一台设备扫一扫');
    expect(seek(screen, 'button', '取消这次申请')).to.equal(undefined);
    screen.application = { ...application, version: application.version + 1 };
    await waitUntil(() => focusedName() === 'heading 另一台设备已经接着办了');
    await read(screen, '也可以随时回到这台设备接着办。');
    await read(screen, '那台设备不是您自己在用，请取消这次申请，再联系客服。');
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '取消这次申请');
    await tap(screen, 'button', '回到这台设备');
    expect(heard).to.deep.equal(['CANCEL', 'leave']);
  });
});

describe('<wdl-identity-continue> on the second device', () => {
  it('needs no client, takes six digits by keyboard and hands the secret on once', async () => {
    const { bank, token, code } = await linked();
    const screen = await second(bank, token);
    await expect(screen).to.be.accessible();
    const leaked: unknown[] = [];
    for (const method of ['log', 'warn', 'error'] as const) {
      const original = console[method];
      console[method] = (...args: unknown[]) => {
        leaked.push(...args);
        original(...args);
      };
    }
    const secrets: string[] = [];
    screen.addEventListener(
      'wdl-identity-continue-complete',
      ({ detail }: CustomEventInit<{ clientSecret: string }>) => secrets.push(detail!.clientSecret),
    );
    await typeCode(screen, code.slice(0, 5));
    expect(await find(screen, 'button', '在这里接着办')).to.have.property('disabled', true);
    await type(code.slice(5));
    await press('Tab');
    await waitUntil(() => focusedName() === 'button 在这里接着办');
    await press('Enter');
    await waitUntil(() => focusedName() === 'heading 接上了');
    expect(secrets.length).to.equal(1);
    const kept =
      JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage), leaked]) +
      screen.shadowRoot!.innerHTML;
    expect(kept).not.to.include(secrets[0]!);
    await expect(screen).to.be.accessible();
    // No hint for developers that a client is missing.
    await aTimeout(2100);
    expect(textOn(screen)).not.to.include('WDL1001');
  });

  it('says the same of a wrong code and of a link that is unknown, and lets type again', async () => {
    const { bank, token, code } = await linked();
    const said: string[] = [];
    for (const [given, digits] of [
      [token, wrong(code)],
      [`${token}x`, code],
    ] as const) {
      const screen = await second(bank, given);
      await typeCode(screen, digits);
      await tap(screen, 'button', '在这里接着办');
      await read(screen, '没有接上：');
      expect((focused() as HTMLInputElement).value).to.equal('');
      // On the screen, and once more to a screen reader.
      await waitUntil(() => textOn(screen).split('没有接上：').length === 3);
      said.push(textOn(screen));
      await expect(screen).to.be.accessible();
      expect(seek(screen, 'heading', '接上了')).to.equal(undefined);
      screen.remove();
    }
    expect(said[0]).to.equal(said[1]);
    const screen = await second(bank, token);
    await typeCode(screen, code);
    await tap(screen, 'button', '在这里接着办');
    await find(screen, 'heading', '接上了');
  });
});
