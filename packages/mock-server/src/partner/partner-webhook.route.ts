import type { PartnerCreateWebhookEndpointInput, WebhookEndpoint } from '@weidongli/contracts/partner';
import { isLoopback } from '../engine/callers.js';
import type { Context } from '../engine/context.js';
import { base64 } from '../engine/digest.js';
import { refuse } from '../engine/problem.js';
import { kinds } from '../engine/records.js';
import { instant } from '../engine/time.js';

/** Registers an address for events. Only this machine's: the sandbox calls nobody else. */
export const createWebhookEndpoint = async (
  input: PartnerCreateWebhookEndpointInput,
  ctx: Context,
): Promise<WebhookEndpoint> => {
  if (!isLoopback(/^https?:\/\/[^/?]+/.exec(input.url)?.[0] ?? '')) {
    const message = 'The sandbox delivers to this machine only: use http://127.0.0.1 or http://localhost.';
    throw refuse('validation-failed', { errors: [{ pointer: '/url', message }] });
  }
  const endpoint: WebhookEndpoint = {
    id: ctx.newId('whe'),
    url: input.url,
    eventTypes: input.eventTypes,
    status: 'ENABLED',
    secret: `whsec_${base64(ctx.random(32))}`,
    createdAt: instant(ctx.now),
  };
  ctx.put(kinds.endpoint, endpoint.id, endpoint);
  return endpoint;
};
