export type { EventData, WdlEvent } from '@weidongli/contracts/partner';
export type { RawBody } from './raw-body.js';
export {
  createSeenWebhooks,
  type SeenWebhooks,
  type SeenWebhooksInMemory,
  type SeenWebhooksOptions,
} from './seen-webhooks.js';
export { verifyWebhook, type VerifyWebhookOptions } from './verify-webhook.js';
export { isWebhookError, WebhookError, type WebhookErrorCode } from './webhook-error.js';
export type { HeaderReader, WebhookHeaders } from './webhook-headers.js';
