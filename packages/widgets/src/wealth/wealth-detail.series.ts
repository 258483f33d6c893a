import { addMonths } from '@weidongli/finance';
import type { NavPoint } from '@weidongli/contracts/wealth';
import type { ChartPoint } from '../kit/chart.element.js';
import type { DetailRange, DetailSeries } from './wealth-detail.state.js';

/** Months of each range; none for the whole life. */
const months: Readonly<Record<DetailRange, number | undefined>> = {
  ONE_MONTH: 1,
  THREE_MONTHS: 3,
  ONE_YEAR: 12,
  THREE_YEARS: 36,
  SINCE_INCEPTION: undefined,
};

/**
 * Cuts the values of a range out of those of a whole life.
 *
 * Where the first day of the range has no value, the one before it is where the range begins: that of the last trading day.
 *
 * @param points - Oldest first.
 */
export const cutRange = (points: readonly NavPoint[], range: DetailRange): readonly NavPoint[] => {
  const last = points.at(-1);
  const length = months[range];
  if (last === undefined || length === undefined) return points;
  const start = addMonths(last.date, -length);
  const within = points.findIndex(({ date }) => date >= start);
  const begins = points[within]?.date === start ? within : Math.max(0, within - 1);
  return points.slice(begins);
};

const valueOf: Readonly<Record<DetailSeries | 'nav', (point: NavPoint) => string | undefined>> = {
  nav: ({ nav }) => nav,
  yield: ({ sevenDayYield }) => sevenDayYield,
  income: ({ incomePer10k }) => incomePer10k,
};

const known = new WeakMap<readonly NavPoint[], Map<string, readonly ChartPoint[]>>();

/**
 * Gives what a chart draws of a range. The same question has the same object as its answer: drawing the screen anew moves no
 * crosshair.
 */
export const chartPoints = (
  nav: readonly NavPoint[],
  range: DetailRange,
  series: DetailSeries | 'nav',
): readonly ChartPoint[] => {
  const answers = known.get(nav) ?? new Map<string, readonly ChartPoint[]>();
  known.set(nav, answers);
  const key = `${range} ${series}`;
  const points =
    answers.get(key) ??
    cutRange(nav, range).flatMap((point) => {
      const value = valueOf[series](point);
      return value === undefined ? [] : [{ date: point.date, value }];
    });
  answers.set(key, points);
  return points;
};
