import type { Persona } from '@weidongli/contracts/sandbox';
import type { PartnerCreateSessionInput } from '@weidongli/contracts/partner';
import type { Context, Route } from '../engine/context.js';
import { MAIN } from '../engine/store.js';
import { kinds } from '../engine/records.js';
import { openCustomer } from './open-customer.js';
import type { CustomerSeeder } from './open-tenant.js';
import { personas } from './personas.js';

/** Creates a customer with a story in the newest unit, and returns where. The customer is kept at once. */
export type BeginStory = (
  ctx: Context,
  customerRef: string,
  persona: Persona,
) => Promise<{ readonly unit: string; readonly customerId: string }>;

/** Creates the function that begins a story; features bring what they give a customer. */
export const createBeginStory =
  (seedFeature: CustomerSeeder): BeginStory =>
  async (ctx, customerRef, persona) => {
    const newest = ctx.runtime.units.at(-1) ?? MAIN;
    const tell = async (there: Context): Promise<string> => {
      // Somebody may have begun the same story at the same moment.
      const known = await there.get(kinds.customerRef, customerRef);
      if (known !== undefined) return known.customerId;
      const seed = { customerRef, ...persona };
      const card = openCustomer(seed, there);
      seedFeature(seed, card, there);
      return card.customerId;
    };
    const customerId = await ctx.elsewhere(newest, tell);
    await ctx.inMain(async (main) => {
      if ((await main.get(kinds.customerRef, customerRef)) === undefined)
        main.put(kinds.customerRef, customerRef, { customerId });
    });
    return { unit: newest, customerId };
  };

/** Lets a session for a customer who is not there, but has the name of a persona, begin that story. */
export const withStories =
  <Output>(
    begin: BeginStory,
    createSession: Route<PartnerCreateSessionInput, Output>,
  ): Route<PartnerCreateSessionInput, Output> =>
  async (input, ctx) => {
    const { customerRef } = input;
    const persona = Object.hasOwn(personas, customerRef) ? personas[customerRef] : undefined;
    const known = await ctx.everywhere(kinds.customerRef.name, customerRef);
    if (persona === undefined || known.length > 0) return createSession(input, ctx);
    const { unit } = await begin(ctx, customerRef, persona);
    // The session lives with its customer.
    return unit === ctx.scope.unit
      ? createSession(input, ctx)
      : ctx.elsewhere(unit, (there) => createSession(input, there));
  };
