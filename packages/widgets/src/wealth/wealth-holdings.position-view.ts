import type { Holding, HoldingDetail } from '@weidongli/contracts/wealth';
import { html, nothing, type TemplateResult } from 'lit';
import type { AmountRow } from '../kit/amount-list.element.js';
import { showDate } from '../screen/show-date.js';
import { showShortDay } from '../screen/show-short-day.js';
import { showChange } from './show-change.js';
import { showShares } from './show-shares.js';
import { renderFacts, type Fact } from './wealth-holdings.facts-view.js';
import { changeOf, shownMoney, shownMoneyChange, shownSum } from './wealth-holdings.figures.js';
import { renderOrderList } from './wealth-holdings.order-list-view.js';
import { renderProblem, renderUnread } from './wealth-holdings.problem-view.js';
import { placeOf } from './wealth-holdings.state.js';
import type { HoldingsView } from './wealth-holdings.view.js';

/** Lots that are shown before all are wanted. */
const fewLots = 3;

/** Renders a position: what it is worth, where that comes from, its lots, its orders, and what can be done. */
export const renderPosition = (view: HoldingsView): TemplateResult => {
  const { state, t } = view;
  const { position } = state;
  const holding = position?.holding ?? knownHolding(view);
  if (holding === undefined)
    return html`<h1 class="vh" tabindex="-1" data-heading>${t.titles.position}</h1>
      ${renderProblem(view)} ${renderUnread(view)}`;
  return html`
    ${renderProblem(view)} ${renderNews(view)} ${renderWorth(view, holding)}
    ${position === undefined ? renderUnread(view) : renderDetail(view, position)}
    ${renderActions(view, holding)}
  `;
};

/** Finds the position on the first page, which has most of it. */
const knownHolding = ({ state }: HoldingsView): Holding | undefined => {
  const { id } = placeOf(state);
  return state.home?.holdings.find(({ code }) => code === id);
};

const renderNews = ({ state, t }: HoldingsView): TemplateResult | typeof nothing =>
  state.news === undefined
    ? nothing
    : html`<wdl-notice data-news kind="success" .text=${t.modeChanged[state.news]}></wdl-notice>`;

const renderWorth = (view: HoldingsView, holding: Holding): TemplateResult => {
  const { state, t } = view;
  const { name, code, riskLevel, marketValue, latestIncome, latestIncomeDate, unrealisedProfit } = holding;
  return html`<section class="card" aria-label=${name}>
    <div>
      <p class="strong">${name}</p>
      <p class="note"><span class="num">${code}</span> ${t.risks[riskLevel] ?? riskLevel}</p>
    </div>
    <wdl-hero
      data-heading
      label-is-heading
      .label=${t.total}
      .sign=${state.hidden ? '' : '¥'}
      .value=${shownSum(view, marketValue)}
    ></wdl-hero>
    <wdl-figures
      .figures=${[
        changeOf(view, t.latestIncomeOn(showShortDay(latestIncomeDate, t)), latestIncome),
        changeOf(view, t.heldIncome, unrealisedProfit),
      ]}
    ></wdl-figures>
  </section>`;
};

const renderDetail = (view: HoldingsView, position: HoldingDetail): TemplateResult => html`
  ${renderIncomes(view, position)} ${renderUnits(view, position)} ${renderSettings(view, position.holding)}
  <h2 class="card__title pad">${view.t.itsOrders}</h2>
  ${renderOrderList(view, view.state.positionOrders)}
`;

const renderIncomes = (view: HoldingsView, { holding, annualReturn }: HoldingDetail): TemplateResult => {
  const { t } = view;
  const { profitRate, realisedProfit, cumulativeIncome } = holding;
  const facts: readonly Fact[] = [
    { label: t.profitRate, value: profitRate === null ? t.noFigure : showChange(profitRate) },
    { label: t.realised, value: shownMoneyChange(view, realisedProfit) },
    { label: t.cumulativeIncome, value: shownMoneyChange(view, cumulativeIncome) },
    {
      label: t.annualReturn,
      note: t.annualReturnNote,
      value: annualReturn === null ? t.annualReturnYoung : showChange(annualReturn),
    },
  ];
  return html`<section class="card">
    <h2 class="card__title">${t.incomes}</h2>
    ${renderFacts(facts)}
    <p class="note">${t.pastNote}</p>
  </section>`;
};

