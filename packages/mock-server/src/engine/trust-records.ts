import type { AuditEntry } from '@weidongli/contracts/partner';
import type { Erasure } from '@weidongli/contracts/identity';

/** The end of an audit trail, under the name of the trail. */
export interface AuditHeadRecord {
  readonly sequence: number;
  /** Digest of the last entry; null before the first. */
  readonly sha256: string | null;
}

/** A wish to have personal data erased, and what became of it. */
export interface ErasureRecord extends Erasure {
  readonly customerId: string;
  /** When the deposit account was found closed for good, with nothing on it; null before. */
  readonly accountEndedAt: string | null;
}

/** Name of the trail of what concerns no customer. */
export const OWN_TRAIL = 'bank';

/** Names the trail that an entry stands in. */
export const trailOf = ({ customerId }: Pick<AuditEntry, 'customerId'>): string => customerId ?? OWN_TRAIL;
