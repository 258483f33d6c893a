import type { AuditEntry, PartnerListAuditEntriesInput } from '@weidongli/contracts/partner';
import { timePartOf } from '../engine/ids.js';
import { readInstant } from '../engine/time.js';

const isBefore = ({ at }: Pick<AuditEntry, 'at'>, moment: string | undefined): boolean =>
  moment !== undefined && (readInstant(at) ?? 0) < (readInstant(moment) ?? 0);

/**
 * Tells whether every entry that was made before this one happened before a moment. Work that was due earlier than it was done
 * has an earlier time than its neighbours; its id, which is never older than its time, keeps the order.
 */
export const isBeyond = ({ id }: Pick<AuditEntry, 'id'>, from: string | undefined): boolean =>
  from !== undefined && id < `aud_${timePartOf(readInstant(from) ?? 0)}`;

/** Tells whether an entry is of the wanted kind and within the wanted time, the end of which is left out. */
export const fitsAudit = (
  entry: Pick<AuditEntry, 'at' | 'kind'>,
  { kind, from, to }: Pick<PartnerListAuditEntriesInput, 'kind' | 'from' | 'to'>,
): boolean =>
  (kind === undefined || entry.kind === kind) &&
  !isBefore(entry, from) &&
  (to === undefined || isBefore(entry, to));
