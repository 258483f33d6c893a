import * as z from 'zod/mini';
import type { PartnerCreateWebhookEndpointInput, WebhookEndpoint } from '../generated/partner.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { id, instant, openEnum, text } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';

/** Where events go. */
export const PartnerCreateWebhookEndpointInputShape = shape(
  'PartnerCreateWebhookEndpointInput',
  z.strictObject({
    /** Address that receives POST requests. Loopback is normal in the sandbox and refused in live. */
    url: z.string().check(z.regex(/^https?:\/\/[^\s#]{1,500}$/, 'Use an http or https address.')),
    /** Event types or globs such as `loan.*`. */
    eventTypes: z
      .array(
        z
          .string()
          .check(
            z.regex(/^(\*|[a-z_]+(\.[a-z_]+)*(\.\*)?)$/, 'Use a type such as loan.disbursed or loan.*.'),
          ),
      )
      .check(z.minLength(1)),
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
    /** Signing secret `whsec_…` (Standard Webhooks); shown once. */
    secret: text(120),
    /** When it was created. */
    createdAt: instant(),
  }),
);

/** Registers an address for events. */
export const createWebhookEndpoint: Operation<PartnerCreateWebhookEndpointInput, WebhookEndpoint, 'partner'> =
  operation({
    id: 'partner.createWebhookEndpoint',
    summary: 'Register a webhook endpoint',
    method: 'POST',
    path: '/v1/partner/webhook-endpoints',
    actor: 'partner',
    idempotent: true,
    successStatus: 201,
    input: PartnerCreateWebhookEndpointInputShape,
    output: WebhookEndpointShape,
  });
