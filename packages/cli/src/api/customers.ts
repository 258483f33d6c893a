import { sandbox, type SandboxCustomer } from '@weidongli/contracts/sandbox';
import { freshKey } from '../adapters/system.js';
import { CliError } from '../errors.js';
import { allPages } from './all-pages.js';
import type { Api } from './api.js';

/** So many customers are looked through for a loan; a bank may have a hundred thousand. */
const LOOKED_THROUGH = 500;
/** So many are read at a time. */
const AT_ONCE = 8;

/** Creates a customer that nobody else uses, with the story of a persona. */
export const newCustomer = (api: Api, persona: string): Promise<SandboxCustomer> =>
  api.call(sandbox.createCustomer, { customerRef: `${persona}-${freshKey().slice(0, 8)}`, persona });

/** Finds a customer by the partner's name. @throws {CliError} There is none. */
export const customerCalled = async (api: Api, customerRef: string): Promise<SandboxCustomer> => {
  const found = await allPages((page) => api.call(sandbox.listCustomers, { customerRef, ...page }));
  const exact = found.find((customer) => customer.customerRef === customerRef);
  if (exact !== undefined) return api.call(sandbox.getCustomer, { customerId: exact.id });
  throw new CliError({
    code: 'not-found',
    message: `There is no customer ${customerRef}.`,
    fix: 'weidongli customer list shows all; weidongli customer create makes one from a persona.',
  });
};

/** Reads customers until one fits; undefined when none of those looked through does. */
export const findCustomer = async (
  api: Api,
  fits: (customer: SandboxCustomer) => boolean,
  most = LOOKED_THROUGH,
): Promise<SandboxCustomer | undefined> => {
  const customers = await allPages((page) => api.call(sandbox.listCustomers, page), most);
  for (let at = 0; at < customers.length; at += AT_ONCE) {
    const some = customers.slice(at, at + AT_ONCE);
    const read = await Promise.all(some.map(({ id }) => api.call(sandbox.getCustomer, { customerId: id })));
    const found = read.find(fits);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** Finds whose loan it is. @throws {CliError} Nobody's among those looked through. */
export const ownerOf = async (api: Api, loanId: string): Promise<string> => {
  const owner = await findCustomer(api, ({ loans }) => loans.some(({ id }) => id === loanId));
  if (owner !== undefined) return owner.customerRef;
  throw new CliError({
    code: 'not-found',
    message: `${loanId} is no loan of the first ${LOOKED_THROUGH} customers.`,
    fix: 'Check the id, or name its customer with --customer.',
  });
};
