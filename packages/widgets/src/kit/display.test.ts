import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { defineKit } from './define-kit.js';
import { buttonNamed, focusedElement, record, shadow, textOf } from './shadow.testing.js';
import type { AgreementReaderElement } from './agreement-reader.element.js';
import type { ErrorSummaryElement } from './error-summary.element.js';
import type { RowElement } from './row.element.js';
import type { TimelineElement } from './timeline.element.js';

defineKit();

const rows = [
  { label: '本金', value: '8,000.00', unit: '元' },
  { label: '一共要还', value: '8,290.56', unit: '元', total: true, note: '含利息' },
];
const blocks = [
  { kind: 'term', label: '借款金额', text: '8,000.00元' },
  { kind: 'heading', text: '一 借款' },
  { kind: 'paragraph', text: '出借人按本合同发放借款。' },
];
const specimens = {
  'wdl-app-bar': html`<wdl-app-bar heading="借款" leave-label="返回" service-label="客服"></wdl-app-bar>`,
  'wdl-notice': html`<wdl-notice kind="warning" text="明天8点到9点维护，那时不能还款。"></wdl-notice>`,
  'wdl-badge': html`<wdl-badge kind="success" label="已还"></wdl-badge>`,
  'wdl-list': html`<wdl-list><wdl-row interactive label="借款用途" value="日常消费"></wdl-row></wdl-list>`,
  'wdl-amount-list': html`<wdl-amount-list .rows=${rows}></wdl-amount-list>`,
  'wdl-figures': html`<wdl-figures .figures=${[{ label: '日利率', value: '0.04%' }]}></wdl-figures>`,
  'wdl-hero': html`<wdl-hero label-is-heading label="借款金额" sign="¥" value="8,000.00"></wdl-hero>`,
  'wdl-meter': html`<wdl-meter
    label="已还1期，共5期"
    value="1"
    max="5"
    aside="剩余本金6,400.00元"
  ></wdl-meter>`,
  'wdl-schedule': html`<wdl-schedule
    label="还款计划"
    .rows=${[{ date: '2026年12月22日', split: '本金1,600.00', total: '1,696.00', badge: { label: '已还' } }]}
  ></wdl-schedule>`,
  'wdl-formula': html`<wdl-formula
    formula="利息 ＝ 本金 × 日利率 × 天数"
    caption="每期利息的算式"
    .columns=${['期', '算式', '利息（元）']}
    .rows=${[['1', '8,000.00 × 0.04% × 30', '96.00']]}
    total-label="总利息"
    total="96.00"
  ></wdl-formula>`,
  'wdl-result': html`<wdl-result kind="success" heading="借款已到账" sign="¥" value="8,000.00"></wdl-result>`,
  'wdl-receipt': html`<wdl-receipt><wdl-amount-list .rows=${rows}></wdl-amount-list></wdl-receipt>`,
  'wdl-empty': html`<wdl-empty text="还没有借款记录"></wdl-empty>`,
  'wdl-skeleton': html`<wdl-skeleton label="正在加载"></wdl-skeleton>`,
  'wdl-agreement-reader': html`<wdl-agreement-reader
    heading="借款合同"
    .blocks=${blocks}
  ></wdl-agreement-reader>`,
};

describe('display elements', () => {
  for (const [name, specimen] of Object.entries(specimens)) {
    it(`are accessible: <${name}>`, async () => {
      await expect(await fixture(specimen)).to.be.accessible();
    });
  }

  it('would fail the accessibility check without a name', async () => {
    const element = await fixture(html`<wdl-app-bar heading="借款"></wdl-app-bar>`);
    let found = '';
    try {
      await expect(element).to.be.accessible();
    } catch (error) {
      found = String(error);
    }
    expect(found).to.contain('button-name');
  });
});

describe('<wdl-app-bar>', () => {
  it('asks to go back, to close and for customer service', async () => {
    const bar = await fixture<HTMLElementTagNameMap['wdl-app-bar']>(specimens['wdl-app-bar']);
    const heard: string[] = [];
    for (const name of ['wdl-back', 'wdl-close', 'wdl-service'])
      bar.addEventListener(name, () => heard.push(name));
    buttonNamed(bar, '返回').click();
    bar.leave = 'close';
    bar.leaveLabel = '关闭';
    await bar.updateComplete;
    buttonNamed(bar, '关闭').click();
    buttonNamed(bar, '客服').click();
    expect(heard).to.deep.equal(['wdl-back', 'wdl-close', 'wdl-service']);
  });
});

describe('<wdl-row>', () => {
  it('is a button only when it leads somewhere', async () => {
    const row = await fixture<RowElement>(html`<wdl-row label="出资机构" value="星桥银行70%"></wdl-row>`);
    expect(row.shadowRoot?.querySelector('button')).to.equal(null);
    row.interactive = true;
    await row.updateComplete;
    let clicks = 0;
    row.addEventListener('click', () => clicks++);
    row.focus();
    await sendKeys({ press: 'Enter' });
    expect(clicks).to.equal(1);
    expect(shadow(row, 'button').getBoundingClientRect().height).to.be.at.least(44);
  });
});

