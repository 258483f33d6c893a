import * as z from 'zod/mini';
import type { SandboxSimulateInput, SimulatedTransition } from '../generated/sandbox.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { text } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';

/** What somebody outside is to have done, such as a reviewer at the bank or the paying bank. */
export const SandboxSimulateInputShape = shape(
  'SandboxSimulateInput',
  z.strictObject({
    /** Kind of object. */
    object: z.enum(['application', 'appeal', 'draw', 'repayment']),
    /** Its id; for an appeal that of its application. */
    objectId: text(60),
    /** What happens: `approve`, `decline`, `refer` (application), `uphold`, `reject` (appeal), `succeed`, `fail` (draw, repayment whose outcome is open). */
    transition: z.enum(['approve', 'decline', 'refer', 'uphold', 'reject', 'succeed', 'fail']),
  }),
);

/** State of the object afterwards. */
export const SimulatedTransitionShape = shape(
  'SimulatedTransition',
  z.object({
    /** Id of the object. */
    objectId: text(60),
    /** Its state. */
    status: z.string(),
  }),
);

/** Lets happen what the sandbox would otherwise decide by itself. */
export const simulate: Operation<SandboxSimulateInput, SimulatedTransition, 'sandbox'> = operation({
  id: 'sandbox.simulate',
  summary: 'Let something happen to an object',
  method: 'POST',
  path: '/v1/sandbox/simulate/{object}/{objectId}/{transition}',
  actor: 'sandbox',
  input: SandboxSimulateInputShape,
  output: SimulatedTransitionShape,
  errors: ['not-found', 'invalid-state'],
});
