import { linePath } from './chart-line.js';
import { valueAxis } from './chart-scale.js';

/** A figure of one day. */
export interface ChartPoint {
  /** The day, `YYYY-MM-DD`. */
  readonly date: string;
  /** The figure as a decimal string, such as `1.0863`; empty on a day without one, where the line breaks. */
  readonly value: string;
}

/** A text of an axis, at its baseline. */
export interface AxisText {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
}

/** Everything that a chart draws, in pixels from its upper left corner. */
export interface ChartLayout {
  /** Across, one for each point. */
  readonly xs: readonly number[];
  /** Down, one for each point; NaN where there is no figure. */
  readonly ys: readonly number[];
  /** Index of the last point with a figure. */
  readonly last: number;
  /** The line, as the `d` of a path. */
  readonly line: string;
  /** The lines of the grid, likewise. */
  readonly grid: string;
  /** The line of the crosshair at the left edge, likewise. */
  readonly cross: string;
  /** Values at the end side, dates below. */
  readonly texts: readonly AxisText[];
}

/** Height of the plot. The styles add room for the texts: 2 em and 16 px. */
const plotHeight = 136;
/** Least width of the column of values. */
const leastGutter = 40;
/** A digit is about this wide, in em. */
const digitWidth = 0.6;
/** From this time on, four months, dates of the axis are months. */
const monthsFrom = 120 * 86_400_000;

/** Where dates stand, as a part of the plot, and by which end. */
const ends = [
  [1, 'end'],
  [0, 'start'],
  [0.5, 'middle'],
] as const;

/**
 * Works out where everything stands; time runs evenly, so a week without figures is as wide as one with them.
 *
 * @param points - Ascending by date.
 * @param width - Width of the whole chart in pixels.
 * @param em - Size of the axis texts in pixels.
 * @param describeTick - Writes a value of the axis.
 * @returns Nothing when no point has a figure, or while the chart has no width.
 */
export function layOut(
  points: readonly ChartPoint[],
  width: number,
  em: number,
  describeTick: (value: string) => string,
): ChartLayout | undefined {
  const figures: number[] = [];
  const times: number[] = [];
  let [lowest, highest, last] = [Infinity, -Infinity, 0];
  for (const { date, value } of points) {
    const figure = parseFloat(value);
    if (figure < lowest) lowest = figure;
    if (figure > highest) highest = figure;
    if (!isNaN(figure)) last = figures.length;
    figures.push(figure);
    times.push(Date.parse(date));
  }
  if (width === 0 || lowest > highest) return undefined;

  const { lines, decimals } = valueAxis(lowest, highest);
  const ticks = lines.map((line) => describeTick(line.toFixed(decimals)));
  const longest = Math.max(...ticks.map(({ length }) => length));
  const right = width - Math.max(leastGutter, (longest * digitWidth + 0.7) * em);
  const top = em / 2 + 2;
  const bottom = top + plotHeight;
  const [floor = 0] = lines;
  const scale = plotHeight / ((lines[lines.length - 1] ?? 1) - floor);
  const down = (value: number): number => bottom - (value - floor) * scale;

  const [start = 0] = times;
  const span = (times[times.length - 1] ?? start) - start;
  const xs = times.map((time) => (span === 0 ? right : ((time - start) / span) * right));
  const ys = figures.map(down);
  const values = ticks.map((text, index): AxisText => {
    return { x: width, y: down(lines[index] ?? 0) + em / 3, anchor: 'end', text };
  });
  return {
    ...{ xs, ys, last, line: linePath(xs, ys), cross: `M0 ${top}V${bottom}` },
    grid: lines.map((line) => `M0 ${down(line)}H${right}`).join(''),
    texts: [...values, ...axisDates(start, span, right, bottom, em)],
  };
}

/**
 * Finds the point that stands nearest to a place.
 *
 * @param xs - Places of the points.
 * @param x - The place.
 * @returns Its index, the first one of several; 0 when there are no points.
 */
export function nearest(xs: readonly number[], x: number): number {
  let [best, distance] = [0, Infinity];
  xs.forEach((place, index) => {
    const own = Math.abs(place - x);
    if (own < distance) [best, distance] = [index, own];
  });
  return best;
}

/** Names end, start and, where there is room, middle; each text once. */
function axisDates(
  start: number,
  span: number,
  right: number,
  bottom: number,
  em: number,
): readonly AxisText[] {
  const dates = new Map<string, AxisText>();
  for (const [part, anchor] of ends) {
    const day = new Date(start + span * part).toISOString();
    const text = span < monthsFrom ? day.slice(5, 10) : day.slice(0, 7);
    const isRoom = anchor !== 'middle' || right > (3 * text.length * digitWidth + 2) * em;
    if (isRoom && !dates.has(text))
      dates.set(text, { x: right * part, y: bottom + em / 2 + 20, anchor, text });
  }
  return [...dates.values()];
}
