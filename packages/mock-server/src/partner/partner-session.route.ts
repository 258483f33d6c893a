import type { OpenEnum } from '@weidongli/contracts';
import type {
  EmbedSession,
  EmbedSessionAccess,
  PartnerCreateSessionInput,
  PartnerExchangeSessionInput,
  PartnerRevokeSessionInput,
  SessionRevocation,
} from '@weidongli/contracts/partner';
import { isPast, requireOrigin } from '../engine/callers.js';
import type { Context } from '../engine/context.js';
import { sha256Hex } from '../engine/digest.js';
import { Refusal, refuse } from '../engine/problem.js';
import { kinds, type SessionRecord } from '../engine/records.js';
import { deviceDigest } from '../engine/verification-policy.js';
import { instant, MINUTE, readInstant, SECOND } from '../engine/time.js';
import { firstReadsOf, scopesOf, type FirstRead } from './partner-session.rules.js';

const SESSION_LIFE = 15 * MINUTE;
const SECRET_LIFE = 60 * SECOND;
const TOKEN_LIFE = 300 * SECOND;

/** Creates a session for a customer that the partner has logged in. */
export const createSession = async (
  input: PartnerCreateSessionInput,
  ctx: Context,
): Promise<EmbedSession> => {
  if (input.newCustomer === true) await beginProspect(ctx, input.customerRef);
  const customer = await ctx.get(kinds.customerRef, input.customerRef);
  if (customer === undefined)
    throw refuse('not-found', { detail: 'No customer of this bank has this customerRef.' });
  const person = await ctx.get(kinds.customer, customer.customerId);
  if (person === undefined || person.status === 'CLOSED')
    throw refuse('not-found', { detail: 'No customer of this bank has this customerRef.' });
  const { modules, origins, locale = 'zh-CN', deviceRef } = input;
  return issueSession(ctx, {
    ...{ customerId: customer.customerId, modules, scopes: scopesOf(modules), origins, locale },
    device: deviceRef === undefined ? null : deviceDigest(ctx, deviceRef),
  });
};

/** Makes a session and the secret that a page redeems for its first token. */
export const issueSession = async (
  ctx: Context,
  facts: Omit<SessionRecord, 'id' | 'status' | 'expiresAt'>,
): Promise<EmbedSession> => {
  const expiresAt = instant(ctx.now + SESSION_LIFE);
  const session: SessionRecord = { ...facts, id: ctx.newId('ses'), status: 'CREATED', expiresAt };
  const clientSecret = ctx.newSecret('wcs');
  ctx.put(kinds.session, session.id, session);
  ctx.put(kinds.secret, sha256Hex(clientSecret), {
    sessionId: session.id,
    expiresAt: instant(ctx.now + SECRET_LIFE),
    used: false,
  });
  for (const origin of new Set(facts.origins)) await allowOrigin(ctx, origin);
  return { id: session.id, clientSecret, expiresAt, status: session.status };
};

/**
 * Lets somebody begin whom the bank does not know: nothing is there but a name for them. It is kept at once, so that two sessions
 * at one moment find the same customer.
 */
const beginProspect = async (ctx: Context, customerRef: string): Promise<void> => {
  if ((await ctx.everywhere(kinds.customerRef.name, customerRef)).length > 0) return;
  const { unit } = ctx.scope;
  const customerId = await ctx.elsewhere(unit, async (there) => {
    const known = await there.get(kinds.customerRef, customerRef);
    if (known !== undefined) return known.customerId;
    const id = there.newId('cus');
    there.put(kinds.customer, id, {
      ...{ id, customerRef, nameMasked: '', phoneMasked: '', kycLevel: 0, status: 'PROSPECT' },
    });
    there.put(kinds.customerRef, customerRef, { customerId: id });
    return id;
  });
  await ctx.inMain(async (main) => {
    if ((await main.get(kinds.customerRef, customerRef)) === undefined)
      main.put(kinds.customerRef, customerRef, { customerId });
  });
};

/**
 * Opens CORS for an origin, for good: a page whose session has ended has to be able to read the 401 that tells it so.
 */
