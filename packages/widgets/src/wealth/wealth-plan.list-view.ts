import type { WealthPlan } from '@weidongli/contracts/wealth';
import { formatMoney, toFen } from '@weidongli/finance/money';
import { html, nothing, type TemplateResult } from 'lit';
import { showDayOf } from '../screen/show-date.js';
import { showRhythm } from './wealth-plan.rhythm.js';
import type { PlanView } from './wealth-plan.view.js';

const subOf = ({ t }: PlanView, { rhythm, status, nextDate }: WealthPlan): string =>
  status === 'ACTIVE' && nextDate !== null
    ? t.rowNext(showRhythm(rhythm, t), showDayOf(nextDate, t))
    : t.rowStatus(showRhythm(rhythm, t), t.planStatuses[status] ?? status);

/** Renders the plans of the customer, and the way to a new one. */
export const renderList = (view: PlanView): TemplateResult => {
  const { state, t, act, go } = view;
  const browse = (): void => {
    go('browse');
  };
  return html`
    <div class="head"><h1 class="head__title" tabindex="-1" data-heading>${t.listHeading}</h1></div>
    ${
      state.plans.length === 0
        ? html`<section class="card">
            <wdl-empty .text=${t.listEmpty}>
              <wdl-button kind="second" small .label=${t.listEmptyGo} @click=${browse}></wdl-button>
            </wdl-empty>
          </section>`
        : html`<wdl-list>
            ${state.plans.map(
              (plan) =>
                html`<wdl-row
                  interactive
                  .label=${plan.name}
                  .sub=${subOf(view, plan)}
                  .value=${t.money(formatMoney(toFen(plan.amount)))}
                  @click=${() => {
                    act({ type: 'plan-opened', planId: plan.id });
                  }}
                ></wdl-row>`,
            )}
          </wdl-list>`
    }
    ${
      state.plans.length === 0
        ? nothing
        : html`<wdl-action-bar slot="footer" plain>
            <wdl-button kind="second" .label=${t.listNew} @click=${browse}></wdl-button>
          </wdl-action-bar>`
    }
  `;
};
