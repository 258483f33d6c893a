import type * as z from 'zod/mini';
import type { Actor, AuditKind, Level, Operation, Scope } from './operation.js';
import type { ProblemCode } from './problem-code.js';
import { shapeOf } from './shape.js';

/** What is written down for an operation; the rest has defaults. */
export interface OperationSource<By extends Actor> {
  readonly id: string;
  readonly summary: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly actor: By;
  readonly scope?: Scope;
  /** @defaultValue A2 */
  readonly level?: Level;
  /** @defaultValue false */
  readonly idempotent?: boolean;
  /** @defaultValue false */
  readonly stepUp?: boolean;
  /** @defaultValue nothing is left in the audit trail */
  readonly audit?: AuditKind;
  readonly ifMatch?: string;
  /** @defaultValue 200 */
  readonly successStatus?: 200 | 201;
  /** `false` when no screen is to call it. */
  readonly ui?: false;
  readonly numericQuery?: readonly string[];
  readonly input: z.ZodMiniType;
  readonly output: z.ZodMiniType;
  readonly errors?: readonly ProblemCode[];
}

/** Keeps the schemas of each operation for OpenAPI, outside the public type. */
export const schemasOf = new WeakMap<object, { input: z.ZodMiniType; output: z.ZodMiniType }>();

/** Declares an operation. `Input` and `Output` are the generated interfaces of its two shapes. */
export const operation = <Input, Output, By extends Actor>(
  source: OperationSource<By>,
): Operation<Input, Output, By> => {
  const { input, output, ...rest } = source;
  const declared: Operation<Input, Output, By> = {
    level: 'A2',
    idempotent: false,
    stepUp: false,
    successStatus: 200,
    numericQuery: [],
    errors: [],
    ...rest,
    input: shapeOf<Input>(input),
    output: shapeOf<Output>(output),
  };
  schemasOf.set(declared, { input, output });
  return declared;
};
