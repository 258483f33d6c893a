import type { WealthProductSummary } from '@weidongli/contracts/wealth';
import { formatPercent } from '@weidongli/finance/money';
import { html, nothing, type TemplateResult } from 'lit';
import { badge } from '../kit/badge.element.js';
import { icon } from '../kit/icons.js';
import { numberRuns } from '../kit/number-run.js';
import { changeFigure } from './change-figure.js';
import { showChange } from './show-change.js';
import type { WealthBrowseMessages } from './wealth-browse.messages.js';
import { isAboveLevel, maxRiskOf } from './wealth-browse.state.js';
import type { BrowseView } from './wealth-browse.view.js';

/** Figures that rose or fell; the others are rates and have no sign. */
const changes: readonly string[] = ['ONE_YEAR', 'SINCE_INCEPTION'];

/** Renders the figure that a product is shown with. */
export const renderHeadline = ({ headline }: Pick<WealthProductSummary, 'headline'>): TemplateResult =>
  changes.includes(headline.kind)
    ? changeFigure(showChange(headline.value))
    : html`<span class="num">${formatPercent(headline.value, 2)}</span>`;

/** From how many digits on the smallest purchase is worth a word in the list: 10,000 yuan. */
const manyDigits = 5;

/** Gives the smallest purchase in yuan, without decimals that say nothing. */
export const leastYuan = ({ minBuy }: Pick<WealthProductSummary, 'minBuy'>): string =>
  minBuy.amount.replace(/\.00$/u, '');

const figureLabel = (product: WealthProductSummary, t: WealthBrowseMessages): string => {
  const label = t.headlines[product.headline.kind] ?? '';
  const minimum = leastYuan(product);
  return minimum.length >= manyDigits ? t.headlineFrom(label, t.from(minimum)) : label;
};

const renderBadges = (product: WealthProductSummary, { state, t }: BrowseView): TemplateResult => {
  const { riskLevel, status } = product;
  const words = status === 'OPEN' ? undefined : t.productStatuses[status];
  return html`${badge({ label: t.risks[riskLevel] ?? riskLevel })}
  ${isAboveLevel(product, maxRiskOf(state)) ? badge({ label: t.aboveLevel, kind: 'warning' }) : nothing}
  ${words === undefined ? nothing : badge({ label: words })}`;
};

/** Renders a product as a row: pressed it opens, or while products are picked it is picked. */
export const renderRow = (product: WealthProductSummary, view: BrowseView): TemplateResult => {
  const { state, t, act, select } = view;
  const { code, name } = product;
  const isPicked = state.picked.includes(code);
  return html`<button
    class=${state.picking ? 'product product--pick' : 'product'}
    type="button"
    data-code=${code}
    aria-pressed=${state.picking ? (isPicked ? 'true' : 'false') : nothing}
    @click=${() => {
      if (state.picking) act({ type: 'picked', code });
      else select(code);
    }}
  >
    ${state.picking ? html`<span class="tick">${isPicked ? icon('check', 's') : nothing}</span>` : nothing}
    <span class="product__text">
      <span>${name}</span>
      <span class="product__sub"><span class="num">${code}</span> ${renderBadges(product, view)}</span>
    </span>
    <span class="product__end">
      <span class="product__figure">${renderHeadline(product)}</span>
      <span class="product__sub">${numberRuns(figureLabel(product, t))}</span>
    </span>
  </button>`;
};
