import type { AnyOperation } from '@weidongli/contracts';
import {
  isPast,
  presentedBy,
  requireLocal,
  requireOrigin,
  requireScope,
  unauthenticated,
  type Presented,
} from './callers.js';
import type { Caller } from './context.js';
import { sha256Hex } from './digest.js';
import { requireDigest, requireSignature, type Signed } from './message.js';
import { placeOfSecret } from './place.js';
import { provePossession, type Possession, type PossessionParts } from './possession.js';
import { refuse } from './problem.js';
import { kinds } from './records.js';
import { scopeOf, type Runtime } from './runtime.js';
import { MAIN, type Store } from './store.js';
import type { Tenants } from './tenants.js';
import { Unit } from './unit.js';
import type { WireRequest } from './wire.js';

/** What finding out who calls needs of the bank. */
export interface AuthenticationParts extends PossessionParts {
  readonly store: Store;
  readonly tenants: Tenants;
  /** Public address of a request, without a slash at its end. */
  readonly baseUrlOf: (request: WireRequest) => string;
}

/** Where a call belongs; the unit is open while only the input can tell. */
export interface Place {
  readonly runtime: Runtime;
  readonly unit: string | undefined;
}

/** Who calls, and with which key. */
export interface Authenticated {
  readonly caller: Caller;
  /** Thumbprint of the key that the caller has proved to hold; absent with a sandbox key. */
  readonly proofKey?: string;
}

/** Who each kind of credential belongs to, by how it begins. */
const HOLDERS: readonly (readonly [string, readonly AnyOperation['actor'][]])[] = [
  ['sk_', ['partner', 'sandbox']],
  ['wpt_', ['partner']],
  ['wat_', ['customer']],
];

/**
 * Finds the tenant of a call from its credential alone.
 *
 * @throws {Refusal} `unauthenticated` without a known one, `insufficient-scope` when it is not one for this operation.
 */
export const placeFor = async (
  { tenants, guards }: AuthenticationParts,
  operation: AnyOperation,
  request: WireRequest,
): Promise<Place> => {
  if (operation.actor === 'sandbox') requireLocal(operation, request, guards);
  const secret = operation.actor === 'public' ? secretIn(request.body) : (presentedBy(request)?.secret ?? '');
  const isKey = secret.startsWith('sk_');
  if (isKey && operation.actor === 'partner') requireLocal(operation, request, guards);
  const place = placeOfSecret(secret);
  const runtime = isKey ? await tenants.byKey(secret) : await tenants.byId(place?.tenant ?? '');
  if (runtime === undefined) throw unauthenticated('The token or key is missing or unknown.');
  if (operation.actor !== 'public') requireActor(operation, secret, guards);
  return { runtime, unit: isKey || secret.startsWith('wpt_') ? undefined : place?.unit };
};

const requireActor = (
  { actor }: AnyOperation,
  secret: string,
  guards: AuthenticationParts['guards'],
): void => {
  const holders = HOLDERS.find(([prefix]) => secret.startsWith(prefix))?.[1] ?? [];
  if (holders.includes(actor) || !guards.holds('actor')) return;
  throw refuse('insufficient-scope', { detail: `This operation is for the actor ${actor}.` });
};

/** Finds the single-use secret of a public operation; what is wrong with the body is said later. */
const secretIn = (body: string | undefined): string =>
  /"(?:clientSecret|token)"\s*:\s*"(w(?:cs|ho)_[\w.-]{1,190})"/.exec(body ?? '')?.[1] ?? '';

/**
 * Finds out who calls, and requires all that the operation declares: the proof of the key, the scope, the origin, the
 * digest or the signature of the message.
 *
 * @param note - Told the request as it was signed, as soon as its signature was found right.
 * @throws {Refusal} `unauthenticated`, `invalid-dpop-proof`, `invalid-signature`, `insufficient-scope`.
 */
