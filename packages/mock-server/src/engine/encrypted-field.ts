import type { EncryptedField } from '@weidongli/contracts';
import { refuse } from './problem.js';

/**
 * Opens a compact JWE that was made for the bank with one of its published keys. It rejects when the value was changed,
 * or sealed for somebody else.
 */
export type OpenField = (sealed: string) => Promise<Uint8Array>;

/**
 * Opens a sealed member of a request.
 *
 * @param pointer - JSON Pointer to the member, for the refusal.
 * @throws {Refusal} `validation-failed`: which of key, header and content does not fit is not told apart.
 */
export const openSealed = async (
  openField: OpenField,
  field: EncryptedField,
  pointer: string,
): Promise<Uint8Array> => {
  try {
    return await openField(field.value);
  } catch {
    throw refuseSealed(
      pointer,
      'It cannot be opened. Seal it with a present key of /.well-known/wdl-encryption-jwks.',
    );
  }
};

/** Makes the refusal of a sealed member, whose content the message does not repeat. */
export const refuseSealed = (pointer: string, message: string): Error =>
  refuse('validation-failed', { detail: 'A sealed member does not fit.', errors: [{ pointer, message }] });