/** Shows a number of units, or that it is hidden. */
const shownUnits = ({ state, t }: HoldingsView, units: string): string =>
  state.hidden ? t.hiddenSum : t.shares(showShares(units));

const renderUnits = (view: HoldingsView, { holding, lots }: HoldingDetail): TemplateResult => {
  const { t } = view;
  const { shares, nav, navDate, averageCost, costBasis } = holding;
  const isFrozen = /[1-9]/u.test(shares.frozen);
  const rows: readonly AmountRow[] = [
    { label: t.unitsHeld, value: shownUnits(view, shares.total) },
    { label: t.unitsAvailable, value: shownUnits(view, shares.available) },
    ...(isFrozen ? [{ label: t.unitsFrozen, value: shownUnits(view, shares.frozen) }] : []),
    { label: t.navOn(showShortDay(navDate, t)), value: nav },
    { label: t.cost, value: shownMoney(view, costBasis) },
    ...(averageCost === null ? [] : [{ label: t.averageCost, value: averageCost }]),
  ];
  return html`<section class="card">
      <h2 class="card__title">${t.units}</h2>
      <wdl-amount-list .rows=${rows}></wdl-amount-list>
    </section>
    ${lots.length === 0 ? nothing : renderLots(view, lots)}`;
};

/** Renders units by the day of their confirmation: fees of a redemption count from it. */
const renderLots = (view: HoldingsView, lots: HoldingDetail['lots']): TemplateResult => {
  const { state, t, act } = view;
  const shown = state.allLots ? lots : lots.slice(0, fewLots);
  return html`<section class="card">
    <h2 class="card__title">${t.lots}</h2>
    <wdl-amount-list
      .rows=${shown.map(({ confirmDate, daysHeld, shares }) => ({
        label: t.lotOf(showDate(confirmDate, t)),
        note: t.daysHeld(daysHeld),
        value: shownUnits(view, shares),
      }))}
    ></wdl-amount-list>
    <p class="note">${t.lotsNote}</p>
    ${
      shown.length === lots.length
        ? nothing
        : html`<wdl-button
            kind="link"
            .label=${t.allLots(lots.length)}
            @click=${() => {
              act({ type: 'lots-opened' });
            }}
          ></wdl-button>`
    }
  </section>`;
};

const renderSettings = (view: HoldingsView, { code, kind, dividendMode }: Holding): TemplateResult => {
  const { t, act, go, show } = view;
  return html`<wdl-list>
    ${
      dividendMode === null
        ? nothing
        : html`<wdl-row
            interactive
            .label=${t.dividendMode}
            .value=${t.modes[dividendMode] ?? ''}
            @click=${() => {
              act({ type: 'asked', question: 'mode' });
            }}
          ></wdl-row>`
    }
    <wdl-row
      interactive
      .label=${t.incomeCalendar}
      @click=${() => {
        show('income', code);
      }}
    ></wdl-row>
    ${
      kind === 'BANK_WMP'
        ? nothing
        : html`<wdl-row
            interactive
            .label=${t.plan}
            .sub=${t.planSub}
            @click=${() => {
              go('plan', code);
            }}
          ></wdl-row>`
    }
  </wdl-list>`;
};

/** Renders the ways on; nothing that is held can be sold while redemptions hold all of it. */
const renderActions = ({ t, go }: HoldingsView, { code, shares }: Holding): TemplateResult => {
  const canSell = /[1-9]/u.test(shares.available);
  const buy = html`<wdl-button
    .label=${t.buy}
    @click=${() => {
      go('buy', code);
    }}
  ></wdl-button>`;
  return canSell
    ? html`<wdl-action-bar slot="footer" pair>
        <wdl-button
          kind="second"
          .label=${t.redeem}
          @click=${() => {
            go('redeem', code);
          }}
        ></wdl-button>
        ${buy}
      </wdl-action-bar>`
    : html`<wdl-action-bar slot="footer" .note=${t.nothingToRedeem}>${buy}</wdl-action-bar>`;
};
