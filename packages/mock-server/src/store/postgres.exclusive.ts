import type { Scope, Store } from '../engine/store.js';
import { createMutex } from './mutex.js';
import type { Session, Sessions } from './postgres.session.js';

const HOLD = { name: 'hold', text: 'select pg_advisory_lock(hashtextextended($1, 0))' };
const TRY = { name: 'try', text: 'select pg_try_advisory_lock(hashtextextended($1, 0))' };
const FREE = { name: 'free', text: 'select pg_advisory_unlock(hashtextextended($1, 0))' };

/**
 * Creates the `exclusive` of several instances on one server. A name is an advisory lock on a connection of its own; the
 * server frees it when the connection ends.
 *
 * @param schema - Name of the schema: stores in two schemas do not wait for each other.
 */
export const createPostgresExclusive = (sessions: Sessions, schema: string): Store['exclusive'] => {
  // Callers of this process wait here, so that each name takes one connection.
  const mutex = createMutex();
  return (scope, name, work, wait) =>
    mutex(scope, name, () => holding(sessions, lockName(schema, scope, name), work, wait), wait);
};

const lockName = (schema: string, { tenant, unit }: Scope, name: string): string =>
  `${schema}\n${tenant}\n${unit}\n${name}`;

const holding = async <T>(
  sessions: Sessions,
  name: string,
  work: () => Promise<T>,
  wait: boolean,
): Promise<T | undefined> => {
  // The error of the work is handed out beside the session, which knows errors of its own only.
  const outcome = await sessions.with(async (session) => {
    if (!(await take(session, name, wait))) return undefined;
    const [settled] = await Promise.allSettled([work()]);
    // When the connection broke meanwhile, the server has freed the name by itself.
    await session.run(FREE, [name]).catch(() => undefined);
    return settled;
  });
  if (outcome?.status === 'rejected') throw outcome.reason;
  return outcome?.value;
};

const take = async (session: Session, name: string, wait: boolean): Promise<boolean> => {
  const [row] = await session.run(wait ? HOLD : TRY, [name]);
  return wait || row?.[0] === true;
};
