import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ChartPoint, layOut, nearest } from './chart-layout.js';

const days = (...points: readonly (readonly [date: string, value: string])[]): ChartPoint[] =>
  points.map(([date, value]) => ({ date, value }));
const asItIs = (text: string): string => text;
const drawn = (points: readonly ChartPoint[], describeTick = asItIs) => layOut(points, 326, 12, describeTick);
const texts = (points: readonly ChartPoint[]) => drawn(points)!.texts.map(({ text }) => text);

const year = days(['2025-11-20', '1.0459'], ['2026-05-22', '1.0752'], ['2026-11-20', '1.0863']);

describe('layOut', () => {
  it('has the measures of the design: a plot of 286×136, values at the end, dates below', () => {
    const { xs, ys, grid, cross, texts: all, last } = drawn(year)!;
    assert.deepEqual([xs[0], xs.at(-1), last], [0, 286, 2]);
    assert.ok(ys.every((y) => y > 8 && y < 144));
    assert.equal(grid.match(/M0 [\d.]+H286/g)?.length, 6);
    assert.equal(cross, 'M0 8V144');
    assert.deepEqual(all.at(0), { x: 326, y: 148, anchor: 'end', text: '1.04' });
    assert.deepEqual(
      all.slice(6).map(({ x, y, text }) => [x, y, text]),
      [
        [286, 170, '2026-11'],
        [0, 170, '2025-11'],
        [143, 170, '2026-05'],
      ],
    );
  });

  it('lets time run evenly', () => {
    const { xs } = drawn(days(['2026-01-01', '1'], ['2026-01-02', '1'], ['2026-01-11', '1']))!;
    assert.ok(Math.abs(xs[1]! - 28.6) < 1e-9);
  });

  it('names days within four months and months beyond', () => {
    assert.deepEqual(texts(days(['2026-10-20', '1'], ['2026-11-20', '2'])).slice(-3), [
      '11-20',
      '10-20',
      '11-04',
    ]);
    assert.ok(texts(year).includes('2025-11'));
  });

  it('says each date once', () => {
    assert.deepEqual(texts(days(['2026-11-20', '1'])).slice(5), ['11-20']);
    assert.deepEqual(texts(days(['2026-11-19', '1'], ['2026-11-20', '1'])).slice(5), ['11-20', '11-19']);
  });

  it('leaves the middle date out where large text has no room for it', () => {
    const elder = layOut(year, 256, 18, asItIs)!;
    assert.deepEqual(
      elder.texts.slice(6).map(({ anchor }) => anchor),
      ['end', 'start'],
    );
  });

  it('makes room for longer values, as the axis writes them', () => {
    const { xs } = drawn(year, (value) => `¥ 12,${value}`)!;
    assert.ok(xs.at(-1)! < 260);
  });

  it('puts a single point at the end and draws nothing of none', () => {
    assert.equal(drawn(days(['2026-11-20', '1']))!.line, 'M286 76h0');
    assert.equal(drawn([]), undefined);
    assert.equal(drawn(days(['2026-11-20', ''])), undefined);
  });

  it('knows the last point with a figure, and breaks the line at days without', () => {
    const { last, line, ys } = drawn(
      days(
        ['2026-11-16', '-1'],
        ['2026-11-17', ''],
        ['2026-11-18', '1'],
        ['2026-11-19', '2'],
        ['2026-11-20', ''],
      ),
    )!;
    assert.equal(last, 3);
    assert.equal(line.match(/M/g)?.length, 2);
    assert.ok(Number.isNaN(ys[1]) && Number.isNaN(ys[4]));
  });
});

describe('nearest', () => {
  it('finds the point beside a place, also beyond the ends', () => {
    const xs = [0, 10, 40];
    assert.deepEqual(
      [-5, 4, 6, 24, 26, 99].map((x) => nearest(xs, x)),
      [0, 0, 1, 1, 2, 2],
    );
    assert.equal(nearest([], 3), 0);
  });
});
