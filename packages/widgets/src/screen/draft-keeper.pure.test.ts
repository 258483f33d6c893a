import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, it } from 'node:test';
import { DraftKeeper, draftKeeping, type Entered } from './draft-keeper.js';
import { setDraftStore, type DraftStore } from './draft-store.js';

/** A store in memory that writes down what it was asked. */
const memory = (held: Record<string, string> = {}) => {
  const calls: string[] = [];
  const texts = new Map(Object.entries(held));
  const store: DraftStore = {
    load: async (key) => {
      calls.push(`load ${key}`);
      await setImmediate();
      return texts.get(key);
    },
    save: async (key, text) => {
      calls.push(`save ${key} ${text}`);
      await setImmediate();
      texts.set(key, text);
    },
    remove: async (key) => {
      calls.push(`remove ${key}`);
      await setImmediate();
      texts.delete(key);
    },
  };
  return { store, calls, texts };
};

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await setImmediate();
};

const open = (held?: Record<string, string>) => {
  const { store, calls, texts } = memory(held);
  const restored: Entered[] = [];
  const keeper = new DraftKeeper(store, (entered) => restored.push(entered));
  const note = (key: string, entered: Entered): void => {
    keeper.note({ key, entered });
  };
  return { keeper, note, calls, texts, restored };
};

describe('DraftKeeper', () => {
  it('hands over what was kept, once', async () => {
    const { store, calls } = memory({ a: '{"amount":"8000"}' });
    const restored: Entered[] = [];
    const keeper = new DraftKeeper(store, (entered) => {
      restored.push(entered);
      keeper.note({ key: 'a', entered });
    });
    keeper.note({ key: 'a', entered: { amount: '' } });
    await settled();
    keeper.note({ key: 'a', entered: { amount: '8000', term: '' } });
    await settled();
    assert.deepEqual(restored, [{ amount: '8000' }]);
    assert.deepEqual(calls, ['load a'], 'what is kept already is not saved again');
  });

  it('asks for nothing until the key is known', async () => {
    const { keeper, calls } = open({ a: '{"amount":"8000"}' });
    keeper.note(undefined);
    await settled();
    assert.deepEqual(calls, []);
  });

  it('saves every change without waiting, one at a time, and the last one counts', async () => {
    const { note, calls, texts } = open();
    note('a', {});
    await settled();
    for (const amount of ['8', '80', '800', '8000']) note('a', { amount });
    assert.deepEqual(calls, ['load a', 'save a {"amount":"8"}'], 'the first change is saved at once');
    await settled();
    assert.deepEqual(calls.slice(2), ['save a {"amount":"8000"}']);
    assert.equal(texts.get('a'), '{"amount":"8000"}');
  });

  it('removes what is no longer entered, or was ordered elsewhere', async () => {
    const first = open();
    first.note('a', { amount: '8' });
    await settled();
    first.note('a', { amount: '' });
    await settled();
    assert.deepEqual(first.calls, ['load a', 'save a {"amount":"8"}', 'remove a']);
    const second = open({ a: '{"amount":"8000"}' });
    second.note('a', {});
    await settled();
    assert.deepEqual([second.calls, second.texts.size], [['load a', 'remove a'], 0]);
  });

  it('leaves what is kept alone while nothing is certain', async () => {
    const { note, keeper, texts } = open();
    note('a', { amount: '8' });
    await settled();
    keeper.note(undefined);
    await settled();
    assert.equal(texts.size, 1);
  });

  it('prefers what was typed while the store was looking', async () => {
    const { note, texts } = open({ a: '{"amount":"8000"}' });
    note('a', { amount: '' });
    note('a', { amount: '9' });
    await settled();
    assert.equal(texts.get('a'), '{"amount":"9"}');
  });

  it('hands nothing over to another key', async () => {
    const { note, restored, calls } = open({ a: '{"amount":"8000"}' });
    note('a', {});
    note('b', {});
    await settled();
    assert.deepEqual([restored, calls], [[], ['load a', 'load b']]);
  });

  it('goes on without drafts when the store fails or holds rubbish', async () => {
    const fail = (): Promise<never> => Promise.reject(new Error('no store'));
    const restored: Entered[] = [];
    const keeper = new DraftKeeper({ load: fail, save: fail, remove: fail }, (entered) =>
      restored.push(entered),
    );
    keeper.note({ key: 'a', entered: { amount: '8' } });
    await settled();
    keeper.note({ key: 'a', entered: {} });
    await settled();
    assert.deepEqual(restored, []);
    for (const rubbish of ['', 'x', 'null', '[1]', '{"amount":5}']) {
      const held = open({ a: rubbish });
      held.note('a', {});
      await settled();
      assert.deepEqual(
        held.restored.filter((entered) => Object.keys(entered).length > 0),
        [],
        rubbish,
      );
    }
  });
});

describe('draftKeeping', () => {
  afterEach(() => {
    setDraftStore(undefined);
  });

  it('uses the store of the page', async () => {
    const { store, texts } = memory();
    setDraftStore(store);
    draftKeeping((amount: string) => ({ key: 'a', entered: { amount } }))(() => undefined)('8000');
    await settled();
    assert.equal(texts.get('a'), '{"amount":"8000"}');
  });

  it('keeps nothing when drafts are off', async () => {
    const { store, calls } = memory();
    setDraftStore(store);
    setDraftStore(undefined);
    draftKeeping((amount: string) => ({ key: 'a', entered: { amount } }))(() => undefined)('8000');
    await settled();
    assert.deepEqual(calls, []);
  });
});
