import { StoreUnavailable } from '../engine/store.js';
import { sqlStateOf, type Session, type Sessions } from './postgres.session.js';

/** Times that a transaction is done again which the server ended because of another one. */
const ATTEMPTS = 5;
/** SQLSTATE of a serialization failure, a deadlock and a lock that was not available. */
const AGAIN = ['40001', '40P01', '55P03'];

/**
 * Runs work in one transaction, again when the server ends it for the sake of another one.
 *
 * @throws {StoreUnavailable} The server does not answer. When it was the answer to the commit that got lost, nobody can
 * tell whether the transaction was kept, and the message says so.
 */
export const inTransaction = async <T>(
  sessions: Sessions,
  work: (session: Session) => Promise<T>,
): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    let committing = false as boolean;
    try {
      return await sessions.with(async (session) => {
        await session.exec('begin');
        const result = await work(session);
        committing = true;
        await session.exec('commit');
        return result;
      });
    } catch (error) {
      if (committing && error instanceof StoreUnavailable) {
        const unsure = 'Whether the last changes were kept is not known: ask again with the same key.';
        throw new StoreUnavailable(`${error.message} ${unsure}`, { cause: error });
      }
      if (attempt === ATTEMPTS || !AGAIN.includes(sqlStateOf(error) ?? '')) throw error;
    }
  }
};
