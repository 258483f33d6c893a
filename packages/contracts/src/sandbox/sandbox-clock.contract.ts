import * as z from 'zod/mini';
import type { SandboxClock, SandboxGetClockInput, SandboxSetClockInput } from '../generated/sandbox.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { instant, openEnum, text } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';

const duration = (): z.ZodMiniString =>
  z
    .string()
    .check(
      z.regex(
        /^P(?=.)(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d{1,3})?S)?)?$/,
        'Use an ISO 8601 duration such as PT40S.',
      ),
    );

/** Reads the bank's clock. */
export const SandboxGetClockInputShape = shape('SandboxGetClockInput', z.strictObject({}));

/** How the clock is to move. Exactly one of `advanceBy`, `advanceTo`, `until` and `mode`. */
export const SandboxSetClockInputShape = shape(
  'SandboxSetClockInput',
  z.strictObject({
    /** Moves ahead by an ISO 8601 duration of days, hours, minutes and seconds, such as `PT40S` or `P1DT2H`. */
    advanceBy: z.optional(duration()),
    /** Moves ahead to a moment. */
    advanceTo: z.optional(instant()),
    /**
     * Moves ahead until the next instalment falls due (`next_due`), the next cut-off of a trading day at 15:00
     * (`next_cutoff`), nothing is left to do (`idle`), or an event happens (`event`).
     */
    until: z.optional(z.enum(['next_due', 'next_cutoff', 'idle', 'event'])),
    /** With `until: "event"`: its type, or a glob such as `loan.*`. */
    event: z.optional(text(80)),
    /** With `until: "event"`: only an event about this resource. */
    subject: z.optional(text(80)),
    /** With `until`: gives up after this ISO 8601 duration. @defaultValue P400D */
    atMost: z.optional(duration()),
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
    /** Whether what the clock was to wait for has come; true as well when it was to wait for nothing. */
    reached: z.boolean(),
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
