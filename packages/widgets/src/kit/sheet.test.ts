import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { defineKit } from './define-kit.js';
import type { SheetElement } from './sheet.element.js';
import {
  buttonNamed,
  focusedElement,
  focusedText,
  record,
  settled,
  shadow,
  textOf,
} from './shadow.testing.js';

defineKit();

const scene = async (): Promise<{ opener: HTMLButtonElement; sheet: SheetElement }> => {
  const root = await fixture(
    html`<div>
      <button>打开</button>
      <wdl-sheet heading="利息怎么算" close-label="关闭"><button>知道了</button></wdl-sheet>
    </div>`,
  );
  const opener = root.querySelector('button');
  const sheet = root.querySelector('wdl-sheet');
  if (opener === null || sheet === null) throw new Error('The scene is incomplete');
  return { opener, sheet };
};
const open = async (sheet: SheetElement): Promise<void> => {
  sheet.open = true;
  await settled(sheet);
};

describe('<wdl-sheet>', () => {
  it('moves focus to its title and back to where it was', async () => {
    const { opener, sheet } = await scene();
    opener.focus();
    await open(sheet);
    expect(focusedText()).to.equal('利息怎么算');
    sheet.open = false;
    await settled(sheet);
    expect(focusedText()).to.equal('打开');
  });

  it('moves focus into the child that asks for it', async () => {
    const sheet = await fixture<SheetElement>(
      html`<wdl-sheet open heading="输入短信验证码" close-label="关闭">
        <wdl-otp-field data-autofocus label="6位短信验证码"></wdl-otp-field>
      </wdl-sheet>`,
    );
    await settled(sheet);
    expect(focusedElement()?.getAttribute('autocomplete')).to.equal('one-time-code');
  });

  it('keeps the keyboard inside while open', async () => {
    const { opener, sheet } = await scene();
    await open(sheet);
    const visited = new Set<Element | null>();
    for (let press = 0; press < 5; press += 1) {
      await sendKeys({ press: 'Tab' });
      visited.add(focusedElement());
    }
    expect(visited.has(opener)).to.equal(false);
    expect(visited.has(buttonNamed(sheet, '关闭'))).to.equal(true);
  });

  it('closes on Escape, on its button and on a tap beside it, and says why', async () => {
    const { sheet } = await scene();
    const requests = record(sheet, 'wdl-close-request');
    const closes = record(sheet, 'wdl-close');
    await open(sheet);
    await sendKeys({ press: 'Escape' });
    await settled(sheet);
    await open(sheet);
    buttonNamed(sheet, '关闭').click();
    await settled(sheet);
    await open(sheet);
    await sendMouse({ type: 'click', position: [100, 20] });
    await settled(sheet);
    await aTimeout(50);
    expect(requests).to.deep.equal([{ reason: 'escape' }, { reason: 'button' }, { reason: 'backdrop' }]);
    expect(closes.length).to.equal(3);
    expect(sheet.open).to.equal(false);
  });

  it('stays open when the screen prevents the request', async () => {
    const { sheet } = await scene();
    sheet.addEventListener('wdl-close-request', (event) => {
      event.preventDefault();
    });
    await open(sheet);
    await sendKeys({ press: 'Escape' });
    buttonNamed(sheet, '关闭').click();
    await settled(sheet);
    expect(sheet.open).to.equal(true);
    expect(shadow(sheet, 'dialog', HTMLDialogElement).open).to.equal(true);
  });

  it('refuses a second sheet over a sheet', async () => {
    const { sheet } = await scene();
    const { sheet: second } = await scene();
    await open(sheet);
    await open(second);
    expect(second.open).to.equal(false);
    expect(sheet.open).to.equal(true);
    sheet.open = false;
    await settled(sheet);
    await open(second);
    expect(second.open).to.equal(true);
    second.remove();
    await open(sheet);
    expect(sheet.open).to.equal(true);
  });

  it('gives focus back when the screen takes it away while open', async () => {
    const { opener, sheet } = await scene();
    opener.focus();
    await open(sheet);
    sheet.remove();
    expect(focusedText()).to.equal('打开');
  });

  it('leaves focus where the screen moves it on closing', async () => {
    const { opener, sheet } = await scene();
    const next = document.createElement('button');
    next.textContent = '下一步';
    opener.after(next);
    opener.focus();
    await open(sheet);
    sheet.open = false;
    await sheet.updateComplete;
    next.focus();
    await aTimeout(50);
    expect(focusedText()).to.equal('下一步');
  });

  it('stays open when it is opened again at once', async () => {
    const { sheet } = await scene();
    await open(sheet);
    sheet.open = false;
    await sheet.updateComplete;
    await open(sheet);
    await aTimeout(50);
    expect(sheet.open).to.equal(true);
  });

  it('speaks inside its dialog', async () => {
    const { sheet } = await scene();
    await open(sheet);
    sheet.announce('验证码不对，请重新输入', 'assertive');
    await aTimeout(200);
    expect(textOf(shadow(sheet, 'dialog [role="alert"]'))).to.equal('验证码不对，请重新输入');
  });

  it('stands at the bottom edge and is accessible', async () => {
    const { sheet } = await scene();
    await open(sheet);
    await aTimeout(400);
    expect(shadow(sheet, '.panel').getBoundingClientRect().bottom).to.equal(innerHeight);
    await expect(sheet).to.be.accessible();
  });
});
