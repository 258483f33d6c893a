import { html, type TemplateResult } from 'lit';

/** Text that a kit element shows: a plain sentence, whose numbers become unbreakable runs, or a finished template. */
export type Content = string | TemplateResult;

/* eslint-disable no-restricted-syntax -- units of all Chinese texts are looked for here, not shown */
const dateRun = String.raw`\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?`;
const figureRun = String.raw`[¥+\u2212-]?\d[\d,*]*(?:[.:-]\d+)*%?`;
const runs = new RegExp(`(${dateRun})|(${figureRun})(元|[个個]月|[天期年月日分秒位处處次步笔筆])?`, 'gu');
/* eslint-enable no-restricted-syntax -- from here on texts come from catalogues again */

/**
 * Renders a figure and its unit as one run with tabular numerals that no line break can split.
 *
 * @param figure - The figure as shown, such as `8,000.00`.
 * @param unit - The unit after it, such as `元`; none by default.
 */
export function numberRun(figure: string, unit = ''): TemplateResult {
  return html`<span class="num"
    >${figure}${unit === '' ? '' : html`<span class="unit">${unit}</span>`}</span
  >`;
}

/**
 * Renders a sentence so that each number in it stays together with its unit.
 *
 * A template is returned as it is. Needs `kitStyles` in the shadow root where it is shown.
 */
export function numberRuns(content: Content): unknown {
  if (typeof content !== 'string') return content;
  const parts: unknown[] = [];
  let from = 0;
  for (const match of content.matchAll(runs)) {
    if (match.index > from) parts.push(content.slice(from, match.index));
    parts.push(match[1] === undefined ? numberRun(match[2] ?? '', match[3]) : numberRun(match[1]));
    from = match.index + match[0].length;
  }
  parts.push(content.slice(from));
  return parts.length === 1 ? content : parts;
}
