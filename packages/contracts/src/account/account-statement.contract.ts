import * as z from 'zod/mini';
import type {
  AccountGetStatementInput,
  AccountListTransactionsInput,
  AccountStatement,
  TransactionPage,
} from '../generated/account.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { id, instant, localDate, MoneyShape, openEnum, pageOf, paging } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';

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

/** Asks for the statement of a month. */
export const AccountGetStatementInputShape = shape(
  'AccountGetStatementInput',
  z.strictObject({
    /** Account, `acc_…`. */
    accountId: id('acc'),
    /** Month, `YYYY-MM`. */
    month: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'Use a month as YYYY-MM.')),
  }),
);

/** What a month has brought and taken. Its movements are those of `account.listTransactions` from `from` to `to`. */
export const AccountStatementShape = shape(
  'AccountStatement',
  z.object({
    /** Account. */
    accountId: id('acc'),
    /** First day. */
    from: localDate(),
    /** Last day; today in the month that runs. */
    to: localDate(),
    /** Balance at the beginning of the first day. */
    opening: MoneyShape,
    /** All that came in. */
    credits: MoneyShape,
    /** All that went out. */
    debits: MoneyShape,
    /** Balance at the end of the last day: opening, more credits, less debits. */
    closing: MoneyShape,
    /** Number of movements. */
    movements: z.int(),
  }),
);

/** Reads the statement of a month. */
export const getStatement: Operation<AccountGetStatementInput, AccountStatement> = operation({
  id: 'account.getStatement',
  summary: 'Read the statement of a month',
  method: 'GET',
  path: '/v1/account/accounts/{accountId}/statements/{month}',
  actor: 'customer',
  scope: 'accounts:read',
  input: AccountGetStatementInputShape,
  output: AccountStatementShape,
  errors: ['not-found'],
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
