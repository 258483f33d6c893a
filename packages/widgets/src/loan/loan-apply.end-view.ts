import { html, nothing, type TemplateResult } from 'lit';
import { renderAgain } from './loan-apply.decline-view.js';
import { renderHome, renderWays } from './loan-apply.ways-view.js';
import type { ApplyView } from './loan-apply.view.js';

/** Renders that nothing can be applied for: no reason is given, and none is needed where there is a line already. */
export const renderUnavailable = (view: ApplyView): TemplateResult => {
  const { state, t, leave } = view;
  const opened = state.invitation?.status === 'OPENED';
  return html`<section class="card">
      <wdl-result
        data-heading
        .heading=${opened ? t.openedTitle : t.unavailableTitle}
        .text=${opened ? t.openedText : t.unavailableText}
      ></wdl-result>
    </section>
    ${renderWays(
      view,
      opened
        ? html`<wdl-button
            .label=${t.borrow}
            @click=${() => {
              leave('draw');
            }}
          ></wdl-button>`
        : undefined,
    )}`;
};

/** Renders an application that was taken back, or an offer whose last day has passed. */
export const renderOver = (view: ApplyView): TemplateResult => {
  const { state, t } = view;
  const expired = state.step === 'expired';
  return html`<section class="card">
      <wdl-result
        data-heading
        .heading=${expired ? t.lapsed : t.withdrawn}
        .text=${expired ? t.lapsedText : t.withdrawnText}
      ></wdl-result>
    </section>
    ${renderWays(view, renderAgain(view))}`;
};

/** Renders the query of something whose reply never came. */
export const renderUnknown = (view: ApplyView): TemplateResult => {
  const { state, t, act } = view;
  return html`<section class="card">
      <wdl-result data-heading kind="warning" .heading=${t.unknownTitle} .text=${t.unknownText}></wdl-result>
      <wdl-amount-list .rows=${[{ label: t.stateRow, value: t.stateWaiting }]}></wdl-amount-list>
    </section>
    ${
      state.problem === undefined
        ? nothing
        : html`<wdl-notice data-problem kind="warning" .text=${t.unknownOffline}></wdl-notice>`
    }
    <wdl-action-bar slot="footer" plain pair>
      ${renderHome(view)}
      <wdl-button
        .label=${t.queryAgain}
        .busyLabel=${t.querying}
        .busy=${state.work === 'query'}
        @click=${() => {
          act({ type: 'query' });
        }}
      ></wdl-button>
    </wdl-action-bar>`;
};
