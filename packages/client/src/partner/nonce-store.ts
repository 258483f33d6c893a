import type { TransportResponse } from '../transport/transport.js';

/** The bank's last nonce for proofs of possession (RFC 9449 §8). */
export class NonceStore {
  #current: string | undefined;

  /** The nonce for the next proof; undefined while the bank has asked for none. */
  get current(): string | undefined {
    return this.#current;
  }

  /** Takes over the nonce of a reply. @returns `true` when it brought one that was not known. */
  learn({ headers }: TransportResponse): boolean {
    const nonce = headers['dpop-nonce'];
    if (nonce === undefined || nonce === this.#current) return false;
    this.#current = nonce;
    return true;
  }
}
