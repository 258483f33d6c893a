import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ConsentListElement } from './consent-list.element.js';
import { defineKit } from './define-kit.js';
import { buttonNamed, focusedElement, record, shadow, textOf } from './shadow.testing.js';

defineKit();

const items = [
  {
    id: 'credit',
    title: '查询个人征信',
    text: '会留下一次查询记录。',
    documents: [{ id: 'd1', label: '征信查询授权书' }],
  },
  { id: 'face', title: '处理人脸信息', documents: [{ id: 'd2', label: '单独授权书' }] },
];
const list = (): Promise<ConsentListElement> =>
  fixture<ConsentListElement>(html`<wdl-consent-list label="授权" .items=${items}></wdl-consent-list>`);
const checks = (element: ConsentListElement): HTMLInputElement[] => [
  ...(element.shadowRoot?.querySelectorAll('input') ?? []),
];

describe('<wdl-consent-list>', () => {
  it('starts with nothing ticked and takes no tick from outside', async () => {
    const element = await list();
    Object.assign(element, { items: items.map((item) => ({ ...item, accepted: true, checked: true })) });
    await element.updateComplete;
    expect(checks(element).some(({ checked }) => checked)).to.equal(false);
    expect(element.acceptedIds).to.deep.equal([]);
  });

  it('ticks by keyboard and reports all that holds', async () => {
    const element = await list();
    const changes = record(element, 'wdl-change');
    checks(element)[1]?.focus();
    await sendKeys({ press: 'Space' });
    shadow(element, 'label', HTMLLabelElement).click();
    checks(element)[1]?.focus();
    await sendKeys({ press: 'Space' });
    expect(changes).to.deep.equal([
      { id: 'face', accepted: true, acceptedIds: ['face'] },
      { id: 'credit', accepted: true, acceptedIds: ['credit', 'face'] },
      { id: 'face', accepted: false, acceptedIds: ['credit'] },
    ]);
  });

  it('opens a document without ticking', async () => {
    const element = await list();
    const documents = record(element, 'wdl-document');
    buttonNamed(element, '征信查询授权书').click();
    expect(documents).to.deep.equal([{ itemId: 'credit', documentId: 'd1' }]);
    expect(element.acceptedIds).to.deep.equal([]);
  });

  it('focuses the first missing consent and says what is missing', async () => {
    const element = await list();
    element.error = '请勾选同意后继续';
    checks(element)[0]?.click();
    await element.updateComplete;
    element.focus();
    const missing = checks(element)[1];
    expect(focusedElement()).to.equal(missing);
    expect(missing?.getAttribute('aria-invalid')).to.equal('true');
    expect(textOf(shadow(element, `#${missing?.getAttribute('aria-describedby') ?? ''}`))).to.equal(
      '请勾选同意后继续',
    );
    expect(checks(element)[0]?.hasAttribute('aria-invalid')).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('is accessible', async () => {
    await expect(await list()).to.be.accessible();
  });
});
