import * as z from 'zod/mini';
import type {
  PartnerCreateWebhookEndpointInput,
  PartnerDeleteWebhookEndpointInput,
  PartnerGetWebhookEndpointInput,
  PartnerListWebhookEndpointsInput,
  PartnerReplayWebhookEventsInput,
  PartnerRotateWebhookSecretInput,
  PartnerUpdateWebhookEndpointInput,
  WebhookEndpoint,
  WebhookEndpointPage,
  WebhookEndpointWithSecret,
  WebhookReplay,
} from '../generated/partner.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { id, instant, openEnum, pageOf, paging, text } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';

const address = () =>
  z.string().check(z.regex(/^https?:\/\/[^\s#]{1,500}$/, 'Use an http or https address.'));

const wantedTypes = () =>
  z
    .array(
      z
        .string()
        .check(z.regex(/^(\*|[a-z_]+(\.[a-z_]+)*(\.\*)?)$/, 'Use a type such as loan.disbursed or loan.*.')),
    )
    .check(z.minLength(1), z.maxLength(50));

const chaos = () =>
  z
    .string()
    .check(
      z.regex(
        /^((dup|drop|corrupt|badsig)(:[1-9])?|reorder|delay:[1-9]\d{0,4}s)(,((dup|drop|corrupt|badsig)(:[1-9])?|reorder|delay:[1-9]\d{0,4}s))*$/,
        'Use dup, reorder, delay:5s, drop:1, corrupt, badsig, joined by commas.',
      ),
    );

/** Where events go. */
export const PartnerCreateWebhookEndpointInputShape = shape(
  'PartnerCreateWebhookEndpointInput',
  z.strictObject({
    /** Address that receives POST requests. Loopback is normal in the sandbox and refused in live. */
    url: address(),
    /** Event types or globs such as `loan.*`. */
    eventTypes: wantedTypes(),
    /**
     * What goes wrong with deliveries on purpose, sandbox only: `dup`, `reorder`, `delay:5s`, `drop:1`, `corrupt`,
     * `badsig`, joined by commas. A query member `chaos` of the address says the same.
     */
    chaos: z.optional(chaos()),
  }),
);

/** An address that receives events. */
export const WebhookEndpointShape = shape(
  'WebhookEndpoint',
  z.object({
    /** Id, `whe_…`. */
    id: id('whe'),
    /** Address. */
    url: text(510),
    /** Types wanted. */
    eventTypes: z.array(z.string()),
    /** State. */
    status: openEnum(['ENABLED', 'DISABLED']),
    /** Why it is disabled: the partner wished it, it answered 410, or it failed for five days. Null while enabled. */
    disabledReason: z.nullable(openEnum(['PARTNER', 'GONE', 'FAILING'])),
    /** Since when no delivery has succeeded, on the bank's clock; null when the last one did. */
    failingSince: z.nullable(instant()),
    /** What goes wrong on purpose; null when nothing does. */
    chaos: z.nullable(z.string()),
    /** Public keys `whpk_…` (Ed25519) that check `v1a` signatures, newest first; two for a day after a rotation. */
    publicKeys: z.array(z.string()),
    /** When it was created. */
    createdAt: instant(),
  }),
);

/** An address that receives events, with the secret that nobody can read again. */
export const WebhookEndpointWithSecretShape = shape(
  'WebhookEndpointWithSecret',
  z.object({
    /** Id, `whe_…`. */
    id: id('whe'),
    /** Address. */
    url: text(510),
    /** Types wanted. */
    eventTypes: z.array(z.string()),
    /** State. */
    status: openEnum(['ENABLED', 'DISABLED']),
    /** Why it is disabled: the partner wished it, it answered 410, or it failed for five days. Null while enabled. */
    disabledReason: z.nullable(openEnum(['PARTNER', 'GONE', 'FAILING'])),
    /** Since when no delivery has succeeded, on the bank's clock; null when the last one did. */
    failingSince: z.nullable(instant()),
    /** What goes wrong on purpose; null when nothing does. */
    chaos: z.nullable(z.string()),
    /** Public keys `whpk_…` (Ed25519) that check `v1a` signatures, newest first; two for a day after a rotation. */
    publicKeys: z.array(z.string()),
    /** When it was created. */
    createdAt: instant(),
    /** Signing secret `whsec_…` (Standard Webhooks); shown once. */
    secret: text(120),
  }),
);

/** Lists addresses that receive events. */
export const PartnerListWebhookEndpointsInputShape = shape(
  'PartnerListWebhookEndpointsInput',
  z.strictObject(paging),
);

/** Addresses that receive events, newest first. */
export const WebhookEndpointPageShape = shape('WebhookEndpointPage', pageOf(WebhookEndpointShape));

/** Names an endpoint to read. */
export const PartnerGetWebhookEndpointInputShape = shape(
  'PartnerGetWebhookEndpointInput',
  z.strictObject({
    /** Endpoint, `whe_…`. */
    endpointId: id('whe'),
  }),
);

/** What is to change; a member left out stays. */
export const PartnerUpdateWebhookEndpointInputShape = shape(
  'PartnerUpdateWebhookEndpointInput',
  z.strictObject({
    /** Endpoint, `whe_…`. */
    endpointId: id('whe'),
    /** New address. */
    url: z.optional(address()),
    /** New types; they count for events from now on. */
    eventTypes: z.optional(wantedTypes()),
    /** `ENABLED` forgets past failures; while `DISABLED`, what falls due is voided. */
    status: z.optional(z.enum(['ENABLED', 'DISABLED'])),
    /** What goes wrong on purpose from now on; null ends it. */
    chaos: z.optional(z.nullable(chaos())),
  }),
);

/** Names an endpoint to delete. */
export const PartnerDeleteWebhookEndpointInputShape = shape(
  'PartnerDeleteWebhookEndpointInput',
  z.strictObject({
    /** Endpoint, `whe_…`. */
    endpointId: id('whe'),
  }),
);

/** Names an endpoint whose keys are to change. */
export const PartnerRotateWebhookSecretInputShape = shape(
  'PartnerRotateWebhookSecretInput',
  z.strictObject({
    /** Endpoint, `whe_…`. */
    endpointId: id('whe'),
  }),
);

/** Which events to send again. */
export const PartnerReplayWebhookEventsInputShape = shape(
  'PartnerReplayWebhookEventsInput',
  z.strictObject({
    /** Endpoint, `whe_…`. */
    endpointId: id('whe'),
    /** Only events of this moment or later, on the bank's clock. */
    after: z.optional(instant()),
    /** Only events of this moment or earlier. */
    until: z.optional(instant()),
    /** Only events after this one, in the order of the event list. */
    afterEventId: z.optional(id('evt')),
    /** Only what was not delivered to this endpoint. @defaultValue false */
    undeliveredOnly: z.optional(z.boolean()),
  }),
);

/** What a replay has queued. */
export const WebhookReplayShape = shape(
  'WebhookReplay',
  z.object({
    /** Events queued. */
    queued: z.int(),
    /** Pass as `afterEventId` to go on, since one call looks at 500 events at most; null at the end of the list. */
    nextEventId: z.nullable(id('evt')),
  }),
);

/** Registers an address for events. */
export const createWebhookEndpoint: Operation<
  PartnerCreateWebhookEndpointInput,
  WebhookEndpointWithSecret,
  'partner'
> = operation({
  id: 'partner.createWebhookEndpoint',
  summary: 'Register a webhook endpoint',
  method: 'POST',
  path: '/v1/partner/webhook-endpoints',
  actor: 'partner',
  scope: 'webhooks:write',
  idempotent: true,
  successStatus: 201,
  audit: 'WEBHOOK',
  input: PartnerCreateWebhookEndpointInputShape,
  output: WebhookEndpointWithSecretShape,
  errors: ['invalid-state'],
});

/** Lists the addresses for events, newest first. */
export const listWebhookEndpoints: Operation<
  PartnerListWebhookEndpointsInput,
  WebhookEndpointPage,
  'partner'
> = operation({
  id: 'partner.listWebhookEndpoints',
  summary: 'List webhook endpoints',
  method: 'GET',
  path: '/v1/partner/webhook-endpoints',
  actor: 'partner',
  scope: 'webhooks:read',
  numericQuery: ['limit'],
  input: PartnerListWebhookEndpointsInputShape,
  output: WebhookEndpointPageShape,
});

/** Reads an address for events, without its secret. */
export const getWebhookEndpoint: Operation<PartnerGetWebhookEndpointInput, WebhookEndpoint, 'partner'> =
  operation({
    id: 'partner.getWebhookEndpoint',
    summary: 'Read a webhook endpoint',
    method: 'GET',
    path: '/v1/partner/webhook-endpoints/{endpointId}',
    actor: 'partner',
    scope: 'webhooks:read',
    input: PartnerGetWebhookEndpointInputShape,
    output: WebhookEndpointShape,
    errors: ['not-found'],
  });

/** Changes address, types or state. */
export const updateWebhookEndpoint: Operation<PartnerUpdateWebhookEndpointInput, WebhookEndpoint, 'partner'> =
  operation({
    id: 'partner.updateWebhookEndpoint',
    summary: 'Change, enable or disable a webhook endpoint',
    method: 'POST',
    path: '/v1/partner/webhook-endpoints/{endpointId}',
    actor: 'partner',
    scope: 'webhooks:write',
    audit: 'WEBHOOK',
    ifMatch: 'partner.getWebhookEndpoint',
    input: PartnerUpdateWebhookEndpointInputShape,
    output: WebhookEndpointShape,
    errors: ['not-found'],
  });

/** Deletes an address and its keys; its deliveries stay on record. */
export const deleteWebhookEndpoint: Operation<PartnerDeleteWebhookEndpointInput, WebhookEndpoint, 'partner'> =
  operation({
    id: 'partner.deleteWebhookEndpoint',
    summary: 'Delete a webhook endpoint',
    method: 'POST',
    path: '/v1/partner/webhook-endpoints/{endpointId}/delete',
    actor: 'partner',
    scope: 'webhooks:write',
    audit: 'WEBHOOK',
    ifMatch: 'partner.getWebhookEndpoint',
    input: PartnerDeleteWebhookEndpointInputShape,
    output: WebhookEndpointShape,
    errors: ['not-found'],
  });

/** Makes new keys. Deliveries carry the signatures of the old ones beside the new for 24 hours of the bank's time. */
export const rotateWebhookSecret: Operation<
  PartnerRotateWebhookSecretInput,
  WebhookEndpointWithSecret,
  'partner'
> = operation({
  id: 'partner.rotateWebhookSecret',
  summary: 'Rotate the signing keys of a webhook endpoint',
  method: 'POST',
  path: '/v1/partner/webhook-endpoints/{endpointId}/rotate-secret',
  actor: 'partner',
  scope: 'webhooks:write',
  idempotent: true,
  audit: 'KEY',
  ifMatch: 'partner.getWebhookEndpoint',
  input: PartnerRotateWebhookSecretInputShape,
  output: WebhookEndpointWithSecretShape,
  errors: ['not-found'],
});

/** Queues past events of the wanted types again, also those from before the endpoint was there. */
export const replayWebhookEvents: Operation<PartnerReplayWebhookEventsInput, WebhookReplay, 'partner'> =
  operation({
    id: 'partner.replayWebhookEvents',
    summary: 'Send past events to a webhook endpoint again',
    method: 'POST',
    path: '/v1/partner/webhook-endpoints/{endpointId}/replay',
    actor: 'partner',
    scope: 'webhooks:write',
    input: PartnerReplayWebhookEventsInputShape,
    output: WebhookReplayShape,
    errors: ['not-found', 'invalid-state'],
  });
