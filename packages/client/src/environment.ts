/** What a proof is made for. */
export interface ProofClaim {
  readonly method: string;
  /** Absolute address of the request. */
  readonly url: string;
  /** Token that is sent along; absent when one is asked for. */
  readonly accessToken: string | undefined;
  /** Nonce that the bank has asked for; absent before it does. */
  readonly nonce: string | undefined;
  /** Fresh id of the proof. */
  readonly jti: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** A key that a token is bound to. Whoever holds it can prove it, and nobody can read it. */
export interface BoundKey {
  /** Gives the value of the header `DPoP` (RFC 9449). */
  prove(claim: ProofClaim): Promise<string>;
}

/** Makes keys and digests; the platform's WebCrypto, or that of a host such as a Mini Program. */
export interface Possession {
  /** Makes a key that lives as long as a session. It rejects where there is no cryptography. */
  createKey(): Promise<BoundKey>;
  /** Gives the value of the header `Content-Digest` of a body (RFC 9530). */
  digest(body: string): Promise<string>;
}

/** What the client needs of the platform; hand in another one for tests and Mini Programs. */
export interface Environment {
  /** Milliseconds since 1970, real time. */
  now(): number;
  /** Runs something once after `ms` milliseconds; returns what calls it off. */
  schedule(run: () => void, ms: number): () => void;
  /** A number from 0 up to 1, for jitter only. */
  random(): number;
  /** A fresh UUID, version 4, from a secure source. */
  uuid(): string;
  /** Keys that tokens are bound to. @defaultValue WebCrypto, which a page has only on https and on 127.0.0.1 */
  readonly possession?: Possession;
}
