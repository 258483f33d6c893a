import type {
  SandboxAddFaultInput,
  SandboxClearFaultsInput,
  SandboxFault,
  SandboxFaultCount,
} from '@weidongli/contracts/sandbox';
import type { Context } from '../engine/context.js';

/** Plants a fault. */
export const addFault = async (input: SandboxAddFaultInput, ctx: Context): Promise<SandboxFault> => {
  const id = ctx.newId('flt');
  return { id, operation: input.operation, remaining: ctx.runtime.faults.plant(id, input) };
};

/** Removes every planted fault. */
export const clearFaults = async (_: SandboxClearFaultsInput, ctx: Context): Promise<SandboxFaultCount> => ({
  removed: ctx.runtime.faults.clear(),
});
