export { flowProblem, type FlowProblem, type ProblemRecovery } from '../screen/flow-problem.js';
export type { VerifyClient } from '../provider/verify.client.js';
export {
  runAppointment,
  type AppointmentSession,
  type AppointmentSurroundings,
} from '../identity/identity-appointment.effects.js';
export { reduceAppointment } from '../identity/identity-appointment.flow.js';
export {
  daysOf,
  slotsOfDay,
  startAppointment,
  type AppointmentEvent,
  type AppointmentState,
  type AppointmentStep,
  type AppointmentWork,
  type CallChannel,
} from '../identity/identity-appointment.state.js';
