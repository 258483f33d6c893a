import * as z from 'zod/mini';
import type { AccountListAccountsInput, AccountPage } from '../generated/account.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { id, instant, MoneyShape, openEnum, pageOf, paging, text } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';

/** Balances of an account. */
export const BalanceShape = shape(
  'Balance',
  z.object({
    /** What can be spent. */
    available: MoneyShape,
    /** What is booked. */
    ledger: MoneyShape,
    /** What is reserved. */
    held: MoneyShape,
  }),
);

/** A bank account. */
export const AccountShape = shape(
  'Account',
  z.object({
    /** Id, `acc_…`. */
    id: id('acc'),
    /** Class I, II or III of the account rules. */
    class: openEnum(['I', 'II', 'III']),
    /** State. Out of a `FROZEN` account nothing moves until its owner lifts that. */
    status: openEnum(['PENDING_ACTIVATION', 'ACTIVE', 'DORMANT', 'FROZEN', 'CLOSED']),
    /** When it was opened. */
    openedAt: instant(),
    /** Number, masked. */
    accountNumberMasked: text(30),
    /** Always `CNY`. */
    currency: z.literal('CNY'),
    /** Balances. */
    balance: BalanceShape,
    /** Grows by one with each change. */
    version: z.int(),
  }),
);

/** Lists the accounts. */
export const AccountListAccountsInputShape = shape('AccountListAccountsInput', z.strictObject({ ...paging }));

/** Accounts of the customer. */
export const AccountPageShape = shape('AccountPage', pageOf(AccountShape));

/** Lists the customer's accounts. */
export const listAccounts: Operation<AccountListAccountsInput, AccountPage> = operation({
  id: 'account.listAccounts',
  summary: 'List the accounts of the customer',
  method: 'GET',
  path: '/v1/account/accounts',
  actor: 'customer',
  scope: 'accounts:read',
  numericQuery: ['limit'],
  input: AccountListAccountsInputShape,
  output: AccountPageShape,
});
