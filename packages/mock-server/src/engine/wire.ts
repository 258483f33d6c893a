/** A request without any transport: what HTTP, a page and a test have in common. */
export interface WireRequest {
  readonly method: string;
  /** Path with its query, beginning with `/`. */
  readonly path: string;
  /** Headers, names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /**
   * Address that the request came to, without a slash at its end, as its mount knows it. Proofs and signatures name it,
   * unless the bank was told its `publicBaseUrl`. @defaultValue {@link IN_PAGE}
   */
  readonly baseUrl?: string;
  /** Network address of the caller, as the mount knows it. @defaultValue none: a page */
  readonly address?: string;
  /** SHA-256 thumbprint, base64url, of the certificate that the client has shown to the mount (RFC 8705). */
  readonly certificate?: string;
}

/** Address of a bank that no network leads to: proofs and signatures have to name one. */
export const IN_PAGE = 'https://in-page.invalid';

/** A reply without any transport. */
export interface WireResponse {
  readonly status: number;
  /** Headers, names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Tells that an answer was lost on purpose; a transport closes the connection. */
export class ConnectionDropped extends Error {
  constructor() {
    super('The sandbox dropped the connection, as a planted fault asked.');
    this.name = 'ConnectionDropped';
  }
}
