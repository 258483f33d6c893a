import { sha256Hex } from './digest.js';
import { DURING_THE_DAY } from './end-of-day.js';
import type { BankEvent } from './ports.js';
import type { DeliveryRecord, SubscriptionsRecord } from './records.js';
import type { Job } from './store.js';
import { instant, readInstant } from './time.js';

/** Tells whether an endpoint wants a type: `*`, the type itself, or a glob such as `loan.*`. */
export const wantsType = (wanted: readonly string[], type: string): boolean =>
  wanted.some(
    (glob) => glob === '*' || glob === type || (glob.endsWith('.*') && type.startsWith(glob.slice(0, -1))),
  );

/** What events owe to the endpoints that want them. */
export interface OwedDeliveries {
  readonly records: readonly DeliveryRecord[];
  readonly jobs: readonly Job[];
}

/** Works out the deliveries of events that are about to be kept, to be kept with them. */
export const owedDeliveries = (
  events: readonly BankEvent[],
  { endpoints }: SubscriptionsRecord,
): OwedDeliveries => {
  const owed = events.flatMap((event) => {
    const at = readInstant(event.time) ?? 0;
    return endpoints
      .filter(({ eventTypes }) => wantsType(eventTypes, event.type))
      .map(({ id, delay }) => ({ record: queuedDelivery(event, id, at, delay), at: at + delay, delay }));
  });
  const delayed = owed.filter(({ delay }) => delay > 0);
  return {
    records: owed.map(({ record }) => record),
    jobs: delayed.map(({ record, at }) => attemptJob(record, at)),
  };
};

/** Returns the id under which the delivery of an event to an endpoint is kept. */
export const deliveryKey = ({
  eventId,
  endpointId,
}: Pick<DeliveryRecord, 'eventId' | 'endpointId'>): string => `${eventId}.${endpointId}`;

/**
 * Returns the public id of a delivery. It follows from event and endpoint, so that two processes that queue the same
 * delivery mean the same; time and unit are those of the event.
 */
const deliveryIdOf = (eventId: string, endpointId: string): string => {
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const digest = sha256Hex(deliveryKey({ eventId, endpointId }));
  const drawn = Array.from({ length: 13 }, (_, place) => {
    const byte = Number.parseInt(digest.slice(2 * place, 2 * place + 2), 16);
    return alphabet[byte & 31] ?? '';
  });
  return `whd_${eventId.slice(4, 17)}${drawn.join('')}`;
};

/**
 * Makes a delivery that has not been tried yet.
 *
 * @param now - The bank's time, milliseconds.
 * @param delay - Milliseconds until the first attempt; more than 0 needs an {@link attemptJob}.
 */
export const queuedDelivery = (
  event: BankEvent,
  endpointId: string,
  now: number,
  delay: number,
): DeliveryRecord => ({
  id: deliveryIdOf(event.id, endpointId),
  endpointId,
  eventId: event.id,
  eventType: event.type,
  subject: event.subject,
  status: 'PENDING',
  voidReason: null,
  nextAttemptAt: instant(now + delay),
  attemptCount: 0,
  attempts: [],
  createdAt: instant(now),
  work: delay > 0 ? 'WAITING' : 'DUE',
  released: false,
  struck: null,
  series: 0,
  claimedUntil: null,
});

/** Queues a delivery anew, whatever has become of it, for a full series of attempts that begins at once. */
export const requeued = (delivery: DeliveryRecord, now: number): DeliveryRecord => ({
  ...delivery,
  status: 'PENDING',
  voidReason: null,
  nextAttemptAt: instant(now),
  work: 'DUE',
  series: 0,
  claimedUntil: null,
});

/** Ends a delivery that will not be sent. */
export const voided = (
  delivery: DeliveryRecord,
  reason: NonNullable<DeliveryRecord['voidReason']>,
): DeliveryRecord => ({
  ...delivery,
  status: 'VOIDED',
  voidReason: reason,
  nextAttemptAt: null,
  work: 'DONE',
  claimedUntil: null,
});

/** Kind of the job that makes a delivery due. */
export const ATTEMPT_JOB = 'webhook.attempt';

/** Makes the job of the next attempt. Its id follows from delivery and attempt, so that there is one. */
export const attemptJob = (delivery: DeliveryRecord, dueAt: number): Job => {
  const number = delivery.attemptCount + 1;
  return {
    id: `${delivery.id}.${number}`,
    dueAt,
    priority: DURING_THE_DAY,
    kind: ATTEMPT_JOB,
    subject: `${deliveryKey(delivery)} ${number}`,
  };
};
