import * as z from 'zod/mini';
import type { AccountGetStatementInput, AccountStatement } from '../generated/account.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { id, localDate, MoneyShape } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';

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
