import { signWebhook } from '../testing/index.js';
import { verifyWebhook, type WdlEvent, type WebhookHeaders } from './index.js';

declare const event: WdlEvent;
declare const body: Uint8Array;
declare const headers: WebhookHeaders;
/** Headers as `node:http` types them, and as Hono hands them out. */
declare const nodeHeaders: Record<string, string | string[] | undefined>;
declare const platformHeaders: { get(name: string): string | null; has(name: string): boolean };

const secrets = ['whsec_'];

/** What must compile: bytes or text, all kinds of headers, and an event at once. */
export const right: readonly string[] = [
  verifyWebhook({ body, headers, secrets }).id,
  verifyWebhook({ body: 'text', headers: nodeHeaders, secrets }).data.status,
  verifyWebhook({ body: body.buffer as ArrayBuffer, headers: platformHeaders, publicKeys: ['whpk_'] }).type,
  verifyWebhook({ ...signWebhook({ event }), secrets, seen: new Set<string>() }).subject,
];

// @ts-expect-error -- a parsed body has no bytes
verifyWebhook({ body: event, headers, secrets });
// @ts-expect-error -- a request is not its body
verifyWebhook({ body: Promise.resolve('text'), headers, secrets });
// @ts-expect-error -- secrets are a list
verifyWebhook({ body, headers, secrets: 'whsec_' });
// @ts-expect-error -- a store that answers later would let every replay pass
verifyWebhook({ body, headers, secrets, seen: { has: async () => false, add: async () => 1 } });
