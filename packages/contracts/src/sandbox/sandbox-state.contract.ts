import * as z from 'zod/mini';
import type { SandboxGetStateInput, SandboxState } from '../generated/sandbox.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { instant, sha256, text } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';

/** Reads the state. */
export const SandboxGetStateInputShape = shape('SandboxGetStateInput', z.strictObject({}));

/** What a tenant is, in one line. */
export const SandboxStateShape = shape(
  'SandboxState',
  z.object({
    /** Tenant. */
    tenantId: text(40),
    /** Name of the bank. */
    bankName: text(80),
    /** Now, at the bank. */
    now: instant(),
    /**
     * Digest of everything that the tenant has kept, without secrets and webhooks. Two banks that answered the same
     * requests from the same seed on frozen clocks have the same.
     */
    stateHash: sha256(),
    /** Records that went into it. */
    records: z.int(),
  }),
);

/** Works out the digest of all records; it reads every one of them. */
export const getState: Operation<SandboxGetStateInput, SandboxState, 'sandbox'> = operation({
  id: 'sandbox.getState',
  summary: 'Read the digest of the whole bank',
  method: 'GET',
  path: '/v1/sandbox/state',
  actor: 'sandbox',
  ui: false,
  input: SandboxGetStateInputShape,
  output: SandboxStateShape,
});
