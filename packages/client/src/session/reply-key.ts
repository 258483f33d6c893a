import { open } from '@weidongli/trust/jwe';
import { generateEncryptionKey } from '@weidongli/trust/suite';
import { WdlError } from '../errors.js';

/** A key for one reply that nobody but this page can read. */
export interface ReplyKey {
  /** Goes into the member `replyKey` of the request. */
  readonly publicKey: { readonly kty: 'EC'; readonly crv: 'P-256'; readonly x: string; readonly y: string };
  /**
   * Opens what the bank has sealed for the key.
   *
   * @throws {WdlError} kind `contract`: it was changed, or sealed for another key.
   */
  open(sealed: { readonly value: string }): Promise<Uint8Array>;
}

/**
 * Makes a key for one reply. Its private half stays in this module's memory and is gone with the page. This module is loaded when it is
 * first needed: few customers need it.
 */
export const createReplyKey = async (): Promise<ReplyKey> => {
  const { privateKey, publicKey } = await generateEncryptionKey('reply');
  const { x = '', y = '' } = publicKey;
  return {
    publicKey: { kty: 'EC', crv: 'P-256', x, y },
    open: async ({ value }) => {
      try {
        return await open(value, privateKey);
      } catch {
        throw new WdlError({
          kind: 'contract',
          code: 'contract',
          message: 'replyKey: what the bank has sealed for this page cannot be opened. Ask for it again.',
          recovery: 'retry',
        });
      }
    },
  };
};
