import * as z from 'zod/mini';
import type { LedgerStatement, SandboxGetStatementInput } from '../generated/sandbox.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { PageShape, paging, text } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';
import { LedgerAccountShape, LedgerTransferShape } from './sandbox-ledger.contract.js';

/** Whose statement. */
export const SandboxGetStatementInputShape = shape(
  'SandboxGetStatementInput',
  z.strictObject({
    /** Ledger account, for example `account/acc_…` or `bank/cash`. */
    account: text(120),
    ...paging,
  }),
);

/** One account of the ledger with its transfers. */
export const LedgerStatementShape = shape(
  'LedgerStatement',
  z.object({
    /** The account with its totals. */
    account: LedgerAccountShape,
    /** Its transfers, newest first, pending and voided ones included. */
    transfers: z.array(LedgerTransferShape),
    /** Where the list goes on. */
    page: PageShape,
  }),
);

/** Reads one account of the ledger. */
export const getStatement: Operation<SandboxGetStatementInput, LedgerStatement, 'sandbox'> = operation({
  id: 'sandbox.getStatement',
  summary: 'Read one account of the books',
  method: 'GET',
  path: '/v1/sandbox/statement',
  actor: 'sandbox',
  ui: false,
  numericQuery: ['limit'],
  input: SandboxGetStatementInputShape,
  output: LedgerStatementShape,
  errors: ['not-found'],
});
