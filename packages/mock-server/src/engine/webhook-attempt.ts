import type { WebhookAttempt } from '@weidongli/contracts/partner';
import { attemptJob } from './outbox.js';
import type { BankEvent, DeliveryReply } from './ports.js';
import type { DeliveryRecord, EndpointRecord } from './records.js';
import type { Job } from './store.js';
import { instant, readInstant } from './time.js';
import { corruptBody, type Chaos } from './webhook-chaos.js';
import { excerptOf } from './webhook-excerpt.js';
import { delayAfter } from './webhook-schedule.js';
import { signedHeaders, type WebhookKeys } from './webhook-signature.js';

/** Attempts that a delivery keeps on record. */
const KEPT_ATTEMPTS = 40;

/** A request as it goes out, with what was done to it on purpose. */
export interface PreparedRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Whether it is lost on the way. */
  readonly dropped: boolean;
  readonly chaos: WebhookAttempt['chaos'];
}

/** Returns the keys that sign at a moment: those before the last rotation count for a day. */
export const keysAt = ({ keys, oldKeys }: EndpointRecord, now: number): readonly WebhookKeys[] =>
  oldKeys !== null && (readInstant(oldKeys.validUntil) ?? 0) > now ? [keys, oldKeys] : [keys];

/**
 * Prepares the next attempt of a delivery: its signatures, and what chaos does to it.
 *
 * @param now - The bank's time, milliseconds; it decides which keys sign.
 * @param seconds - Unix seconds of real time.
 */
export const prepareRequest = (
  endpoint: EndpointRecord,
  delivery: DeliveryRecord,
  event: BankEvent,
  chaos: Chaos,
  { now, seconds }: { readonly now: number; readonly seconds: number },
): PreparedRequest => {
  const number = delivery.attemptCount + 1;
  const body = JSON.stringify(event);
  const corrupted = number <= chaos.corrupt;
  const badSignature = number <= chaos.badSignature;
  const dropped = number <= chaos.drop;
  const signed = badSignature ? `${body} ` : body;
  return {
    headers: {
      ...signedHeaders(keysAt(endpoint, now), { id: event.id, seconds, body: signed }),
      'user-agent': 'Weidongli-Sandbox/1',
      'wdl-delivery': delivery.id,
      'wdl-attempt': String(number),
    },
    body: corrupted ? corruptBody(body, `${delivery.id} ${number}`) : body,
    dropped,
    chaos: [
      ...(delivery.released ? (['HELD_BACK'] as const) : []),
      ...(chaos.delay > 0 && number === 1 ? (['DELAYED'] as const) : []),
      ...(dropped ? (['DROPPED'] as const) : []),
      ...(corrupted ? (['CORRUPTED'] as const) : []),
      ...(badSignature ? (['BAD_SIGNATURE'] as const) : []),
    ],
  };
};

/** One request with its answer. */
export interface AnsweredRequest {
  readonly reply: DeliveryReply;
  readonly chaos: WebhookAttempt['chaos'];
}

/** Tells whether a receiver has taken an event: only 2xx says so. */
export const isTaken = ({ status }: DeliveryReply): boolean =>
  status !== null && status >= 200 && status < 300;

/**
 * Returns what becomes of a delivery after an attempt, and the job of the next one if there is to be one.
 *
 * @param answered - The request and its duplicates; the first that was taken counts, else the first.
 * @param now - When the attempt began, on the bank's clock, milliseconds.
 * @param sentAt - The same in real time.
 */
export const afterAttempt = (
  delivery: DeliveryRecord,
  answered: readonly AnsweredRequest[],
  { now, sentAt }: { readonly now: number; readonly sentAt: number },
): { readonly delivery: DeliveryRecord; readonly job?: Job } => {
  const counts = answered.find(({ reply }) => isTaken(reply)) ?? answered[0];
  const number = delivery.attemptCount + 1;
  const attempts = answered.map(({ reply, chaos }): WebhookAttempt => {
    const { status, body, durationMs, error } = reply;
    const responseBody = status === null ? null : excerptOf(body);
    const at = { attemptedAt: instant(now), sentAt: instant(sentAt) };
    return { number, ...at, durationMs: Math.round(durationMs), status, error, responseBody, chaos };
  });
  const series = delivery.series + 1;
  const tried: DeliveryRecord = {
    ...delivery,
    series,
    attempts: [...delivery.attempts, ...attempts].slice(-KEPT_ATTEMPTS),
    attemptCount: number,
    nextAttemptAt: null,
    work: 'DONE',
    released: false,
    claimedUntil: null,
  };
  if (counts === undefined || isTaken(counts.reply)) return { delivery: { ...tried, status: 'DELIVERED' } };
  if (counts.reply.status === 410)
    return { delivery: { ...tried, status: 'VOIDED', voidReason: 'ENDPOINT_GONE' } };
  const delay = delayAfter(series, counts.reply.retryAfter);
  if (delay === undefined) return { delivery: { ...tried, status: 'EXHAUSTED' } };
  const waiting: DeliveryRecord = { ...tried, work: 'WAITING', nextAttemptAt: instant(now + delay) };
  return { delivery: waiting, job: attemptJob(waiting, now + delay) };
};
