import * as z from 'zod/mini';
import type {
  SandboxAddFaultInput,
  SandboxClearFaultsInput,
  SandboxFault,
  SandboxFaultCount,
} from '../generated/sandbox.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { id, text } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';

/** A fault to come. Also by header on one request: `WDL-Sandbox-Fault: latency=1200;status=503` or `dropAfterCommit`. */
export const SandboxAddFaultInputShape = shape(
  'SandboxAddFaultInput',
  z.strictObject({
    /** Operation it strikes, for example `loan.draw`. */
    operation: text(80),
    /** Waits this many milliseconds of real time before the answer, 0 to 60000. */
    latencyMs: z.optional(z.int().check(z.gte(0), z.lte(60000))),
    /** Answers with this status (400 to 599) without doing anything. */
    status: z.optional(z.int().check(z.gte(400), z.lte(599))),
    /** Does everything, then drops the connection without an answer. */
    dropAfterCommit: z.optional(z.boolean()),
    /** How many calls it strikes. @defaultValue 1 */
    times: z.optional(z.int().check(z.gte(1), z.lte(1000))),
  }),
);

/** A fault that waits for its calls. */
export const SandboxFaultShape = shape(
  'SandboxFault',
  z.object({
    /** Id, `flt_…`. */
    id: id('flt'),
    /** Operation it strikes. */
    operation: z.string(),
    /** Calls it will still strike. */
    remaining: z.int(),
  }),
);

/** Removes all faults. */
export const SandboxClearFaultsInputShape = shape('SandboxClearFaultsInput', z.strictObject({}));

/** How many faults were removed. */
export const SandboxFaultCountShape = shape(
  'SandboxFaultCount',
  z.object({
    /** Number of faults removed. */
    removed: z.int(),
  }),
);

/** Plants a fault. */
export const addFault: Operation<SandboxAddFaultInput, SandboxFault, 'sandbox'> = operation({
  id: 'sandbox.addFault',
  summary: 'Plant a fault',
  method: 'POST',
  path: '/v1/sandbox/faults',
  actor: 'sandbox',
  successStatus: 201,
  input: SandboxAddFaultInputShape,
  output: SandboxFaultShape,
});

/** Removes every fault. */
export const clearFaults: Operation<SandboxClearFaultsInput, SandboxFaultCount, 'sandbox'> = operation({
  id: 'sandbox.clearFaults',
  summary: 'Remove all faults',
  method: 'POST',
  path: '/v1/sandbox/faults/clear',
  actor: 'sandbox',
  input: SandboxClearFaultsInputShape,
  output: SandboxFaultCountShape,
});
