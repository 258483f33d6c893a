import { html, nothing, type TemplateResult } from 'lit';
import {
  renderOrderResult,
  renderOrderResultActions,
  renderUnknownOrder,
  renderUnknownOrderActions,
  type UnknownOrderView,
} from './order-result-view.js';
import { renderOpen } from './wealth-redeem.open-view.js';
import { problemText } from './wealth-redeem.problem.js';
import { obstacleOf } from './wealth-redeem.state.js';
import type { RedeemView } from './wealth-redeem.view.js';

/** Renders how the order stands, and what a split at the daily cap has left. */
export const renderResult = (view: RedeemView): TemplateResult => {
  const { state, t, now } = view;
  const { order } = state;
  if (order === undefined) return html``;
  return html`${renderOrderResult({ order, now, t })} ${renderRest(view)}`;
};

const renderRest = ({ state, t, act }: RedeemView): TemplateResult | typeof nothing => {
  const { rest, step } = state;
  if (rest === undefined || step === 'failed' || step === 'cancelled') return nothing;
  return html`<section class="card">
    <p>${t.restText(rest)}</p>
    <wdl-button
      kind="second"
      .label=${t.restGo}
      @click=${() => {
        act({ type: 'again' });
      }}
    ></wdl-button>
  </section>`;
};

/** Renders the ways on: leave, cancel while the bank allows it, or redeem again after a failure. */
export const renderResultActions = (view: RedeemView): TemplateResult => {
  const { state, t, now, act, open, leave } = view;
  const { order, step } = state;
  if (order === undefined) return html``;
  if (step === 'failed')
    return html`<wdl-action-bar slot="footer" plain pair>
      <wdl-button kind="second" .label=${t.home} @click=${leave}></wdl-button>
      <wdl-button
        .label=${t.redeemAgain}
        @click=${() => {
          act({ type: 'again' });
        }}
      ></wdl-button>
    </wdl-action-bar>`;
  const askCancel = (): void => {
    open('cancel');
  };
  return renderOrderResultActions({ order, now, t, askCancel, leave });
};

const unknownView = ({ state, t, act }: RedeemView): UnknownOrderView => ({
  ...{ quote: state.quote, problem: state.problem, t },
  signedOutText: state.problem === undefined ? '' : problemText(state.problem, t),
  busy: state.work === 'query',
  query: () => {
    act({ type: 'query' });
  },
});

/** Renders the query of an order whose reply never came. */
export const renderUnknown = (view: RedeemView): TemplateResult =>
  html`${renderUnknownOrder(unknownView(view))} ${renderUnknownOrderActions(unknownView(view))}`;

/** Renders why nothing can be redeemed now, and what is on its way. */
export const renderUnavailable = (view: RedeemView): TemplateResult => {
  const { t, cancel } = view;
  const obstacle = obstacleOf(view.state) ?? 'not-held';
  return html`<section class="card">
      <wdl-result
        data-heading
        .heading=${t.obstacleTitles[obstacle]}
        .text=${t.obstacleTexts[obstacle]}
      ></wdl-result>
    </section>
    ${renderOpen(view)}
    <wdl-action-bar slot="footer" plain>
      <wdl-button kind="second" .label=${t.home} @click=${cancel}></wdl-button>
    </wdl-action-bar>`;
};
