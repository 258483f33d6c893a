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

/** The bank changes the keys that it signs with and that fields are sealed for; those before go on counting until the next time. */
const bankKeys: Simulator = (id, transition, ctx) => {
  if (id !== 'current') throw noSuchObject();
  const rotate = async (): Promise<string> => {
    await ctx.rotateBankKeys();
    return 'ACTIVE';
  };
  return simulateOne(transition, 'ACTIVE', { rotate });
};

/** What can be simulated in the partner feature. */
export const partnerSimulators: Readonly<Record<'consent' | 'bank-keys', Simulator>> = {
  consent,
  'bank-keys': bankKeys,
};
