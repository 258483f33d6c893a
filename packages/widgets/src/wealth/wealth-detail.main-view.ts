import type { WealthProduct } from '@weidongli/contracts/wealth';
import { formatPercent } from '@weidongli/finance/money';
import { html, nothing, type TemplateResult } from 'lit';
import { badge } from '../kit/badge.element.js';
import type { Figure } from '../kit/figures.element.js';
import { numberRuns } from '../kit/number-run.js';
import { showShortDay } from '../screen/show-short-day.js';
import { showChange, type Change } from './show-change.js';
import { renderActions } from './wealth-detail.actions-view.js';
import type * as laterParts from './wealth-detail.later.js';
import type { WealthDetailMessages } from './wealth-detail.messages.js';
import { renderRisk } from './wealth-detail.risk-view.js';
import { isDeposit, isMoneyFund, performanceOf, rangeOf, type DetailState } from './wealth-detail.state.js';
import { renderTerms } from './wealth-detail.terms-view.js';
import type { DetailView } from './wealth-detail.view.js';

/** Parts of the screen that come after the figures are shown. */
export type DetailLater = typeof laterParts;

/** Renders the shape of the page while the product is read. */
export const renderLoading = ({ t }: DetailView): TemplateResult => html`
  <wdl-skeleton
    .label=${t.loading}
    .lines=${['hero', 'half', 'full', 'full', 'full', 'full', 'full', 'full']}
  ></wdl-skeleton>
  <wdl-skeleton .lines=${['half', 'full']}></wdl-skeleton>
`;

/** Renders a product: its figures, how it went, what can be lost, what it costs, and what can be done. */
export const renderMain = (
  view: DetailView,
  product: WealthProduct,
  later: DetailLater | undefined,
): TemplateResult => {
  const { state, t } = view;
  return html`
    ${state.problem === undefined ? nothing : later?.renderProblem(view)}
    <section class="card">
      <div class="stack">
        <h1 class="head__title" tabindex="-1" data-heading>${product.name}</h1>
        <p class="note">
          <span class="num">${product.code}</span> ${badge({ label: t.kinds[product.kind] ?? product.kind })}
          ${badge({ label: t.risks[product.riskLevel] ?? product.riskLevel, kind: 'info' })}
        </p>
      </div>
      <wdl-figures .figures=${figuresOf(product, state, t)}></wdl-figures>
      ${
        product.latest === null
          ? nothing
          : html`<div class=${isMoneyFund(product) ? 'history history--series' : 'history'}>
              ${
                later?.renderHistory(view, product) ??
                html`<wdl-skeleton .label=${t.loadingHistory} .lines=${['full']}></wdl-skeleton>`
              }
            </div>`
      }
    </section>
    ${renderTerms(view, product)} ${renderRisk(view, product)} ${renderWays(view, product, later)}
    <p class="note pad">${numberRuns(isDeposit(product) ? t.depositNote : t.note)}</p>
    ${renderActions(view, product)}
  `;
};

const changed = (label: string, { text, tone }: Change): Figure => ({
  label,
  value: text,
  ...(tone === 'none' ? {} : { tone }),
});

const headlineOf = ({ headline }: WealthProduct, t: WealthDetailMessages): Figure => ({
  label: t.headlines[headline.kind] ?? '',
  value: formatPercent(headline.value, 2),
});

const performance = (product: WealthProduct, range: string, t: WealthDetailMessages): Figure | undefined => {
  const value = performanceOf(product, range)?.value;
  return value === null || value === undefined
    ? undefined
    : changed(t.ranges[range] ?? '', showChange(value));
};

/** Puts the figures of a kind together: of a fund how it went over the range that the chart shows. */
const figuresOf = (
  product: WealthProduct,
  state: DetailState,
  t: WealthDetailMessages,
): readonly Figure[] => {
  const { latest, fixedTerm } = product;
  const figures: readonly (Figure | undefined)[] =
    latest === null
      ? [
          headlineOf(product, t),
          fixedTerm === null ? undefined : { label: t.term, value: t.months(fixedTerm.months) },
          {
            label: isDeposit(product) ? t.minimumDeposit : t.minimum,
            value: t.least(product.minBuy.amount.replace(/\.00$/u, '')),
          },
        ]
      : latest.incomePer10k === null
        ? [
            product.headline.kind === 'BENCHMARK'
              ? headlineOf(product, t)
              : performance(product, rangeOf(state), t),
            { label: t.navOf(showShortDay(latest.date, t)), value: latest.nav },
            changed(t.dayChange, showChange(latest.dayChange)),
          ]
        : [
            headlineOf(product, t),
            { label: t.incomeOf(showShortDay(latest.date, t)), value: latest.incomePer10k },
            performance(product, rangeOf(state), t),
          ];
  return figures.filter((figure) => figure !== undefined);
};

const renderWays = (
  { t, open, act }: DetailView,
  product: WealthProduct,
  later: DetailLater | undefined,
): TemplateResult => {
  const ways = [
    ...(product.fees === null
      ? []
      : [
          {
            label: t.fees,
            value: later?.feeHint(product, t) ?? '',
            press: () => {
              open('fees');
            },
          },
          {
            label: t.rules,
            value: product.fixedTerm === null ? t.confirms(product.confirmDays) : '',
            press: () => {
              act({ type: 'days-wanted' });
              open('rules');
            },
          },
        ]),
    {
      label: t.documents,
      value: '',
      press: () => {
        open('documents');
      },
    },
  ];
  return html`<wdl-list
    >${ways.map(
      ({ label, value, press }) =>
        html`<wdl-row interactive .label=${label} .value=${value} @click=${press}></wdl-row>`,
    )}</wdl-list
  >`;
};
