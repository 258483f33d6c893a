import type { Holding, WealthOrder } from '@weidongli/contracts/wealth';
import { toFen } from '@weidongli/finance/money';
import { html, nothing, type TemplateResult } from 'lit';
import { numberRuns } from '../kit/number-run.js';
import { showDayOf } from '../screen/show-date.js';
import { showShortDay } from '../screen/show-short-day.js';
import { changeOf, shownMoney, shownSum } from './wealth-holdings.figures.js';
import { renderHolding } from './wealth-holdings.row-view.js';
import { underWayOnly, type HomeReads } from './wealth-holdings.state.js';
import type { HoldingsView } from './wealth-holdings.view.js';

/** Later parts that the first page shows. */
export interface HomeParts {
  readonly renderEmpty: (view: HoldingsView) => TemplateResult;
  readonly renderMany: (view: HoldingsView, holdings: readonly Holding[]) => TemplateResult;
  readonly renderFoot: (view: HoldingsView, home: HomeReads) => TemplateResult;
}

/** Most positions that are drawn as they are; of more, those that are seen. */
const mostPlain = 40;

/** Renders the shape of the first page while it is read. */
export const renderLoading = ({ t }: HoldingsView): TemplateResult => html`
  <wdl-skeleton .label=${t.loading} .lines=${['half', 'hero', 'full', 'full']}></wdl-skeleton>
  <wdl-skeleton
    .lines=${['half', 'full', 'full', 'half', 'full', 'full', 'half', 'full', 'full']}
  ></wdl-skeleton>
`;

/** Renders the first page: what everything is worth, what is under way, every position. Undefined while it needs later parts. */
export const renderHome = (view: HoldingsView, later: HomeParts | undefined): TemplateResult | undefined => {
  const { home } = view.state;
  if (home === undefined) return renderLoading(view);
  const { holdings, deposits, underWay } = home;
  const isEmpty = holdings.length + deposits.length + underWay.length === 0;
  // Where nothing is held nothing has to be there at once; the same holds for what is at the foot.
  if (isEmpty) return later?.renderEmpty(view);
  return html`
    ${renderTotal(view, home)} ${renderAssess(view, home)} ${renderUnderWay(view, home)}
    ${renderPositions(view, home, later)} ${later?.renderFoot(view, home) ?? nothing}
  `;
};

const renderTotal = (view: HoldingsView, { summary }: HomeReads): TemplateResult => {
  const { state, t, act } = view;
  const { total, latestIncome, latestIncomeDate, cumulativeIncome } = summary;
  const latest =
    latestIncomeDate === null ? t.latestIncome : t.latestIncomeOn(showShortDay(latestIncomeDate, t));
  return html`<section class="card">
    <div class="total">
      <wdl-hero
        data-heading
        label-is-heading
        .label=${t.total}
        .sign=${state.hidden ? '' : '¥'}
        .value=${shownSum(view, total)}
      ></wdl-hero>
      <button
        class="link"
        type="button"
        @click=${() => {
          act({ type: 'hidden-toggled' });
        }}
      >
        ${state.hidden ? t.showSums : t.hideSums}
      </button>
    </div>
    <wdl-figures
      .figures=${[changeOf(view, latest, latestIncome), changeOf(view, t.cumulativeIncome, cumulativeIncome)]}
    ></wdl-figures>
  </section>`;
};

/** Says that the questionnaire about risk has to be answered again before anything can be bought. */
const renderAssess = ({ t, goTo }: HoldingsView, { summary }: HomeReads): TemplateResult | typeof nothing =>
  summary.suitability === 'EXPIRED'
    ? html`<wdl-list>
        <wdl-row
          interactive
          icon="document"
          .label=${t.assessmentExpired}
          .sub=${t.assessmentExpiredSub}
          @click=${() => {
            goTo('assess');
          }}
        ></wdl-row>
      </wdl-list>`
    : nothing;

const isSale = ({ shares }: WealthOrder): boolean => shares !== null;

/** Says when the next of the orders goes on: a purchase is confirmed, the money of a redemption arrives. */
const nextDay = (orders: readonly WealthOrder[], { t }: HoldingsView): string => {
  const days = orders
    .map((order) => ({ order, date: isSale(order) ? order.dates.settleDate : order.dates.confirmDate }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const [next] = days;
  if (next === undefined) return '';
  const day = showDayOf(next.date, t);
  return isSale(next.order) ? t.arrivesOn(day) : t.confirmedOn(day);
};

const renderUnderWay = (
  view: HoldingsView,
  { summary, underWay }: HomeReads,
): TemplateResult | typeof nothing => {
  const { t, show } = view;
  const [only] = underWay;
  if (only === undefined) return nothing;
  const count = summary.inProgressOrders;
  const sales = underWay.filter(isSale).length;
  const label = sales === 0 ? t.buysUnderWay : sales === underWay.length ? t.salesUnderWay : t.ordersUnderWay;
  return html`<wdl-list>
    <wdl-row
      interactive
      icon="clock"
      .label=${label(count)}
      .sub=${nextDay(underWay, view)}
      .value=${toFen(summary.inProgressBuys) > 0n ? shownMoney(view, summary.inProgressBuys) : ''}
      @click=${() => {
        if (underWay.length === 1) show('order', only.id);
        else show('orders', underWayOnly);
      }}
    ></wdl-row>
  </wdl-list>`;
};

const renderPositions = (
  view: HoldingsView,
  { holdings, summary }: HomeReads,
  later: HomeParts | undefined,
): TemplateResult | typeof nothing => {
  if (holdings.length === 0) return nothing;
  const { t } = view;
  const count = summary.positions;
  const many = holdings.length > mostPlain ? later?.renderMany(view, holdings) : undefined;
  return html`<section class="card card--flush" aria-label=${t.positions}>
      ${
        many ??
        html`<ul class="holds" role="list" aria-label=${t.positions}>
          ${holdings.slice(0, mostPlain).map((holding) => html`<li>${renderHolding(holding, view)}</li>`)}
        </ul>`
      }
    </section>
    ${count > holdings.length || (count > mostPlain && many === undefined) ? renderRest(view, count) : nothing}`;
};

/** Says that there are more positions; they come by themselves, or when that has failed, on request. */
const renderRest = ({ state, t, act }: HoldingsView, count: number): TemplateResult =>
  state.restFailed
    ? html`<p class="soft pad">${t.restFailed(count)}</p>
        <wdl-button
          kind="second"
          small
          .label=${t.tryAgain}
          @click=${() => {
            act({ type: 'rest-wanted' });
          }}
        ></wdl-button>`
    : html`<p class="soft pad">${numberRuns(t.restComing(count))}</p>`;
