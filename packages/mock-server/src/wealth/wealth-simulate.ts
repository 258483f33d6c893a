import type { Context } from '../engine/context.js';
import { kinds } from '../engine/records.js';
import type { ProductStateRecord } from '../engine/records-wealth.js';
import { simulateOne, type Simulator, type Transitions } from '../engine/simulate.js';
import { productOf, type Product } from './wealth-catalogue.js';

type Said = ProductStateRecord['status'];

/**
 * Writes in every unit of the tenant what the bank says about a product: customers read it in the unit that they live in.
 */
const say = async (ctx: Context, code: string, status: Said): Promise<string> => {
  const note = async (there: Context): Promise<void> => {
    await there.get(kinds.productState, code);
    there.put(kinds.productState, code, { code, status });
  };
  for (const unit of ctx.runtime.units)
    await (unit === ctx.scope.unit ? note(ctx) : ctx.elsewhere(unit, note));
  return (await productOf(ctx, code)).status;
};

const transitionsOf = (ctx: Context, { code, status }: Product): Transitions => {
  const to = (said: Said) => () => say(ctx, code, said);
  const suspendAll = { 'suspend-all': to('SUSPENDED_ALL') };
  switch (status) {
    case 'OPEN':
    case 'SUBSCRIBING':
      return { 'suspend-buy': to('SUSPENDED_BUY'), ...suspendAll, close: to('CLOSED') };
    case 'SUSPENDED_BUY':
      return { ...suspendAll, resume: to('OPEN'), close: to('CLOSED') };
    case 'SUSPENDED_ALL':
      return { resume: to('OPEN'), close: to('CLOSED') };
    case 'CLOSED':
      return { resume: to('OPEN') };
    default:
      return {};
  }
};

const product: Simulator = async (code, transition, ctx) => {
  const found = await productOf(ctx, code);
  return simulateOne(transition, found.status, transitionsOf(ctx, found));
};

/** What can be simulated with products of the wealth feature. */
export const wealthSimulators: Readonly<Record<'wealth-product', Simulator>> = { 'wealth-product': product };
