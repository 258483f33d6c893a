import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import Database from 'libsql';
import pg from 'pg';
import type { AuditEntry } from '@weidongli/contracts/partner';
import { chainNotes, faultIn } from '../engine/audit-trail.js';
import { kinds } from '../engine/records.js';
import type { Store } from '../engine/store.js';
import type { AuditHeadRecord } from '../engine/trust-records.js';
import { startPostgresCluster } from '../testing/postgres-cluster.js';
import { scope, unit } from '../testing/store-units.js';
import { createPostgresStore } from './postgres.store.js';
import { createSqliteStore } from './sqlite.store.js';

/** Adds three entries to the trail. */
const writeTrail = async (store: Store, first = 1): Promise<void> => {
  for (const number of [first, first + 1, first + 2]) {
    const puts = await chainNotes(store, scope, [
      {
        ...{
          id: `aud_${String(number).padStart(26, '0')}`,
          customerId: null,
          action: 'partner.createClient',
        },
        ...{ at: '2026-11-22T10:00:00.000+08:00', kind: 'KEY', actor: { kind: 'PARTNER', id: null } },
        ...{ purpose: 'SECURITY', objects: [], result: 'DONE', code: null, traceId: null },
      },
    ]);
    await store.commit(unit({ puts }));
  }
};

const fault = async (store: Store): Promise<unknown> => {
  const page = { limit: 100, order: 'oldest-first' as const };
  const { records } = await store.list(scope, kinds.auditEntry.name, 'trail', 'bank', page);
  const head = await store.get(scope, kinds.auditHead.name, 'bank');
  return faultIn(
    records.map(({ body }) => body as AuditEntry),
    head?.body as AuditHeadRecord | undefined,
  );
};

const CHANGE = "update record set body = replace(body, 'KEY', 'key') where kind = 'audit-entry'";
const OTHER = "update record set version = version where kind = 'audit-head'";
const REMOVE = "delete from record where kind = 'audit-entry' and id like '%2'";
const REMOVE_KEY = "delete from record_key where kind = 'audit-entry' and id like '%2'";

/** Requires that the database guards entries against SQL from beside, and that what it cannot guard shows. */
const guardCases = (
  open: () => Promise<{ readonly store: Store; readonly sql: (text: string) => Promise<void> }>,
): void => {
  it('refuses to change an entry, and changes other records', async () => {
    const { store, sql } = await open();
    await writeTrail(store);
    await assert.rejects(sql(CHANGE), /never changed/);
    await sql(OTHER);
    assert.equal(await fault(store), undefined);
    await store.close();
  });

  it('shows an entry that was taken out beside the bank', async () => {
    const { store, sql } = await open();
    await writeTrail(store);
    await sql(REMOVE);
    await sql(REMOVE_KEY);
    assert.deepEqual(await fault(store), { sequence: 2, reason: 'MISSING' });
    await store.close();
  });

  it('lets a trail leave and come back with its snapshot', async () => {
    const { store } = await open();
    await writeTrail(store);
    const kept = { tenant: 'snapshot', unit: 'main' };
    await store.copy(scope, kept);
    await writeTrail(store, 4);
    await store.copy(kept, scope);
    assert.equal(await fault(store), undefined);
    const head = await store.get(scope, kinds.auditHead.name, 'bank');
    assert.equal((head?.body as AuditHeadRecord).sequence, 3);
    await writeTrail(store, 4);
    assert.equal(await fault(store), undefined);
    await store.close();
  });
};

const folder = await mkdtemp(join(tmpdir(), 'wdl-audit-'));
let files = 0;
describe('entries of the audit trail on SQLite', () => {
  guardCases(async () => {
    files += 1;
    const file = join(folder, `bank-${files}.db`);
    const store = await createSqliteStore({ file });
    const sql = async (text: string): Promise<void> => {
      const beside = new Database(file, { timeout: 5000 });
      try {
        beside.exec(text);
      } finally {
        beside.close();
      }
    };
    return { store, sql };
  });
});

const cluster = await startPostgresCluster();
if (cluster === undefined) {
  it('PostgreSQL is not installed, so entries are not tested on it: apt-get install postgresql', {
    skip: true,
  });
} else {
  describe('entries of the audit trail on PostgreSQL', () => {
    guardCases(async () => {
      files += 1;
      const schema = `audit_${files}`;
      const store = await createPostgresStore({ connectionString: cluster.url, schema });
      const sql = async (text: string): Promise<void> => {
        const client = new pg.Client({ connectionString: cluster.url });
        await client.connect();
        try {
          await client.query(`set search_path to ${schema}`);
          await client.query(text);
        } finally {
          await client.end();
        }
      };
      return { store, sql };
    });
  });
}

after(async () => {
  await cluster?.stop();
  await rm(folder, { recursive: true });
});
