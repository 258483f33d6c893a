import { StoreUnavailable } from '../../engine/store.js';
import { postgresTables } from './postgres-0001-tables.sql.js';
import { postgresAudit } from './postgres-0002-audit.sql.js';
import { sqliteTables } from './sqlite-0001-tables.sql.js';
import { sqliteAudit } from './sqlite-0002-audit.sql.js';

/** SQL of each schema version in order: what stands at index n leads from version n to n + 1. */
export const migrations: Readonly<Record<'sqlite' | 'postgres', readonly string[]>> = {
  sqlite: [sqliteTables, sqliteAudit],
  postgres: [postgresTables, postgresAudit],
};

/**
 * Lists what leads from the version of a database to the present one.
 *
 * @param where - Names the database in the message.
 * @throws {StoreUnavailable} A newer version of the mock server has written the database.
 */
export const migrationsFrom = (
  dialect: keyof typeof migrations,
  version: number,
  where: string,
): readonly string[] => {
  const known = migrations[dialect].length;
  if (version > known) {
    throw new StoreUnavailable(
      `${where} was written by a newer version (schema ${version}, this one knows ${known}). ` +
        'Update weidongli, or use another database.',
    );
  }
  return migrations[dialect].slice(version);
};
