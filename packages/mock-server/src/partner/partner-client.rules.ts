import type { PartnerClientRecord, PublicJwk, PublicJwks } from '@weidongli/contracts/partner';
import type { ClientRecord } from '../engine/records.js';

/** What a key lacks to be used; the pointer is below `/jwks`. */
export interface KeyIssue {
  readonly pointer: string;
  readonly message: string;
}

/** Shortest and longest modulus of an RSA key that is taken, in characters of base64url: 2048 and 4096 bits. */
const MODULUS = { least: 342, most: 683 } as const;

const edwards = ({ kty, crv, x }: PublicJwk): string | undefined =>
  kty === 'OKP' && crv === 'Ed25519' && x !== undefined
    ? undefined
    : 'EdDSA needs kty OKP, crv Ed25519 and x.';

const NEEDS: Readonly<Record<PublicJwk['alg'], (key: PublicJwk) => string | undefined>> = {
  ES256: ({ kty, crv, x, y }) =>
    kty === 'EC' && crv === 'P-256' && x !== undefined && y !== undefined
      ? undefined
      : 'ES256 needs kty EC, crv P-256, x and y.',
  EdDSA: (key) => edwards(key),
  Ed25519: (key) => edwards(key),
  PS256: ({ kty, n = '', e }) =>
    kty === 'RSA' && e !== undefined && n.length >= MODULUS.least && n.length <= MODULUS.most
      ? undefined
      : 'PS256 needs kty RSA, e, and n of 2048 to 4096 bits.',
};

/** Says what is wrong with a set of keys: members that do not fit the algorithm, or two keys of one name. */
export const keyIssues = ({ keys }: PublicJwks): readonly KeyIssue[] =>
  keys.flatMap((key, place) => {
    const misfit = NEEDS[key.alg](key);
    const isDouble = keys.findIndex(({ kid }) => kid === key.kid) < place;
    return [
      ...(misfit === undefined ? [] : [{ pointer: `/jwks/keys/${place}`, message: misfit }]),
      ...(isDouble ? [{ pointer: `/jwks/keys/${place}/kid`, message: 'Another key has this name.' }] : []),
    ];
  });

/** Shows a client without its keys. */
export const publicClient = (record: ClientRecord): PartnerClientRecord => {
  const { jwks, ...shown } = record;
  return { ...shown, keyIds: jwks.keys.map(({ kid }) => kid) };
};
