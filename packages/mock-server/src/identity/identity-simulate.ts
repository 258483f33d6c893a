import { isPast } from '../engine/callers.js';
import { kinds } from '../engine/records.js';
import { noSuchObject, simulateOne, type Simulator } from '../engine/simulate.js';
import { instant } from '../engine/time.js';

const challenge: Simulator = async (id, transition, ctx) => {
  const found = await ctx.get(kinds.challenge, id);
  if (found === undefined) throw noSuchObject();
  const open = found.state === 'OPEN' && !isPast(found.expiresAt, ctx.now);
  const state = found.state === 'OPEN' && !open ? 'EXPIRED' : found.state;
  const change = (change: Partial<typeof found>, status: string): string => {
    ctx.put(kinds.challenge, id, { ...found, ...change });
    return status;
  };
  const possible = {
    expire: () => change({ expiresAt: instant(ctx.now), openUntil: instant(ctx.now) }, 'EXPIRED'),
    lock: () => change({ attemptsLeft: 0, state: 'LOCKED' }, 'LOCKED'),
  };
  return simulateOne(transition, state, open ? possible : {});
};

/** What can be simulated in the identity feature. */
export const identitySimulators: Readonly<Record<'challenge', Simulator>> = { challenge };
