import type { AcceptedDocument } from '@weidongli/contracts/partner';

/** A document that must be accepted. */
export interface NeededDocument {
  readonly id: string;
  readonly sha256: string;
}

/** Tells how accepted documents fit the needed ones: all with the digest shown, a foreign one, or an outdated one. */
export const judgeAcceptance = (
  needed: readonly NeededDocument[],
  accepted: readonly AcceptedDocument[],
): 'complete' | 'foreign' | 'changed' => {
  const digests = new Map(needed.map(({ id, sha256 }) => [id, sha256]));
  if (accepted.some(({ agreementId }) => !digests.has(agreementId))) return 'foreign';
  if (accepted.some(({ agreementId, sha256 }) => digests.get(agreementId) !== sha256)) return 'changed';
  const covered = new Set(accepted.map(({ agreementId }) => agreementId));
  return needed.every(({ id }) => covered.has(id)) ? 'complete' : 'changed';
};
