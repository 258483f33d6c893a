import type {
  PartnerGetWebhookDeliveryInput,
  PartnerListWebhookDeliveriesInput,
  PartnerRedeliverWebhookInput,
  WebhookDelivery,
  WebhookDeliveryPage,
} from '@weidongli/contracts/partner';
import type { Context } from '../engine/context.js';
import { deliveryKey, requeued } from '../engine/outbox.js';
import { listPage } from '../engine/page.js';
import { refuse } from '../engine/problem.js';
import { kinds, type DeliveryRecord } from '../engine/records.js';

/** Lists deliveries with their attempts, those of the newest event first. */
export const listWebhookDeliveries = async (
  input: PartnerListWebhookDeliveriesInput,
  ctx: Context,
): Promise<WebhookDeliveryPage> => {
  const { eventId, endpointId, status } = input;
  const fits = (delivery: DeliveryRecord): boolean =>
    (endpointId === undefined || delivery.endpointId === endpointId) &&
    (status === undefined || delivery.status === status);
  const place = { kind: kinds.delivery.name, ...placeOf(input) };
  const page = await listPage(ctx, place, input, ({ body }) => body as DeliveryRecord);
  // An event has few deliveries, one an endpoint, so they are listed by event and sifted here.
  return eventId === undefined ? page : { ...page, data: page.data.filter(fits) };
};

const placeOf = ({
  endpointId,
  eventId,
  status,
}: PartnerListWebhookDeliveriesInput): { readonly index: string; readonly key: string } => {
  if (eventId !== undefined) return { index: 'event', key: eventId };
  if (endpointId !== undefined && status !== undefined)
    return { index: 'endpointState', key: `${endpointId} ${status}` };
  if (endpointId !== undefined) return { index: 'endpoint', key: endpointId };
  return status === undefined ? { index: 'all', key: '' } : { index: 'state', key: status };
};

/** Reads a delivery with its attempts. */
export const getWebhookDelivery = (
  { deliveryId }: PartnerGetWebhookDeliveryInput,
  ctx: Context,
): Promise<WebhookDelivery> => knownDelivery(deliveryId, ctx);

/** Sends an event again, newly signed, under the same id. */
export const redeliverWebhook = async (
  { deliveryId }: PartnerRedeliverWebhookInput,
  ctx: Context,
): Promise<WebhookDelivery> => {
  const delivery = await knownDelivery(deliveryId, ctx);
  if (delivery.work === 'DUE')
    throw refuse('invalid-state', { detail: 'An attempt is under way. Wait for its outcome.' });
  const endpoint = await ctx.inMain((main) => main.get(kinds.endpoint, delivery.endpointId));
  if (endpoint?.status !== 'ENABLED')
    throw refuse('invalid-state', { detail: 'The endpoint is disabled or deleted.' });
  const again = requeued(delivery, ctx.now);
  ctx.put(kinds.delivery, deliveryKey(delivery), again);
  return again;
};

const knownDelivery = async (deliveryId: string, ctx: Context): Promise<DeliveryRecord> => {
  const page = { limit: 1, order: 'oldest-first' as const };
  const { records } = await ctx.list(kinds.delivery.name, 'id', deliveryId, page);
  const [found] = records;
  // What was listed is read again, so that the decision is guarded.
  const delivery = found === undefined ? undefined : await ctx.get(kinds.delivery, found.id);
  if (delivery === undefined) throw refuse('not-found', { detail: 'No webhook delivery with this id.' });
  return delivery;
};
