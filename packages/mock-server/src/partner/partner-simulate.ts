import { kinds } from '../engine/records.js';
import { noSuchObject, simulateOne, type Simulator } from '../engine/simulate.js';

const consent: Simulator = async (id, transition, ctx) => {
  const found = await ctx.get(kinds.consent, id);
  if (found === undefined) throw noSuchObject();
  const expire = (): string => {
    ctx.put(kinds.consent, id, { ...found, status: 'EXPIRED' });
    return 'EXPIRED';
  };
  return simulateOne(transition, found.status, found.status === 'AUTHORISED' ? { expire } : {});
};

/** What can be simulated in the partner feature. */
export const partnerSimulators: Readonly<Record<'consent', Simulator>> = { consent };
