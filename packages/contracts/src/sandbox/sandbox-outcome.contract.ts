import * as z from 'zod/mini';
import type {
  OutcomeCoverage,
  SandboxListOutcomesInput,
  SandboxResetOutcomesInput,
} from '../generated/sandbox.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { instant, openEnum } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';

/** Something that can happen at the bank, and whether it has happened since the record was begun. */
export const ExercisedOutcomeShape = shape(
  'ExercisedOutcome',
  z.object({
    /** Name, such as `draw.unknown-then-failed`; a draw, repayment, application or code can be asked for it by header. */
    id: z.string(),
    /** Part of the bank. */
    area: openEnum([
      'session',
      'code',
      'invitation',
      'application',
      'line',
      'draw',
      'repayment',
      'loan',
      'order',
      'card',
      'account',
      'identity',
      'fault',
    ]),
    /** What happens. */
    text: z.string(),
    /** The same in Chinese. */
    textZh: z.string(),
    /** Says that it has happened: the state was reached or the refusal answered, not only asked for. */
    exercised: z.boolean(),
    /** The bank's time when it first happened; null before. */
    firstAt: z.nullable(instant()),
    /** Object that it first happened to, or the operation; null before. */
    object: z.nullable(z.string()),
  }),
);

/** Lists the outcomes. */
export const SandboxListOutcomesInputShape = shape('SandboxListOutcomesInput', z.strictObject({}));

/** Which outcomes the tests of a partner have exercised. */
export const OutcomeCoverageShape = shape(
  'OutcomeCoverage',
  z.object({
    /** Every outcome. */
    data: z.array(ExercisedOutcomeShape),
    /** Names of those that have not happened. */
    missing: z.array(z.string()),
    /** Number of those that have. */
    exercised: z.int(),
    /** Number of all. */
    total: z.int(),
    /** Share of those that have in whole percent, rounded down: 100 only when nothing is missing. */
    percent: z.int(),
  }),
);

/** Begins the record anew. */
export const SandboxResetOutcomesInputShape = shape('SandboxResetOutcomesInput', z.strictObject({}));

/** Tells which outcomes have happened; restoring a snapshot does not forget them. */
export const listOutcomes: Operation<SandboxListOutcomesInput, OutcomeCoverage, 'sandbox'> = operation({
  id: 'sandbox.listOutcomes',
  summary: 'List the outcomes and which were exercised',
  method: 'GET',
  path: '/v1/sandbox/outcomes',
  actor: 'sandbox',
  ui: false,
  input: SandboxListOutcomesInputShape,
  output: OutcomeCoverageShape,
});

/** Forgets which outcomes have happened. */
export const resetOutcomes: Operation<SandboxResetOutcomesInput, OutcomeCoverage, 'sandbox'> = operation({
  id: 'sandbox.resetOutcomes',
  summary: 'Forget which outcomes were exercised',
  method: 'POST',
  path: '/v1/sandbox/outcomes/reset',
  actor: 'sandbox',
  ui: false,
  input: SandboxResetOutcomesInputShape,
  output: OutcomeCoverageShape,
});
