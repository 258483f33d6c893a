import type { AcceptedDocument } from '@weidongli/contracts/partner';

/** A document that must be accepted. */
export interface NeededDocument {
  readonly id: string;
  readonly sha256: string;
  /** Says that it is a consent of its own, which may be declined. */
  readonly separate?: boolean;
}

/**
 * Tells how accepted documents fit the needed ones: all with the digest shown, a foreign one, or an outdated one. A consent that
 * may be declined need not be among them.
 */
export const judgeAcceptance = (
  needed: readonly NeededDocument[],
  accepted: readonly AcceptedDocument[],
): 'complete' | 'foreign' | 'changed' => {
  const digests = new Map(needed.map(({ id, sha256 }) => [id, sha256]));
  if (accepted.some(({ agreementId }) => !digests.has(agreementId))) return 'foreign';
  if (accepted.some(({ agreementId, sha256 }) => digests.get(agreementId) !== sha256)) return 'changed';
  const covered = new Set(accepted.map(({ agreementId }) => agreementId));
  return needed.every(({ id, separate = false }) => separate || covered.has(id)) ? 'complete' : 'changed';
};
