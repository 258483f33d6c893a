import { hmacBase64 } from './digest.js';
import type { BankEvent, Ports } from './ports.js';
import { kinds, type DeliveryRecord } from './records.js';
import type { Runtime } from './runtime.js';
import { type Store } from './store.js';
import { instant } from './time.js';
import { Unit } from './unit.js';
import type { WebhookEndpoint } from '@weidongli/contracts/partner';

/** Tells whether an endpoint wants a type: `*`, the type itself, or a glob such as `loan.*`. */
export const wantsType = (wanted: readonly string[], type: string): boolean =>
  wanted.some(
    (glob) => glob === '*' || glob === type || (glob.endsWith('.*') && type.startsWith(glob.slice(0, -1))),
  );

/**
 * Signs a webhook, Standard Webhooks scheme `v1`.
 *
 * @param secret - `whsec_` and the key in base64.
 * @param seconds - Unix seconds of real time: receivers compare it with their own clock and allow 300 seconds, so the
 * bank's clock, which tests move, would make every delivery look replayed. The event itself carries the bank's time.
 */
export const webhookHeaders = (
  secret: string,
  event: Pick<BankEvent, 'id'>,
  body: string,
  seconds: number,
): Readonly<Record<string, string>> => ({
  'content-type': 'application/json',
  'webhook-id': event.id,
  'webhook-timestamp': String(seconds),
  'webhook-signature': `v1,${hmacBase64(fromBase64(secret.replace(/^whsec_/, '')), `${event.id}.${seconds}.${body}`)}`,
});

/** Decodes base64 with or without padding. */
export const fromBase64 = (text: string): Uint8Array => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const character of text.replaceAll('=', '')) {
    held = (held << 6) | alphabet.indexOf(character);
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 0xff);
      held &= (1 << bits) - 1;
    }
  }
  return Uint8Array.from(bytes);
};

/** Delivers events that are committed: one attempt for each endpoint that wants them, its status recorded. */
export const deliverEvents = async (
  store: Store,
  ports: Ports,
  runtime: Runtime,
  events: readonly BankEvent[],
): Promise<void> => {
  if (events.length === 0) return;
  const page = { limit: 100, order: 'oldest-first' as const };
  const { records } = await store.list(runtime.scope, kinds.endpoint.name, 'all', '', page);
  const endpoints = records.map(({ body }) => body as WebhookEndpoint);
  for (const event of events) {
    const wanting = endpoints.filter(({ eventTypes }) => wantsType(eventTypes, event.type));
    await Promise.all(wanting.map((endpoint) => deliverOne(store, ports, runtime, endpoint, event)));
  }
};

const deliverOne = async (
  store: Store,
  ports: Ports,
  runtime: Runtime,
  endpoint: WebhookEndpoint,
  event: BankEvent,
): Promise<void> => {
  const body = JSON.stringify(event);
  const headers = webhookHeaders(endpoint.secret, event, body, Math.floor(ports.realNow() / 1000));
  const status = await ports.deliver(endpoint.url, headers, body).catch(() => 0);
  const now = runtime.clock.now();
  const record: DeliveryRecord = {
    id: runtime.ids('whd', now),
    endpointId: endpoint.id,
    eventId: event.id,
    status,
    attemptedAt: instant(now),
  };
  const unit = new Unit(store, runtime.scope);
  unit.put(kinds.delivery, record.id, record);
  await unit.commit();
};
