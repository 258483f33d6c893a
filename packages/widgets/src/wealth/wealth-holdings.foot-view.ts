import type { Deposit } from '@weidongli/contracts/wealth';
import { formatPercent, rateFromDecimal } from '@weidongli/finance/money';
import { html, nothing, type TemplateResult } from 'lit';
import { numberRuns } from '../kit/number-run.js';
import { showDate, showDayOf } from '../screen/show-date.js';
import { shownMoney } from './wealth-holdings.figures.js';
import type { HomeReads } from './wealth-holdings.state.js';
import type { HoldingsView } from './wealth-holdings.view.js';

/** Renders what comes after the positions: deposits, what the colours say, and the ways on. */
export const renderFoot = (view: HoldingsView, { deposits, summary }: HomeReads): TemplateResult => {
  const { t } = view;
  const { latestIncomeDate: day } = summary;
  return html`${renderDeposits(view, deposits)}
  ${day === null ? nothing : html`<p class="note pad">${numberRuns(t.legend(showDayOf(day, t)))}</p>`}
  ${renderWays(view)}`;
};

const renderDeposits = (
  view: HoldingsView,
  deposits: readonly Deposit[],
): TemplateResult | typeof nothing => {
  const { t, goDeposit } = view;
  if (deposits.length === 0) return nothing;
  return html`<h2 class="card__title pad">${t.deposits}</h2>
    <wdl-list
      >${deposits.map(
        ({ id, name, principal, annualRate, maturityDate }) =>
          html`<wdl-row
            interactive
            .label=${name}
            .sub=${t.depositSub(formatPercent(rateFromDecimal(annualRate), 2), showDate(maturityDate, t))}
            .value=${shownMoney(view, principal)}
            @click=${() => {
              goDeposit(id);
            }}
          ></wdl-row>`,
      )}</wdl-list
    >`;
};

/** Renders that nothing is held, with the way to what there is. */
export const renderEmpty = (view: HoldingsView): TemplateResult => {
  const { t, goTo } = view;
  return html`<h1 class="vh" tabindex="-1" data-heading>${t.title}</h1>
    <section class="card">
      <wdl-empty .text=${t.nothingHeld}>
        <wdl-button
          kind="second"
          small
          .label=${t.seeProducts}
          @click=${() => {
            goTo('browse');
          }}
        ></wdl-button>
      </wdl-empty>
    </section>
    ${renderWays(view)}`;
};

const renderWays = ({ t, show }: HoldingsView): TemplateResult =>
  html`<wdl-action-bar slot="footer" plain pair>
    <wdl-button
      kind="second"
      .label=${t.incomeCalendar}
      @click=${() => {
        show('income');
      }}
    ></wdl-button>
    <wdl-button
      kind="second"
      .label=${t.records}
      @click=${() => {
        show('orders');
      }}
    ></wdl-button>
  </wdl-action-bar>`;
