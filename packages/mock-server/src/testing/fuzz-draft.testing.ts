import type { ApiCaller, CustomerCaller } from './caller.js';
import type { Input } from './fuzz-schema.testing.js';
import { tokenFor } from './fuzz-stories.testing.js';
import type { Tenant } from './fuzz-world.testing.js';

/** A call that a bank should obey: who makes it, and the members that cannot be made up. */
export interface Draft {
  readonly tenant: Tenant;
  /** Name of the customer who calls; `undefined` for the partner and the sandbox, null for a page that has no token yet. */
  readonly customerRef?: string | null;
  readonly fixed: Input;
  /** Says that nothing may be added to `fixed`, because members depend on each other. */
  readonly only?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  /** Makes the call itself, where a caller alone knows how. */
  readonly valid?: () => Promise<unknown>;
}

/**
 * Prepares a call.
 *
 * @param slot - Different numbers give different customers.
 */
export type Recipe = (tenant: Tenant, slot: number) => Promise<Draft>;

/** Recipes by operation. */
export type Recipes = Readonly<Record<string, Recipe>>;

/** Logs the caller of a draft in. */
export const callerOf = async ({ tenant, customerRef }: Draft): Promise<ApiCaller> => {
  if (customerRef === null) return tenant.page();
  return customerRef === undefined ? tenant.sandbox : tenant.login(customerRef);
};

/** Makes a recipe of calls by the partner's server or the sandbox. */
export const byKey =
  (members: (tenant: Tenant) => Promise<Input> | Input, only = false): Recipe =>
  async (tenant) => ({ tenant, only, fixed: await members(tenant) });

/** Makes a recipe of calls by a customer who is kept for it: a borrower with credit left, or one of a story. */
export const by =
  (
    story: unknown,
    members: (customer: CustomerCaller, tenant: Tenant) => Promise<Input> | Input,
    only = false,
  ): Recipe =>
  async (tenant, slot) => {
    const customerRef =
      story === 'borrower'
        ? await tenant.borrower(slot)
        : await tenant.kept(`${JSON.stringify(story)} ${slot}`, story);
    return { tenant, customerRef, only, fixed: await members(await tenant.login(customerRef), tenant) };
  };

/** Adds the token of a second factor to what was prepared. */
export const confirmed =
  (recipe: Recipe, pathOf: (fixed: Input) => string, pathMember?: string): Recipe =>
  async (tenant, slot) => {
    const draft = await recipe(tenant, slot);
    const body = Object.fromEntries(Object.entries(draft.fixed).filter(([name]) => name !== pathMember));
    const token = await tokenFor(await callerOf(draft), pathOf(draft.fixed), body);
    return { ...draft, only: true, headers: { 'wdl-step-up': token } };
  };
