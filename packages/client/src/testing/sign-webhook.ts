import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { WdlEvent } from '@weidongli/contracts/partner';
import { systemEnvironment } from '../adapters/system.environment.js';
import { keyOf } from '../webhooks/webhook-keys.js';
import { contentOf, signAsymmetric, signSymmetric } from '../webhooks/webhook-signature.js';

/** What {@link signWebhook} signs, and with what. */
export interface SignWebhookOptions {
  /** The event that arrives; its JSON becomes the body. */
  readonly event?: WdlEvent;
  /** A body of any text, in place of an event. */
  readonly body?: string;
  /** Header `webhook-id`. @defaultValue the event's id; `evt_00000000000000000000000000` for a body of your own */
  readonly id?: string;
  /** Header `webhook-timestamp`, Unix seconds. @defaultValue now */
  readonly timestamp?: number;
  /** Secret `whsec_…`: signs as `v1`. */
  readonly secret?: string;
  /** Private key `whsk_…`: signs as `v1a`. With a secret beside it there are both signatures. */
  readonly privateKey?: string;
}

/** A request as the bank sends it. */
export interface SignedWebhook {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const ANY_ID = `evt_${'0'.repeat(26)}`;

/**
 * Signs a webhook as the bank does, for tests of a receiver: send headers and body to it, or hand them to `verifyWebhook`.
 *
 * @throws {TypeError} There is nothing to sign, nothing to sign with, or a timestamp that is not in whole seconds.
 * @throws {WebhookError} `misconfigured`: a key is not of its form.
 */
export const signWebhook = ({
  event,
  body = JSON.stringify(event),
  id = event?.id ?? ANY_ID,
  timestamp = Math.floor(systemEnvironment.now() / 1000),
  secret,
  privateKey,
}: SignWebhookOptions): SignedWebhook => {
  if (typeof body !== 'string') throw new TypeError('signWebhook: hand in an event, or a body as text.');
  if (!Number.isInteger(timestamp) || timestamp > 99_999_999_999)
    throw new TypeError('signWebhook: the timestamp is in whole seconds, not milliseconds.');
  const content = contentOf(id, String(timestamp), utf8ToBytes(body));
  const signatures = [
    ...(secret === undefined ? [] : [`v1,${signSymmetric(keyOf(secret, 'whsec_', 'secret'), content)}`]),
    ...(privateKey === undefined
      ? []
      : [`v1a,${signAsymmetric(keyOf(privateKey, 'whsk_', 'privateKey'), content)}`]),
  ];
  if (signatures.length === 0) throw new TypeError('signWebhook: hand in a secret, a private key, or both.');
  const headers = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signatures.join(' '),
  };
  return { headers, body };
};
