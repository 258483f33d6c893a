/** Where browsers cannot tell that they are idle, the page has been drawn after this many milliseconds. */
const drawnMs = 200;
/** A browser that is never idle does the work after this many milliseconds all the same. */
const latestMs = 2000;

/** Does something once the browser is idle. */
export function whenIdle(work: () => void): void {
  const page: Partial<Window> = window;
  if (page.requestIdleCallback === undefined) setTimeout(work, drawnMs);
  else page.requestIdleCallback(work, { timeout: latestMs });
}

/**
 * Replaces the rows of a table. By hand: ten years of figures are thousands of rows, which no template has to keep
 * track of.
 *
 * @param body - Where the rows go.
 * @param rows - Heading and figure of each.
 */
export function fillTable(
  body: Element,
  rows: readonly (readonly [heading: string, figure: string])[],
): void {
  body.textContent = '';
  for (const [heading, figure] of rows) {
    const row = body.appendChild(document.createElement('tr'));
    const head = row.appendChild(document.createElement('th'));
    head.scope = 'row';
    head.textContent = heading;
    row.appendChild(document.createElement('td')).textContent = figure;
  }
}
