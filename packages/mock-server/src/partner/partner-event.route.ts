import type {
  EventPage,
  PartnerGetEventInput,
  PartnerListEventsInput,
  WdlEvent,
} from '@weidongli/contracts/partner';
import type { Context } from '../engine/context.js';
import { cursorAfter, listPage } from '../engine/page.js';
import { refuse } from '../engine/problem.js';
import type { Kind } from '../engine/records.js';
import { systemKinds } from '../engine/store.js';

const eventKind: Kind<WdlEvent> = { name: systemKinds.event, keysOf: () => ({}) };

/** Lists events, oldest first, to repair a gap. */
export const listEvents = (input: PartnerListEventsInput, ctx: Context): Promise<EventPage> =>
  listPage(
    ctx,
    { kind: systemKinds.event, order: 'oldest-first', ...place(input) },
    { limit: input.limit, cursor: input.cursor ?? (input.after && cursorAfter(input.after, ctx)) },
    ({ body }) => body as WdlEvent,
  );

const place = ({
  type,
  subject,
}: PartnerListEventsInput): { readonly index: string; readonly key: string } => {
  if (type !== undefined && subject !== undefined) return { index: 'both', key: `${subject} ${type}` };
  if (subject !== undefined) return { index: 'subject', key: subject };
  return type === undefined ? { index: 'all', key: '' } : { index: 'type', key: type };
};

/** Reads one event. */
export const getEvent = async ({ eventId }: PartnerGetEventInput, ctx: Context): Promise<WdlEvent> => {
  const event = await ctx.get(eventKind, eventId);
  if (event === undefined) throw refuse('not-found', { detail: 'No event with this id.' });
  return event;
};
