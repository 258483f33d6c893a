import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import Database from 'libsql';
import { StoreUnavailable, type Store } from '../engine/store.js';
import { storeContract } from '../testing/store-contract.js';
import { commitAll, filled, idsUnder, put, scanAll, scope, transfer, unit } from '../testing/store-units.js';
import { createSqliteStore } from './sqlite.store.js';
import { requireModel } from './store-model.testing.js';

const folder = await mkdtemp(join(tmpdir(), 'wdl-sqlite-'));
after(() => rm(folder, { recursive: true, force: true }));
let files = 0;
const newFile = (): string => {
  files += 1;
  return join(folder, `bank-${files}.db`);
};

/** Requires that a file is not opened, and that the reason is told. */
const refuses = (file: string, reason: RegExp): Promise<void> =>
  assert.rejects(createSqliteStore({ file }), (error: Error) => {
    assert.ok(error instanceof StoreUnavailable, error.message);
    assert.match(error.message, reason);
    assert.ok(error.message.includes(file), 'the message names the file');
    return true;
  });

storeContract({
  name: 'SQLite',
  create: () => createSqliteStore({ file: newFile() }),
  test: { describe, it },
});

describe('a SQLite file', () => {
  it('comes to the same end as the store in memory', async () => {
    const store = await createSqliteStore({ file: newFile() });
    const empty = { tenant: 'empty', unit: 'main' };
    const emptied = async (): Promise<Store> => {
      for (const one of ['main', 'u2']) await store.copy(empty, { tenant: 'a', unit: one });
      return store;
    };
    await requireModel(emptied, 60);
    await store.close();
  });

  it('holds everything when it is opened again', async () => {
    const file = newFile();
    const first = await createSqliteStore({ file });
    await first.commit(unit({ ...filled(100n), puts: [put('1', 'absent')] }));
    const before = await scanAll(first);
    await first.close();
    const second = await createSqliteStore({ file });
    assert.deepEqual(await scanAll(second), before);
    await second.commit(unit({ puts: [put('1', 1)], transfers: [transfer('t1', 100n)] }));
    await assert.rejects(second.commit(unit({ transfers: [transfer('t2', 1n)] })), { name: 'AccountLimit' });
    await second.close();
  });

  it('holds what was acknowledged when its process is killed', async () => {
    const file = newFile();
    const writer = new URL('./sqlite.killed.testing.ts', import.meta.url).pathname;
    const child = spawn(
      process.execPath,
      [...process.execArgv.filter((arg) => arg !== '--test'), writer, file],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    let told = '';
    child.stdout.on('data', (part: Buffer) => {
      told += part.toString();
      if (told.split('\n').length > 200) child.kill('SIGKILL');
    });
    await once(child, 'close');
    const acknowledged = told.split('\n').slice(0, -1);
    assert.ok(acknowledged.length >= 200, told);
    const store = await createSqliteStore({ file });
    const kept = new Set((await idsUnder(store, 'thing', 'owner', 'anna')).split(','));
    assert.deepEqual(
      acknowledged.filter((id) => !kept.has(id)),
      [],
    );
    const accounts = (await scanAll(store)).filter(({ kind }) => kind === 'ledger-account');
    const [shop] = accounts.filter(({ id }) => id === 'shop');
    const transfers = (await scanAll(store)).filter(({ kind }) => kind === 'ledger-transfer');
    assert.equal((shop?.body as { creditsPosted: string }).creditsPosted, String(transfers.length - 1));
    assert.equal(transfers.length - 1, kept.size, 'a unit that is there in part');
    await store.close();
  });

  it('belongs to one store at a time', async () => {
    const file = newFile();
    const store = await createSqliteStore({ file });
    await refuses(file, /is held by another program/);
    await store.close();
    await (await createSqliteStore({ file })).close();
  });

  it('is refused when it is no database, damaged, foreign, too new or in no folder', async () => {
    const text = newFile();
    await writeFile(text, 'this is a letter and no database '.repeat(200));
    await refuses(text, /is not a SQLite database/);

    const foreign = newFile();
    const other = new Database(foreign);
    other.exec('create table recipe (name text)');
    other.close();
    await refuses(foreign, /is a database of another program/);

    const newer = newFile();
    await (await createSqliteStore({ file: newer })).close();
    const future = new Database(newer);
    future.exec('pragma user_version = 7');
    future.close();
    await refuses(newer, /was written by a newer version \(schema 7, this one knows 2\)/);

    const damaged = newFile();
    await (await createSqliteStore({ file: damaged })).close();
    const bytes = await readFile(damaged);
    await writeFile(damaged, bytes.fill(0xff, 100, 4096));
    await refuses(damaged, /is damaged/);

    await refuses(join(folder, 'nowhere', 'bank.db'), /cannot be opened/);
    const directory = newFile();
    await mkdir(directory);
    await refuses(directory, /cannot be opened/);
  });

  it('takes nothing of a unit that does not fit the disk, and goes on', async () => {
    const store = await createSqliteStore({ file: newFile(), maxBytes: 400_000 });
    await store.commit(unit({ puts: [put('small', 'absent')] }));
    const large = unit({
      puts: Array.from({ length: 100 }, (_, n) => put(`large${n}`, 'absent', { text: 'x'.repeat(10_000) })),
    });
    await assert.rejects(store.commit(large), (error: Error) => {
      assert.ok(error instanceof StoreUnavailable);
      assert.match(error.message, /is full\. Make room and try again\./);
      return true;
    });
    assert.equal(await idsUnder(store, 'thing', 'all', ''), 'small');
    await store.commit(unit({ puts: [put('next', 'absent'), put('small', 1)] }));
    assert.equal(await idsUnder(store, 'thing', 'owner', 'anna'), 'next,small');
    await store.close();
  });

  it('ends what is under way before it closes, and then refuses', async () => {
    const file = newFile();
    const store = await createSqliteStore({ file });
    const under = commitAll(
      store,
      Array.from({ length: 300 }, (_, n) => unit({ puts: [put(String(n), 'absent')] })),
    );
    const copied = store.copy(scope, { tenant: 'copy', unit: 'main' });
    await Promise.all([store.close(), store.close()]);
    assert.deepEqual(new Set(await under), new Set(['kept']));
    await copied;
    for (const use of [
      () => store.get(scope, 'thing', '1'),
      () => store.commit(unit({})),
      () => store.scan(scope, undefined, 1),
      () => store.copy(scope, scope),
    ])
      await assert.rejects(use, StoreUnavailable);
    const again = await createSqliteStore({ file });
    assert.equal((await idsUnder(again, 'thing', 'all', '')).split(',').length, 300);
    await again.close();
  });
});
