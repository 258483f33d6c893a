import { migrations, migrationsFrom } from './schema/migrations.js';
import type { Sessions } from './postgres.session.js';
import { inTransaction } from './postgres.transaction.js';

/**
 * Brings the tables of a schema to the present version, all steps in one transaction. Instances that start together
 * take turns.
 *
 * @param schema - Name of the schema, quoted.
 * @throws {StoreUnavailable} A newer version has written the database, or the server does not answer.
 */
export const migratePostgres = (sessions: Sessions, schema: string): Promise<void> =>
  inTransaction(sessions, async ({ exec, run }) => {
    await run({ name: 'turn', text: 'select pg_advisory_xact_lock(hashtextextended($1, 0))' }, [
      `weidongli schema ${schema}`,
    ]);
    await exec(`create schema if not exists ${schema}`);
    await exec(`set local search_path to ${schema}`);
    await exec('create table if not exists schema_version (version integer not null)');
    const [row] = await run({ name: 'version', text: 'select version from schema_version' }, []);
    const version = Number(row?.[0] ?? 0);
    const steps = migrationsFrom('postgres', version, `${sessions.where}, schema ${schema},`);
    if (steps.length === 0) return;
    for (const sql of steps) await exec(sql);
    await exec(
      `delete from schema_version; insert into schema_version values (${migrations.postgres.length})`,
    );
  });
