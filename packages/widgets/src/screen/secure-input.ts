import type { EncryptedField } from '@weidongli/contracts';

/** What a secure keyboard takes: the payment password that there is, or a new one, which it asks for twice. */
export type SecureInputKind = 'payment-password' | 'new-payment-password';

/** A keyboard of the app around the page, certified for secrets: what is typed on it never reaches the page. */
export interface SecureInput {
  /**
   * Lets the customer type a secret.
   *
   * @param kind - What is typed. A new secret is asked for twice by the keyboard itself.
   * @param keySet - Path of the key set that the bank decrypts with; the keyboard seals for one of its keys.
   * @returns undefined when the customer gave up.
   */
  readonly ask: (kind: SecureInputKind, keySet: string) => Promise<EncryptedField | undefined>;
}

/** Path of the bank's keys for secrets. */
export const secureKeySet = '/.well-known/wdl-encryption-jwks';

let chosen: SecureInput | undefined;

/**
 * Says that the app around the page has a secure keyboard; screens then ask for no secret in a field of the page. Call it before
 * the widgets are shown.
 *
 * @param port - The keyboard; undefined takes it away.
 * @example
 * ```ts
 * import { setSecureInput, type SecureInput } from '@weidongli/widgets';
 *
 * declare const bankApp: { keyboard: SecureInput };
 * setSecureInput(bankApp.keyboard);
 * ```
 */
export const setSecureInput = (port: SecureInput | undefined): void => {
  chosen = port;
};

/** Gives the keyboard of the app; undefined where there is none. */
export const secureInput = (): SecureInput | undefined => chosen;
