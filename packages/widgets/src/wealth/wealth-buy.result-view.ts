import { html, nothing, type TemplateResult } from 'lit';
import {
  renderOrderResult,
  renderOrderResultActions,
  renderUnknownOrder,
  renderUnknownOrderActions,
  type UnknownOrderView,
} from './order-result-view.js';
import { renderRiskMatch, renderRiskMatchActions, type RiskMatchView } from './risk-match-view.js';
import { renderProblem } from './wealth-buy.problem-view.js';
import { amountOf } from './wealth-buy.quote.js';
import { maturityOf } from './wealth-buy.terms-view.js';
import type { BuyView } from './wealth-buy.view.js';

/** Renders how the order stands. */
export const renderOrder = (view: BuyView): TemplateResult => {
  const { order, now } = view.state;
  return html`${renderProblem(view)}
  ${
    order === undefined
      ? nothing
      : renderOrderResult({ order, now, t: view.t, maturityDate: maturityOf(view.state) })
  }`;
};

/** Renders the ways on from there. */
export const renderOrderActions = ({ state, t, open, leave }: BuyView): TemplateResult =>
  state.order === undefined
    ? html``
    : renderOrderResultActions({
        order: state.order,
        now: state.now,
        t,
        leave,
        askCancel: () => {
          open('cancel');
        },
      });

const unknownView = ({ state, t, act }: BuyView): UnknownOrderView => ({
  quote: state.quote,
  problem: state.problem,
  signedOutText: t.expiredText,
  busy: state.work === 'query',
  t,
  query: () => {
    act({ type: 'query' });
  },
});

/** Renders the query of an order whose reply never came. */
export const renderUnknown = (view: BuyView): TemplateResult =>
  html`${renderUnknownOrder(unknownView(view))}${renderUnknownOrderActions(unknownView(view))}`;

/** Renders that the quota of the day is used up: nothing was ordered. */
export const renderRefused = ({ state, t, leave }: BuyView): TemplateResult =>
  html`<section class="card">
      <wdl-result data-heading .heading=${t.refusedTitle} .text=${t.refusedText}></wdl-result>
      <wdl-amount-list
        .rows=${[
          { label: t.product, value: state.quote?.name ?? '' },
          { label: t.amountPaid, value: t.money(amountOf(state)) },
          { label: t.submittedRow, value: t.submittedNo },
        ]}
      ></wdl-amount-list>
    </section>
    ${renderHome(t.home, leave)}`;

const renderHome = (label: string, leave: () => void): TemplateResult =>
  html`<wdl-action-bar slot="footer" plain>
    <wdl-button kind="second" .label=${label} @click=${leave}></wdl-button>
  </wdl-action-bar>`;

/** Renders a product that this customer cannot buy here: no red page, what it means, the way out. */
export const renderUnavailable = ({ state, t, leave }: BuyView): TemplateResult =>
  html`<section class="card">
      <wdl-result
        data-heading
        .heading=${t.unavailableTitle}
        .text=${t.unavailableTexts[state.obstacle ?? 'closed']}
      ></wdl-result>
    </section>
    ${renderHome(t.home, leave)}`;

/** Renders why the product does not fit, or not yet, and what can be done. */
export const renderBlocked = ({ state, t, assess, browse, leave }: BuyView): TemplateResult => {
  const { match, now, suitability } = state;
  if (match === undefined) return html``;
  const maxRisk = suitability?.assessment?.maxRisk;
  const view: RiskMatchView = { match, now, maxRisk, t, assess, browse, leave };
  return html`${renderRiskMatch(view)}${renderRiskMatchActions(view)}`;
};
