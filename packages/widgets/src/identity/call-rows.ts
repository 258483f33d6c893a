import type { IdentityApplication } from '@weidongli/contracts';
import type { AmountRow } from '../kit/amount-list.element.js';
import { nearTime, type NearTimeTexts } from './near-time.js';

/** Texts about a video call. */
export interface CallTexts extends NearTimeTexts {
  readonly callTime: string;
  readonly callWith: string;
  readonly callLength: string;
  readonly callMinutes: (minutes: number) => string;
  readonly channels: Readonly<Record<string, string | undefined>>;
}

/** Lists what is to be known of a call: when, with whom, and how long. */
export const callRows = (
  { startsAt, endsAt, channel }: NonNullable<IdentityApplication['appointment']>,
  now: number,
  t: CallTexts,
): readonly AmountRow[] => [
  { label: t.callTime, value: nearTime(startsAt, now, t), strong: true },
  { label: t.callWith, value: t.channels[channel] ?? '' },
  {
    label: t.callLength,
    value: t.callMinutes(Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000)),
  },
];
