import type { AnyOperation } from '@weidongli/contracts';
import { callerOf, type Draft } from './fuzz-draft.testing.js';
import { prepared, UNKNOWN } from './fuzz-provoke.testing.js';
import { requestFor } from './fuzz-request.testing.js';
import { idMembersOf } from './fuzz-schema.testing.js';
import type { Tenant } from './fuzz-world.testing.js';
import { keyFor } from './outcome-steps.js';

/** A member that tells a stranger's thing from nothing. */
export interface Difference {
  readonly member: string;
  readonly stranger: 'customer' | 'tenant';
  readonly unknown: string;
  readonly known: string;
}

/**
 * Names things that belong to somebody else in place of one's own, member by member, and compares the reply with that to an
 * id that names nothing: only trace and the id itself may differ.
 */
export const compareStrangers = async (
  operation: AnyOperation,
  home: Tenant,
  abroad: Tenant,
): Promise<readonly Difference[]> => {
  const found: Difference[] = [];
  for (const [member, prefix] of idMembersOf(operation)) {
    const own = await prepared(operation, home);
    const strangers = [
      ['tenant', await prepared(operation, abroad)],
      ...(operation.actor === 'customer'
        ? ([['customer', await prepared(operation, home, 1)]] as const)
        : []),
    ] as const;
    const unknown = await replyTo(operation, own, member, `${prefix}_${UNKNOWN}`);
    for (const [stranger, { fixed }] of strangers) {
      const id = fixed[member];
      if (typeof id !== 'string' || id === own.fixed[member]) continue;
      const known = await replyTo(operation, own, member, id);
      if (known !== unknown) found.push({ member, stranger, unknown, known });
    }
  }
  return found;
};

const replyTo = async (
  operation: AnyOperation,
  draft: Draft,
  member: string,
  id: string,
): Promise<string> => {
  const request = requestFor(
    operation,
    { ...draft.fixed, [member]: id },
    { ...draft.headers, ...keyFor('stranger') },
  );
  const caller = await callerOf(draft);
  const { status, body } = await caller.call<object>(
    request.method,
    request.path,
    request.body,
    request.headers,
  );
  return `${status} ${JSON.stringify({ ...body, traceId: '' }).replaceAll(id, '<id>')}`;
};
