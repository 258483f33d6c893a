import * as z from 'zod/mini';
import type { AccountTransfer, AccountTransferInput } from '../generated/account.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { id, instant, MoneyInputShape, MoneyShape, openEnum } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';

/** Moves money between an account and the customer's own bound card. */
export const AccountTransferInputShape = shape(
  'AccountTransferInput',
  z.strictObject({
    /** Account at this bank, `acc_…`. */
    accountId: id('acc'),
    /** Bound card of another bank, `crd_…`. */
    cardId: id('crd'),
    /** `IN` brings money to the account, `OUT` takes it to the card. */
    direction: z.enum(['IN', 'OUT']),
    /** Amount, more than nothing. */
    amount: MoneyInputShape,
  }),
);

/** A movement between an account and a bound card. */
export const AccountTransferShape = shape(
  'AccountTransfer',
  z.object({
    /** Id, `trf_…`. */
    id: id('trf'),
    /** Account. */
    accountId: id('acc'),
    /** Card. */
    cardId: id('crd'),
    /** Which way. */
    direction: openEnum(['IN', 'OUT']),
    /** Amount. */
    amount: MoneyShape,
    /** State. */
    status: openEnum(['SUCCEEDED']),
    /** When it was booked. */
    bookedAt: instant(),
  }),
);

/** Moves money between an account and a bound card at once, within the limits of the quick-pay agreement. */
export const transfer: Operation<AccountTransferInput, AccountTransfer> = operation({
  id: 'account.transfer',
  summary: 'Move money between an account and a bound card',
  method: 'POST',
  path: '/v1/account/transfers',
  actor: 'customer',
  scope: 'accounts:write',
  idempotent: true,
  stepUp: true,
  audit: 'MONEY',
  successStatus: 201,
  input: AccountTransferInputShape,
  output: AccountTransferShape,
  errors: [
    'not-found',
    'invalid-state',
    'amount-out-of-range',
    'insufficient-funds',
    'account-restricted',
    'account-limit-exceeded',
    'balance-cap-exceeded',
    'step-up-required',
    'otp-context-mismatch',
    'otp-expired',
    'attempts-exhausted',
  ],
});
