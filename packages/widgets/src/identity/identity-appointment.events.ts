import type { IdentityApplication } from '@weidongli/contracts';
import type { AppointmentStep } from './identity-appointment.state.js';

/** Detail of `wdl-identity-appointment-ready`, `-step` and `-cancel`. */
export interface IdentityAppointmentStepDetail {
  readonly step: AppointmentStep;
  /** Number of the step, from 1, and how many there are; 0 for one that is no progress. */
  readonly index: number;
  readonly of: number;
}

/** Detail of `wdl-identity-appointment-complete`. */
export interface IdentityAppointmentCompleteDetail {
  readonly application: IdentityApplication;
}

/** Detail of `wdl-identity-appointment-exit`. */
export interface IdentityAppointmentExitDetail {
  /** The application, when there is one; the bank keeps it. */
  readonly applicationId: string | undefined;
}

const order: readonly AppointmentStep[] = ['channel', 'time', 'booked'];

/** Describes a step for the host. */
export const appointmentStepDetail = (step: AppointmentStep): IdentityAppointmentStepDetail => ({
  step,
  index: order.indexOf(step) + 1,
  of: order.length,
});
