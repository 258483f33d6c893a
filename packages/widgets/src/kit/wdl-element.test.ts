import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { html as template, type TemplateResult } from 'lit';
import { defineElement } from './define-element.js';
import { defineKit } from './define-kit.js';
import { HeroElement } from './hero.element.js';
import { focusedElement, settled, shadow, textOf } from './shadow.testing.js';
import { WdlElement } from './wdl-element.js';

defineKit();

class ProbeElement extends WdlElement {
  protected override render(): TemplateResult {
    return template`<h2>第二步</h2><wdl-hero data-heading label-is-heading label="请核对这笔借款" value="8,000.00"></wdl-hero>
      <wdl-sheet heading="说明" close-label="关闭"></wdl-sheet>`;
  }

  send(composed: boolean): boolean {
    return this.emit('wdl-probe', { amount: '8000.00' }, { cancelable: true, composed });
  }
}
defineElement('wdl-probe', ProbeElement);

const probe = (): Promise<ProbeElement> => fixture<ProbeElement>(html`<wdl-probe></wdl-probe>`);

describe('WdlElement', () => {
  it('sets the language of its texts from the locale', async () => {
    const element = await probe();
    expect(element.hasAttribute('lang')).to.equal(false);
    element.locale = 'zh-HK';
    await element.updateComplete;
    expect(element.lang).to.equal('zh-HK');
  });

  it('moves focus to the marked heading, inside the kit element that draws it', async () => {
    const element = await probe();
    await settled(shadow(element, 'wdl-hero', HeroElement));
    element.focusHeading();
    expect(focusedElement()?.localName).to.equal('h1');
  });

  it('tells the sender whether a listener prevented the event', async () => {
    const element = await probe();
    expect(element.send(true)).to.equal(true);
    element.addEventListener('wdl-probe', (event) => {
      event.preventDefault();
    });
    expect(element.send(true)).to.equal(false);
  });

  it('speaks through one persistent region, the same text again', async () => {
    const element = await probe();
    element.announce('已提交');
    await aTimeout(200);
    const region = shadow(element, '[role="status"]');
    expect(textOf(region)).to.equal('已提交');
    element.announce('已提交');
    expect(textOf(region)).to.equal('');
    await aTimeout(200);
    expect(textOf(region)).to.equal('已提交');
    expect(element.shadowRoot?.querySelectorAll('[role="status"]').length).to.equal(1);
    expect(textOf(shadow(element, '[role="alert"]'))).to.equal('');
  });

  it('keeps its region when it renders again', async () => {
    const element = await probe();
    element.announce('已提交');
    const region = shadow(element, '[role="status"]');
    element.requestUpdate();
    await element.updateComplete;
    expect(shadow(element, '[role="status"]')).to.equal(region);
  });

  it('speaks inside its open sheet, because all else is inert', async () => {
    const element = await probe();
    const sheet = shadow(element, 'wdl-sheet');
    Object.assign(sheet, { open: true });
    await aTimeout(20);
    element.announce('验证码已发出');
    await aTimeout(200);
    expect(textOf(shadow(sheet, 'dialog [role="status"]'))).to.equal('验证码已发出');
    expect(element.shadowRoot?.querySelector('[role="status"]')).to.equal(null);
  });
});

describe('defineElement', () => {
  it('is silent for the same class and warns once when another class holds the tag', () => {
    const warnings: string[] = [];
    const original = console.warn;
    console.warn = (text: string) => warnings.push(text);
    try {
      defineElement('wdl-probe', ProbeElement);
      expect(warnings).to.deep.equal([]);
      defineElement('wdl-probe', class extends WdlElement {});
      defineElement('wdl-probe', class extends WdlElement {});
    } finally {
      console.warn = original;
    }
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.match(/^WDL1002: <wdl-probe>/u);
    expect(customElements.get('wdl-probe')).to.equal(ProbeElement);
  });
});
