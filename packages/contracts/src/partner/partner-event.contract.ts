import * as z from 'zod/mini';
import type {
  EventPage,
  PartnerGetEventInput,
  PartnerListEventsInput,
  WdlEvent,
} from '../generated/partner.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { id, instant, pageOf, paging, text } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';

/** What an event tells: ids and state only, never personal data. */
export const EventDataShape = shape(
  'EventData',
  z.object({
    /** Resource. */
    id: z.string(),
    /** Its state. */
    status: z.string(),
    /** Its version; orders events of one resource. */
    version: z.int(),
  }),
);

/** Something that happened, CloudEvents 1.0 in JSON. Delivered at least once and in no order: use `id` against repeats. */
export const EventShape = shape(
  'WdlEvent',
  z.object({
    /** Always `1.0`. */
    specversion: z.literal('1.0'),
    /** Id, `evt_…`; also header `webhook-id`. */
    id: id('evt'),
    /** Who tells. */
    source: text(200),
    /** Type, for example `loan.disbursed`. */
    type: text(80),
    /** Resource it is about. */
    subject: z.string(),
    /** When it happened, on the bank's clock. */
    time: instant(),
    /** Always `application/json`. */
    datacontenttype: z.literal('application/json'),
    /** Number within the subject, sortable. */
    wdlsequence: z.string(),
    /** Content. */
    data: EventDataShape,
  }),
);

/** Lists events, oldest first, to repair a gap. */
export const PartnerListEventsInputShape = shape(
  'PartnerListEventsInput',
  z.strictObject({
    /** Only this type. */
    type: z.optional(text(80)),
    /** Only this resource. */
    subject: z.optional(text(80)),
    /** Only events after this one in the list: where a gap begins. A cursor counts more. */
    after: z.optional(id('evt')),
    ...paging,
  }),
);

/** Events, oldest first. */
export const EventPageShape = shape('EventPage', pageOf(EventShape));

/** Names an event. */
export const PartnerGetEventInputShape = shape(
  'PartnerGetEventInput',
  z.strictObject({
    /** Event, `evt_…`. */
    eventId: id('evt'),
  }),
);

/** Lists what happened; called by the partner's server. */
export const listEvents: Operation<PartnerListEventsInput, EventPage, 'partner'> = operation({
  id: 'partner.listEvents',
  summary: 'List events, oldest first',
  method: 'GET',
  path: '/v1/partner/events',
  actor: 'partner',
  scope: 'events:read',
  numericQuery: ['limit'],
  input: PartnerListEventsInputShape,
  output: EventPageShape,
});

/** Reads one event. */
export const getEvent: Operation<PartnerGetEventInput, WdlEvent, 'partner'> = operation({
  id: 'partner.getEvent',
  summary: 'Read an event',
  method: 'GET',
  path: '/v1/partner/events/{eventId}',
  actor: 'partner',
  scope: 'events:read',
  input: PartnerGetEventInputShape,
  output: EventShape,
  errors: ['not-found'],
});
