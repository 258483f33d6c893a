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
    object: z.enum([
      'application',
      'appeal',
      'draw',
      'repayment',
      'line',
      'invitation',
      'consent',
      'challenge',
      'bank-keys',
      'wealth-product',
      'identity-application',
    ]),
    /** Its id; for an appeal that of its application, for an invitation that of its customer, for the keys of the bank `current`, for a product its code. */
    objectId: text(60),
    /** What happens. Which of them is possible depends on object and state; a refusal names those that are. */
    transition: z.enum([
      'approve',
      'decline',
      'refer',
      'expire',
      'uphold',
      'reject',
      'hold',
      'release',
      'succeed',
      'fail',
      'reverse',
      'suspend',
      'resume',
      'invite',
      'withdraw',
      'lock',
      'rotate',
      'suspend-buy',
      'suspend-all',
      'close',
      'ask',
      'video',
      'miss',
    ]),
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
  audit: 'SANDBOX',
  input: SandboxSimulateInputShape,
  output: SimulatedTransitionShape,
  errors: ['not-found', 'invalid-state'],
});
