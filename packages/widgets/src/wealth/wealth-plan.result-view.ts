import { formatMoney, toFen } from '@weidongli/finance/money';
import { html, nothing, type TemplateResult } from 'lit';
import { showDayOf } from '../screen/show-date.js';
import { problemText } from './wealth-plan.problem.js';
import { showRhythm } from './wealth-plan.rhythm.js';
import { renderRiskMatch, renderRiskMatchActions, type RiskMatchView } from './risk-match-view.js';
import type { PlanView } from './wealth-plan.view.js';

/** Renders that the plan has begun: what it takes, and when first. */
export const renderDone = ({ state, t }: PlanView): TemplateResult => {
  const { made } = state;
  if (made === undefined) return html``;
  const first = made.nextDate === null ? '' : t.doneText(showDayOf(made.nextDate, t));
  return html`<wdl-receipt>
    <wdl-result slot="result" data-heading kind="success" .heading=${t.doneTitle} .text=${first}></wdl-result>
    <wdl-amount-list
      .rows=${[
        { label: t.productRow, value: made.name },
        { label: t.eachTime, value: t.money(formatMoney(toFen(made.amount))), strong: true },
        { label: t.rhythmRow, value: showRhythm(made.rhythm, t) },
        { label: t.payAccount, value: t.card(made.cardMasked.slice(-4)) },
      ]}
    ></wdl-amount-list>
  </wdl-receipt>`;
};

/** Renders the two ways on from the result. */
export const renderDoneActions = ({ t, act, leave }: PlanView): TemplateResult => html`
  <wdl-action-bar slot="footer" plain pair>
    <wdl-button
      kind="second"
      .label=${t.seePlan}
      @click=${() => {
        act({ type: 'made-opened' });
      }}
    ></wdl-button>
    <wdl-button .label=${t.home} @click=${leave}></wdl-button>
  </wdl-action-bar>
`;

/** Renders the query of a plan whose reply never came, and the one thing that can be done: ask again. */
export const renderUnknown = ({ state, t, act }: PlanView): TemplateResult => {
  const { quote, problem } = state;
  const amount = quote?.amount ?? null;
  return html`<section class="card">
      <wdl-result
        data-heading
        kind="warning"
        .heading=${t.unknownPlanTitle}
        .text=${t.unknownPlanText}
      ></wdl-result>
      <wdl-amount-list
        .rows=${[
          ...(quote === undefined || amount === null
            ? []
            : [{ label: quote.name, value: t.money(formatMoney(toFen(amount))) }]),
          { label: t.stateRow, value: t.stateWaiting },
        ]}
      ></wdl-amount-list>
    </section>
    ${
      problem === undefined
        ? nothing
        : html`<wdl-notice
            data-problem
            kind="warning"
            .text=${problem.code === 'unauthenticated' ? problemText(problem, t) : t.unknownPlanOffline}
          ></wdl-notice>`
    }
    <wdl-action-bar slot="footer" plain>
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

/** Renders a product that no new plan can buy. */
export const renderRefused = ({ state, t, go, leave }: PlanView): TemplateResult => {
  const text = state.cards.length === 0 ? t.refusedNoCard : t.refusedText;
  return html`<section class="card">
      <wdl-result data-heading .heading=${t.refusedTitle} .text=${text}></wdl-result>
    </section>
    <wdl-action-bar slot="footer" plain pair>
      <wdl-button kind="second" .label=${t.home} @click=${leave}></wdl-button>
      <wdl-button
        .label=${t.seeOthers}
        @click=${() => {
          go('browse');
        }}
      ></wdl-button>
    </wdl-action-bar>`;
};

/** Renders what keeps the customer from the product, and the ways on. */
export const renderRisk = ({ state, t, now, go, leave }: PlanView): TemplateResult => {
  const { quote } = state;
  if (quote === undefined) return html``;
  const view: RiskMatchView = {
    ...{ match: quote.riskMatch, now, t, leave },
    assess: () => {
      go('assess');
    },
    browse: () => {
      go('browse');
    },
  };
  return html`${renderRiskMatch(view)} ${renderRiskMatchActions(view)}`;
};
