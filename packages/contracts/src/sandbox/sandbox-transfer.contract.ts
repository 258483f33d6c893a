import * as z from 'zod/mini';
import type {
  SandboxCreateTransferInput,
  SandboxGetTransferInput,
  SandboxTransfer,
} from '../generated/sandbox.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { id, instant, MoneyInputShape, MoneyShape, openEnum, plainText } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';

/** Money to move. */
export const SandboxCreateTransferInputShape = shape(
  'SandboxCreateTransferInput',
  z.strictObject({
    /** Account that pays, `acc_…`. @defaultValue the world outside the bank: wages, for example */
    from: z.optional(id('acc')),
    /** Account that is paid, `acc_…`. */
    to: id('acc'),
    /** Amount, more than 0. */
    amount: MoneyInputShape,
    /** What it is for. */
    remark: z.optional(plainText(60)),
  }),
);

/** A movement of money between two accounts of the bank, or from outside. */
export const SandboxTransferShape = shape(
  'SandboxTransfer',
  z.object({
    /** Id, `trf_…`. */
    id: id('trf'),
    /** Account that pays; null for money from outside. */
    from: z.nullable(id('acc')),
    /** Account that is paid. */
    to: id('acc'),
    /** Amount. */
    amount: MoneyShape,
    /** What it is for; null without a word. */
    remark: z.nullable(z.string()),
    /** `PROCESSING` while the other unit has not answered; money that is refused there comes back (`FAILED`). */
    status: openEnum(['PROCESSING', 'SUCCEEDED', 'FAILED']),
    /** When it was ordered. */
    createdAt: instant(),
    /** Grows with each change. */
    version: z.int(),
  }),
);

/** Reads a transfer. */
export const SandboxGetTransferInputShape = shape(
  'SandboxGetTransferInput',
  z.strictObject({
    /** Transfer, `trf_…`. */
    transferId: id('trf'),
  }),
);

/** Moves money, so that a customer has some: wages before an instalment is due, for example. */
export const createTransfer: Operation<SandboxCreateTransferInput, SandboxTransfer, 'sandbox'> = operation({
  id: 'sandbox.createTransfer',
  summary: 'Move money to an account',
  method: 'POST',
  path: '/v1/sandbox/transfers',
  actor: 'sandbox',
  ui: false,
  idempotent: true,
  successStatus: 201,
  audit: 'SANDBOX',
  input: SandboxCreateTransferInputShape,
  output: SandboxTransferShape,
  errors: [
    'not-found',
    'insufficient-funds',
    'account-restricted',
    'account-limit-exceeded',
    'balance-cap-exceeded',
  ],
});

/** Reads a transfer. */
export const getTransfer: Operation<SandboxGetTransferInput, SandboxTransfer, 'sandbox'> = operation({
  id: 'sandbox.getTransfer',
  summary: 'Read a transfer',
  method: 'GET',
  path: '/v1/sandbox/transfers/{transferId}',
  actor: 'sandbox',
  ui: false,
  input: SandboxGetTransferInputShape,
  output: SandboxTransferShape,
  errors: ['not-found'],
});
