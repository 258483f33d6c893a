import * as z from 'zod/mini';
import type { SandboxClock, SandboxGetClockInput, SandboxSetClockInput } from '../generated/sandbox.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { instant, openEnum } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';

/** Reads the bank's clock. */
export const SandboxGetClockInputShape = shape('SandboxGetClockInput', z.strictObject({}));

/** How the clock is to move. Exactly one of the three. */
export const SandboxSetClockInputShape = shape(
  'SandboxSetClockInput',
  z.strictObject({
    /** Moves ahead by an ISO 8601 duration of days, hours, minutes and seconds, such as `PT40S` or `P1DT2H`. */
    advanceBy: z.optional(
      z
        .string()
        .check(
          z.regex(
            /^P(?=.)(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d{1,3})?S)?)?$/,
            'Use an ISO 8601 duration such as PT40S.',
          ),
        ),
    ),
    /** Moves ahead to a moment. */
    advanceTo: z.optional(instant()),
    /** Stops (`FROZEN`) or restarts (`RUNNING`) the clock where it stands. */
    mode: z.optional(z.enum(['FROZEN', 'RUNNING'])),
  }),
);

/** The bank's clock. */
export const SandboxClockShape = shape(
  'SandboxClock',
  z.object({
    /** Now, at the bank. */
    now: instant(),
    /** `RUNNING` follows real time, `FROZEN` moves only when told. */
    mode: openEnum(['RUNNING', 'FROZEN']),
    /** Always `Asia/Shanghai`. */
    timezone: z.literal('Asia/Shanghai'),
    /** Ids of the events that moving caused, oldest first. */
    events: z.array(z.string()),
  }),
);

/** Reads the clock. */
export const getClock: Operation<SandboxGetClockInput, SandboxClock, 'sandbox'> = operation({
  id: 'sandbox.getClock',
  summary: 'Read the clock',
  method: 'GET',
  path: '/v1/sandbox/clock',
  actor: 'sandbox',
  input: SandboxGetClockInputShape,
  output: SandboxClockShape,
});

/** Moves the clock and runs whatever falls due on the way, in order. */
export const setClock: Operation<SandboxSetClockInput, SandboxClock, 'sandbox'> = operation({
  id: 'sandbox.setClock',
  summary: 'Move, freeze or restart the clock',
  method: 'POST',
  path: '/v1/sandbox/clock',
  actor: 'sandbox',
  input: SandboxSetClockInputShape,
  output: SandboxClockShape,
});
