// Runs inside the page before any of its scripts: notes when it can be used, and what it costs until then.

/**
 * Watches a page; installed by the browser's own protocol, so no policy of the page stands in its way.
 *
 * @param {{path: readonly string[]}} control - Selectors of the first control, each looked for inside the one before,
 *   shadow roots included.
 */
export function watchPage({ path }) {
  const seen = { usable: 0, fcp: 0, cls: 0, longTasks: [], events: [] };
  globalThis.benchSeen = seen;
  const observe = (type, take, options = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
      ...options,
    });
  observe('longtask', ({ startTime, duration }) => seen.longTasks.push({ startTime, duration }));
  observe('layout-shift', ({ hadRecentInput, value }) => {
    if (!hadRecentInput) seen.cls += value;
  });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime;
  });
  // 16 ms is the least that browsers report; every interaction below it counts as 16.
  const durationThreshold = 16;
  observe('event', ({ interactionId, duration }) => seen.events.push({ interactionId, duration }), {
    durationThreshold,
  });
  const find = (root, selector) => {
    const found = root.querySelector(selector);
    if (found !== null) return found;
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      const inside = shadowRoot === null ? null : find(shadowRoot, selector);
      if (inside !== null) return inside;
    }
    return null;
  };
  const isUsable = () => {
    let control = document;
    for (const selector of path) {
      const within = control.shadowRoot ?? control;
      control = find(within, selector) ?? (within === control ? null : find(control, selector));
      if (control === null) return false;
    }
    const { width, height } = control.getBoundingClientRect();
    const isShown = width > 0 && height > 0 && getComputedStyle(control).visibility !== 'hidden';
    return isShown && !control.matches(':disabled');
  };
  const look = () => {
    if (!isUsable()) return void requestAnimationFrame(look);
    // The frame that shows the control has been drawn when the next message arrives.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      seen.usable = performance.now();
    };
    return port2.postMessage(0);
  };
  requestAnimationFrame(look);
}
