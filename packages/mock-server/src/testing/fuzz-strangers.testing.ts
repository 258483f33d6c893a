import type { AnyOperation } from '@weidongli/contracts';
import { callerOf, type Draft } from './fuzz-draft.testing.js';
import { prepared, UNKNOWN } from './fuzz-provoke.testing.js';
import { requestFor } from './fuzz-request.testing.js';
import type { Tenant } from './fuzz-world.testing.js';
import { keyFor } from './outcome-steps.js';

/** What strangers' things were answered with. */
export interface Comparison {
  /** Things of strangers that were named. */
  readonly compared: number;
  /** What is wrong with the answers. */
  readonly wrong: readonly string[];
}

/**
 * Names things that belong to somebody else in place of one's own, member by member, and compares the reply with that to an
 * id that names nothing: only trace and the id itself may differ. What is named in the path is not found at all.
 */
export const compareStrangers = async (
  operation: AnyOperation,
  home: Tenant,
  abroad: Tenant,
): Promise<Comparison> => {
  const wrong: string[] = [];
  let compared = 0;
  for (const [member, prefix] of idsIn(await prepared(operation, home))) {
    const own = await prepared(operation, home);
    const unknown = await replyTo(operation, own, member, `${prefix}_${UNKNOWN}`);
    if (operation.path.includes(`{${member}}`) && !unknown.startsWith('404 '))
      wrong.push(`${operation.id} answers an unknown ${member} with ${unknown}`);
    for (const [stranger, { fixed }] of await strangersTo(operation, home, abroad)) {
      const id = fixed[member];
      if (typeof id !== 'string' || id === own.fixed[member]) continue;
      compared += 1;
      const known = await replyTo(operation, own, member, id);
      if (known !== unknown)
        wrong.push(`${operation.id} tells ${member} of another ${stranger}: ${known} instead of ${unknown}`);
    }
  }
  return { compared, wrong };
};

/** Lists the members of a call that name one thing, with the prefix of its id. */
const idsIn = ({ fixed }: Draft): readonly (readonly [member: string, prefix: string])[] =>
  Object.entries(fixed).flatMap(([member, value]) => {
    const prefix = typeof value === 'string' ? /^([a-z]{3})_[0-9A-Z]{26}$/.exec(value)?.[1] : undefined;
    return prefix === undefined ? [] : [[member, prefix] as const];
  });

/** The partner and the sandbox see every customer of the tenant; a customer sees none of the others. */
const strangersTo = async (
  operation: AnyOperation,
  home: Tenant,
  abroad: Tenant,
): Promise<readonly (readonly ['tenant' | 'customer', Draft])[]> => [
  ['tenant', await prepared(operation, abroad)],
  ...(operation.actor === 'customer' ? [['customer', await prepared(operation, home, 1)] as const] : []),
];

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
