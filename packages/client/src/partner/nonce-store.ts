import type { TransportResponse } from '../transport/transport.js';

/** The bank's last nonce for proofs of possession (RFC 9449 §8). */
export class NonceStore {
  #current: string | undefined;

  /** The nonce for the next proof; undefined while the bank has asked for none. */
  get current(): string | undefined {
    return this.#current;
  }

  /** Takes over the nonce of a reply. @returns `true` when the one to use now is not the one that was used. */
  learn({ headers }: TransportResponse, used: string | undefined): boolean {
    this.#current = headers['dpop-nonce'] ?? this.#current;
    return this.#current !== used;
  }
}
