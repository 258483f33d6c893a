import type {
  SandboxAddUnitInput,
  SandboxListUnitsInput,
  SandboxUnitList,
} from '@weidongli/contracts/sandbox';
import type { Context } from '../engine/context.js';
import { MAX_UNITS } from '../engine/ids.js';
import { refuse } from '../engine/problem.js';
import { kinds } from '../engine/records.js';
import type { ProductStateRecord } from '../engine/records-wealth.js';
import { openBooks } from './books.js';

/** Lists the units of the tenant. */
export const listUnits = async (_: SandboxListUnitsInput, ctx: Context): Promise<SandboxUnitList> =>
  show(ctx);

/** Adds a unit. New customers live there; nobody moves, because an id says for good where its record is. */
export const addUnit = async ({ name }: SandboxAddUnitInput, ctx: Context): Promise<SandboxUnitList> => {
  const { runtime } = ctx;
  const wanted = name ?? `u${runtime.units.length + 1}`;
  if (runtime.units.includes(wanted))
    throw refuse('invalid-state', { detail: `There is a unit ${wanted}. Choose another name.` });
  if (runtime.units.length === MAX_UNITS)
    throw refuse('invalid-state', { detail: `A tenant has ${MAX_UNITS} units at most.` });
  const said = await ctx.listAll(kinds.productState.name, 'all', '');
  // Its books and the products that are suspended first: whoever finds the unit can book in it.
  await ctx.elsewhere(wanted, async (there) => {
    await openBooks(there);
    for (const { id, body } of said) {
      await there.get(kinds.productState, id);
      there.put(kinds.productState, id, body as ProductStateRecord);
    }
  });
  await runtime.change((known) => ({
    ...known,
    units: known.units.includes(wanted) ? known.units : [...known.units, wanted],
  }));
  return show(ctx);
};

const show = ({ runtime: { units } }: Context): SandboxUnitList => ({
  units: units.map((name, number) => ({ name, number, open: number === units.length - 1 })),
});