const allowOrigin = async (ctx: Context, origin: string): Promise<void> => {
  await ctx.inMain(async (main) => {
    if ((await main.get(kinds.origin, origin)) !== undefined) return;
    main.put(kinds.origin, origin, { firstNamedAt: instant(ctx.now) });
  });
};

/** Redeems a client secret for an access token and the first screen's reads. */
export const exchangeSession = async (
  { clientSecret }: PartnerExchangeSessionInput,
  ctx: Context,
): Promise<EmbedSessionAccess> => {
  const session = await redeem(ctx, clientSecret);
  const left = (readInstant(session.expiresAt) ?? 0) - ctx.now;
  const life = Math.min(TOKEN_LIFE, left);
  const accessToken = ctx.newSecret('wat');
  ctx.put(kinds.token, sha256Hex(accessToken), {
    ...{ sessionId: session.id, jkt: ctx.request.proofKey ?? '' },
    expiresAt: instant(ctx.now + life),
  });
  const active: SessionRecord = { ...session, status: 'ACTIVE' };
  ctx.put(kinds.session, session.id, active);
  ctx.reached('session.opened', session.id);
  return {
    sessionId: session.id,
    accessToken,
    tokenType: 'DPoP',
    expiresIn: Math.floor(life / SECOND),
    scopes: session.scopes,
    sandbox: true,
    locale: session.locale as OpenEnum<'zh-CN'>,
    bootstrap: await firstReads(
      ctx.as({ kind: 'customer', customerId: session.customerId, session: active }),
    ),
  };
};

const redeem = async (ctx: Context, clientSecret: string): Promise<SessionRecord> => {
  const place = sha256Hex(clientSecret);
  const secret = await ctx.get(kinds.secret, place);
  const session = secret === undefined ? undefined : await ctx.get(kinds.session, secret.sessionId);
  const { guards } = ctx.runtime;
  const isNew = (!secret?.used && session?.status === 'CREATED') || !guards.holds('secret-once');
  const isLate =
    (isPast(secret?.expiresAt ?? '', ctx.now) || isPast(session?.expiresAt ?? '', ctx.now)) &&
    guards.holds('secret-life');
  if (secret === undefined || session === undefined || !isNew || isLate) {
    if (session !== undefined) ctx.reached('session.secret-refused', session.id);
    throw refuse('unauthenticated', {
      detail: 'The client secret is unknown, used or older than 60 seconds.',
    });
  }
  requireOrigin(session, ctx.request.origin, guards);
  ctx.put(kinds.secret, place, { ...secret, used: true });
  return session;
};

const firstReads = async (ctx: Context): Promise<EmbedSessionAccess['bootstrap']> => {
  const modules = ctx.caller.kind === 'customer' ? ctx.caller.session.modules : [];
  const replies = await Promise.all(firstReadsOf(modules).map((read) => firstRead(ctx, read)));
  const answered = replies.filter((reply) => reply !== undefined);
  const operations = new Set(answered.map(({ operation }) => operation));
  const needed = new Map(firstReadsOf(modules).map(({ operation, onlyWith }) => [operation, onlyWith]));
  return answered.filter(({ operation }) => operations.has(needed.get(operation) ?? operation));
};

/** A read that is refused, such as the invitation of somebody who has none, is left out. */
const firstRead = async (ctx: Context, { operation, input }: FirstRead) => {
  try {
    return { operation, input, output: await ctx.read(operation, input) };
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
};

/** Ends a session at once; its tokens stop counting with the next request. */
export const revokeSession = async (
  { sessionId }: PartnerRevokeSessionInput,
  ctx: Context,
): Promise<SessionRevocation> => {
  const session = await ctx.get(kinds.session, sessionId);
  if (session === undefined) throw refuse('not-found', { detail: 'No session with this id.' });
  ctx.put(kinds.session, sessionId, { ...session, status: 'REVOKED' });
  ctx.reached('session.revoked', sessionId);
  return { id: sessionId, status: 'REVOKED' };
};
