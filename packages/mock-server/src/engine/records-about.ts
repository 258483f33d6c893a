import { isErased } from './erased.js';
import { isId } from './ids.js';
import { recordsOf } from './state-hash.js';
import type { Scope, Store, StoredRecord } from './store.js';

/**
 * Reads every record of a unit that is about a customer: the customer's own, and those that name one of them, such as the
 * transfers of an account or the token of a session. It goes by what stands in the records, not by a list of kinds, so that a
 * kind that is added later is found, too. A record of another customer is none of this one's, and an erased one is none at all.
 */
export const recordsAbout = async (
  store: Store,
  scope: Scope,
  customerId: string,
): Promise<readonly StoredRecord[]> => {
  const own = new Set([customerId]);
  for await (const { id, body } of recordsOf(store, scope)) if (ownerOf(body) === customerId) own.add(id);
  const found: StoredRecord[] = [];
  for await (const record of recordsOf(store, scope)) {
    if (isErased(record.body)) continue;
    const owner = ownerOf(record.body);
    if (owner === undefined ? namesOne(record, own) : owner === customerId) found.push(record);
  }
  return found;
};

const ownerOf = (body: unknown): string | undefined => {
  const { customerId } = (body ?? {}) as { readonly customerId?: unknown };
  return typeof customerId === 'string' ? customerId : undefined;
};

/** Tells whether the id of a record or a member of its body names one of some ids; `account/acc_…` names an account. */
const namesOne = ({ id, body }: StoredRecord, ids: ReadonlySet<string>): boolean =>
  [id, ...Object.values(body as Readonly<Record<string, unknown>>)].some(
    (value) =>
      typeof value === 'string' &&
      (ids.has(value) || value.split('/').some((part) => isId(part) && ids.has(part))),
  );
