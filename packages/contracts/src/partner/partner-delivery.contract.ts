import * as z from 'zod/mini';
import type {
  PartnerGetWebhookDeliveryInput,
  PartnerListWebhookDeliveriesInput,
  PartnerRedeliverWebhookInput,
  WebhookDelivery,
  WebhookDeliveryPage,
} from '../generated/partner.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { id, instant, openEnum, pageOf, paging } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';

/** One request to an endpoint, or one that chaos kept from being sent. */
export const WebhookAttemptShape = shape(
  'WebhookAttempt',
  z.object({
    /** Number within the delivery, from 1; a duplicate sent on purpose has the number of its twin. */
    number: z.int(),
    /** When it was made, on the bank's clock. */
    attemptedAt: instant(),
    /** When it was made in real time: the moment in the signature. */
    sentAt: instant(),
    /** Milliseconds of real time until it was answered or given up. */
    durationMs: z.int(),
    /** HTTP status; null when nobody answered. */
    status: z.nullable(z.int()),
    /** What went wrong before an answer; null when there was one. */
    error: z.nullable(z.string()),
    /** Start of the answer's body, at most 2 kB, without what looks like a secret or personal data. */
    responseBody: z.nullable(z.string()),
    /** What was done to it on purpose. */
    chaos: z.array(openEnum(['DUPLICATE', 'HELD_BACK', 'DELAYED', 'DROPPED', 'CORRUPTED', 'BAD_SIGNATURE'])),
  }),
);

/** The delivery of one event to one endpoint, with every attempt. */
export const WebhookDeliveryShape = shape(
  'WebhookDelivery',
  z.object({
    /** Id, `whd_…`. */
    id: id('whd'),
    /** Endpoint, `whe_…`. */
    endpointId: id('whe'),
    /** Event, `evt_…`; also header `webhook-id` of every attempt. */
    eventId: id('evt'),
    /** Type of the event. */
    eventType: z.string(),
    /** Resource that the event is about. */
    subject: z.string(),
    /**
     * `PENDING` until a 2xx answer makes it `DELIVERED`, ten failed attempts make it `EXHAUSTED`, or `VOIDED` says that
     * nothing will be sent.
     */
    status: openEnum(['PENDING', 'DELIVERED', 'EXHAUSTED', 'VOIDED']),
    /** Why it was voided; null otherwise. */
    voidReason: z.nullable(
      openEnum(['ENDPOINT_DISABLED', 'ENDPOINT_DELETED', 'ENDPOINT_GONE', 'NO_NETWORK', 'CLOCK_RESTORED']),
    ),
    /** When the next attempt is due, on the bank's clock; null when none is. */
    nextAttemptAt: z.nullable(instant()),
    /** Attempts made since the first. */
    attemptCount: z.int(),
    /** The latest attempts, at most 40, oldest first. */
    attempts: z.array(WebhookAttemptShape),
    /** When it was queued first, on the bank's clock. */
    createdAt: instant(),
  }),
);

/** Which deliveries to list. */
export const PartnerListWebhookDeliveriesInputShape = shape(
  'PartnerListWebhookDeliveriesInput',
  z.strictObject({
    /** Only to this endpoint. */
    endpointId: z.optional(id('whe')),
    /** Only of this event. */
    eventId: z.optional(id('evt')),
    /** Only in this state. */
    status: z.optional(z.enum(['PENDING', 'DELIVERED', 'EXHAUSTED', 'VOIDED'])),
    ...paging,
  }),
);

/** Deliveries, those of the newest event first. */
export const WebhookDeliveryPageShape = shape('WebhookDeliveryPage', pageOf(WebhookDeliveryShape));

/** Names a delivery to read. */
export const PartnerGetWebhookDeliveryInputShape = shape(
  'PartnerGetWebhookDeliveryInput',
  z.strictObject({
    /** Delivery, `whd_…`. */
    deliveryId: id('whd'),
  }),
);

/** Names a delivery to send again. */
export const PartnerRedeliverWebhookInputShape = shape(
  'PartnerRedeliverWebhookInput',
  z.strictObject({
    /** Delivery, `whd_…`. */
    deliveryId: id('whd'),
  }),
);

/** Lists deliveries with their attempts, those of the newest event first. */
export const listWebhookDeliveries: Operation<
  PartnerListWebhookDeliveriesInput,
  WebhookDeliveryPage,
  'partner'
> = operation({
  id: 'partner.listWebhookDeliveries',
  summary: 'List webhook deliveries',
  method: 'GET',
  path: '/v1/partner/webhook-deliveries',
  actor: 'partner',
  scope: 'webhooks:read',
  numericQuery: ['limit'],
  input: PartnerListWebhookDeliveriesInputShape,
  output: WebhookDeliveryPageShape,
});

/** Reads a delivery with its attempts. */
export const getWebhookDelivery: Operation<PartnerGetWebhookDeliveryInput, WebhookDelivery, 'partner'> =
  operation({
    id: 'partner.getWebhookDelivery',
    summary: 'Read a webhook delivery',
    method: 'GET',
    path: '/v1/partner/webhook-deliveries/{deliveryId}',
    actor: 'partner',
    scope: 'webhooks:read',
    input: PartnerGetWebhookDeliveryInputShape,
    output: WebhookDeliveryShape,
    errors: ['not-found'],
  });

/** Sends the event again at once, newly signed, under the same id; failures are retried like those of a first delivery. */
export const redeliverWebhook: Operation<PartnerRedeliverWebhookInput, WebhookDelivery, 'partner'> =
  operation({
    id: 'partner.redeliverWebhook',
    summary: 'Send a webhook again',
    method: 'POST',
    path: '/v1/partner/webhook-deliveries/{deliveryId}/redeliver',
    actor: 'partner',
    scope: 'webhooks:write',
    input: PartnerRedeliverWebhookInputShape,
    output: WebhookDeliveryShape,
    errors: ['not-found', 'invalid-state'],
  });
