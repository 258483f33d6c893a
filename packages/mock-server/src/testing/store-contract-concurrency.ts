import { systemKinds, type Store } from '../engine/store.js';
import { equal, present, rejected } from './check.js';
import { commitAll, filled, idsUnder, put, scope, transfer, unit } from './store-units.js';

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const count = (outcomes: readonly string[], wanted: string): number =>
  outcomes.filter((outcome) => outcome === wanted).length;

/** What a store must do with units that come at the same moment. */
export const concurrencyCases: Readonly<Record<string, (store: Store) => Promise<void>>> = {
  'keeps one of the units that write over the same version': async (store) => {
    await store.commit(unit({ puts: [put('1', 'absent')] }));
    const outcomes = await commitAll(
      store,
      many(20, (n) => unit({ puts: [put('1', 1, { n })] })),
    );
    equal([count(outcomes, 'kept'), count(outcomes, 'VersionConflict')], [1, 19], 'outcomes');
    equal((await store.get(scope, 'thing', '1'))?.version, 2, 'version');
  },
  'keeps units that build on each other, in their order': async (store) => {
    const steps = [put('1', 'absent', { n: 0 }), put('1', 1, { n: 1 }), put('1', 2, { n: 2 })];
    const outcomes = await commitAll(
      store,
      steps.map((one) => unit({ puts: [one] })),
    );
    equal(outcomes, ['kept', 'kept', 'kept'], 'outcomes');
    equal((await store.get(scope, 'thing', '1'))?.version, 3, 'version');
  },
  'lets nobody spend what another unit has spent': async (store) => {
    await store.commit(unit(filled(100n)));
    const outcomes = await commitAll(
      store,
      many(25, (n) => unit({ puts: [put(`p${n}`, 'absent')], transfers: [transfer(`s${n}`, 10n)] })),
    );
    equal([count(outcomes, 'kept'), count(outcomes, 'AccountLimit')], [10, 15], 'outcomes');
    const shop = present(await store.get(scope, systemKinds.account, 'shop'), 'shop');
    equal((shop.body as { creditsPosted: string }).creditsPosted, '100', 'in the shop');
    equal((await idsUnder(store, 'thing', 'owner', 'anna')).split(',').length, 10, 'records');
  },
  'keeps one reply when a request comes twice at once': async (store) => {
    const reply = { status: 201, contentType: 'application/json', body: '{}' };
    const once = (n: number) =>
      unit({ puts: [put(String(n), 'absent')], idempotency: { key: 'k', fingerprint: 'f', reply } });
    const outcomes = await commitAll(store, many(5, once));
    equal([count(outcomes, 'kept'), count(outcomes, 'DuplicateKey')], [1, 4], 'outcomes');
    equal((await idsUnder(store, 'thing', 'all', '')).split(',').length, 1, 'records');
  },
  'keeps the neighbours of units that are refused for every reason': async (store) => {
    const reply = { status: 200, contentType: 'text/plain', body: '' };
    const idempotency = { key: 'k', fingerprint: 'f', reply };
    await store.commit(unit({ ...filled(100n), puts: [put('old', 'absent')], idempotency }));
    const cyclic: { self?: unknown } = {};
    cyclic.self = cyclic;
    const poison = [
      unit({ puts: [put('x1', 'absent'), put('old', 'absent')] }),
      unit({ puts: [put('x2', 'absent')], transfers: [transfer('over', 1000n)] }),
      unit({ puts: [put('x3', 'absent')], idempotency }),
      unit({ puts: [put('x4', 'absent')], transfers: [{ kind: 'void', id: 'nothing' }] }),
      unit({ puts: [put('x5', 'absent'), put('a\0b', 'absent')] }),
      unit({ puts: [put('x6', 'absent', cyclic)] }),
      unit({ puts: [put('x7', 'absent', undefined), { ...put('x8', 'absent'), body: undefined }] }),
    ];
    const outcomes = await commitAll(
      store,
      poison.flatMap((one, n) => [unit({ puts: [put(`good${n}`, 'absent')] }), one]),
    );
    const refused = ['VersionConflict', 'AccountLimit', 'DuplicateKey', 'RangeError', 'RangeError'];
    equal(
      outcomes,
      [...refused, 'TypeError', 'TypeError'].flatMap((name) => ['kept', name]),
      'outcomes',
    );
    const kept = many(poison.length, (n) => `good${n}`);
    equal(await idsUnder(store, 'thing', 'all', ''), [...kept, 'old'].join(), 'records');
  },
  'refuses a unit that found nothing where a unit before it has written': async (store) => {
    const expects = [{ kind: 'thing', id: '1', version: 'absent' as const }];
    const outcomes = await commitAll(store, [
      unit({ puts: [put('1', 'absent')] }),
      unit({ expects, puts: [put('2', 'absent')] }),
    ]);
    equal(outcomes, ['kept', 'VersionConflict'], 'outcomes');
  },
  'looks up what a unit expects even when a refused neighbour calls it new': async (store) => {
    await store.commit(unit({ puts: [put('1', 'absent')] }));
    const expects = [{ kind: 'thing', id: '1', version: 'absent' as const }];
    const outcomes = await commitAll(store, [
      unit({ puts: [put('1', 'absent')], transfers: [{ kind: 'void', id: 'nothing' }] }),
      unit({ expects, puts: [put('2', 'absent')] }),
      unit({ puts: [put('1', 1)] }),
    ]);
    equal(outcomes.slice(1), ['VersionConflict', 'kept'], 'outcomes');
  },
  'keeps a unit of thousands of records': async (store) => {
    const puts = many(3000, (n) => put(String(n).padStart(5, '0'), 'absent'));
    await store.commit(unit({ puts }));
    const page = { limit: 2, order: 'newest-first' as const };
    const { records, next } = await store.list(scope, 'thing', 'owner', 'anna', page);
    equal([records.map(({ id }) => id), next], [['02999', '02998'], '02998'], 'the last');
  },
  'holds a name for one at a time and frees it when its work fails': async (store) => {
    const steps: string[] = [];
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const first = store.exclusive(
      scope,
      'jobs',
      async () => {
        steps.push('first');
        await gate;
        steps.push('first ends');
        throw new Error('failed');
      },
      true,
    );
    const second = store.exclusive(scope, 'jobs', async () => steps.push('second'), true);
    equal(await store.exclusive(scope, 'jobs', async () => 'in', false), undefined, 'who does not wait');
    equal(await store.exclusive(scope, 'other', async () => 'in', false), 'in', 'another name');
    equal(
      await store.exclusive({ tenant: 'b', unit: 'main' }, 'jobs', async () => 'in', false),
      'in',
      'scope',
    );
    release();
    equal(((await rejected(first, 'first')) as Error).message, 'failed', 'reason');
    await second;
    equal(steps, ['first', 'first ends', 'second'], 'steps');
    equal(await store.exclusive(scope, 'jobs', async () => 'in', false), 'in', 'free again');
  },
};
