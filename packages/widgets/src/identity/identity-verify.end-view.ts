import { html, nothing, type TemplateResult } from 'lit';
import { showDayTime } from '../screen/show-date.js';
import type { VerifyView } from './identity-verify.view.js';
import { renderProblem } from './identity-verify.ways-view.js';

/** Renders the result: what it is worth in words, what it rests on, and that nobody has certified it. */
export const renderDone = (view: VerifyView): TemplateResult => {
  const { state, t } = view;
  const { application } = state;
  const result = application?.result ?? null;
  const evidence = (result?.evidence ?? []).map(({ kind, at }) => ({
    label: t.evidences[kind] ?? t.otherEvidence,
    value: showDayTime(at, t),
  }));
  const isCertified = result?.evidence.every(({ certified }) => certified) === true;
  return html`
    <section class="card">
      <wdl-result
        data-heading
        kind="success"
        .heading=${t.headingDone}
        .text=${t.assurances[result?.assuranceLevel ?? 0] ?? ''}
      ></wdl-result>
    </section>
    ${renderProblem(view)}
    ${
      evidence.length === 0
        ? nothing
        : html`<section class="card">
            <h2 class="card__title">${t.evidenceTitle}</h2>
            <wdl-amount-list .rows=${evidence}></wdl-amount-list>
          </section>`
    }
    ${isCertified ? nothing : html`<p class="note center">${t.uncertified}</p>`} ${renderDoneActions(view)}
  `;
};

const renderDoneActions = (view: VerifyView): TemplateResult => html`
  <wdl-action-bar slot="footer" plain>
    <wdl-button .label=${view.t.finish} @click=${view.leave}></wdl-button>
    ${
      view.state.application?.status === 'COMPLETED'
        ? renderAgain(view, 'second', view.t.verifyAgain)
        : nothing
    }
  </wdl-action-bar>
`;

const renderAgain = (
  { state, t, act }: VerifyView,
  kind: 'primary' | 'second',
  label: string,
): TemplateResult =>
  html`<wdl-button
    .kind=${kind}
    .label=${label}
    .busy=${state.work === 'start'}
    .busyLabel=${t.working}
    @click=${() => {
      act({ type: 'way', way: 'NEW_APPLICATION' });
    }}
  ></wdl-button>`;

/** Renders an application that was taken back or has run out. */
export const renderOver = (view: VerifyView): TemplateResult => {
  const { state, t, leave } = view;
  return html`
    <section class="card">
      <wdl-result
        data-heading
        .heading=${t.headingOver}
        .text=${state.application?.status === 'CANCELLED' ? t.cancelledText : t.expiredApplicationText}
      ></wdl-result>
    </section>
    ${renderProblem(view)}
    <wdl-action-bar slot="footer" plain pair>
      <wdl-button kind="second" .label=${t.leave} @click=${leave}></wdl-button>
      ${renderAgain(view, 'primary', t.startAgain)}
    </wdl-action-bar>
  `;
};

/** Renders that nobody knows yet whether what was sent has arrived. It is asked about, and not sent again. */
export const renderUnknown = (view: VerifyView): TemplateResult => {
  const { state, t, act, leave } = view;
  return html`
    <section class="card">
      <wdl-result
        data-heading
        kind="warning"
        .heading=${t.headingUnknown}
        .text=${t.unknownText}
      ></wdl-result>
    </section>
    ${renderProblem(view)}
    <wdl-action-bar slot="footer" plain pair>
      <wdl-button kind="second" .label=${t.leave} @click=${leave}></wdl-button>
      <wdl-button
        .label=${t.queryAgain}
        .busy=${state.work === 'query'}
        .busyLabel=${t.querying}
        @click=${() => {
          act({ type: 'query' });
        }}
      ></wdl-button>
    </wdl-action-bar>
  `;
};
