import * as z from 'zod/mini';
import type {
  SandboxChangePolicyInput,
  SandboxExplainPolicyInput,
  SandboxGetPolicyInput,
  PolicyExplanation,
  VerificationPolicy,
} from '../generated/sandbox.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { instant, openEnum, text } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';

const scenes = ['VERIFICATION', 'ACCOUNT_OPENING', 'PASSWORD_CHANGE', 'LIMIT_CHANGE'] as const;
const devices = ['KNOWN', 'NEW', 'SHARED'] as const;
const behaviours = ['USUAL', 'UNUSUAL'] as const;

/** Reads the policy. */
export const SandboxGetPolicyInputShape = shape('SandboxGetPolicyInput', z.strictObject({}));

/** A cell of the policy: what is asked of a customer in one situation. */
export const PolicyRowShape = shape(
  'PolicyRow',
  z.object({
    /** What is done. */
    scene: openEnum(scenes),
    /** Device: known from before, new, or used by three customers and more. */
    device: openEnum(devices),
    /** How the customer behaves: three failures within a day and more are unusual. */
    behaviour: openEnum(behaviours),
    /** The least mode of a verification; null in scenes that need none. */
    mode: z.nullable(openEnum(['SIMPLE', 'STANDARD', 'ADVANCED'])),
    /** In how many ways a customer confirms, 1 or 2; null in scenes that verify. */
    factors: z.nullable(z.int()),
  }),
);

/** What a customer must pass, by situation. */
export const VerificationPolicyShape = shape(
  'VerificationPolicy',
  z.object({
    /** One row for each situation. */
    rows: z.array(PolicyRowShape),
    /** When it was changed last; null when it never was. */
    changedAt: z.nullable(instant()),
    /** Grows by one with each change. */
    version: z.int(),
  }),
);

/** Changes one row. */
export const SandboxChangePolicyInputShape = shape(
  'SandboxChangePolicyInput',
  z.strictObject({
    /** What is done. */
    scene: z.enum(scenes),
    /** Device. */
    device: z.enum(devices),
    /** Behaviour. */
    behaviour: z.enum(behaviours),
    /** The least mode, in the scenes that verify. */
    mode: z.optional(z.enum(['SIMPLE', 'STANDARD', 'ADVANCED'])),
    /** Ways to confirm, in the other scenes. */
    factors: z.optional(z.int().check(z.gte(1), z.lte(2))),
  }),
);

/** Asks what would be asked of a customer. */
export const SandboxExplainPolicyInputShape = shape(
  'SandboxExplainPolicyInput',
  z.strictObject({
    /** Customer, by the partner's own name. */
    customerRef: text(64),
    /** What is to be done. */
    scene: z.enum(scenes),
  }),
);

/** What would be asked of a customer now, and why. */
export const PolicyExplanationShape = shape(
  'PolicyExplanation',
  z.object({
    /** The row that applies. */
    row: PolicyRowShape,
    /** Devices that the customer has used. */
    devicesUsed: z.int(),
    /** Failures that count at the moment. */
    failures: z.int(),
  }),
);

/** Reads what a customer must pass in each situation. */
export const getPolicy: Operation<SandboxGetPolicyInput, VerificationPolicy, 'sandbox'> = operation({
  id: 'sandbox.getPolicy',
  summary: 'Read the policy of verification',
  method: 'GET',
  path: '/v1/sandbox/policy',
  actor: 'sandbox',
  input: SandboxGetPolicyInputShape,
  output: VerificationPolicyShape,
});

/** Changes a row. A row that asks for less where the risk is higher is refused. */
export const changePolicy: Operation<SandboxChangePolicyInput, VerificationPolicy, 'sandbox'> = operation({
  id: 'sandbox.changePolicy',
  summary: 'Change a row of the policy of verification',
  method: 'POST',
  path: '/v1/sandbox/policy',
  actor: 'sandbox',
  audit: 'SANDBOX',
  input: SandboxChangePolicyInputShape,
  output: VerificationPolicyShape,
});

/** Explains what would be asked of a customer now. */
export const explainPolicy: Operation<SandboxExplainPolicyInput, PolicyExplanation, 'sandbox'> = operation({
  id: 'sandbox.explainPolicy',
  summary: 'Explain what would be asked of a customer',
  method: 'GET',
  path: '/v1/sandbox/policy/explanation',
  actor: 'sandbox',
  input: SandboxExplainPolicyInputShape,
  output: PolicyExplanationShape,
  errors: ['not-found'],
});
