import { html, type TemplateResult } from 'lit';
import { isOffline, type FlowProblem } from '../screen/flow-problem.js';
import { codeLength, type ArrivalState } from './identity-continue.arrival.js';
import type { IdentityContinueMessages } from './identity-continue.messages.js';

/** What the device that goes on is drawn from, and how it answers. */
export interface ArrivalView {
  readonly state: ArrivalState;
  readonly t: IdentityContinueMessages;
  readonly typed: (code: string) => void;
  readonly submit: () => void;
}

/** Says what went wrong and what to do. A wrong code and a link that counts no more look the same: the bank tells none apart. */
export const arrivalProblemText = (problem: FlowProblem, t: IdentityContinueMessages): string => {
  if (isOffline(problem)) return t.arrivalOffline;
  return problem.code === 'unauthenticated' ? t.arrivalRefused : t.arrivalOther;
};

/** Renders the device that goes on: what happens, the six digits, and whom not to type them for. */
export const renderArrival = (view: ArrivalView): TemplateResult => {
  const { state, t, typed, submit } = view;
  const { problem, code, work } = state;
  if (state.step === 'arrived') return renderArrived(t);
  return html`
    <div class="head">
      <h1 class="head__title" tabindex="-1" data-heading>${t.headingArrival}</h1>
      <p class="head__lead">${t.arrivalLead}</p>
    </div>
    <section class="card">
      <wdl-otp-field
        data-field="code"
        .label=${t.codeLabel}
        .value=${code}
        .hint=${t.codeHint}
        .error=${problem === undefined ? '' : arrivalProblemText(problem, t)}
        @wdl-change=${({ detail }: CustomEvent<{ value: string }>) => {
          typed(detail.value);
        }}
      ></wdl-otp-field>
    </section>
    <wdl-notice .text=${t.arrivalWarning}></wdl-notice>
    <wdl-action-bar slot="footer" .note=${code.length < codeLength ? t.codeMissing : ''}>
      <wdl-button
        .label=${t.goOnHere}
        .disabled=${code.length < codeLength}
        .busy=${work === 'redeem'}
        .busyLabel=${t.working}
        @click=${submit}
      ></wdl-button>
    </wdl-action-bar>
  `;
};

const renderArrived = (t: IdentityContinueMessages): TemplateResult => html`
  <div class="head">
    <h1 class="head__title" tabindex="-1" data-heading>${t.headingArrived}</h1>
    <p class="head__lead">${t.arrivedLead}</p>
  </div>
  <wdl-skeleton .label=${t.loading} .lines=${['half', 'full', 'full']}></wdl-skeleton>
`;
