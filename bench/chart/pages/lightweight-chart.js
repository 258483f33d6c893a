import { createChart, LineSeries } from 'lightweight-charts';
import { countStrokes } from './drawing.js';

/** Draws with lightweight-charts, as its own first example does. */
export function draw(root, points) {
  const strokes = countStrokes();
  const chart = createChart(root, { width: root.clientWidth, height: 176 });
  const series = chart.addSeries(LineSeries, { color: '#2148b4', lineWidth: 2 });
  series.setData(points.map(({ date, value }) => ({ time: date, value: Number(value) })));
  chart.timeScale().fitContent();
  return () => strokes() > 0;
}
