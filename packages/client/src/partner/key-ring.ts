import type { PartnerKey } from './partner-key.js';
import { signingKeyFrom, type SigningKey } from './signing-key.js';

/** The key in use, and the one that is to follow it. */
export class KeyRing {
  #given: PartnerKey;
  #spare: PartnerKey | undefined;
  #read: Promise<SigningKey> | undefined;

  constructor(given: PartnerKey, spare: PartnerKey | undefined) {
    this.#given = given;
    this.#spare = spare;
  }

  /** Gives the key in use. @throws {WdlError} kind `input` when it cannot be used. */
  current(): Promise<SigningKey> {
    this.#read ??= signingKeyFrom(this.#given);
    return this.#read;
  }

  /**
   * Changes over to the other key because the bank refused the one named. Two refusals lead back to the first: which of the two
   * counts is the bank's to say.
   *
   * @returns `false` when there is no other.
   */
  async turn(refusedId: string): Promise<boolean> {
    const { keyId } = await this.current();
    // Another call, or a rotation, has changed over already.
    if (keyId !== refusedId) return true;
    if (this.#spare === undefined) return false;
    this.#hold(this.#spare, this.#given);
    return true;
  }

  /** Puts a key in the place of both. @returns What puts them back. */
  use(given: PartnerKey): () => void {
    const before = [this.#given, this.#spare] as const;
    this.#hold(given, undefined);
    return () => {
      this.#hold(...before);
    };
  }

  #hold(given: PartnerKey, spare: PartnerKey | undefined): void {
    this.#given = given;
    this.#spare = spare;
    this.#read = undefined;
  }
}
