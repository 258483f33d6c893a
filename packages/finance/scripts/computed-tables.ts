import type { Explanation } from '../src/index.js';

/** Writes the steps of an explanation as a table of the documentation. */
export function steps(explanation: Explanation | undefined): string {
  if (explanation === undefined) throw new Error('An example of the documentation has no result.');
  const rows = explanation.steps.map(({ key, expression, value, rounding }) => [
    key,
    expression,
    value,
    rounding,
  ]);
  return table(['step', 'working', 'value', 'rounding'], rows);
}

/** Writes a Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
