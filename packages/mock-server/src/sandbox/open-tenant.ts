import type { Context } from '../engine/context.js';
import type { AccountCard } from '../engine/records.js';
import type { CustomerSeed } from '../engine/tenant.js';
import { openBooks } from './books.js';
import { openCustomer } from './open-customer.js';

/** Gives a customer what a feature begins with. */
export type CustomerSeeder = (seed: CustomerSeed, card: AccountCard, ctx: Context) => void;

/** Creates what writes the first records of a tenant: ledger accounts and customers, with dates relative to its clock. */
export const createOpenTenant =
  (seedFeature: CustomerSeeder): ((ctx: Context) => Promise<void>) =>
  async (ctx) => {
    await openBooks(ctx);
    for (const seed of ctx.tenant.customers) seedFeature(seed, openCustomer(seed, ctx), ctx);
  };
