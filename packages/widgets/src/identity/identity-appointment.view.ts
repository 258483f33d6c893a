import type { IdentityAppointmentMessages } from './identity-appointment.messages.js';
import type { AppointmentEvent, AppointmentState } from './identity-appointment.state.js';

/** What the parts of the screen are drawn from, and how they answer. */
export interface AppointmentView {
  readonly state: AppointmentState;
  readonly t: IdentityAppointmentMessages;
  /** The bank's time in milliseconds since 1970. */
  readonly now: number;
  readonly act: (event: AppointmentEvent) => void;
  /** Asks whether the call is really to be cancelled. */
  readonly askCancel: () => void;
  readonly leave: () => void;
}
