import { aTimeout } from '@open-wc/testing';
import type { WdlElement } from './wdl-element.js';

/** Finds what a test acts on in a shadow root; fails the test when it is missing. */
export function shadow(host: Element, selector: string): HTMLElement;
export function shadow<E extends Element>(host: Element, selector: string, type: new () => E): E;
export function shadow(host: Element, selector: string, type: new () => Element = HTMLElement): Element {
  const found = host.shadowRoot?.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`<${host.localName}> has no ${selector} in its shadow root`);
  return found;
}

/** Finds a button in a shadow root by its accessible name. */
export function buttonNamed(host: Element, name: string): HTMLButtonElement {
  const buttons = [...(host.shadowRoot?.querySelectorAll('button') ?? [])];
  const found = buttons.find((button) => (button.getAttribute('aria-label') ?? textOf(button)) === name);
  if (!found) throw new Error(`<${host.localName}> has no button named ${name}`);
  return found;
}

/** Gives the text of an element without the white space of its template. */
export function textOf(element: Element): string {
  return element.textContent.replace(/\s+/gu, ' ').trim();
}

/** Records the details of an event in the order of their arrival. */
export function record(host: Element, name: string): unknown[] {
  const details: unknown[] = [];
  host.addEventListener(name, (event) => details.push((event as CustomEvent).detail));
  return details;
}

/** Gives the innermost focused element. */
export function focusedElement(root: DocumentOrShadowRoot = document): Element | null {
  const active = root.activeElement;
  return active?.shadowRoot?.activeElement ? focusedElement(active.shadowRoot) : active;
}

/** Gives the text of the focused element. A failing comparison of elements would print the whole page. */
export function focusedText(): string {
  const element = focusedElement();
  return element === null || element === document.body ? '' : textOf(element);
}

/** Waits until an element and its pending focus moves are done. */
export async function settled(host: WdlElement): Promise<void> {
  await host.updateComplete;
  await aTimeout(0);
}
