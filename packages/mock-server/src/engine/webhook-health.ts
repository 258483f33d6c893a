import type { Context } from './context.js';
import { kinds, SUBSCRIPTIONS, type EndpointRecord } from './records.js';
import { instant, readInstant } from './time.js';
import { readChaos } from './webhook-chaos.js';
import { DISABLE_AFTER } from './webhook-schedule.js';

/** Writes an endpoint, and what decisions need to know of it. Both live in the first unit, where the context must be. */
export const putEndpoint = async (ctx: Context, endpoint: EndpointRecord): Promise<void> => {
  const known = await ctx.get(kinds.subscriptions, SUBSCRIPTIONS);
  const others = (known?.endpoints ?? []).filter(({ id }) => id !== endpoint.id);
  const { id, eventTypes, chaos } = endpoint;
  const mine = { id, eventTypes, delay: readChaos(chaos)?.delay ?? 0 };
  ctx.put(kinds.endpoint, id, { ...endpoint, changes: endpoint.changes + 1 });
  ctx.put(kinds.subscriptions, SUBSCRIPTIONS, {
    endpoints: endpoint.status === 'ENABLED' ? [...others, mine] : others,
  });
};

/** What an attempt says of an endpoint. */
export type Health = 'TAKEN' | 'FAILED' | 'GONE';

/** Tells whether an attempt changes what is known of an endpoint, so that most of them write nothing. */
export const changesHealth = (endpoint: EndpointRecord, health: Health, now: number): boolean => {
  const { status, failingSince } = endpoint;
  if (status !== 'ENABLED') return false;
  if (health === 'TAKEN') return failingSince !== null;
  return health === 'GONE' || failingSince === null || isFailing(failingSince, now);
};

const isFailing = (since: string, now: number): boolean => now - (readInstant(since) ?? now) >= DISABLE_AFTER;

/**
 * Notes what an attempt says of an endpoint. One that answers 410, or has taken nothing for five days of the bank's time, is
 * disabled and told of by an event.
 */
export const noteHealth = async (ctx: Context, endpointId: string, health: Health): Promise<void> => {
  const endpoint = await ctx.get(kinds.endpoint, endpointId);
  if (endpoint === undefined || !changesHealth(endpoint, health, ctx.now)) return;
  if (health === 'TAKEN') {
    ctx.put(kinds.endpoint, endpointId, { ...endpoint, failingSince: null });
    return;
  }
  const failingSince = endpoint.failingSince ?? instant(ctx.now);
  if (health !== 'GONE' && !isFailing(failingSince, ctx.now)) {
    ctx.put(kinds.endpoint, endpointId, { ...endpoint, failingSince });
    return;
  }
  const disabledReason = health === 'GONE' ? 'GONE' : 'FAILING';
  await putEndpoint(ctx, { ...endpoint, failingSince, status: 'DISABLED', disabledReason });
  const version = endpoint.changes + 1;
  ctx.emit('webhook_endpoint.disabled', { id: endpointId, status: 'DISABLED', version });
};
