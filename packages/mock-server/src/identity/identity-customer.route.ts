import type { Customer, IdentityGetCustomerInput } from '@weidongli/contracts/identity';
import type { Context } from '../engine/context.js';
import { refuse } from '../engine/problem.js';
import { kinds } from '../engine/records.js';

/** Reads the customer of the session, in masked forms. */
export const getCustomer = async (_: IdentityGetCustomerInput, ctx: Context): Promise<Customer> => {
  const customer = await ctx.get(kinds.customer, ctx.customerId);
  if (customer === undefined) throw refuse('not-found');
  return customer;
};
