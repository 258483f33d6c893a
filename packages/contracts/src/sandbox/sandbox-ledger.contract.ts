import * as z from 'zod/mini';
import type { SandboxGetLedgerInput, SandboxLedger } from '../generated/sandbox.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { instant, openEnum } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';

/** Reads the books. */
export const SandboxGetLedgerInputShape = shape('SandboxGetLedgerInput', z.strictObject({}));

/** An account of the ledger. Amounts are minor units as decimal strings (fen for CNY). */
export const LedgerAccountShape = shape(
  'LedgerAccount',
  z.object({
    /** Id, for example `loan/loa_…/principal`. */
    id: z.string(),
    /** Unit that it counts: `CNY`, or `CNY_LIMIT` for credit limits. */
    currency: z.string(),
    /** Sum of posted debits. */
    debitsPosted: z.string(),
    /** Sum of posted credits. */
    creditsPosted: z.string(),
    /** Sum of pending debits. */
    debitsPending: z.string(),
    /** Sum of pending credits. */
    creditsPending: z.string(),
  }),
);

/** A transfer of the ledger. */
export const LedgerTransferShape = shape(
  'LedgerTransfer',
  z.object({
    /** Id, `txn_…`. */
    id: z.string(),
    /** Account debited. */
    debit: z.string(),
    /** Account credited. */
    credit: z.string(),
    /** Minor units, greater than zero. */
    amount: z.string(),
    /** Unit. */
    currency: z.string(),
    /** State. */
    state: openEnum(['PENDING', 'POSTED', 'VOIDED']),
    /** What it was for. */
    purpose: z.string(),
    /** Resource behind it. */
    reference: z.nullable(z.string()),
    /** Digest of the contract it rests on, for a disbursement. */
    contractSha256: z.nullable(z.string()),
    /** When it was recorded. */
    at: instant(),
  }),
);

/** The books of the tenant. */
export const SandboxLedgerShape = shape(
  'SandboxLedger',
  z.object({
    /** Whether all accounts and transfers are here; of large books only the first thousand of each. */
    complete: z.boolean(),
    /** Every account. */
    accounts: z.array(LedgerAccountShape),
    /** Every transfer, oldest first. */
    transfers: z.array(LedgerTransferShape),
    /** Debits minus credits over all accounts, per unit: always `0`. */
    sums: z.record(z.string(), z.string()),
  }),
);

/** Reads the whole ledger of the tenant. */
export const getLedger: Operation<SandboxGetLedgerInput, SandboxLedger, 'sandbox'> = operation({
  id: 'sandbox.getLedger',
  summary: 'Read the books',
  method: 'GET',
  path: '/v1/sandbox/ledger',
  actor: 'sandbox',
  input: SandboxGetLedgerInputShape,
  output: SandboxLedgerShape,
});
