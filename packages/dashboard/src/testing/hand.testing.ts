import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';

/** How a person works the page; one journey can be made by either. */
export interface Hand {
  readonly name: string;
  /** Presses a button, or follows a link. */
  press(control: Locator): Promise<void>;
  /** Writes into a field, in place of what is there. */
  write(field: Locator, text: string): Promise<void>;
  /** Chooses from a list, by value. */
  choose(list: Locator, value: string): Promise<void>;
}

/** A mouse for pointing, keys for texts. */
export const mouse: Hand = {
  name: 'mouse',
  press: (control) => control.click(),
  write: (field, text) => field.fill(text),
  choose: async (list, value) => {
    await list.selectOption(value);
  },
};

const mostPresses = 200;

/** Moves focus by Tab until it is where it should be; a control that Tab does not reach fails the test. */
const tabTo = async (page: Page, control: Locator): Promise<void> => {
  await control.waitFor();
  for (let presses = 0; !(await control.evaluate((element) => element.matches(':focus'))); presses += 1) {
    assert.ok(presses < mostPresses, `Tab does not reach ${String(control)}`);
    await page.keyboard.press('Tab');
  }
};

/** Keys alone: Tab, arrows, Enter. */
export const keys = (page: Page): Hand => ({
  name: 'keyboard',
  press: async (control) => {
    await tabTo(page, control);
    await page.keyboard.press('Enter');
  },
  write: async (field, text) => {
    await tabTo(page, field);
    await page.keyboard.press('Control+a');
    await page.keyboard.type(text);
  },
  choose: async (list, value) => {
    await tabTo(page, list);
    await page.keyboard.press('Home');
    for (let presses = 0; (await list.inputValue()) !== value; presses += 1) {
      assert.ok(presses < mostPresses, `arrows do not reach ${value}`);
      await page.keyboard.press('ArrowDown');
    }
  },
});
