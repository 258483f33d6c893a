import { expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import {
  choose,
  leaveDesk,
  openDesk,
  toCode,
  toConfirm,
  toProgress,
  toReceipt,
  type Desk,
} from './loan-draw.testing.js';
import { find, outline, tap } from '../screen/person.testing.js';

// The stylesheet of the package, as a page loads it.
const tokens = await (await fetch('/packages/widgets/src/theme/tokens.css')).text();

/** Everything on the screen with a text of its own, inside shadow roots too. */
const written = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...([...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '')
      ? [element]
      : []),
    ...(element.shadowRoot === null ? [] : written(element.shadowRoot)),
  ]);
const smallest = ({ draw }: Desk): number =>
  Math.min(
    ...written(draw.shadowRoot!)
      .filter((element) => element.localName !== 'style' && element.getClientRects().length > 0)
      .map((element) => parseFloat(getComputedStyle(element).fontSize)),
  );
const everyElement = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot === null ? [] : everyElement(element.shadowRoot)),
  ]);
/** Pixels by which the page, or a part of the screen that scrolls by itself, is too wide. */
const sideways = ({ draw }: Desk): number =>
  Math.max(
    document.documentElement.scrollWidth - innerWidth,
    ...everyElement(draw.shadowRoot!)
      .filter((element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX))
      .map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
  );

/** The screens of a whole draw, in order, with what leads to each from a fresh start. */
const screens: Readonly<Record<string, (desk: Desk) => Promise<void>>> = {
  empty: async () => undefined,
  amount: (desk) => choose(desk),
  errors: async ({ draw }) => {
    await tap(draw, 'button', '下一步');
    await find(draw, 'heading', '有2处需要修改');
  },
  formula: async (desk) => {
    await choose(desk);
    await tap(desk.draw, 'button', '这些数是怎么算的');
    await find(desk.draw, 'dialog', '利息怎么算');
  },
  confirm: (desk) => toConfirm(desk),
  code: (desk) => toCode(desk),
  progress: (desk) => toProgress(desk),
  receipt: (desk) => toReceipt(desk),
};

const outlines: Readonly<Record<string, readonly string[]>> = {
  amount: [
    'button 返回',
    'button 客服',
    'heading 借多少，借多久',
    'textbox 借款金额',
    'button 清空金额',
    'heading 借多久',
    'radiogroup 借多久',
    'radio 5个月首月还1,696.00',
    'radio 10个月首月还896.00',
    'radio 20个月首月还496.00',
    'region 费用',
    'button 这些数是怎么算的',
    'heading 怎么还',
    'button 全部5期',
    'button 下一步',
  ],
  confirm: [
    'button 返回',
    'button 客服',
    'heading 请核对这笔借款',
    'button 借款用途日常消费',
    'group 借款合同',
    'checkbox 我已阅读并同意借款合同等2份文件',
    'button 个人消费贷款合同',
    'button 委托扣款授权书',
    'button 借款8,000.00元',
  ],
  code: [
    'dialog 输入短信验证码',
    'button 关闭',
    'heading 输入短信验证码',
    'region 您要确认的是',
    'textbox 6位短信验证码',
    'button 确认借款',
    'region 也可以这样确认',
    'button 用支付密码',
  ],
  progress: ['button 关闭', 'button 客服', 'heading 正在放款，通常40秒内到账', 'button 回到首页'],
  receipt: [
    'button 关闭',
    'button 客服',
    'heading 借款已到账',
    'button 首次还款',
    'button 查看还款计划',
    'button 完成',
  ],
};

/** Days and sums follow the day of the test. */
const dateless = (line: string): string =>
  line.startsWith('radio') ? line.replace(/\d[\d,]*\.\d\d$/u, '0.00') : line.replace(/(首次还款).*$/u, '$1');

afterEach(async () => {
  leaveDesk();
  for (const name of ['data-mode', 'data-scheme']) document.documentElement.removeAttribute(name);
  document.adoptedStyleSheets = [];
  await setViewport({ width: 390, height: 844 });
});

describe('<wdl-loan-draw> roles and names', () => {
  for (const [name, expected] of Object.entries(outlines)) {
    it(`of ${name} are complete and in reading order`, async () => {
      const desk = await openDesk();
      await screens[name]!(desk);
      await waitUntil(() => outline(desk.draw).length >= expected.length);
      expect(outline(desk.draw).map(dateless)).to.deep.equal(expected.map(dateless));
    });
  }
});

describe('<wdl-loan-draw> at 320 px', () => {
  const modes: readonly (readonly [mode: string, scheme: string, onWidget: boolean])[] = [
    ['standard', 'light', false],
    ['elder', 'light', false],
    ['elder', 'dark', true],
  ];
  for (const [mode, scheme, onWidget] of modes) {
    for (const [name, go] of Object.entries(screens)) {
      it(`does not scroll sideways: ${name}, ${mode}, ${scheme}`, async () => {
        await setViewport({ width: 320, height: 640 });
        if (!onWidget) {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(tokens);
          document.adoptedStyleSheets = [sheet];
          document.documentElement.dataset['mode'] = mode;
          document.documentElement.dataset['scheme'] = scheme;
        }
        const desk = await openDesk();
        if (onWidget) Object.assign(desk.draw.dataset, { mode, scheme });
        await go(desk);
        expect(sideways(desk)).to.equal(0);
        expect(smallest(desk)).to.be.at.least(mode === 'elder' ? 18 : 12);
        if (name === 'amount' || name === 'confirm') await expect(desk.draw).to.be.accessible();
      });
    }
  }
});
