import type { RowHeights } from './virtual-list.heights.js';
import { WdlElement } from './wdl-element.js';

/** What keys move through. */
export interface RowsAround {
  /** Place of the last row. */
  readonly last: number;
  /** Height of the visible part in CSS pixels. */
  readonly screen: number;
  /** Where the rows stand. */
  readonly heights: RowHeights;
}

/** Controls that have a use of their own for the keys that move between rows. */
const keyUsers = 'input, textarea, select, [contenteditable], [role="radio"]';

/** Says whether a key may move focus to another row: pressed alone, on a control that has no use of its own for it. */
export function isForRows(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  const isAlone = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  return isAlone && !event.defaultPrevented && !(target instanceof Element && target.matches(keyUsers));
}

/**
 * Finds the row to which a key moves focus.
 *
 * @param key - Name of the key, as keyboard events give it.
 * @param from - Place of the row that has focus.
 * @returns `from` at either end; `undefined` for any other key.
 */
export function destination(
  key: string,
  from: number,
  { last, screen, heights }: RowsAround,
): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, from + 1);
    case 'ArrowUp':
      return Math.max(0, from - 1);
    case 'PageDown':
      return Math.min(last, Math.max(from + 1, heights.indexAt(heights.top(from) + screen)));
    case 'PageUp':
      return Math.max(0, Math.min(from - 1, heights.indexAt(heights.top(from) - screen)));
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

/** Gives what has focus, as seen from the tree in which an element stands: the host of what has it further inside. */
export function activeElement(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
}

/** Gives focus to the first element of a row that takes it; elements of the kit pass it on to their control. */
export async function focusFirst(row: Element, preventScroll: boolean): Promise<void> {
  const elements = [...row.querySelectorAll<HTMLElement>(':not([tabindex="-1"])')];
  // Those that have just been drawn have no control yet.
  for (const element of elements) if (element instanceof WdlElement) await element.updateComplete;
  for (const element of elements) {
    element.focus({ preventScroll });
    if (row.contains(activeElement(row))) return;
  }
}
