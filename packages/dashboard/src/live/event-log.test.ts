import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PartnerListEventsInput, WdlEvent } from '@weidongli/contracts/partner';
import { EventLog } from './event-log.js';

const pageSize = 3;

/** A bank whose events grow; it answers three at a time, oldest first. */
const bank = (count: number) => {
  const events = Array.from({ length: count }, (_, n) => ({ id: `evt_${String(n)}` }) as WdlEvent);
  let asked = 0;
  return {
    events,
    asked: () => asked,
    list: async ({ cursor }: PartnerListEventsInput) => {
      asked += 1;
      const from = parseInt(cursor ?? '0', 10);
      const next = from + pageSize < events.length ? String(from + pageSize) : null;
      return { data: events.slice(from, from + pageSize), page: { nextCursor: next } };
    },
  };
};

describe('the event log', () => {
  it('gathers all pages, then reads the last one alone', async () => {
    const { events, asked, list } = bank(7);
    const log = new EventLog(list);
    assert.deepEqual(await log.read(), events);
    const before = asked();
    events.push({ id: 'evt_7' } as WdlEvent);
    assert.deepEqual(await log.read(), events);
    assert.equal(asked() - before, 1);
  });

  it('counts nothing twice when two read at once', async () => {
    const { events, list } = bank(8);
    const log = new EventLog(list);
    assert.deepEqual(await Promise.all([log.read(), log.read()]), [events, events]);
  });

  it('begins anew when the bank has gone back', async () => {
    const { events, list } = bank(7);
    const log = new EventLog(list);
    await log.read();
    events.splice(1);
    log.forget();
    assert.deepEqual(await log.read(), events);
  });
});
