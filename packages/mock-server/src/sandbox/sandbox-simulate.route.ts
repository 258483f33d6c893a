import type { SandboxSimulateInput, SimulatedTransition } from '@weidongli/contracts/sandbox';
import type { Context, Route } from '../engine/context.js';

/** Lets a transition happen to an object of one kind and returns its state afterwards. */
export type Simulators = Readonly<
  Record<SandboxSimulateInput['object'], (id: string, transition: string, ctx: Context) => Promise<string>>
>;

/** Creates the route that lets happen what the sandbox would otherwise decide by itself; features bring the simulators. */
export const createSimulate =
  (simulators: Simulators): Route<SandboxSimulateInput, SimulatedTransition> =>
  async ({ object, objectId, transition }, ctx) => ({
    objectId,
    status: await simulators[object](objectId, transition, ctx),
  });
