import { verifyJws, TrustError, type Jwk } from '@weidongli/trust/suite';
import { clientPlaceKind, BANK } from '../engine/bank-scope.js';
import type { EndpointParts } from '../engine/endpoint.js';
import { kinds, type ClientRecord } from '../engine/records.js';
import type { Runtime } from '../engine/runtime.js';
import { MINUTE } from '../engine/time.js';
import { Unit } from '../engine/unit.js';
import type { WireRequest } from '../engine/wire.js';
import { required, type Form } from './form.js';
import { decodeClaims, type Claims } from './claims.js';
import { OAuthError } from './oauth-error.js';

/** Algorithms of FAPI 2.0, `Ed25519` as the newer name of `EdDSA` (RFC 9864); RS256, HMAC and none are not among them. */
export const ALGORITHMS: readonly string[] = ['ES256', 'PS256', 'EdDSA', 'Ed25519'];
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
/** Longest life of an assertion, and how wrong a clock may be: milliseconds of real time. */
const LONGEST = 5 * MINUTE;
const SKEW = MINUTE;

/** The client that a request of OAuth comes from. */
export interface AuthenticatedClient {
  readonly runtime: Runtime;
  readonly client: ClientRecord;
}

const invalid = (why: string): OAuthError => new OAuthError('invalid_client', why);

/**
 * Authenticates a client by `private_key_jwt` (RFC 7523, FAPI 2.0): signed by a registered key, for this server alone, short
 * and used once.
 *
 * @throws {OAuthError} `invalid_client`, `invalid_request`.
 */
export const authenticateClient = async (
  parts: EndpointParts,
  request: WireRequest,
  form: Form,
): Promise<AuthenticatedClient> => {
  if (form.get('client_assertion_type') !== ASSERTION_TYPE)
    throw invalid(`Authenticate with private_key_jwt: client_assertion_type is ${ASSERTION_TYPE}.`);
  const assertion = required(form, 'client_assertion');
  const claims = decodeClaims(assertion);
  const clientId = typeof claims?.sub === 'string' ? claims.sub : '';
  const named = form.get('client_id') ?? clientId;
  const found = await findClient(parts, clientId);
  if (claims === undefined || found === undefined || named !== clientId || claims.iss !== clientId)
    throw invalid('The client is unknown, or iss, sub and client_id of the assertion are not the same.');
  await requireSignedBy(parts, assertion, found.client);
  requireAudience(parts, claims, parts.baseUrlOf(request));
  requireLife(parts, claims);
  await requireFirstUse(parts, claims, found);
  return found;
};

/** Finds an enabled client by its id. */
export const findClient = async (
  { store, tenants }: EndpointParts,
  clientId: string,
): Promise<AuthenticatedClient | undefined> => {
  if (!/^cli_[0-9A-HJKMNP-TV-Z]{26}$/.test(clientId)) return undefined;
  const place = await new Unit(store, BANK).get(clientPlaceKind, clientId);
  const runtime = place === undefined ? undefined : await tenants.byId(place.tenant);
  if (runtime === undefined) return undefined;
  const client = await new Unit(store, runtime.scope).get(kinds.client, clientId);
  return client?.status === 'ENABLED' ? { runtime, client } : undefined;
};

const requireSignedBy = async (
  { guards }: EndpointParts,
  assertion: string,
  { jwks }: ClientRecord,
): Promise<void> => {
  if (!guards.holds('assertion-algorithm')) return;
  try {
    await verifyJws(assertion, { keys: jwks.keys as readonly Jwk[], algorithms: ALGORITHMS });
  } catch (error) {
    if (!(error instanceof TrustError)) throw error;
    throw invalid(`The assertion does not count. ${error.message}`);
  }
};

const requireAudience = ({ guards }: EndpointParts, { aud }: Claims, issuer: string): void => {
  const isOurs = aud === issuer || (Array.isArray(aud) && aud.length === 1 && aud[0] === issuer);
  if (!isOurs && guards.holds('assertion-audience'))
    throw invalid(`The aud of the assertion has to be the issuer, ${issuer}.`);
};

const requireLife = ({ guards, realNow }: EndpointParts, { exp, iat, nbf }: Claims): void => {
  const now = realNow();
  const ends = typeof exp === 'number' ? exp * 1000 : 0;
  const begins = Math.max(typeof iat === 'number' ? iat * 1000 : 0, typeof nbf === 'number' ? nbf * 1000 : 0);
  const isLive = ends > now - SKEW && ends <= now + LONGEST + SKEW && begins <= now + SKEW;
  if (!isLive && guards.holds('assertion-life'))
    throw invalid(
      'The assertion is too old, from the future, or lives longer than five minutes: check the clock.',
    );
};

const requireFirstUse = async (
  { guards, proofs }: EndpointParts,
  { jti }: Claims,
  { runtime, client }: AuthenticatedClient,
): Promise<void> => {
  const isNew =
    typeof jti === 'string' &&
    jti.length <= 200 &&
    (await proofs.take(runtime.config.id, `assertion ${client.id} ${jti}`));
  if (!isNew && guards.holds('assertion-once'))
    throw invalid('The assertion was used before, or has no jti. Make one for each request.');
};
