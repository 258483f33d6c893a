import type { WealthProduct } from '@weidongli/contracts/wealth';
import { formatPercent } from '@weidongli/finance/money';
import { html, nothing, type TemplateResult } from 'lit';
import type { TabChangeDetail } from '../kit/tabs.element.js';
import type { WealthDetailMessages } from './wealth-detail.messages.js';
import { chartPoints } from './wealth-detail.series.js';
import {
  isMoneyFund,
  performanceOf,
  rangeOf,
  rangesOf,
  type DetailRange,
  type DetailSeries,
} from './wealth-detail.state.js';
import type { DetailView } from './wealth-detail.view.js';

/** Renders how the product went: ranges, the line, and the same as a table. */
export const renderHistory = (view: DetailView, product: WealthProduct): TemplateResult => {
  const { state, t, act } = view;
  return html`${isMoneyFund(product) ? renderSeries(view) : nothing}
    <wdl-tabs
      .label=${t.rangeLabel}
      .options=${rangesOf(product).map((value) => ({ value, label: t.ranges[value] }))}
      .value=${rangeOf(state)}
      @wdl-change=${({ detail }: CustomEvent<TabChangeDetail>) => {
        act({ type: 'range-chosen', range: detail.value as DetailRange });
      }}
    ></wdl-tabs>
    ${renderChart(view, product)}`;
};

const renderSeries = ({ state, t, act }: DetailView): TemplateResult =>
  html`<wdl-tabs
    .label=${t.seriesLabel}
    .options=${[
      { value: 'yield', label: t.series.yield },
      { value: 'income', label: t.series.income },
    ]}
    .value=${state.series}
    @wdl-change=${({ detail }: CustomEvent<TabChangeDetail>) => {
      act({ type: 'series-chosen', series: detail.value as DetailSeries });
    }}
  ></wdl-tabs>`;

const showYield = (value: string): string => (value === '' ? '' : formatPercent(value, 2));
const asItIs = (value: string): string => value;

const summaryOf = (
  product: WealthProduct,
  range: DetailRange,
  label: string,
  ends: readonly string[],
  t: WealthDetailMessages,
): string => {
  const [first = '', last = ''] = ends;
  const words = t.chartSummary(t.ranges[range], label, first, last);
  const drawdown = performanceOf(product, range)?.maxDrawdown;
  return isMoneyFund(product) || drawdown === null || drawdown === undefined
    ? words
    : t.withDrawdown(words, formatPercent(drawdown, 2));
};

const renderFailed = ({ t, act }: DetailView): TemplateResult =>
  html`<wdl-notice kind="warning" .text=${t.historyFailed}></wdl-notice>
    <wdl-button
      kind="second"
      small
      .label=${t.tryAgain}
      @click=${() => {
        act({ type: 'nav-wanted' });
      }}
    ></wdl-button>`;

const renderChart = (view: DetailView, product: WealthProduct): TemplateResult => {
  const { state, t, act } = view;
  const { nav } = state;
  if (nav === 'reading')
    return html`<wdl-skeleton .label=${t.loadingHistory} .lines=${['full']}></wdl-skeleton>`;
  if (nav === 'failed') return renderFailed(view);
  const range = rangeOf(state);
  const series = isMoneyFund(product) ? state.series : 'nav';
  const points = chartPoints(nav, range, series);
  const describe = series === 'yield' ? showYield : asItIs;
  const label = t.series[series];
  const ends = [points.at(0), points.at(-1)].map((point) => describe(point?.value ?? ''));
  return html`<wdl-chart
      .label=${label}
      .summary=${summaryOf(product, range, label, ends, t)}
      .points=${points}
      .showTable=${state.table}
      .tableLabel=${t.tableOf(label)}
      .dateHeading=${t.dateHeading}
      .valueHeading=${label}
      .describeValue=${describe}
      .describeTick=${describe}
    ></wdl-chart>
    <wdl-button
      kind="link"
      .label=${state.table ? t.hideTable : t.asTable(label)}
      @click=${() => {
        act({ type: 'table-toggled' });
      }}
    ></wdl-button>`;
};
