import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import fc from 'fast-check';
import { defineKit } from './define-kit.js';
import type { MoneyFieldElement } from './money-field.element.js';
import { buttonNamed, focusedElement, record, shadow, textOf } from './shadow.testing.js';

defineKit();

const canonicalise = (text: string): string | undefined => (/^\d+$/u.test(text) ? `${text}.00` : undefined);

const field = (value = ''): Promise<MoneyFieldElement> =>
  fixture<MoneyFieldElement>(
    html`<wdl-money-field
      label="借款金额"
      sign="¥"
      clear-label="清空金额"
      hint="最少500元，可以精确到分"
      value=${value}
      .canonicalise=${canonicalise}
    ></wdl-money-field>`,
  );
const inputOf = (element: MoneyFieldElement): HTMLInputElement => shadow(element, 'input', HTMLInputElement);

describe('<wdl-money-field>', () => {
  it('keeps what is typed while typing and completes it on leaving', async () => {
    const element = await field();
    const typed = record(element, 'wdl-input');
    const changed = record(element, 'wdl-change');
    element.focus();
    await sendKeys({ type: '8000' });
    expect(inputOf(element).value).to.equal('8000');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await element.updateComplete;
    expect(inputOf(element).value).to.equal('8000.00');
    expect(typed).to.deep.equal([{ value: '8' }, { value: '80' }, { value: '800' }, { value: '8000' }]);
    expect(changed).to.deep.equal([{ value: '8000.00' }]);
  });

  it('leaves a text that cannot be completed and reports it once', async () => {
    const element = await field();
    const changed = record(element, 'wdl-change');
    element.focus();
    await sendKeys({ type: '8.0.0' });
    await sendKeys({ press: 'Enter' });
    inputOf(element).blur();
    expect(inputOf(element).value).to.equal('8.0.0');
    expect(changed).to.deep.equal([{ value: '8.0.0' }]);
  });

  it('completes a text that was left before its rule had loaded, and never one that is being typed', async () => {
    const element = await field();
    element.canonicalise = () => undefined;
    const changed = record(element, 'wdl-change');
    element.focus();
    await sendKeys({ type: '8000' });
    inputOf(element).blur();
    element.canonicalise = canonicalise;
    await element.updateComplete;
    await element.updateComplete;
    expect(inputOf(element).value).to.equal('8000.00');
    expect(changed).to.deep.equal([{ value: '8000' }, { value: '8000.00' }]);
    element.focus();
    inputOf(element).setSelectionRange(0, 9);
    await sendKeys({ type: '70' });
    element.canonicalise = (text) => canonicalise(text);
    await element.updateComplete;
    expect(inputOf(element).value).to.equal('70');
  });

  it('says nothing when it is left unchanged', async () => {
    const element = await field('500.00');
    const changed = record(element, 'wdl-change');
    element.focus();
    inputOf(element).blur();
    expect(changed).to.deep.equal([]);
  });

  it('clears by its button and keeps focus in the field', async () => {
    const element = await field('8,000.00');
    const typed = record(element, 'wdl-input');
    buttonNamed(element, '清空金额').click();
    await element.updateComplete;
    expect(typed).to.deep.equal([{ value: '' }]);
    expect(focusedElement()).to.equal(inputOf(element));
    expect(element.shadowRoot?.querySelector('button')).to.equal(null);
  });

  it('names its error to assistive technology in place of the hint', async () => {
    const element = await field('36,000');
    const input = inputOf(element);
    const described = (): string =>
      textOf(shadow(element, `#${input.getAttribute('aria-describedby') ?? ''}`));
    expect(described()).to.equal('最少500元，可以精确到分');
    expect(input.hasAttribute('aria-invalid')).to.equal(false);
    element.error = '最多可借35,000.00元，请改小一些';
    await element.updateComplete;
    expect(described()).to.equal('最多可借35,000.00元，请改小一些');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    await expect(element).to.be.accessible();
  });

  it('does not let what is typed leave the shadow root around it', async () => {
    const element = await field();
    const heard: string[] = [];
    const outside = document.createElement('div');
    const root = outside.attachShadow({ mode: 'open' });
    document.body.append(outside);
    root.append(element);
    for (const name of ['input', 'wdl-input', 'wdl-change'])
      outside.addEventListener(name, () => heard.push(name));
    element.focus();
    await sendKeys({ type: '5' });
    inputOf(element).blur();
    outside.remove();
    expect(element.value).to.equal('5.00');
    expect(heard).to.deep.equal([]);
  });

  it('never changes the text of an input method before it is composed, whatever the screen does', async () => {
    const act = fc.constantFrom('render', 'hint', 'error', 'value');
    const steps = fc.array(fc.tuple(fc.string({ maxLength: 6 }), act), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(steps, async (script) => {
        const element = await field('500');
        const typed = record(element, 'wdl-input');
        const input = inputOf(element);
        input.focus();
        input.dispatchEvent(new CompositionEvent('compositionstart'));
        let last = '';
        for (const [text, action] of script) {
          input.value = last = text;
          input.dispatchEvent(new InputEvent('input', { isComposing: true, composed: true, bubbles: true }));
          if (action === 'render') element.requestUpdate();
          else element[action] = `${action} ${text}`;
          await element.updateComplete;
          expect(input.value).to.equal(text);
          expect(typed).to.deep.equal([]);
        }
        input.dispatchEvent(new CompositionEvent('compositionend'));
        await element.updateComplete;
        expect(input.value).to.equal(last);
        element.remove();
      }),
      { numRuns: 40 },
    );
  });

  it('is accessible', async () => {
    await expect(await field('8,000.00')).to.be.accessible();
  });
});
