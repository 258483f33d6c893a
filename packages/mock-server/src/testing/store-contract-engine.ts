import { systemKinds, type Job, type Store } from '../engine/store.js';
import type { BankEvent } from '../engine/ports.js';
import { equal, present, rejected } from './check.js';
import { filled, idsUnder, scanAll, scope, transfer, unit } from './store-units.js';

const event = (id: string, type: string, subject: string): BankEvent =>
  ({ id, type, subject, time: '2026-11-22T10:00:00.000+08:00', data: { note: id } }) as unknown as BankEvent;

const job = (id: string, dueAt: number, priority = 5): Job => ({
  ...{ id, dueAt, priority },
  ...{ kind: 'loan.disburse', subject: `subject of ${id}` },
});

/** What a store must do with the records of the engine: ledger, events, jobs, replies. */
export const engineCases: Readonly<Record<string, (store: Store) => Promise<void>>> = {
  'shows ledger accounts with their amounts as text, exact beyond 2^63': async (store) => {
    const amount = 2n ** 80n + 1n;
    await store.commit(unit(filled(amount)));
    const purse = present(await store.get(scope, systemKinds.account, 'purse'), 'purse');
    equal(
      purse,
      {
        ...{ kind: 'ledger-account', id: 'purse', version: 1 },
        body: {
          ...{ id: 'purse', currency: 'CNY', flag: 'debitsMustNotExceedCredits' },
          ...{ debitsPosted: '0', creditsPosted: String(amount), debitsPending: '0', creditsPending: '0' },
        },
      },
      'account',
    );
    equal(await idsUnder(store, systemKinds.account, 'all', ''), 'bank,purse,shop', 'accounts');
  },
  'shows transfers under the accounts that they move between, and what became of them': async (store) => {
    await store.commit(unit(filled(100n)));
    await store.commit(unit({ transfers: [transfer('t1', 10n, 'PENDING'), transfer('t2', 20n, 'PENDING')] }));
    await store.commit(
      unit({
        transfers: [
          { kind: 'post', id: 't1', at: 'later' },
          { kind: 'void', id: 't2' },
        ],
      }),
    );
    const states = await Promise.all(['t1', 't2'].map((id) => store.get(scope, systemKinds.transfer, id)));
    equal(
      states.map((record) => [record?.version, (record?.body as { state: string }).state]),
      [
        [2, 'POSTED'],
        [2, 'VOIDED'],
      ],
      'transfers',
    );
    equal(await idsUnder(store, systemKinds.transfer, 'debit', 'purse'), 't1,t2', 'out of the purse');
    equal(await idsUnder(store, systemKinds.transfer, 'credit', 'purse'), 't0', 'into the purse');
    equal(await idsUnder(store, systemKinds.transfer, 'credit', 'shop'), 't1,t2', 'into the shop');
    equal(await idsUnder(store, systemKinds.transfer, 'owner', 'anna'), '', 'an index that it does not have');
  },
  'settles a transfer in the unit that records it': async (store) => {
    const settled = { kind: 'post' as const, id: 't1', at: 'later' };
    await store.commit(unit(filled(100n)));
    await store.commit(unit({ transfers: [transfer('t1', 10n, 'PENDING'), settled] }));
    const shop = await store.get(scope, systemKinds.account, 'shop');
    equal((shop?.body as { creditsPosted: string }).creditsPosted, '10', 'posted');
    const twice = await rejected(store.commit(unit({ transfers: [settled] })), 'a second end');
    equal((twice as Error).name, 'RangeError', 'RangeError');
  },
  'lists events by type, by subject and by both': async (store) => {
    const events = [
      event('e1', 'drawn', 'loan1'),
      event('e2', 'repaid', 'loan1'),
      event('e3', 'drawn', 'loan2'),
    ];
    await store.commit(unit({ events }));
    equal((await store.get(scope, systemKinds.event, 'e2'))?.body, events[1], 'event');
    equal(await idsUnder(store, systemKinds.event, 'all', ''), 'e1,e2,e3', 'all');
    equal(await idsUnder(store, systemKinds.event, 'type', 'drawn'), 'e1,e3', 'by type');
    equal(await idsUnder(store, systemKinds.event, 'subject', 'loan1'), 'e1,e2', 'by subject');
    equal(await idsUnder(store, systemKinds.event, 'both', 'loan1 drawn'), 'e1', 'by both');
  },
  'lists jobs in the order of work, and the done ones apart': async (store) => {
    await store.commit(unit({ jobs: [job('b', 2000), job('a', 2000), job('c', 1000), job('d', 2000, 1)] }));
    const due = await idsUnder(store, systemKinds.job, 'state', 'DUE');
    const ids = due.split(',');
    equal(
      ids.map((id) => id.at(-1)),
      ['c', 'd', 'a', 'b'],
      'order of work',
    );
    const first = present(await store.get(scope, systemKinds.job, ids[0] ?? ''), 'first job');
    const { kind, id, version: expectedVersion, body } = first;
    await store.commit(unit({ puts: [{ kind, id, expectedVersion, body, keys: { state: 'DONE' } }] }));
    equal(await idsUnder(store, systemKinds.job, 'state', 'DUE'), ids.slice(1).join(), 'due');
    equal(await idsUnder(store, systemKinds.job, 'state', 'DONE'), id, 'done');
  },
  'refuses a key that a record of the engine is not listed by': async (store) => {
    const record = { kind: systemKinds.job, id: 'x', expectedVersion: 'absent' as const, body: {} };
    const reason = await rejected(
      store.commit(unit({ puts: [{ ...record, keys: { owner: 'anna' } }] })),
      'put',
    );
    equal((reason as Error).name, 'RangeError', 'RangeError');
  },
  'scans everything in the order of kind and id, whatever table holds it': async (store) => {
    const kinds = ['zebra', 'account', 'event-log', 'ledger', 'job'];
    const puts = kinds.flatMap((kind) =>
      ['2', '1'].map((id) => ({ kind, id, expectedVersion: 'absent' as const, body: { kind }, keys: {} })),
    );
    const reply = { status: 200, contentType: 'text/plain', body: 'ok' };
    await store.commit(
      unit({
        ...filled(100n),
        puts,
        idempotency: { key: 'k', fingerprint: 'f', reply },
        events: [event('e1', 'drawn', 'loan1')],
        jobs: [job('j', 1000)],
      }),
    );
    const places = (await scanAll(store)).map(({ kind, id }) => `${kind} ${id}`);
    equal(places, [...places].sort(), 'order');
    equal(places.length, puts.length + 1 + 1 + 1 + 3 + 1, 'number');
    equal(
      (await store.scan(scope, { kind: 'event', id: 'e0' }, 1)).map(({ id }) => id),
      ['e1'],
      'from the middle',
    );
    equal(await store.scan(scope, { kind: 'zebra', id: '2' }, 5), [], 'after the last');
  },
};
