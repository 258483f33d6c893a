import { html, nothing, type TemplateResult } from 'lit';
import { isOffline, type FlowProblem } from '../screen/flow-problem.js';
import type { IdentityAppointmentMessages } from './identity-appointment.messages.js';
import type { AppointmentView } from './identity-appointment.view.js';

/** Says what went wrong and what to do, in the customer's words. */
export const appointmentProblemText = (problem: FlowProblem, t: IdentityAppointmentMessages): string => {
  if (isOffline(problem)) return t.problemNetwork;
  const byCode: Readonly<Record<string, string>> = {
    'slot-taken': t.problemTaken,
    'invalid-state': t.problemState,
    'not-booked': t.problemNotSent,
  };
  return byCode[problem.code] ?? problem.userMessage ?? t.problemOther;
};

/** Renders what last went wrong. */
export const renderProblem = ({ state, t }: AppointmentView): TemplateResult | typeof nothing =>
  state.problem === undefined
    ? nothing
    : html`<wdl-notice
        data-problem
        kind="warning"
        .text=${appointmentProblemText(state.problem, t)}
      ></wdl-notice>`;

/** Renders what was left out. */
export const renderErrors = ({ state: { errors }, t }: AppointmentView): TemplateResult | typeof nothing => {
  const left = [
    ...(errors.channel === undefined ? [] : [{ field: 'channel', text: t.channelMissing }]),
    ...(errors.time === undefined ? [] : [{ field: 'time', text: t.timeMissing }]),
  ];
  return left.length === 0
    ? nothing
    : html`<wdl-error-summary .heading=${t.errorsTitle(left.length)} .errors=${left}></wdl-error-summary>`;
};
