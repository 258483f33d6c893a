/** A request without any transport: what HTTP, a page and a test have in common. */
export interface WireRequest {
  readonly method: string;
  /** Path with its query, beginning with `/`. */
  readonly path: string;
  /** Headers, names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

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
