import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { monthBeside, neighbour, placesOf, rowsOf } from './month-calendar.layout.js';

describe('layout of a month', () => {
  it('puts each day under its weekday, Monday first', () => {
    // 1 November 2026 is a Sunday, and the month ends on a Monday: six weeks.
    const weeks = rowsOf(placesOf('2026-11'));
    assert.equal(weeks.length, 6);
    assert.deepEqual(weeks[0], [...Array<undefined>(6).fill(undefined), '2026-11-01']);
    assert.equal(weeks[5]?.[0], '2026-11-30');
    // 1 February 2027 is a Monday, and the month has 28 days: four weeks without a gap.
    assert.equal(placesOf('2027-02').length, 28);
    assert.equal(placesOf('2027-02').includes(undefined), false);
    assert.equal(placesOf('2028-02').includes('2028-02-29'), true);
    assert.equal(placesOf('2026-12').filter((date) => date !== undefined).length, 31);
  });

  it('is empty for what is no month', () => {
    assert.deepEqual(placesOf(''), []);
    assert.deepEqual(placesOf('2026-13'), []);
  });

  it('knows the months beside one, over the end of a year too', () => {
    assert.equal(monthBeside('2026-12', 'next'), '2027-01');
    assert.equal(monthBeside('2027-01', 'previous'), '2026-12');
    assert.equal(monthBeside('2026-03', 'previous'), '2026-02');
  });

  it('moves along days that can have focus: to the next in a row, and the next on the same weekday', () => {
    const has = new Set(['2026-11-03', '2026-11-06', '2026-11-17', '2026-11-20']);
    const places = placesOf('2026-11').map((date) => (has.has(date ?? '') ? date : undefined));
    const from = (date: string) => (key: string) => neighbour(places, date, key);
    assert.equal(from('2026-11-03')('ArrowRight'), '2026-11-06');
    assert.equal(from('2026-11-03')('ArrowLeft'), undefined);
    assert.equal(from('2026-11-03')('ArrowDown'), '2026-11-17');
    assert.equal(from('2026-11-17')('ArrowUp'), '2026-11-03');
    assert.equal(from('2026-11-17')('ArrowDown'), undefined);
    assert.equal(from('2026-11-17')('End'), '2026-11-20');
    assert.equal(from('2026-11-20')('Home'), '2026-11-17');
    assert.equal(from('2026-11-20')('a'), undefined);
  });

  it('moves up and down in a single column, and to its ends', () => {
    const dates = ['2026-11-03', '2026-11-06', '2026-11-17'];
    assert.equal(neighbour(dates, '2026-11-03', 'ArrowDown', 1), '2026-11-06');
    assert.equal(neighbour(dates, '2026-11-06', 'ArrowUp', 1), '2026-11-03');
    assert.equal(neighbour(dates, '2026-11-06', 'End', 1), '2026-11-17');
    assert.equal(neighbour(dates, '2026-11-06', 'Home', 1), '2026-11-03');
  });
});
