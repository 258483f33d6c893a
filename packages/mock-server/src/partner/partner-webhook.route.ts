import type {
  PartnerCreateWebhookEndpointInput,
  PartnerDeleteWebhookEndpointInput,
  PartnerGetWebhookEndpointInput,
  PartnerListWebhookEndpointsInput,
  PartnerReplayWebhookEventsInput,
  PartnerRotateWebhookSecretInput,
  PartnerUpdateWebhookEndpointInput,
  WdlEvent,
  WebhookEndpoint,
  WebhookEndpointPage,
  WebhookEndpointWithSecret,
  WebhookReplay,
} from '@weidongli/contracts/partner';
import type { Context } from '../engine/context.js';
import { unitNumberOf } from '../engine/ids.js';
import { deliveryKey, queuedDelivery, requeued, wantsType } from '../engine/outbox.js';
import { listPage } from '../engine/page.js';
import { refuse } from '../engine/problem.js';
import { kinds, SUBSCRIPTIONS, type EndpointRecord } from '../engine/records.js';
import { MAIN, systemKinds } from '../engine/store.js';
import { instant } from '../engine/time.js';
import { chaosInUrl } from '../engine/webhook-chaos.js';
import { putEndpoint } from '../engine/webhook-health.js';
import { KEY_OVERLAP } from '../engine/webhook-schedule.js';
import { createWebhookKeys } from '../engine/webhook-signature.js';
import {
  chaosIssue,
  MOST_ENDPOINTS,
  publicEndpoint,
  urlIssue,
  type EndpointIssue,
} from './partner-webhook.rules.js';
import { fitsReplay, replayStart, REPLAY_MOST } from './partner-replay.rules.js';

/** Registers an address for events. */
export const createWebhookEndpoint = async (
  input: PartnerCreateWebhookEndpointInput,
  ctx: Context,
): Promise<WebhookEndpointWithSecret> => {
  const { url, eventTypes, chaos = null } = input;
  requireGood([urlIssue(url, ctx.runtime.webhookHosts), chaosIssue(chaos, '/chaos')]);
  await requireRoom(ctx);
  const endpoint: EndpointRecord = {
    ...{ id: ctx.newId('whe'), url, eventTypes, chaos: chaos ?? chaosInUrl(url) },
    ...{ status: 'ENABLED', disabledReason: null, failingSince: null, changes: 0 },
    keys: createWebhookKeys(ctx.random(64)),
    oldKeys: null,
    createdAt: instant(ctx.now),
  };
  await putEndpoint(ctx, endpoint);
  return { ...publicEndpoint(endpoint, ctx.now), secret: endpoint.keys.secret };
};

/** Lists the addresses for events, newest first. */
export const listWebhookEndpoints = (
  input: PartnerListWebhookEndpointsInput,
  ctx: Context,
): Promise<WebhookEndpointPage> =>
  listPage(ctx, { kind: kinds.endpoint.name, index: 'known', key: 'yes' }, input, ({ body }) =>
    publicEndpoint(body as EndpointRecord, ctx.now),
  );

/** Reads an address for events, without its secret. */
export const getWebhookEndpoint = async (
  { endpointId }: PartnerGetWebhookEndpointInput,
  ctx: Context,
): Promise<WebhookEndpoint> => publicEndpoint(await knownEndpoint(endpointId, ctx), ctx.now);

/** Changes address, types, state or chaos. */
export const updateWebhookEndpoint = async (
  input: PartnerUpdateWebhookEndpointInput,
  ctx: Context,
): Promise<WebhookEndpoint> => {
  const known = await knownEndpoint(input.endpointId, ctx);
  const { url = known.url, eventTypes = known.eventTypes } = input;
  const chaos =
    input.chaos !== undefined ? input.chaos : input.url === undefined ? known.chaos : chaosInUrl(url);
  requireGood([urlIssue(url, ctx.runtime.webhookHosts), chaosIssue(chaos, '/chaos')]);
  if (input.status === 'ENABLED' && known.status !== 'ENABLED') await requireRoom(ctx);
  const endpoint: EndpointRecord = {
    ...{ ...known, url, eventTypes, chaos },
    ...(input.status === 'ENABLED' ? { status: 'ENABLED', disabledReason: null, failingSince: null } : {}),
    ...(input.status === 'DISABLED' ? { status: 'DISABLED', disabledReason: 'PARTNER' } : {}),
  };
  await putEndpoint(ctx, endpoint);
  return publicEndpoint(endpoint, ctx.now);
};

