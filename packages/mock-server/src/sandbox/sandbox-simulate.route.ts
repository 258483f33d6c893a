import type { SandboxSimulateInput, SimulatedTransition } from '@weidongli/contracts/sandbox';
import type { Route } from '../engine/context.js';
import type { Simulator } from '../engine/simulate.js';

/** What lets transitions happen, by kind of object. */
export type Simulators = Readonly<Record<SandboxSimulateInput['object'], Simulator>>;

/** Creates the route that lets happen what the sandbox would otherwise decide by itself; features bring the simulators. */
export const createSimulate =
  (simulators: Simulators): Route<SandboxSimulateInput, SimulatedTransition> =>
  async ({ object, objectId, transition }, ctx) => ({
    objectId,
    status: await simulators[object](objectId, transition, ctx),
  });
