import type { VideoSlot } from '@weidongli/contracts/identity';
import type { FlowProblem } from '../screen/flow-problem.js';
import { businessDate } from '../screen/show-date.js';
import { without } from '../screen/without.js';
import { applicationReducer, calm } from './application-flow.js';
import {
  daysOf,
  withApplication,
  type AppointmentEvent,
  type AppointmentState,
} from './identity-appointment.state.js';

/** Takes times that were read; the day stays while there are times on it, else it is the first one with a free time. */
const withSlots = (state: AppointmentState, slots: readonly VideoSlot[]): AppointmentState => {
  const next = { ...state, slots };
  const first = slots.find(({ free }) => free) ?? slots[0];
  if (first === undefined) return without(next, 'day', 'startsAt');
  const day = state.day !== undefined && daysOf(next).includes(state.day) ? state.day : undefined;
  return { ...next, day: day ?? businessDate(first.startsAt) };
};

const onChannel = (state: AppointmentState, event: AppointmentEvent): AppointmentState => {
  switch (event.type) {
    case 'channel-chosen':
      return event.channel === state.channel
        ? { ...calm(state), errors: {} }
        : { ...without(calm(state), 'startsAt'), channel: event.channel, errors: {} };
    case 'next':
      return state.channel === undefined
        ? { ...calm(state), errors: { channel: 'missing' } }
        : { ...calm(state), errors: {}, work: 'slots' };
    case 'back':
      return state.changing === true
        ? { ...without(calm(state), 'changing'), errors: {}, step: 'booked' }
        : state;
    default:
      return state;
  }
};

const onTime = (state: AppointmentState, event: AppointmentEvent): AppointmentState => {
  switch (event.type) {
    case 'day-chosen':
      return { ...calm(state), day: event.day, errors: {} };
    case 'slot-chosen':
      return { ...calm(state), startsAt: event.startsAt, errors: {} };
    case 'book':
      return state.startsAt === undefined
        ? { ...calm(state), errors: { time: 'missing' } }
        : { ...calm(state), errors: {}, work: 'book' };
    case 'back':
      return { ...calm(state), errors: {}, step: 'channel' };
    default:
      return state;
  }
};

const act = (state: AppointmentState, event: AppointmentEvent): AppointmentState => {
  if (state.step === 'channel') return onChannel(state, event);
  if (state.step === 'time') return onTime(state, event);
  if (state.step !== 'booked') return state;
  if (event.type === 'change')
    return { ...without(calm(state), 'startsAt'), changing: true, errors: {}, step: 'channel' };
  return event.type === 'cancel' ? { ...calm(state), work: 'cancel' } : state;
};

const land = (state: AppointmentState, event: AppointmentEvent): AppointmentState | undefined => {
  if (event.type === 'slots-read') return { ...withSlots(calm(state), event.slots), step: 'time' };
  if (event.type !== 'slots-refreshed') return undefined;
  return state.step === 'time' && state.work === undefined ? withSlots(state, event.slots) : state;
};

/** A time that somebody else has is chosen no more. */
const fail = (state: AppointmentState, { code }: FlowProblem): AppointmentState =>
  code === 'slot-taken' ? without(state, 'startsAt') : state;

/** Works out the next state of a booking. */
export const reduceAppointment = applicationReducer<AppointmentState, AppointmentEvent>({
  ...{ show: withApplication, act, land, fail },
  outcomes: { 'slots-read': ['slots'] },
});
