import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DAY, instant, MINUTE, readInstant } from './time.js';
import { judgeSlot, slotPlace, slotsFrom } from './video-slot.rules.js';

const at = (time: string): number => Date.parse(`${time}+08:00`);
const begins = (now: number): readonly string[] =>
  slotsFrom(now).map(({ startsAt }) => startsAt.slice(0, 16));

describe('times for video calls', () => {
  it('begin every half hour from 9 to 20:30, and last 15 minutes', () => {
    const slots = slotsFrom(at('2026-11-22T08:00:00'));
    assert.deepEqual(slots[0], {
      startsAt: '2026-11-22T09:00:00.000+08:00',
      endsAt: '2026-11-22T09:15:00.000+08:00',
    });
    assert.deepEqual(begins(at('2026-11-22T20:20:00')).slice(0, 2), ['2026-11-22T20:30', '2026-11-23T09:00']);
  });

  it('have not begun', () => {
    assert.equal(begins(at('2026-11-22T09:00:00'))[0], '2026-11-22T09:30');
    assert.equal(begins(at('2026-11-22T23:59:59'))[0], '2026-11-23T09:00');
  });

  it('are those of five days, whenever somebody asks', () => {
    const moments = fc.integer({ min: at('2026-01-01T00:00:00'), max: at('2028-12-31T00:00:00') });
    fc.assert(
      fc.property(moments, (now) => {
        const starts = slotsFrom(now).map(({ startsAt }) => readInstant(startsAt) ?? 0);
        assert.equal(starts.length, 120);
        assert.ok(starts.every((start, place) => start > (starts[place - 1] ?? now)));
        assert.ok(starts.every((start) => start <= now + 5 * DAY && start % (30 * MINUTE) === 0));
      }),
    );
  });

  it('are known however they are written, and told from those that are none', () => {
    const now = at('2026-11-22T10:00:00');
    assert.deepEqual(judgeSlot('2026-11-22T03:00:00Z', now), {
      startsAt: '2026-11-22T11:00:00.000+08:00',
      endsAt: '2026-11-22T11:15:00.000+08:00',
    });
    assert.equal(judgeSlot(instant(now), now), 'begun');
    assert.equal(judgeSlot('2026-11-22T09:30:00+08:00', now), 'begun');
    assert.equal(judgeSlot('2026-11-22T09:31:00+08:00', now), 'unknown');
    assert.equal(judgeSlot('2026-11-22T21:00:00+08:00', now), 'unknown');
    assert.equal(judgeSlot('2026-11-27T10:30:00+08:00', now), 'unknown');
    assert.equal(judgeSlot('soon', now), 'unknown');
  });

  it('are kept under channel and beginning', () => {
    assert.notEqual(slotPlace('AGENT', 'x'), slotPlace('SIGN_LANGUAGE', 'x'));
  });
});
