import type { PartWay } from '../screen/application-part.js';
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
  /** Another screen is around this one. */
  readonly isPart: boolean;
  /** Goes on in another way; only the screen around shows it. */
  readonly takeWay: (way: PartWay) => void;
  readonly leave: () => void;
}