/** Deletes an address; its keys are forgotten, its deliveries stay on record. */
export const deleteWebhookEndpoint = async (
  { endpointId }: PartnerDeleteWebhookEndpointInput,
  ctx: Context,
): Promise<WebhookEndpoint> => {
  const known = await knownEndpoint(endpointId, ctx);
  const forgotten = { secret: '', privateKey: '', publicKey: '' };
  await putEndpoint(ctx, { ...known, status: 'DELETED', keys: forgotten, oldKeys: null });
  return publicEndpoint({ ...known, status: 'DISABLED', disabledReason: 'PARTNER' }, ctx.now);
};

/** Makes new keys; the old ones sign beside them for a day. */
export const rotateWebhookSecret = async (
  { endpointId }: PartnerRotateWebhookSecretInput,
  ctx: Context,
): Promise<WebhookEndpointWithSecret> => {
  const known = await knownEndpoint(endpointId, ctx);
  const endpoint: EndpointRecord = {
    ...known,
    keys: createWebhookKeys(ctx.random(64)),
    oldKeys: { ...known.keys, validUntil: instant(ctx.now + KEY_OVERLAP) },
  };
  await putEndpoint(ctx, endpoint);
  return { ...publicEndpoint(endpoint, ctx.now), secret: endpoint.keys.secret };
};

/** Queues past events again, whatever has become of them. */
export const replayWebhookEvents = async (
  input: PartnerReplayWebhookEventsInput,
  ctx: Context,
): Promise<WebhookReplay> => {
  const endpoint = await knownEndpoint(input.endpointId, ctx);
  if (endpoint.status !== 'ENABLED')
    throw refuse('invalid-state', { detail: 'The endpoint is disabled. Enable it first.' });
  const after = replayStart(input);
  const page = {
    limit: REPLAY_MOST,
    order: 'oldest-first' as const,
    ...(after === undefined ? {} : { after }),
  };
  const { records, next } = await ctx.list(systemKinds.event, 'all', '', page);
  const events = records
    .map(({ body }) => body as WdlEvent)
    .filter((event) => wantsType(endpoint.eventTypes, event.type) && fitsReplay(event, input));
  let queued = 0;
  for (const [unit, own] of byUnit(events, ctx)) {
    const queue = (there: Context): Promise<number> => queueAgain(there, endpoint.id, own, input);
    queued += unit === ctx.scope.unit ? await queue(ctx) : await ctx.elsewhere(unit, queue);
  }
  return { queued, nextEventId: next };
};

/** A delivery lives where its event lives. */
const byUnit = (events: readonly WdlEvent[], ctx: Context): ReadonlyMap<string, readonly WdlEvent[]> => {
  const parts = new Map<string, WdlEvent[]>();
  for (const event of events) {
    const unit = ctx.runtime.units[unitNumberOf(event.id)] ?? MAIN;
    parts.set(unit, [...(parts.get(unit) ?? []), event]);
  }
  return parts;
};

const queueAgain = async (
  ctx: Context,
  endpointId: string,
  events: readonly WdlEvent[],
  { undeliveredOnly = false }: PartnerReplayWebhookEventsInput,
): Promise<number> => {
  let queued = 0;
  for (const event of events) {
    const key = deliveryKey({ eventId: event.id, endpointId });
    const known = await ctx.get(kinds.delivery, key);
    // What is due is sent anyway, and what is being sent must not be begun a second time.
    if (known?.work === 'DUE' || (undeliveredOnly && known?.status === 'DELIVERED')) continue;
    const fresh =
      known === undefined ? queuedDelivery(event, endpointId, ctx.now, 0) : requeued(known, ctx.now);
    ctx.put(kinds.delivery, key, fresh);
    queued += 1;
  }
  return queued;
};

const knownEndpoint = async (endpointId: string, ctx: Context): Promise<EndpointRecord> => {
  const found = await ctx.get(kinds.endpoint, endpointId);
  if (found === undefined || found.status === 'DELETED')
    throw refuse('not-found', { detail: 'No webhook endpoint with this id.' });
  return found;
};

const requireGood = (issues: readonly (EndpointIssue | undefined)[]): void => {
  const errors = issues.filter((issue) => issue !== undefined);
  if (errors.length > 0) throw refuse('validation-failed', { errors });
};

const requireRoom = async (ctx: Context): Promise<void> => {
  const known = await ctx.get(kinds.subscriptions, SUBSCRIPTIONS);
  if ((known?.endpoints.length ?? 0) < MOST_ENDPOINTS) return;
  throw refuse('invalid-state', {
    detail: `${MOST_ENDPOINTS} endpoints are enabled, which is the most. Disable or delete one.`,
  });
};
