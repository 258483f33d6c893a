import { AccountLimit } from '../engine/ledger.js';
import { DuplicateKey, VersionConflict, type Store } from '../engine/store.js';
import { equal, rejected } from './check.js';
import { filled, put, scope, transfer, unit } from './store-units.js';

/** What a store must do with single units: keep them, refuse them, list them. */
export const recordCases: Readonly<Record<string, (store: Store) => Promise<void>>> = {
  'keeps a record with a version that grows by one': async (store) => {
    await store.commit(unit({ puts: [put('1', 'absent', { n: 1 })] }));
    await store.commit(unit({ puts: [put('1', 1, { n: 2 })] }));
    equal(
      await store.get(scope, 'thing', '1'),
      { kind: 'thing', id: '1', version: 2, body: { n: 2 } },
      'record',
    );
  },
  'refuses a write on another version than the one that was read': async (store) => {
    await store.commit(unit({ puts: [put('1', 'absent')] }));
    for (const version of ['absent', 2] as const) {
      const reason = await rejected(store.commit(unit({ puts: [put('1', version)] })), 'write');
      equal(reason instanceof VersionConflict, true, 'VersionConflict');
    }
  },
  'refuses a unit when something that it only read has changed': async (store) => {
    await store.commit(unit({ puts: [put('1', 'absent')] }));
    const expects = [{ kind: 'thing', id: '1', version: 'absent' as const }];
    const reason = await rejected(store.commit(unit({ expects, puts: [put('2', 'absent')] })), 'unit');
    equal(reason instanceof VersionConflict, true, 'VersionConflict');
    equal(await store.get(scope, 'thing', '2'), undefined, 'the other write');
  },
  'keeps nothing of a unit that fails in its last part': async (store) => {
    await store.commit(unit(filled(100n)));
    const idempotency = { key: 'k', fingerprint: 'f', reply: { status: 201, contentType: 'x', body: '{}' } };
    const failing = unit({
      idempotency,
      puts: [put('1', 'absent')],
      transfers: [transfer('t1', 60n), transfer('t2', 60n)],
    });
    equal((await rejected(store.commit(failing), 'unit')) instanceof AccountLimit, true, 'AccountLimit');
    equal(await store.get(scope, 'thing', '1'), undefined, 'record');
    equal(await store.get(scope, 'ledger-transfer', 't1'), undefined, 'first transfer');
    equal(await store.get(scope, 'idempotency', 'k'), undefined, 'reply');
  },
  'counts pending amounts against the limit and gives them back when voided': async (store) => {
    await store.commit(unit(filled(100n)));
    await store.commit(unit({ transfers: [transfer('t1', 80n, 'PENDING')] }));
    const over = await rejected(store.commit(unit({ transfers: [transfer('t2', 30n)] })), 'transfer');
    equal(over instanceof AccountLimit, true, 'AccountLimit');
    await store.commit(unit({ transfers: [{ kind: 'void', id: 't1' }, transfer('t3', 100n)] }));
    await rejected(
      store.commit(unit({ transfers: [{ kind: 'post', id: 't1', at: 'now' }] })),
      'post of a voided transfer',
    );
  },
  'keeps one reply for an idempotency key': async (store) => {
    const reply = { status: 201, contentType: 'application/json', body: '{"a":1}' };
    const first = unit({ idempotency: { key: 'k', fingerprint: 'f', reply } });
    await store.commit(first);
    equal((await rejected(store.commit(first), 'second')) instanceof DuplicateKey, true, 'DuplicateKey');
    const kept = await store.get(scope, 'idempotency', 'k');
    equal((kept?.body as { reply: unknown }).reply, reply, 'reply');
  },
  'lists by index in the order of ids, in pages, both ways': async (store) => {
    await store.commit(unit({ puts: ['2', '1', '4', '3', '5'].map((id) => put(id, 'absent')) }));
    await store.commit(unit({ puts: [{ ...put('4', 1), keys: { owner: 'bert' } }] }));
    const list = async (order: 'oldest-first' | 'newest-first', after?: string): Promise<unknown> => {
      const page = { limit: 2, order, ...(after === undefined ? {} : { after }) };
      const { records, next } = await store.list(scope, 'thing', 'owner', 'anna', page);
      return [records.map(({ id }) => id).join(), next];
    };
    equal(await list('oldest-first'), ['1,2', '2'], 'first page');
    equal(await list('oldest-first', '2'), ['3,5', null], 'second page');
    equal(await list('newest-first'), ['5,3', '3'], 'newest first');
    equal(await list('newest-first', '3'), ['2,1', null], 'the rest');
  },
  'shows one tenant nothing of another': async (store) => {
    await store.commit(unit({ ...filled(100n), puts: [put('1', 'absent')] }));
    for (const other of [
      { tenant: 'b', unit: 'main' },
      { tenant: 'a', unit: 'other' },
    ]) {
      equal(await store.get(other, 'thing', '1'), undefined, 'record');
      const page = { limit: 9, order: 'oldest-first' as const };
      for (const kind of ['thing', 'ledger-account', 'ledger-transfer']) {
        equal((await store.list(other, kind, 'all', '', page)).records, [], kind);
      }
      await rejected(
        store.commit(unit({ scope: other, transfers: [transfer('t9', 1n)] })),
        'transfer from a foreign purse',
      );
    }
  },
  'lets nobody change a record from outside': async (store) => {
    const body = { list: [1] };
    await store.commit(unit({ puts: [put('1', 'absent', body)] }));
    body.list.push(2);
    const read = (await store.get(scope, 'thing', '1'))?.body as { list: number[] };
    read.list.push(3);
    equal((await store.get(scope, 'thing', '1'))?.body, { list: [1] }, 'record');
  },
};
