import { aTimeout, expect, fixtureCleanup } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { openApplyDesk, toDecision, toForm, toWait, type ApplyDesk } from './loan-apply.testing.js';
import { find, tap } from '../screen/person.testing.js';

const everyElement = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot === null ? [] : everyElement(element.shadowRoot)),
  ]);
/** Pixels by which the page, or a part of the screen that scrolls by itself, is too wide. */
const sideways = ({ apply }: ApplyDesk): number =>
  Math.max(
    document.documentElement.scrollWidth - innerWidth,
    ...everyElement(apply.shadowRoot!)
      .filter((element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX))
      .map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
  );
const smallest = ({ apply }: ApplyDesk): number =>
  Math.min(
    ...everyElement(apply.shadowRoot!)
      .filter(
        (element) =>
          element.localName !== 'style' &&
          element.getClientRects().length > 0 &&
          [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
      )
      .map((element) => parseFloat(getComputedStyle(element).fontSize)),
  );

const screens: Readonly<Record<string, readonly [who: string, go: (desk: ApplyDesk) => Promise<void>]>> = {
  consent: ['first-time', async () => undefined],
  form: [
    'first-time',
    async (desk) => {
      await toForm(desk);
      await tap(desk.apply, 'button', '提交申请');
      await find(desk.apply, 'heading', '有2处需要修改');
    },
  ],
  waiting: ['first-time', toWait],
  offer: ['first-time', (desk) => toDecision(desk, '额度申请已通过')],
  declined: ['declined', (desk) => toDecision(desk, '这次没有批下额度')],
};

afterEach(async () => {
  fixtureCleanup();
  await setViewport({ width: 390, height: 844 });
});

describe('<wdl-loan-apply> at 320 px', () => {
  for (const [mode, scheme] of [
    ['standard', 'light'],
    ['elder', 'dark'],
  ] as const) {
    for (const [name, [who, go]] of Object.entries(screens)) {
      it(`does not scroll sideways: ${name}, ${mode}, ${scheme}`, async () => {
        await setViewport({ width: 320, height: 640 });
        const desk = await openApplyDesk(who);
        Object.assign(desk.apply.dataset, { mode, scheme });
        await go(desk);
        // Colours change in a fifth of a second.
        await aTimeout(300);
        expect(sideways(desk)).to.equal(0);
        expect(smallest(desk)).to.be.at.least(mode === 'elder' ? 18 : 12);
        await expect(desk.apply).to.be.accessible();
      });
    }
  }
});
