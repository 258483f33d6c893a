import type { IdentityApplication } from '@weidongli/contracts';
import type { VideoSlot } from '@weidongli/contracts/identity';
import { businessDate } from '../screen/show-date.js';
import { without } from '../screen/without.js';
import type { ApplicationEvent, ApplicationState } from './application-flow.js';

/** Where the customer is: choosing who sits there, choosing a time, or looking at what is booked. */
export type AppointmentStep = 'loading' | 'unavailable' | 'none' | 'channel' | 'time' | 'booked' | 'unknown';

/** What is being waited for; a second press meanwhile does nothing. */
export type AppointmentWork = 'slots' | 'book' | 'cancel' | 'query';

/** Who sits at the other end. */
export type CallChannel = 'AGENT' | 'SIGN_LANGUAGE';

/** State of a booking; plain values only. */
export interface AppointmentState extends ApplicationState {
  readonly step: AppointmentStep;
  readonly work?: AppointmentWork;
  /** Nothing is chosen beforehand. */
  readonly channel?: CallChannel;
  /** Times of that channel, earliest first. */
  readonly slots: readonly VideoSlot[];
  /** Day that is looked at, `YYYY-MM-DD`. */
  readonly day?: string;
  /** Time that was chosen. */
  readonly startsAt?: string;
  /** Says that a call is booked already, and another time is looked for. */
  readonly changing?: true;
  /** What was left out; another object says that it was checked anew. */
  readonly errors: { readonly channel?: 'missing'; readonly time?: 'missing' };
}

/** Everything that can happen. */
export type AppointmentEvent =
  | ApplicationEvent
  | { readonly type: 'channel-chosen'; readonly channel: CallChannel }
  | { readonly type: 'next' }
  | { readonly type: 'slots-read'; readonly slots: readonly VideoSlot[] }
  /** The times as they are after one was gone. */
  | { readonly type: 'slots-refreshed'; readonly slots: readonly VideoSlot[] }
  | { readonly type: 'day-chosen'; readonly day: string }
  | { readonly type: 'slot-chosen'; readonly startsAt: string }
  | { readonly type: 'book' }
  | { readonly type: 'change' }
  | { readonly type: 'cancel' };

/** Nothing known yet. */
export const startAppointment: AppointmentState = { step: 'loading', slots: [], errors: {} };

/** Tells whether a value names a channel. */
export const isChannel = (value: string): value is CallChannel =>
  value === 'AGENT' || value === 'SIGN_LANGUAGE';

const open: readonly string[] = ['COLLECTING', 'IN_REVIEW', 'AWAITING_VIDEO'];

/** Shows an application: what is booked, or the way to book. Who is choosing goes on choosing. */
export const withApplication = (
  state: AppointmentState,
  application: IdentityApplication | undefined,
): AppointmentState => {
  if (application === undefined || !open.includes(application.status))
    return { ...state, ...(application === undefined ? {} : { application }), step: 'none' };
  const isBooked = application.status === 'AWAITING_VIDEO';
  // The call has just been booked, moved or given back: what was chosen for it is done with.
  const isNews = state.application?.appointment?.id !== application.appointment?.id;
  const isChoosing = (state.step === 'channel' || state.step === 'time') && !isNews;
  if (isChoosing && (!isBooked || state.changing === true)) return { ...state, application };
  const fresh = without(state, 'startsAt', 'changing');
  return { ...fresh, application, errors: {}, step: isBooked ? 'booked' : 'channel' };
};

/** Lists the days on which there are times. */
export const daysOf = ({ slots }: Pick<AppointmentState, 'slots'>): readonly string[] => [
  ...new Set(slots.map(({ startsAt }) => businessDate(startsAt))),
];

/** Lists the times of the day that is looked at. */
export const slotsOfDay = ({ slots, day }: Pick<AppointmentState, 'slots' | 'day'>): readonly VideoSlot[] =>
  slots.filter(({ startsAt }) => businessDate(startsAt) === day);
