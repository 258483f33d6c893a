import type {
  SandboxAddFaultInput,
  SandboxClearFaultsInput,
  SandboxFault,
  SandboxFaultCount,
  SandboxFaultList,
  SandboxListFaultsInput,
  SandboxRemoveFaultInput,
} from '@weidongli/contracts/sandbox';
import { allOperations } from '@weidongli/contracts/openapi';
import type { Context } from '../engine/context.js';
import { FAULTS_ID, faultsKind, type PlantedFault } from '../engine/faults.js';
import { refuse } from '../engine/problem.js';
import { kinds } from '../engine/records.js';
import { faultIssues, publicFault, strikesOf } from './sandbox-fault.rules.js';

/** Plants a fault. */
export const addFault = async (input: SandboxAddFaultInput, ctx: Context): Promise<SandboxFault> => {
  const issues = faultIssues(
    input,
    allOperations().map(({ id }) => id),
  );
  if (issues.length > 0) throw refuse('validation-failed', { errors: [...issues] });
  const { times: _, customerRef, ...wish } = input;
  const fault: PlantedFault = {
    ...wish,
    ...(customerRef === undefined ? {} : { customerId: await customerCalled(customerRef, ctx) }),
    id: ctx.newId('flt'),
    calls: 0,
    remaining: strikesOf(input),
  };
  await changeFaults(ctx, (faults) => [...faults, fault]);
  return publicFault(fault);
};

const customerCalled = async (customerRef: string, ctx: Context): Promise<string> => {
  const found = await ctx.get(kinds.customerRef, customerRef);
  if (found !== undefined) return found.customerId;
  const message = 'No customer has this name. Open a session for one, or create one, first.';
  throw refuse('validation-failed', { errors: [{ pointer: '/customerRef', message }] });
};

/** Changes the planted faults and returns those of before. */
const changeFaults = (
  ctx: Context,
  change: (faults: readonly PlantedFault[]) => readonly PlantedFault[],
): Promise<readonly PlantedFault[]> =>
  ctx.aside(async (unit) => {
    const { faults } = (await unit.get(faultsKind, FAULTS_ID)) ?? { faults: [] };
    const after = change(faults);
    if (after.length !== faults.length) unit.put(faultsKind, FAULTS_ID, { faults: after });
    return faults;
  });

/** Lists the faults that wait for their calls. */
export const listFaults = async (_: SandboxListFaultsInput, ctx: Context): Promise<SandboxFaultList> => ({
  data: (await changeFaults(ctx, (faults) => faults)).map(publicFault),
});

/** Removes one fault. */
export const removeFault = async (
  { faultId }: SandboxRemoveFaultInput,
  ctx: Context,
): Promise<SandboxFaultCount> => {
  const before = await changeFaults(ctx, (faults) => faults.filter(({ id }) => id !== faultId));
  if (!before.some(({ id }) => id === faultId))
    throw refuse('not-found', { detail: 'No fault with this id waits for calls.' });
  return { removed: 1 };
};

/** Removes every planted fault. */
export const clearFaults = async (_: SandboxClearFaultsInput, ctx: Context): Promise<SandboxFaultCount> => ({
  removed: (await changeFaults(ctx, () => [])).length,
});
