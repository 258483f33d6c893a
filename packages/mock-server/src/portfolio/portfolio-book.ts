import type { LedgerTransfer } from '../engine/ledger.js';
import type { TenantConfig } from '../engine/tenant.js';
import { instant } from '../engine/time.js';
import type { Unit } from '../engine/unit.js';

/** What a stretch of a portfolio is written with. */
export interface Book {
  readonly tenant: TenantConfig;
  readonly unit: Unit;
  /** Moment of seeding, milliseconds since 1970. */
  readonly now: number;
  /** Makes an id; ids only grow in the order in which they are made. */
  readonly newId: (prefix: string) => string;
}

/** A posted transfer as it is ordered. */
export interface PastTransfer extends Pick<
  LedgerTransfer,
  'debit' | 'credit' | 'amount' | 'currency' | 'purpose' | 'reference'
> {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly contractSha256?: string;
}

/** Books a transfer of the past and returns its id. */
export const bookTransfer = ({ unit, newId }: Book, order: PastTransfer): string => {
  const id = newId('txn');
  const at = instant(order.at);
  const { contractSha256 = null } = order;
  unit.transfer({ ...order, id, contractSha256, state: 'POSTED', at, postedAt: at });
  return id;
};
