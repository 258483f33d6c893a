import UPlot from 'uplot';
import { countStrokes } from './drawing.js';

/** Draws with uPlot, its legend included: it is what shows the figure under its cursor. */
export function draw(root, points) {
  const strokes = countStrokes();
  const series = [{}, { label: 'NAV', stroke: '#2148b4', width: 2 }];
  const data = [points.map(({ date }) => Date.parse(date) / 1000), points.map(({ value }) => Number(value))];
  new UPlot({ width: root.clientWidth, height: 176, series }, data, root);
  return () => strokes() > 0;
}
