import * as z from 'zod/mini';
import type {
  AccountListAccountsInput,
  AccountListTransactionsInput,
  AccountPage,
  TransactionPage,
} from '../generated/account.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { id, instant, localDate, MoneyShape, openEnum, pageOf, paging, text } from '../shared/scalars.js';
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

/** A movement on an account. */
export const TransactionShape = shape(
  'Transaction',
  z.object({
    /** Id, `txn_…`. */
    id: id('txn'),
    /** When it was booked. */
    bookedAt: instant(),
    /** `CREDIT` adds to the balance, `DEBIT` takes from it. */
    direction: openEnum(['CREDIT', 'DEBIT']),
    /** Amount, never negative. */
    amount: MoneyShape,
    /** What it was for, as a code: texts are the reader's. */
    purpose: openEnum([
      'OPENING_BALANCE',
      'LOAN_DISBURSEMENT',
      'LOAN_REPAYMENT',
      'SALARY',
      'CARD_PAYMENT',
      'WEALTH_PURCHASE',
      'WEALTH_REFUND',
      'WEALTH_REDEMPTION',
      'WEALTH_DIVIDEND',
      'DEPOSIT_OPENING',
      'DEPOSIT_PAYOUT',
      'TRANSFER_IN',
      'TRANSFER_OUT',
    ]),
    /** Resource behind it, for example a loan; null when there is none. */
    reference: z.nullable(z.string()),
    /** Balance afterwards. */
    balanceAfter: MoneyShape,
    /** State. */
    status: openEnum(['PENDING', 'BOOKED', 'REVERSED']),
  }),
);

/** Names the account whose movements are wanted. */
export const AccountListTransactionsInputShape = shape(
  'AccountListTransactionsInput',
  z.strictObject({
    /** Account, `acc_…`. */
    accountId: id('acc'),
    /** First day wanted. @defaultValue the day of the opening */
    from: z.optional(localDate()),
    /** Last day wanted. @defaultValue today */
    to: z.optional(localDate()),
    ...paging,
  }),
);

/** Movements, newest first. */
export const TransactionPageShape = shape('TransactionPage', pageOf(TransactionShape));

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

/** Lists movements on an account. */
export const listTransactions: Operation<AccountListTransactionsInput, TransactionPage> = operation({
  id: 'account.listTransactions',
  summary: 'List the movements on an account',
  method: 'GET',
  path: '/v1/account/accounts/{accountId}/transactions',
  actor: 'customer',
  scope: 'accounts:read',
  numericQuery: ['limit'],
  input: AccountListTransactionsInputShape,
  output: TransactionPageShape,
  errors: ['not-found'],
});
