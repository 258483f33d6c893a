import * as z from 'zod/mini';
import type { SandboxAddUnitInput, SandboxListUnitsInput, SandboxUnitList } from '../generated/sandbox.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { text } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';

/** Lists the units. */
export const SandboxListUnitsInputShape = shape('SandboxListUnitsInput', z.strictObject({}));

/** Adds a unit. */
export const SandboxAddUnitInputShape = shape(
  'SandboxAddUnitInput',
  z.strictObject({
    /** Name: 1 to 20 lower-case letters, digits and hyphens. @defaultValue `u2`, `u3`, … */
    name: z.optional(
      z.string().check(z.regex(/^[a-z][a-z0-9-]{0,19}$/, 'Use lower-case letters, digits and hyphens.')),
    ),
  }),
);

/** A part of a tenant. A customer lives in one unit for ever. */
export const SandboxUnitShape = shape(
  'SandboxUnit',
  z.object({
    /** Name; `main` is the first. */
    name: text(20),
    /** Number, 0 for the first; ids carry it. */
    number: z.int(),
    /** Whether new customers live here: the last unit. */
    open: z.boolean(),
  }),
);

/** The units of a tenant, oldest first. */
export const SandboxUnitListShape = shape(
  'SandboxUnitList',
  z.object({
    /** Units. */
    units: z.array(SandboxUnitShape),
  }),
);

/** Lists the units. */
export const listUnits: Operation<SandboxListUnitsInput, SandboxUnitList, 'sandbox'> = operation({
  id: 'sandbox.listUnits',
  summary: 'List the units of the bank',
  method: 'GET',
  path: '/v1/sandbox/units',
  actor: 'sandbox',
  ui: false,
  input: SandboxListUnitsInputShape,
  output: SandboxUnitListShape,
});

/** Adds a unit: new customers live there, and nobody moves. */
export const addUnit: Operation<SandboxAddUnitInput, SandboxUnitList, 'sandbox'> = operation({
  id: 'sandbox.addUnit',
  summary: 'Add a unit for new customers',
  method: 'POST',
  path: '/v1/sandbox/units',
  actor: 'sandbox',
  ui: false,
  successStatus: 201,
  input: SandboxAddUnitInputShape,
  output: SandboxUnitListShape,
  errors: ['invalid-state'],
});
