import type { PartnerReplayWebhookEventsInput, WdlEvent } from '@weidongli/contracts/partner';
import { timePartOf } from '../engine/ids.js';
import { readInstant } from '../engine/time.js';

/** Events that one replay looks at. */
export const REPLAY_MOST = 500;

/** Returns the id after which the events of a range begin; `undefined` for the beginning of the list. */
export const replayStart = ({ after, afterEventId }: PartnerReplayWebhookEventsInput): string | undefined => {
  if (afterEventId !== undefined) return afterEventId;
  const at = after === undefined ? undefined : readInstant(after);
  // An id is never older than its event: what comes before this is too old.
  return at === undefined ? undefined : `evt_${timePartOf(at)}`;
};

/** Tells whether an event lies in the range; the order of ids is not quite that of times. */
export const fitsReplay = (
  { time }: Pick<WdlEvent, 'time'>,
  { after, until }: PartnerReplayWebhookEventsInput,
): boolean => {
  const at = readInstant(time) ?? 0;
  const from = after === undefined ? undefined : readInstant(after);
  const to = until === undefined ? undefined : readInstant(until);
  return (from === undefined || at >= from) && (to === undefined || at <= to);
};
