import type { Money } from '@weidongli/contracts';
import type { PurchaseFeeStep, WealthProduct } from '@weidongli/contracts/wealth';
import { formatMoney, formatPercent } from '@weidongli/finance/money';
import { html, nothing, type TemplateResult } from 'lit';
import { numberRuns } from '../kit/number-run.js';
import type { WealthBrowseMessages } from './wealth-browse.messages.js';
import { leastYuan, renderHeadline } from './wealth-browse.row-view.js';
import type { BrowseView } from './wealth-browse.view.js';

/** One line of the comparison: what is compared, and what it is for a product. */
interface Line {
  readonly label: string;
  readonly of: (product: WealthProduct) => string | TemplateResult;
}

const yuan = (money: Money, t: WealthBrowseMessages): string => t.money(formatMoney(money));

const purchaseFee = ([first]: readonly PurchaseFeeStep[], t: WealthBrowseMessages): string => {
  if (first === undefined) return t.noFee;
  return first.flat === null ? formatPercent(first.rate ?? '0', 2) : yuan(first.flat, t);
};

/** Shows a fee a year; a deposit has none. */
const rateOf = (rate: string | undefined, t: WealthBrowseMessages): string =>
  rate === undefined ? t.noFee : formatPercent(rate, 2);

const linesOf = (t: WealthBrowseMessages): readonly Line[] => [
  { label: t.compareKind, of: ({ kind }) => t.kinds[kind] ?? kind },
  { label: t.riskLabel, of: ({ riskLevel }) => t.risks[riskLevel] ?? riskLevel },
  {
    label: t.compareFigure,
    of: (product) =>
      html`<span class="product__figure">${renderHeadline(product)}</span>
        <span class="product__sub">${t.headlines[product.headline.kind]}</span>`,
  },
  { label: t.minimumLabel, of: (product) => t.from(leastYuan(product)) },
  { label: t.purchaseFee, of: ({ fees }) => purchaseFee(fees?.purchase ?? [], t) },
  { label: t.managementFee, of: ({ fees }) => rateOf(fees?.management, t) },
  { label: t.custodyFee, of: ({ fees }) => rateOf(fees?.custody, t) },
  { label: t.salesFee, of: ({ fees }) => rateOf(fees?.sales, t) },
  { label: t.lockLabel, of: ({ fixedTerm }) => lockOf(fixedTerm?.months ?? 0, t) },
  { label: t.drawdown, of: (product) => drawdownOf(product, t) },
  {
    label: t.redeem,
    of: ({ fees, redeemSettleDays }) => (fees === null ? t.redeemDeposit : t.redeemDays(redeemSettleDays)),
  },
];

const lockOf = (months: number, t: WealthBrowseMessages): string =>
  months === 0 ? t.anyTime : t.months(months);

const drawdownOf = ({ performance, fees }: WealthProduct, t: WealthBrowseMessages): string => {
  if (fees === null) return t.noDrawdown;
  const drawdown = performance.find(({ range }) => range === 'ONE_YEAR')?.maxDrawdown;
  return drawdown === null || drawdown === undefined ? t.tooYoung : formatPercent(drawdown, 2);
};

/** Renders the products that were picked beside each other. */
export const renderCompare = (view: BrowseView): TemplateResult => {
  const { state, t, act } = view;
  const { compared, problem, picked } = state;
  const retry = (): void => {
    act({ type: 'compare' });
  };
  return html`<h1 class="vh" tabindex="-1" data-heading>${t.compareTitle}</h1>
    ${
      problem === undefined
        ? nothing
        : html`<wdl-notice
              data-problem
              kind="warning"
              .text=${problem.userMessage ?? t.compareFailed}
            ></wdl-notice>
            <wdl-button kind="second" .label=${t.tryAgain} @click=${retry}></wdl-button>`
    }
    ${
      compared !== undefined
        ? html`${renderTable(compared, view)}
            <p class="note pad">${numberRuns(t.note)}</p>`
        : problem === undefined
          ? html`<wdl-skeleton
              .label=${t.comparing(picked.length)}
              .lines=${['full', 'full', 'full', 'full', 'full', 'full']}
            ></wdl-skeleton>`
          : nothing
    }`;
};

const renderTable = (products: readonly WealthProduct[], { t, select }: BrowseView): TemplateResult =>
  html`<section class="card">
    <table class="compare">
      <caption class="vh">
        ${t.compareTitle}
      </caption>
      <thead>
        <tr>
          ${products.map(
            ({ code, name }) =>
              html`<th scope="col">
                <button
                  class="tool"
                  type="button"
                  @click=${() => {
                    select(code);
                  }}
                >
                  ${name}
                </button>
                <span class="product__sub num">${code}</span>
              </th>`,
          )}
        </tr>
      </thead>
      ${linesOf(t).map(({ label, of }) => renderLine(label, products.map(of)))}
    </table>
  </section>`;

/** Its own group: the name of a line stands above the values, so that three fit beside each other on the narrowest phone. */
const renderLine = (label: string, values: ReadonlyArray<string | TemplateResult>): TemplateResult =>
  html`<tbody>
    <tr>
      <th scope="rowgroup" colspan=${values.length}>${label}</th>
    </tr>
    <tr>
      ${values.map((value) => html`<td>${numberRuns(value)}</td>`)}
    </tr>
  </tbody>`;
