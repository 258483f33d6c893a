import type { WealthOrder, WealthPlan } from '@weidongli/contracts/wealth';
import { formatMoney, toFen } from '@weidongli/finance/money';
import { html, nothing, type TemplateResult } from 'lit';
import { businessDate, showDate } from '../screen/show-date.js';
import { dateOf, showNearDay } from './order-days.js';
import { renderProblem } from './wealth-plan.problem-view.js';
import { showRhythm } from './wealth-plan.rhythm.js';
import { shownPlan } from './wealth-plan.state.js';
import type { PlanView } from './wealth-plan.view.js';

/** Renders one plan: what it buys and when, how it stands, and what it has bought. */
export const renderDetail = (view: PlanView): TemplateResult => {
  const { state, t } = view;
  const plan = shownPlan(state);
  if (plan === undefined) return html``;
  return html`
    ${
      state.news === undefined
        ? nothing
        : html`<wdl-notice data-news kind="success" .text=${t.planNews(state.news)}></wdl-notice>`
    }
    ${renderProblem(view)} ${renderSuspension(view, plan)}
    <section class="card">
      <wdl-hero
        data-heading
        label-is-heading
        .label=${plan.name}
        sign="¥"
        .value=${formatMoney(toFen(plan.amount))}
      ></wdl-hero>
      <wdl-amount-list .rows=${detailRows(view, plan)}></wdl-amount-list>
    </section>
    ${renderPurchases(view, plan)}
  `;
};

const detailRows = ({ t, now }: PlanView, plan: WealthPlan) => [
  { label: t.rhythmRow, value: showRhythm(plan.rhythm, t) },
  { label: t.statusRow, value: t.planStatuses[plan.status] ?? plan.status },
  {
    label: t.nextRow,
    value: plan.nextDate === null ? t.nextNone : showNearDay(plan.nextDate, dateOf(now), t),
    strong: plan.nextDate !== null,
  },
  { label: t.payAccount, value: t.card(plan.cardMasked.slice(-4)) },
  { label: t.purchasesRow, value: t.purchasesValue(plan.purchases) },
  { label: t.investedRow, value: t.money(formatMoney(toFen(plan.invested))) },
];

/** Renders why the bank has suspended the plan, and the way on. */
const renderSuspension = (
  { t, go }: PlanView,
  { status, suspension }: WealthPlan,
): TemplateResult | typeof nothing => {
  if (status !== 'SUSPENDED') return nothing;
  const text = t.suspensions[suspension ?? ''] ?? t.suspendedOther;
  return html`<wdl-notice kind="warning" .text=${text}></wdl-notice> ${
      suspension === 'SUITABILITY'
        ? html`<wdl-button
            kind="second"
            .label=${t.goAssess}
            @click=${() => {
              go('assess');
            }}
          ></wdl-button>`
        : nothing
    }`;
};

const renderPurchases = (view: PlanView, plan: WealthPlan): TemplateResult => html`
  <section class="card" aria-label=${view.t.purchases}>
    <h2 class="card__title">${view.t.purchases}</h2>
    ${renderPurchaseRows(view, plan)}
  </section>
`;

const renderPurchaseRows = ({ state, t, act }: PlanView, { id }: WealthPlan): TemplateResult => {
  const { purchases, purchasesFailed } = state;
  if (purchasesFailed)
    return html`<p class="soft">${t.purchasesFailed}</p>
      <wdl-button
        kind="second"
        small
        .label=${t.tryAgain}
        @click=${() => {
          act({ type: 'plan-opened', planId: id });
        }}
      ></wdl-button>`;
  if (purchases === undefined)
    return html`<wdl-skeleton .label=${t.loading} .lines=${['full', 'full']}></wdl-skeleton>`;
  if (purchases.length === 0) return html`<p class="soft">${t.purchasesEmpty}</p>`;
  const noteOf = ({ status, failure }: WealthOrder): string =>
    (failure === null ? undefined : t.purchaseFailures[failure]) ?? t.orderStatuses[status] ?? status;
  return html`<wdl-amount-list
    .rows=${purchases.map((order) => ({
      label: showDate(businessDate(order.createdAt), t),
      note: noteOf(order),
      value: order.amount === null ? '' : t.money(formatMoney(toFen(order.amount))),
    }))}
  ></wdl-amount-list>`;
};

/** Renders what can be done with the plan: pause or resume it, and end it; nothing with one that has ended. */
export const renderDetailActions = ({ state, t, open }: PlanView): TemplateResult | typeof nothing => {
  const plan = shownPlan(state);
  if (plan === undefined || plan.status === 'ENDED') return nothing;
  return html`<wdl-action-bar slot="footer" plain pair>
    <wdl-button
      kind="second"
      .label=${t.end}
      @click=${() => {
        open('end');
      }}
    ></wdl-button>
    ${
      plan.status === 'ACTIVE'
        ? html`<wdl-button
            kind="second"
            .label=${t.pause}
            @click=${() => {
              open('pause');
            }}
          ></wdl-button>`
        : html`<wdl-button
            .label=${t.resumePlan}
            @click=${() => {
              open('resume');
            }}
          ></wdl-button>`
    }
  </wdl-action-bar>`;
};