describe('<wdl-list>', () => {
  it('keeps labels and values apart at 320 px', async () => {
    const frame = await fixture<HTMLElement>(
      html`<div class="narrow">
        <wdl-list><wdl-row interactive label="出资机构" value="星桥银行70%、临江银行30%"></wdl-row></wdl-list>
      </div>`,
    );
    const rule = new CSSStyleSheet();
    rule.replaceSync('.narrow { width: 288px }');
    document.adoptedStyleSheets.push(rule);
    const row = frame.querySelector('wdl-row');
    if (row === null) throw new Error('The scene is incomplete');
    const label = shadow(row, '[part="label"]').getBoundingClientRect();
    const value = shadow(row, '[part="value"]').getBoundingClientRect();
    document.adoptedStyleSheets.pop();
    expect(value.left).to.be.greaterThan(label.right);
    expect(label.height).to.be.below(30);
    expect(value.height).to.be.greaterThan(30);
  });
});

describe('<wdl-error-summary>', () => {
  it('reads its heading first and leads to a field', async () => {
    const sent: string[] = [];
    const summary = await fixture<ErrorSummaryElement>(
      html`<wdl-error-summary
        heading="有1处需要修改"
        .errors=${[{ field: 'amount', text: '借款金额：最少500元' }]}
        .focusField=${(field: string) => sent.push(field)}
      ></wdl-error-summary>`,
    );
    const selected = record(summary, 'wdl-error-select');
    summary.focus();
    expect(focusedElement()).to.equal(shadow(summary, 'h2'));
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect(selected).to.deep.equal([{ field: 'amount' }]);
    expect(sent).to.deep.equal(['amount']);
    await expect(summary).to.be.accessible();
  });
});

describe('<wdl-timeline>', () => {
  it('says the state of each event in words and marks the present one', async () => {
    const items = [
      { state: 'done', stateLabel: '已完成', title: '已提交', time: '14:03:05' },
      { state: 'now', stateLabel: '进行中', title: '正在放款' },
    ];
    const timeline = await fixture<TimelineElement>(
      html`<wdl-timeline label="放款进度" .items=${items}></wdl-timeline>`,
    );
    expect(textOf(shadow(timeline, 'li'))).to.equal('已完成 已提交 14:03:05');
    expect(textOf(shadow(timeline, '[aria-current="step"]'))).to.equal('进行中 正在放款');
    await expect(timeline).to.be.accessible();
  });
});

describe('<wdl-agreement-reader>', () => {
  it('scrolls by keyboard', async () => {
    const long = Array.from({ length: 80 }, () => ({ kind: 'paragraph' as const, text: '出借人发放借款。' }));
    const reader = await fixture<AgreementReaderElement>(
      html`<wdl-agreement-reader
        heading="借款合同"
        version="2026年11月版"
        .blocks=${long}
      ></wdl-agreement-reader>`,
    );
    const region = shadow(reader, '[role="region"]');
    region.focus();
    await sendKeys({ press: 'End' });
    await new Promise((done) => region.addEventListener('scrollend', done, { once: true }));
    expect(region.scrollTop).to.be.greaterThan(0);
  });
});

describe('<wdl-sandbox-ribbon>', () => {
  it('stays visible whatever the page does to it', async () => {
    const ribbon = await fixture(html`<wdl-sandbox-ribbon hidden label=""></wdl-sandbox-ribbon>`);
    const rule = new CSSStyleSheet();
    rule.replaceSync('wdl-sandbox-ribbon { display: none !important; visibility: hidden; opacity: 0 }');
    document.adoptedStyleSheets.push(rule);
    const mark = shadow(ribbon, '.ribbon');
    const visible = mark.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
    document.adoptedStyleSheets.pop();
    expect(visible).to.equal(true);
    expect(textOf(mark)).to.equal('测试');
  });
});

describe('<wdl-screen>', () => {
  it('keeps its action bar at the visible bottom edge and never scrolls sideways', async () => {
    const screen = await fixture(
      html`<wdl-screen>
        ${Array.from({ length: 12 }, () => specimens['wdl-receipt'])}
        <wdl-action-bar slot="footer"><wdl-button label="下一步"></wdl-button></wdl-action-bar>
      </wdl-screen>`,
    );
    const bar = screen.querySelector('wdl-action-bar');
    expect(document.documentElement.scrollHeight).to.be.greaterThan(innerHeight);
    expect(bar?.getBoundingClientRect().bottom).to.equal(innerHeight);
    expect(document.documentElement.scrollWidth).to.equal(innerWidth);
  });
});
