// What runs inside the page of the catalogue to see how long its answers take.

/** Finds the list of the catalogue and keeps all that it lists. */
export function findList() {
  globalThis.list = document.querySelector('bench-catalogue').shadowRoot.querySelector('wdl-virtual-list');
  globalThis.all = globalThis.list.items;
}

/**
 * Replaces what is listed as a frame begins.
 *
 * @param {number} part - Every how many of all products are listed from now on.
 * @returns {Promise<number>} Milliseconds until the frame has been drawn: script, style, layout and paint.
 */
export function replaceItems(part) {
  const next = globalThis.all.filter((_, index) => index % part === 0);
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const began = performance.now();
      globalThis.list.items = next;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - began);
      port2.postMessage(0);
    });
  });
}

/** Forgets the events that the probe has seen. */
export function forgetEvents() {
  globalThis.benchSeen.events.length = 0;
}

/** Gives the milliseconds from an input to the paint that answers it; 16 is the least that browsers report. */
export function slowestEvent() {
  return Math.max(16, ...globalThis.benchSeen.events.map(({ duration }) => duration));
}

/** Gives the text of what has focus in the catalogue. */
export function focusedText() {
  return document.activeElement.shadowRoot.activeElement?.textContent ?? '';
}
