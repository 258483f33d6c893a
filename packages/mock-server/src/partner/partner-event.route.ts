import type { EventPage, PartnerListEventsInput, WdlEvent } from '@weidongli/contracts/partner';
import type { Context } from '../engine/context.js';
import { listPage } from '../engine/page.js';
import { systemKinds } from '../engine/store.js';

/** Lists events, oldest first, to repair a gap. */
export const listEvents = (input: PartnerListEventsInput, ctx: Context): Promise<EventPage> =>
  listPage(
    ctx,
    { kind: systemKinds.event, order: 'oldest-first', ...place(input) },
    input,
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
