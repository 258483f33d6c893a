import { ChartElement } from '../../../packages/widgets/src/kit/chart.element.ts';

customElements.define('wdl-chart', ChartElement);

/** Draws with our element, its hidden table included. */
export function draw(root, points) {
  const chart = document.createElement('wdl-chart');
  chart.label = 'NAV';
  chart.summary = 'NAV of ten years';
  chart.points = points;
  root.append(chart);
  return () => chart.shadowRoot.querySelector('.line')?.getAttribute('d').startsWith('M') ?? false;
}
