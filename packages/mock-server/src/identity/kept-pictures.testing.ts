import { kinds } from '../engine/records.js';
import type { OnboardingRecord, UploadPartRecord, UploadRecord } from '../engine/records-onboarding.js';
import { recordsOf } from '../engine/state-hash.js';
import type { Scope, Store } from '../engine/store.js';

/** What a unit still holds of people who were verified. */
export interface Held {
  /** Kinds of the pictures of which a part is there, sorted; one entry a picture. */
  readonly pictures: readonly string[];
  /** Applications with elements of a document or of what was typed. */
  readonly elements: readonly string[];
}

/** Reads every record of a unit, and lists what is there of pictures and of elements, whatever the records say of themselves. */
export const heldIn = async (store: Store, scope: Scope): Promise<Held> => {
  const kindOf = new Map<string, string>();
  const withBytes = new Set<string>();
  const elements: string[] = [];
  for await (const { kind, id, body } of recordsOf(store, scope)) {
    if (kind === kinds.upload.name) kindOf.set(id, (body as UploadRecord).kind);
    if (kind === kinds.onboarding.name && (body as OnboardingRecord).elements !== null) elements.push(id);
    const { sealed = '', uploadId } = body as Partial<UploadPartRecord>;
    if (kind === kinds.uploadPart.name && sealed !== '') withBytes.add(uploadId ?? id);
  }
  return { pictures: Array.from(withBytes, (id) => kindOf.get(id) ?? id).sort(), elements };
};
