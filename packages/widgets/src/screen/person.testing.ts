import { aTimeout, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';

/** What a person finds on a page: something with a role and a name. */
export interface Found {
  readonly role: string;
  readonly name: string;
  readonly element: HTMLElement;
}

const roles: Readonly<Record<string, string>> = {
  BUTTON: 'button',
  DIALOG: 'dialog',
  DL: 'list of values',
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  PROGRESS: 'progressbar',
  SECTION: 'region',
  TABLE: 'table',
  TEXTAREA: 'textbox',
};

/** Gives a piece of text without the white space of its template. */
const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const isHidden = (element: HTMLElement): boolean => {
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const { display, visibility } = getComputedStyle(element);
  return display === 'none' || visibility === 'hidden';
};

/** Nodes in the order in which they are drawn: through shadow roots and slots. */
const partsOf = (node: Element): readonly Node[] => {
  if (node.shadowRoot !== null) return [...node.shadowRoot.childNodes];
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    return assigned.length > 0 ? assigned : [...node.childNodes];
  }
  return [...node.childNodes];
};

function* drawn(node: Node): Generator<Node> {
  if (node instanceof HTMLElement && isHidden(node)) return;
  if (node instanceof HTMLStyleElement || node instanceof SVGElement) return;
  yield node;
  if (node instanceof Element) for (const part of partsOf(node)) yield* drawn(part);
}

/** While a dialog is open all else is inert: a person reaches only what is in it. */
const reachable = (root: Element): Element => {
  for (const node of drawn(root)) if (node instanceof HTMLDialogElement && node.open) return node;
  return root;
};

/** Gives everything that is written on the screen, or in the sheet over it, one piece after the other. */
export const textOn = (root: Element): string =>
  [...drawn(reachable(root))]
    .filter((node) => node instanceof Text)
    .map((node) => tidy(node.textContent))
    .join('');

const roleOf = (element: HTMLElement): string => {
  const stated = element.getAttribute('role');
  if (stated !== null) return stated;
  if (element instanceof HTMLInputElement)
    return element.type === 'radio' || element.type === 'checkbox' ? element.type : 'textbox';
  return roles[element.tagName] ?? '';
};

const labelOf = (element: HTMLElement): string => {
  const stated = element.getAttribute('aria-label');
  if (stated !== null) return stated;
  const id = element.getAttribute('aria-labelledby');
  const named = id === null ? null : (element.getRootNode() as ShadowRoot).getElementById(id);
  if (named !== null) return textOn(named);
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
    return [...(element.labels ?? [])].map(textOn).join(' ');
  return ['region', 'dialog', 'table', 'list of values'].includes(roleOf(element)) ? '' : textOn(element);
};

/** Lists what can be found by role, in reading order. */
export const everything = (root: Element): Found[] =>
  [...drawn(reachable(root))]
    .filter((node): node is HTMLElement => node instanceof HTMLElement)
    .map((element) => ({ element, role: roleOf(element), name: '' }))
    .filter(({ role }) => role !== '')
    .map((found) => ({ ...found, name: labelOf(found.element) }));

/** Lists roles and names as `button 下一步`, for comparing a whole screen. */
export const outline = (root: Element): string[] =>
  everything(root)
    .filter(({ role, name }) => name !== '' && !['list', 'status', 'alert'].includes(role))
    .map(({ role, name }) => `${role} ${name}`);

const fits = (name: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? name === wanted : wanted.test(name);

/** Looks for something by role and name. */
export const seek = (root: Element, role: string, name: string | RegExp): HTMLElement | undefined =>
  everything(root).find((found) => found.role === role && fits(found.name, name))?.element;

/** Waits for something by role and name. */
export const find = async (root: Element, role: string, name: string | RegExp): Promise<HTMLElement> => {
  try {
    await waitUntil(() => seek(root, role, name) !== undefined, '', { timeout: 6000, interval: 20 });
  } catch {
    throw new Error(`No ${role} ${String(name)}. There is: ${outline(root).join(' | ')}`);
  }
  return seek(root, role, name)!;
};

/** Waits for a text on the screen. */
export const read = async (root: Element, text: string | RegExp): Promise<void> => {
  const there = (): boolean => {
    const shown = textOn(root);
    return typeof text === 'string' ? shown.includes(text) : text.test(shown);
  };
  try {
    await waitUntil(there, '', { timeout: 6000, interval: 20 });
  } catch {
    throw new Error(`Nowhere is written ${String(text)}. Written is: ${textOn(root)}`);
  }
};

/** Lets the browser draw. A page behind another one may get no frame, so it is not waited for without end. */
const frame = async (): Promise<void> => {
  await Promise.race([nextFrame(), aTimeout(50)]);
};

/** Frames after which what still moves is tapped where it is. */
const PATIENCE = 60;

/** Waits until something stands still, as an eye does before the finger comes down; gives its middle. */
const middleOf = async (element: HTMLElement): Promise<[number, number]> => {
  let last: readonly [number, number] = [Number.NaN, Number.NaN];
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  for (let round = 0; round < PATIENCE; round += 1) {
    const { left, top, width, height } = element.getBoundingClientRect();
    const now = [Math.round(left + width / 2), Math.round(top + height / 2)] as const;
    // Only what was pushed off the screen meanwhile: a bar that sticks would move the page each time.
    if (now[1] < 0 || now[1] > innerHeight) element.scrollIntoView({ block: 'center', behavior: 'instant' });
    if (now[0] === last[0] && now[1] === last[1]) break;
    last = now;
    await frame();
  }
  return [...last];
};

/** Taps in the middle of something, as a finger does: what lies over it gets the tap. */
export const tap = async (root: Element, role: string, name: string | RegExp): Promise<void> => {
  const element = await find(root, role, name);
  await sendMouse({ type: 'click', position: await middleOf(element) });
};

/** Types at the place that has focus. */
export const type = (text: string): Promise<void> => sendKeys({ type: text });

/** Presses a key. */
export const press = (key: string): Promise<void> => sendKeys({ press: key });

/** Inserts a text at the caret as pasting does: one editing step, with its input events. */
export const paste = (text: string): void => {
  document.execCommand('insertText', false, text);
};

/** Gives the native control that has focus, inside every shadow root. */
export const focused = (): Element | null => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
};

/** Names what has focus, as `textbox 借款金额`. */
export const focusedName = (): string => {
  const element = focused();
  return element instanceof HTMLElement ? `${roleOf(element)} ${labelOf(element)}` : '';
};
