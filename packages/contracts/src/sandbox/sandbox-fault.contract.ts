import * as z from 'zod/mini';
import type {
  SandboxAddFaultInput,
  SandboxClearFaultsInput,
  SandboxFault,
  SandboxFaultCount,
  SandboxFaultList,
  SandboxListFaultsInput,
  SandboxRemoveFaultInput,
} from '../generated/sandbox.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { id, text } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';

const from = (least: number, most: number) => z.int().check(z.gte(least), z.lte(most));

/**
 * A fault to come: what it strikes, which of the calls that fit, and what goes wrong. Exactly one of `operation` and
 * `eventType`. Also for one call by header: `WDL-Sandbox-Fault: latency=1200;status=503;nth=2`.
 */
export const SandboxAddFaultInputShape = shape(
  'SandboxAddFaultInput',
  z.strictObject({
    /** Operation it strikes, for example `loan.draw`; `loan.*` and `*` strike several. `*` spares the controls of the sandbox. */
    operation: z.optional(text(80)),
    /** Type of the events whose deliveries it strikes, for example `loan.disbursed`, `loan.*` or `*`. */
    eventType: z.optional(text(80)),
    /** Strikes only calls of this customer, by the partner's own name. */
    customerRef: z.optional(text(64)),
    /** Waits this many milliseconds of real time before the answer, 0 to 60000; with `timeout` before the line is closed. */
    latencyMs: z.optional(from(0, 60000)),
    /** Answers with this status (400 to 599) without doing anything. 429 comes with `Retry-After`. */
    status: z.optional(from(400, 599)),
    /** Seconds in `Retry-After`, 1 to 3600. @defaultValue 1 for status 429 */
    retryAfter: z.optional(from(1, 3600)),
    /** Never answers: closes the line after `latencyMs`, or a minute. Nothing is done, unless `dropAfterCommit` says so. */
    timeout: z.optional(z.boolean()),
    /** Drops the connection before anything is done. */
    dropBeforeCommit: z.optional(z.boolean()),
    /** Does everything, then drops the connection without an answer. Counts only calls that succeed. */
    dropAfterCommit: z.optional(z.boolean()),
    /** Delivers the event twice. */
    duplicateWebhook: z.optional(z.boolean()),
    /** Delivers the event after the one that follows it. */
    reorderWebhook: z.optional(z.boolean()),
    /** Delivers the event with a signature that does not fit. */
    badSignature: z.optional(z.boolean()),
    /** Strikes only the n-th call that fits, from 1. At most one of `nth`, `every` and `percent`. */
    nth: z.optional(from(1, 1000)),
    /** Strikes each n-th call that fits. */
    every: z.optional(from(1, 1000)),
    /** Strikes so many of a hundred calls that fit; which ones follows from `seed`. */
    percent: z.optional(from(1, 100)),
    /** Chooses the calls of `percent`; the same seed chooses the same calls. @defaultValue 1 */
    seed: z.optional(from(0, 999999)),
    /** How many calls it strikes. @defaultValue 1; 1000 with `every` or `percent` */
    times: z.optional(from(1, 1000)),
  }),
);

/** A fault that waits for its calls. */
export const SandboxFaultShape = shape(
  'SandboxFault',
  z.object({
    /** Id, `flt_…`. */
    id: id('flt'),
    /** Operation it strikes; null for deliveries. */
    operation: z.nullable(z.string()),
    /** Type of the events whose deliveries it strikes; null for calls. */
    eventType: z.nullable(z.string()),
    /** Customer whose calls it strikes; null for everybody's. */
    customerId: z.nullable(id('cus')),
    /** What goes wrong, as it is written in the header: `latency=1200;status=503`. */
    effect: z.string(),
    /** Calls that have fitted so far. */
    calls: z.int(),
    /** Calls it will still strike. */
    remaining: z.int(),
  }),
);

/** Lists what is planted. */
export const SandboxListFaultsInputShape = shape('SandboxListFaultsInput', z.strictObject({}));

/** Faults that wait for their calls. */
export const SandboxFaultListShape = shape(
  'SandboxFaultList',
  z.object({
    /** Faults, the oldest first. */
    data: z.array(SandboxFaultShape),
  }),
);

/** Names the fault to remove. */
export const SandboxRemoveFaultInputShape = shape(
  'SandboxRemoveFaultInput',
  z.strictObject({
    /** Fault, `flt_…`. */
    faultId: id('flt'),
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

/** Plants a fault. Every process of the bank sees it, and a restart keeps it. */
export const addFault: Operation<SandboxAddFaultInput, SandboxFault, 'sandbox'> = operation({
  id: 'sandbox.addFault',
  summary: 'Plant a fault',
  method: 'POST',
  path: '/v1/sandbox/faults',
  actor: 'sandbox',
  ui: false,
  successStatus: 201,
  input: SandboxAddFaultInputShape,
  output: SandboxFaultShape,
});

/** Lists the faults that wait for their calls. */
export const listFaults: Operation<SandboxListFaultsInput, SandboxFaultList, 'sandbox'> = operation({
  id: 'sandbox.listFaults',
  summary: 'List the planted faults',
  method: 'GET',
  path: '/v1/sandbox/faults',
  actor: 'sandbox',
  ui: false,
  input: SandboxListFaultsInputShape,
  output: SandboxFaultListShape,
});

/** Removes one fault. */
export const removeFault: Operation<SandboxRemoveFaultInput, SandboxFaultCount, 'sandbox'> = operation({
  id: 'sandbox.removeFault',
  summary: 'Remove a fault',
  method: 'POST',
  path: '/v1/sandbox/faults/{faultId}/remove',
  actor: 'sandbox',
  ui: false,
  input: SandboxRemoveFaultInputShape,
  output: SandboxFaultCountShape,
  errors: ['not-found'],
});

/** Removes every fault. */
export const clearFaults: Operation<SandboxClearFaultsInput, SandboxFaultCount, 'sandbox'> = operation({
  id: 'sandbox.clearFaults',
  summary: 'Remove all faults',
  method: 'POST',
  path: '/v1/sandbox/faults/clear',
  actor: 'sandbox',
  ui: false,
  input: SandboxClearFaultsInputShape,
  output: SandboxFaultCountShape,
});
