import { systemKinds, type Scope, type Store } from '../engine/store.js';
import { equal, present, rejected } from './check.js';
import { filled, idsUnder, put, scanAll, scope, transfer, unit } from './store-units.js';

const OTHERS: readonly Scope[] = [
  { tenant: 'b', unit: 'main' },
  { tenant: 'a', unit: 'other' },
  // Names that join to the same text as the first scope would, were they only joined.
  { tenant: 'amain', unit: '' },
  { tenant: '', unit: 'amain' },
];

const everything = unit({
  ...filled(100n),
  puts: [put('1', 'absent'), { ...put('2', 'absent'), kind: 'other-thing' }],
  idempotency: { key: 'k', fingerprint: 'f', reply: { status: 200, contentType: 'text/plain', body: 'ok' } },
  jobs: [{ id: 'j', dueAt: 1000, priority: 1, kind: 'loan.disburse', subject: 's' }],
});

/** What a store must keep apart, and what it must carry over from scope to scope. */
export const scopeCases: Readonly<Record<string, (store: Store) => Promise<void>>> = {
  'shows nothing of one scope to another, whatever is asked': async (store) => {
    await store.commit(everything);
    const all = await scanAll(store);
    for (const other of OTHERS) {
      equal(await store.scan(other, undefined, 100), [], 'scan');
      for (const { kind, id } of all) {
        equal(await store.get(other, kind, id), undefined, `${kind} ${id}`);
        equal(await idsUnder(store, kind, 'all', '', other), '', `list of ${kind}`);
      }
      equal(await idsUnder(store, 'thing', 'owner', 'anna', other), '', 'list by key');
      equal(await idsUnder(store, systemKinds.job, 'state', 'DUE', other), '', 'due jobs');
      for (const theft of [
        { transfers: [transfer('t9', 1n)] },
        { transfers: [{ kind: 'void' as const, id: 't0' }] },
        { puts: [put('1', 1)] },
      ])
        await rejected(store.commit(unit({ scope: other, ...theft })), 'a unit that reaches over');
    }
    equal(await scanAll(store), all, 'the first scope');
  },
  'keeps the same ids apart in every scope, also when they are written together': async (store) => {
    const scopes = [scope, ...OTHERS];
    await Promise.all(
      scopes.map((one, n) => store.commit({ ...everything, scope: one, puts: [put('1', 'absent', { n })] })),
    );
    const bodies = await Promise.all(scopes.map((one) => store.get(one, 'thing', '1')));
    equal(
      bodies.map((record) => record?.body),
      scopes.map((_, n) => ({ n })),
      'bodies',
    );
    await store.commit(unit({ transfers: [transfer('t1', 60n)] }));
    const purse = present(await store.get(OTHERS[0] ?? scope, systemKinds.account, 'purse'), 'purse');
    equal((purse.body as { debitsPosted: string }).debitsPosted, '0', 'the purse of another');
  },
  'copies a scope as it is, lists and ledger included': async (store) => {
    await store.commit(everything);
    await store.commit(unit({ puts: [put('1', 1, { second: true })] }));
    const copy = { tenant: 'a~1', unit: 'main' };
    await store.commit(unit({ scope: copy, puts: [put('old', 'absent')] }));
    await store.copy(scope, copy);
    equal(await scanAll(store, copy), await scanAll(store), 'everything');
    equal(await idsUnder(store, 'thing', 'owner', 'anna', copy), '1', 'list by key');
    equal(await idsUnder(store, systemKinds.transfer, 'credit', 'purse', copy), 't0', 'transfers');
    equal(
      await idsUnder(store, systemKinds.job, 'state', 'DUE', copy),
      await idsUnder(store, systemKinds.job, 'state', 'DUE'),
      'jobs',
    );
  },
  'goes on with both after a copy, apart from each other': async (store) => {
    await store.commit(everything);
    const copy = { tenant: 'a~1', unit: 'main' };
    await store.copy(scope, copy);
    await store.commit(unit({ puts: [put('1', 1, { here: true })], transfers: [transfer('t1', 100n)] }));
    await store.commit(unit({ scope: copy, transfers: [transfer('t1', 40n)] }));
    equal((await store.get(copy, 'thing', '1'))?.body, { id: '1' }, 'record of the copy');
    await store.copy(copy, scope);
    equal(await scanAll(store), await scanAll(store, copy), 'back again');
    await store.commit(unit({ transfers: [transfer('t2', 60n)] }));
    await rejected(store.commit(unit({ transfers: [transfer('t3', 1n)] })), 'more than is left');
  },
  'keeps a scope that is copied onto itself, and empties one by an empty one': async (store) => {
    await store.commit(everything);
    const before = await scanAll(store);
    await store.copy(scope, scope);
    equal(await scanAll(store), before, 'onto itself');
    await store.copy({ tenant: 'empty', unit: 'main' }, scope);
    equal(await scanAll(store), [], 'emptied');
    await store.commit(everything);
    equal(await scanAll(store), before, 'filled anew');
  },
  'orders ids and keys by code unit and takes any text': async (store) => {
    const ids = [
      'a',
      'B',
      '_',
      'Z',
      'é',
      '中',
      "quote'd",
      'back\\slash',
      'per%cent',
      '"double"',
      '{brace}',
      'a b',
      'null',
      '😀',
    ];
    const body = { text: `line\nline\u001f\u0000"'\\{}😀\ud800`, list: [null, true, 1.5, ''] };
    await store.commit(
      unit({ puts: ids.map((id) => ({ ...put(id, 'absent', body), keys: { own: id, empty: '' } })) }),
    );
    equal(await idsUnder(store, 'thing', 'all', ''), [...ids].sort().join(), 'order');
    equal(await idsUnder(store, 'thing', 'empty', ''), [...ids].sort().join(), 'an empty key');
    for (const id of ids) {
      equal((await store.get(scope, 'thing', id))?.body, body, id);
      equal(await idsUnder(store, 'thing', 'own', id), id, `under ${id}`);
    }
  },
  'answers with nothing to ids that nobody can have': async (store) => {
    await store.commit(unit({ puts: [put('1', 'absent')] }));
    const strange = ['\0', '1\0', '\u001f1', '\u001e', '', '\ud800'];
    const found = await Promise.all([...strange, '1'].map((id) => store.get(scope, 'thing', id)));
    equal(
      found.map((record) => record?.id ?? null),
      [...strange.map(() => null), '1'],
      'found',
    );
    equal(await idsUnder(store, 'thing', 'owner', '\0'), '', 'list');
  },
};
