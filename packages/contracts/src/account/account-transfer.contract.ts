import * as z from 'zod/mini';
import type {
  AccountGetTransferInput,
  AccountListTransfersInput,
  AccountTransfer,
  AccountTransferInput,
  AccountTransferPage,
} from '../generated/account.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { id, instant, MoneyInputShape, MoneyShape, openEnum, pageOf, paging } from '../shared/scalars.js';
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

/** Lists transfers, newest first. */
export const AccountListTransfersInputShape = shape(
  'AccountListTransfersInput',
  z.strictObject({
    /** Only of this account. */
    accountId: z.optional(id('acc')),
    ...paging,
  }),
);

/** Transfers of the customer, newest first. */
export const AccountTransferPageShape = shape('AccountTransferPage', pageOf(AccountTransferShape));

/** Names a transfer. */
export const AccountGetTransferInputShape = shape(
  'AccountGetTransferInput',
  z.strictObject({
    /** Transfer, `trf_…`. */
    transferId: id('trf'),
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

/** Lists transfers. Who got no reply to one learns here what became of it. */
export const listTransfers: Operation<AccountListTransfersInput, AccountTransferPage> = operation({
  id: 'account.listTransfers',
  summary: 'List the transfers between accounts and bound cards',
  method: 'GET',
  path: '/v1/account/transfers',
  actor: 'customer',
  scope: 'accounts:read',
  numericQuery: ['limit'],
  input: AccountListTransfersInputShape,
  output: AccountTransferPageShape,
});

/** Reads a transfer. */
export const getTransfer: Operation<AccountGetTransferInput, AccountTransfer> = operation({
  id: 'account.getTransfer',
  summary: 'Read a transfer',
  method: 'GET',
  path: '/v1/account/transfers/{transferId}',
  actor: 'customer',
  ui: false,
  scope: 'accounts:read',
  input: AccountGetTransferInputShape,
  output: AccountTransferShape,
  errors: ['not-found'],
});
