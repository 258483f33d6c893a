import { judgeDpopProof, type TrustErrorCode } from '@weidongli/trust/dpop';
import type { GuardName, Guards } from './guards.js';
import { refuse, type Refusal } from './problem.js';
import type { Proofs } from './proofs.js';
import type { WireRequest } from './wire.js';

/** What checking a proof needs around it. */
export interface PossessionParts {
  readonly guards: Guards;
  readonly proofs: Proofs;
  /** Real time in milliseconds. */
  readonly realNow: () => number;
}

/** A request as its sender sees it, with what its proof has to fit. */
export interface Possession {
  readonly tenant: string;
  readonly request: WireRequest;
  /** Public address of the request; a query does not count. */
  readonly url: string;
  /** Token that comes along; undefined where one is asked for. */
  readonly accessToken?: string;
  /** Thumbprint of the key that the token is bound to; undefined where any key will do. */
  readonly jkt?: string;
}

/** Which rule each failure belongs to. A proof that cannot be read at all proves nothing, whatever rule is off. */
const RULES: Readonly<Partial<Record<TrustErrorCode, GuardName>>> = {
  'dpop-typ': 'dpop-algorithm',
  'dpop-alg': 'dpop-algorithm',
  'dpop-signature': 'dpop-signature',
  'dpop-htm': 'dpop-method',
  'dpop-htu': 'dpop-url',
  'dpop-ath': 'dpop-token',
  'dpop-iat': 'dpop-age',
  'dpop-nonce': 'dpop-age',
};

const challenge = (error: 'invalid_dpop_proof' | 'use_dpop_nonce' | 'invalid_token'): string =>
  `DPoP error="${error}", algs="ES256 PS256 EdDSA Ed25519"`;

/** Says no to a proof. `nonce` asks for another proof that carries it. */
const refuseProof = (detail: string, nonce?: string): Refusal =>
  refuse('invalid-dpop-proof', {
    detail,
    headers: {
      'www-authenticate': challenge(nonce === undefined ? 'invalid_dpop_proof' : 'use_dpop_nonce'),
      ...(nonce === undefined ? {} : { 'dpop-nonce': nonce }),
    },
  });

/**
 * Requires that the sender holds the key of the header `DPoP` (RFC 9449), and, where a token names a key, that very key.
 *
 * @returns Thumbprint of the key.
 * @throws {Refusal} `invalid-dpop-proof`; with the header `DPoP-Nonce` where a new proof with that nonce would do.
 */
export const provePossession = async (parts: PossessionParts, asked: Possession): Promise<string> => {
  const { guards, proofs, realNow } = parts;
  const { request, url, accessToken, jkt } = asked;
  const header = request.headers['dpop'];
  if (header === undefined && !guards.holds('dpop-proof')) return jkt ?? '';
  if (header === undefined)
    throw refuseProof('The header DPoP did not arrive. Send one for each request; a proxy must let it pass.');
  const { failures, proof } = await judgeDpopProof({
    ...{ proof: header, method: request.method, url, now: realNow() },
    nonce: (nonce) => proofs.isLive(nonce),
    ...(accessToken === undefined ? {} : { accessToken }),
  });
  const failure = failures.find(({ code }) => guards.holds(RULES[code] ?? 'dpop-signature'));
  const isStale = failure?.code === 'dpop-iat' || failure?.code === 'dpop-nonce';
  if (isStale) throw refuseProof(failure.message, proofs.nonce());
  if (failure !== undefined || proof === undefined)
    throw refuseProof(failure?.message ?? 'The DPoP proof cannot be read.');
  // A second of grace: `iat` counts whole seconds.
  const isFromBefore = proof.nonce === undefined && proofs.isFromBefore((proof.iat + 1) * 1000);
  if (isFromBefore && guards.holds('dpop-age'))
    throw refuseProof('The server has started after this proof was made.', proofs.nonce());
  if (jkt !== undefined && proof.jkt !== jkt && guards.holds('token-key'))
    throw refuse('invalid-dpop-proof', {
      detail: 'The token belongs to another key than the one of the DPoP proof.',
      headers: { 'www-authenticate': challenge('invalid_token') },
    });
  const isNew = await proofs.take(asked.tenant, `dpop ${proof.jkt} ${proof.jti}`);
  // With a nonce to go on with: a browser repeats a request by itself, proof and all, when its connection breaks.
  if (!isNew && guards.holds('dpop-once'))
    throw refuseProof(
      'The DPoP proof was used before. Make one for each request, each with its own jti.',
      proofs.nonce(),
    );
  return proof.jkt;
};
