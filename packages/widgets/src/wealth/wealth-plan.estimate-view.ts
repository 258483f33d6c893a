import type { WealthQuote } from '@weidongli/contracts/wealth';
import { formatMoney, toFen } from '@weidongli/finance/money';
import { html, nothing, type TemplateResult } from 'lit';
import { dateOf, showNearDay } from './order-days.js';
import { renderOrderFee } from './order-fee-view.js';
import type { WealthPlanMessages } from './wealth-plan.messages.js';
import { showRhythm } from './wealth-plan.rhythm.js';
import { type PlanState } from './wealth-plan.state.js';
import { wishOf } from './wealth-plan.wish.js';
import type { PlanView } from './wealth-plan.view.js';

/** Shows the bound that a mistake is about: the step, the most or the least of a purchase. */
const boundOf = ({ product, errors }: PlanState): string => {
  if (product === undefined) return '';
  const { minBuy, maxBuy, stepBuy } = product;
  const most = errors.amount === 'above-maximum' || errors.amount === 'too-large';
  const money = errors.amount === 'not-a-step' ? stepBuy : most ? (maxBuy ?? minBuy) : minBuy;
  return formatMoney(toFen(money));
};

/** Says what is wrong with the amount; empty when nothing is. */
export const amountError = (state: PlanState, t: WealthPlanMessages): string => {
  const { amount } = state.errors;
  return amount === undefined ? '' : t.planAmountProblem(amount, boundOf(state));
};

/** Renders what must be mended before the screen can go on. */
export const renderErrors = ({ state, t }: PlanView): TemplateResult | typeof nothing => {
  const { amount, frequency, day, consent } = state.errors;
  const entries = [
    ...(amount === undefined ? [] : [{ field: 'amount', text: amountError(state, t) }]),
    ...(frequency === undefined ? [] : [{ field: 'frequency', text: t.frequencyMissing }]),
    ...(day === undefined ? [] : [{ field: 'day', text: t.dayMissing }]),
    ...(consent === undefined ? [] : [{ field: 'consent', text: t.consentMissing }]),
  ];
  return entries.length === 0
    ? nothing
    : html`<wdl-error-summary
        .heading=${t.errorsTitle(entries.length)}
        .errors=${entries}
      ></wdl-error-summary>`;
};

const open: readonly string[] = ['ACTIVE', 'PAUSED', 'SUSPENDED'];

/** Renders what the present choice costs and when it buys, or what is missing for that. */
export const renderEstimate = (view: PlanView): TemplateResult => {
  const { state, t } = view;
  const { quote, problem } = state;
  const isAsked = wishOf(state) !== undefined && problem === undefined;
  return html`${
    quote === undefined
      ? html`<section class="card" aria-label=${t.estimate}>
          <p class="soft">${isAsked ? t.estimating : t.fillFirst}</p>
        </section>`
      : html`<section class="card" aria-label=${t.estimate}>${renderOrderFee({ quote, t })}</section>
          ${renderNextDates(view, quote)}`
  }
  ${renderAlready(view)}`;
};

/** Renders the next days on which the plan buys. */
export const renderNextDates = ({ t, now }: PlanView, { planDates }: WealthQuote): TemplateResult => html`
  <section class="card" aria-label=${t.nextDates}>
    <h2 class="card__title">${t.nextDates}</h2>
    <wdl-amount-list
      .rows=${planDates.map((date, index) => ({
        label: t.nextDate(index + 1),
        value: showNearDay(date, dateOf(now), t),
      }))}
    ></wdl-amount-list>
    <p class="note">${t.nextDatesNote}</p>
  </section>
`;

/** Says that there is a plan for this product already: a second one takes money as well. */
const renderAlready = ({ state, t }: PlanView): TemplateResult | typeof nothing => {
  const plan = state.plans.find(({ code, status }) => code === state.product?.code && open.includes(status));
  if (plan === undefined) return nothing;
  const text = t.already(showRhythm(plan.rhythm, t), formatMoney(toFen(plan.amount)));
  return html`<wdl-notice .text=${text}></wdl-notice>`;
};
