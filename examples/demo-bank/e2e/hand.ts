import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { tabTo } from './journey.js';

/** How a customer works the screens; one journey can be made by either. */
export interface Hand {
  /** Presses a button, or follows a link. */
  press(control: Locator): Promise<void>;
  /** Ticks a box. */
  tick(box: Locator): Promise<void>;
  /** Chooses one of several. */
  choose(radio: Locator): Promise<void>;
  /** Types into an empty field. */
  type(field: Locator, text: string): Promise<void>;
}

/** Fingers on glass; typing is done by the phone's keyboard. */
export const fingers = (): Hand => ({
  press: (control) => control.tap(),
  tick: (box) => box.tap(),
  choose: (radio) => radio.tap(),
  type: async (field, text) => {
    await field.tap();
    await field.fill(text);
  },
});

const isFocused = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => element.matches(':focus'));

const isGroupFocused = (radio: Locator): Promise<boolean> =>
  radio.evaluate((element) => {
    const root = element.getRootNode() as Document | ShadowRoot;
    const { activeElement } = root;
    return (
      activeElement instanceof HTMLInputElement &&
      element instanceof HTMLInputElement &&
      activeElement.type === 'radio' &&
      activeElement.name === element.name
    );
  });

const mostPresses = 80;

/** Keys alone: Tab, arrows, Space and Enter. */
export const keys = (page: Page): Hand => ({
  press: async (control) => {
    await tabTo(page, control);
    await page.keyboard.press('Enter');
  },
  tick: async (box) => {
    await tabTo(page, box);
    await page.keyboard.press('Space');
  },
  choose: async (radio) => {
    await radio.waitFor();
    for (let presses = 0; !(await isGroupFocused(radio)); presses += 1) {
      assert.ok(presses < mostPresses, `Tab does not reach the group of ${String(radio)}`);
      await page.keyboard.press('Tab');
    }
    if (await isFocused(radio)) await page.keyboard.press('Space');
    for (let presses = 0; !(await radio.isChecked()); presses += 1) {
      assert.ok(presses < 10, `arrows do not reach ${String(radio)}`);
      await page.keyboard.press('ArrowDown');
    }
  },
  type: async (field, text) => {
    await tabTo(page, field);
    await page.keyboard.type(text);
  },
});
