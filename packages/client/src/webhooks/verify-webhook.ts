import { utf8ToBytes } from '@noble/hashes/utils.js';
import { partner, type WdlEvent } from '@weidongli/contracts/partner';
import { systemEnvironment } from '../adapters/system.environment.js';
import { bytesOf, rawBodyAdvice, textOf, type RawBody } from './raw-body.js';
import type { SeenWebhooks } from './seen-webhooks.js';
import { WebhookError } from './webhook-error.js';
import { headOf, type WebhookHead, type WebhookHeaders } from './webhook-headers.js';
import { keysOf, type WebhookKeys } from './webhook-keys.js';
import { isSigned } from './webhook-signature.js';

/** What {@link verifyWebhook} needs: the request, and at least one key. */
export interface VerifyWebhookOptions {
  /** The body exactly as it came, not parsed. */
  readonly body: RawBody;
  /** All headers of the request. */
  readonly headers: WebhookHeaders;
  /** Secrets `whsec_…`; two while they are rotated. A signature by any of them counts. */
  readonly secrets?: readonly string[];
  /** Public keys `whpk_…`, which check `v1a` signatures. With secrets beside them, either kind is enough. */
  readonly publicKeys?: readonly string[];
  /** How far `webhook-timestamp` may be from now, either way, in seconds, 1 to 3600. @defaultValue 300 */
  readonly toleranceSeconds?: number;
  /** Real time in milliseconds since 1970, also while the sandbox's clock is moved. @defaultValue the platform's clock */
  readonly now?: () => number;
  /** Refuses an id that was taken before, and adds the one that is taken. @defaultValue repeats are not looked for */
  readonly seen?: SeenWebhooks;
}

const TOLERANCE = 300;
const MOST_TOLERANCE = 3600;

/**
 * Verifies a webhook of the bank and returns its event: signature (Standard Webhooks, `v1` and `v1a`), age, form, and with
 * `seen` that it has not come before.
 *
 * It answers at once, not with a promise: there is nothing that a caller could forget to await.
 *
 * @throws {WebhookError} In every other case. `status` is the answer to give, `code` says why; the message names the mistake
 * of a parsed body and how to mend it, and holds nothing of body, signature and keys.
 */
export const verifyWebhook = ({
  body,
  headers,
  secrets,
  publicKeys,
  toleranceSeconds = TOLERANCE,
  now = () => systemEnvironment.now(),
  seen,
}: VerifyWebhookOptions): WdlEvent => {
  const keys = keysOf(secrets, publicKeys);
  const bytes = bytesOf(body);
  const head = headOf(headers);
  requireFresh(head.timestamp, toleranceSeconds, now());
  if (!isSigned(head, bytes, keys)) throw mismatch(head, bytes, keys);
  const event = eventIn(bytes, head.id);
  if (seen !== undefined) claim(seen, head.id);
  return event;
};

const requireFresh = (timestamp: string, tolerance: number, now: number): void => {
  // Not `<` and `>`: nothing would be outside of NaN.
  if (!(tolerance >= 1 && tolerance <= MOST_TOLERANCE))
    throw new WebhookError('misconfigured', `toleranceSeconds is 1 to ${String(MOST_TOLERANCE)}.`);
  const age = Math.floor(now / 1000) - parseInt(timestamp, 10);
  if (Math.abs(age) <= tolerance) return;
  const way = age > 0 ? 'old' : 'ahead of the clock of this server';
  throw new WebhookError(
    'timestamp-outside-tolerance',
    `The webhook is ${String(Math.abs(age))} seconds ${way}; ${String(tolerance)} are allowed. It was held up or recorded, or a clock is wrong. The timestamp is real time: moving the sandbox's clock does not change it.`,
  );
};

/** Makes the error of a signature that does not fit, and finds out whether the body was only written anew. */
const mismatch = (head: WebhookHead, bytes: Uint8Array, keys: WebhookKeys): WebhookError => {
  const text = textOf(bytes);
  const anew = writtenAnew(text);
  if (anew !== undefined && anew !== text && isSigned(head, utf8ToBytes(anew), keys))
    return new WebhookError(
      'body-rewritten',
      `The body says what was signed, but in other bytes: it was parsed and written again on its way here.\n${rawBodyAdvice}`,
    );
  // Anybody can cause this one, so it stays short: the link leads to the advice.
  return new WebhookError('signature-mismatch', unfitting(head, keys));
};

/** Writes JSON as the bank does; undefined for what is none, and for nesting that is too deep to be written. */
const writtenAnew = (text: string): string | undefined => {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return undefined;
  }
};

const unfitting = ({ symmetric, asymmetric }: WebhookHead, { secrets, publicKeys }: WebhookKeys): string => {
  if (secrets.length === 0 && asymmetric.length === 0)
    return 'No signature fits: there are only v1 signatures, which need secrets.';
  if (publicKeys.length === 0 && symmetric.length === 0)
    return 'No signature fits: there are only v1a signatures, which need publicKeys.';
  return 'No signature fits. Either the keys are not those of this endpoint (each has its own, and a rotation makes new ones), or the body was changed: by somebody else, or by code that parsed and wrote it again.';
};

const jsonIn = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(textOf(bytes)) as unknown;
  } catch {
    return undefined; // No event either: the contract says so.
  }
};

const eventIn = (bytes: Uint8Array, id: string): WdlEvent => {
  const checked = partner.getEvent.output.check(jsonIn(bytes));
  if (checked.ok && checked.value.id === id) return checked.value;
  const what = checked.ok ? 'Its id is not that of the header' : pointersOf(checked.issues);
  throw new WebhookError(
    'event-invalid',
    `The signature fits, but the body is not an event of this version. ${what}. The bank may run a newer version.`,
  );
};

const pointersOf = (issues: readonly { readonly pointer: string }[]): string =>
  `It does not fit at ${issues.map(({ pointer }) => pointer || '/').join(', ')}`;

const claim = (seen: SeenWebhooks, id: string): void => {
  const known: unknown = seen.has(id);
  if (typeof known !== 'boolean')
    throw new WebhookError(
      'misconfigured',
      'seen.has answers neither true nor false. A store that answers with a promise does not fit: claim the id of the event there yourself.',
    );
  if (known) throw new WebhookError('replayed', 'This webhook was taken before.');
  seen.add(id);
};
