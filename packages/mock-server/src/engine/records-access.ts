import type { PartnerClientRecord, PublicJwks } from '@weidongli/contracts/partner';
import type { Owned } from './owned.js';

/** A server of the partner that may have access tokens. */
export interface ClientRecord extends Omit<PartnerClientRecord, 'keyIds'> {
  readonly status: 'ENABLED' | 'DISABLED';
  readonly jwks: PublicJwks;
}

/** An access token of a partner's server, under its digest. */
export interface PartnerTokenRecord {
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly expiresAt: string;
  /** What the token is bound to: the thumbprint of a DPoP key, or of a TLS certificate. */
  readonly cnf: { readonly jkt: string } | { readonly x5tS256: string };
  readonly revoked: boolean;
}

/** A request to link an account that a partner's server has announced (RFC 9126), under the digest of its name. */
export interface PushedRequestRecord {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly codeChallenge: string;
  readonly state: string | null;
  readonly scopes: readonly string[];
  /** The partner's own name for the customer who is to be linked. */
  readonly customerRef: string;
  /** Key that the token is to be bound to; null where the exchange decides. */
  readonly jkt: string | null;
  readonly expiresAt: string;
  /** Wrong logins that are still allowed. */
  readonly attemptsLeft: number;
  /** Whether the customer has decided. */
  readonly used: boolean;
}

/** An authorisation code, under its digest. */
export interface CodeRecord extends Owned {
  readonly request: PushedRequestRecord;
  readonly expiresAt: string;
  readonly used: boolean;
}

/** A session of one customer. */
export interface SessionRecord extends Owned {
  readonly id: string;
  readonly modules: readonly string[];
  readonly scopes: readonly string[];
  readonly origins: readonly string[];
  readonly locale: string;
  /** Keyed digest of the partner's name for the device; null where it names none. */
  readonly device: string | null;
  /** Session that it goes on for on another device; absent for one that the partner has created. */
  readonly continues?: string;
  readonly status: 'CREATED' | 'ACTIVE' | 'REVOKED';
  readonly expiresAt: string;
}

/** A client secret, under its digest. */
export interface SecretRecord {
  readonly sessionId: string;
  readonly expiresAt: string;
  readonly used: boolean;
}

/** An access token, under its digest. */
export interface TokenRecord {
  readonly sessionId: string;
  /** Thumbprint (RFC 7638) of the key that the token is bound to. */
  readonly jkt: string;
  readonly expiresAt: string;
}

/** An origin that a session has named. */
export interface OriginRecord {
  readonly firstNamedAt: string;
}
