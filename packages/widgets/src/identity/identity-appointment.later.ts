/** What the screen identity-appointment needs after its first step; loaded when that can be used. */
export { renderCancelWay } from '../screen/cancel-view.js';
export { renderTrouble } from '../screen/trouble-view.js';
export { renderBooked, renderNone, renderSheet, renderUnknown } from './identity-appointment.booked-view.js';
export { runAppointment } from './identity-appointment.effects.js';
export { identityAppointmentLaterMessages as messages } from './identity-appointment.messages-later.zh-CN.js';
export { appointmentProblemText, renderErrors, renderProblem } from './identity-appointment.problem.js';
export { renderTime } from './identity-appointment.time-view.js';