export const callerFor = async (
  parts: AuthenticationParts,
  operation: AnyOperation,
  { runtime, unit }: Place,
  request: WireRequest,
  note: (signed: Signed) => void,
): Promise<Authenticated> => {
  const url = parts.baseUrlOf(request) + request.path;
  const possession: Possession = { tenant: runtime.config.id, request, url };
  const presented = presentedBy(request);
  if (operation.actor === 'public' || presented === undefined) {
    return { caller: { kind: 'public' }, proofKey: await provePossession(parts, possession) };
  }
  if (presented.secret.startsWith('sk_')) return { caller: { kind: 'partner' } };
  const bound = { ...possession, scheme: presented.scheme, accessToken: presented.secret };
  const reader = new Unit(parts.store, scopeOf(runtime, unit ?? MAIN));
  return presented.secret.startsWith('wpt_')
    ? partnerOf({ ...parts, note }, operation, reader, bound, runtime)
    : customerOf(parts, operation, reader, bound, runtime);
};

/**
 * Refuses a token that is bound to a key and comes as if it were not.
 *
 * @throws {Refusal} `unauthenticated`.
 */
const requireDpop = ({ scheme }: Pick<Presented, 'scheme'>, guards: AuthenticationParts['guards']): void => {
  if (scheme === 'dpop' || !guards.holds('method-of-token')) return;
  throw unauthenticated('The token is bound to a key: send it as `Authorization: DPoP …`, not as Bearer.');
};

type BoundPossession = Possession & Pick<Presented, 'scheme'> & { readonly accessToken: string };

const customerOf = async (
  parts: AuthenticationParts,
  operation: AnyOperation,
  reader: Unit,
  possession: BoundPossession,
  { clock }: Runtime,
): Promise<Authenticated> => {
  const { guards } = parts;
  const { request } = possession;
  const token = await reader.get(kinds.token, sha256Hex(possession.accessToken));
  const session = token === undefined ? undefined : await reader.get(kinds.session, token.sessionId);
  if (token === undefined || session === undefined) throw unauthenticated('The token is unknown.');
  requireDpop(possession, guards);
  const proofKey = await provePossession(parts, { ...possession, jkt: token.jkt });
  const isOver =
    (isPast(token.expiresAt, clock.now()) && guards.holds('token-life')) ||
    ((session.status === 'REVOKED' || isPast(session.expiresAt, clock.now())) && guards.holds('session-end'));
  if (isOver) throw unauthenticated('The token or its session has ended. Fetch a new session.');
  requireOrigin(session, request.headers['origin'], guards);
  requireScope(operation, session.scopes, 'session', guards);
  if (operation.level === 'A2') await requireDigest(request, guards);
  return { caller: { kind: 'customer', customerId: session.customerId, session }, proofKey };
};

const partnerOf = async (
  parts: AuthenticationParts & { readonly note: (signed: Signed) => void },
  operation: AnyOperation,
  reader: Unit,
  possession: BoundPossession,
  { clock, config }: Runtime,
): Promise<Authenticated> => {
  const { guards, note } = parts;
  const { request } = possession;
  const token = await reader.get(kinds.partnerToken, sha256Hex(possession.accessToken));
  const client = token === undefined ? undefined : await reader.get(kinds.client, token.clientId);
  if (token === undefined || client === undefined) throw unauthenticated('The token is unknown.');
  if ('jkt' in token.cnf) requireDpop(possession, guards);
  const proofKey =
    'jkt' in token.cnf
      ? await provePossession(parts, { ...possession, jkt: token.cnf.jkt })
      : requireCertificate(request, token.cnf.x5tS256, guards);
  const isOver = token.revoked || client.status === 'DISABLED' || isPast(token.expiresAt, clock.now());
  if (isOver && guards.holds('token-life'))
    throw unauthenticated('The token has ended, or its client. Ask for a new one.');
  if (operation.level === 'A2') {
    // Noted before anything else is refused: what is said of a signed call is signed, too.
    const signed = await requireSignature(parts, { ...possession, tenant: config.id, client });
    if (signed !== undefined) note(signed);
  }
  requireScope(operation, token.scopes, 'token', guards);
  return { caller: { kind: 'partner', clientId: client.id }, proofKey };
};

/** Requires the certificate that a token is bound to (RFC 8705). */
const requireCertificate = (
  { certificate }: WireRequest,
  thumbprint: string,
  guards: AuthenticationParts['guards'],
): string => {
  if (certificate !== thumbprint && guards.holds('token-key'))
    throw unauthenticated('The token is bound to a TLS certificate, and another one or none was shown.');
  return thumbprint;
};
