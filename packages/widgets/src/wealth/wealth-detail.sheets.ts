import type { TradingDay, WealthProduct } from '@weidongli/contracts/wealth';
import { formatMoney } from '@weidongli/finance/money';
import { html, nothing, type TemplateResult } from 'lit';
import type { AmountRow } from '../kit/amount-list.element.js';
import { numberRuns } from '../kit/number-run.js';
import type { SheetState } from '../screen/document-view.js';
import { showDate } from '../screen/show-date.js';
import { datesOfNow } from './wealth-detail.dates.js';
import { renderFees } from './wealth-detail.fees-view.js';
import type { DetailSheet, DetailView } from './wealth-detail.view.js';

const headingOf = (sheet: DetailSheet | undefined, product: WealthProduct, { t }: DetailView): string => {
  if (typeof sheet === 'number') return product.documents[sheet]?.title ?? t.documents;
  return sheet === 'fees' ? t.fees : sheet === 'rules' ? t.rules : t.documents;
};

/** Renders the sheet that is open, if one is. */
export const renderSheet = (view: DetailView, { sheet, close }: SheetState<DetailSheet>): TemplateResult => {
  const { product } = view.state;
  if (product === undefined) return html``;
  return html`<wdl-sheet
    .open=${sheet !== undefined}
    .heading=${headingOf(sheet, product, view)}
    .closeLabel=${view.t.close}
    @wdl-close=${close}
  >
    ${sheet === 'fees' ? renderFees(view, product, close) : nothing}
    ${sheet === 'rules' ? renderRules(view, product, close) : nothing}
    ${sheet === 'documents' ? renderDocuments(view, product) : nothing}
    ${typeof sheet === 'number' ? renderDocument(view, product, sheet) : nothing}
  </wdl-sheet>`;
};

const renderRules = (view: DetailView, product: WealthProduct, close: () => void): TemplateResult => {
  const { t } = view;
  const { minBuy, maxBuy } = product;
  const isRaised = product.status === 'SUBSCRIBING';
  return html`${isRaised ? nothing : renderNow(view, product)}
    <div class="stack">
      <h3 class="strong">${t.rulesTitle}</h3>
      ${rulesOf(product, t).map((rule) => html`<p class="soft">${numberRuns(rule)}</p>`)}
    </div>
    <wdl-amount-list
      .rows=${[
        { label: t.minimum, value: t.money(formatMoney(minBuy)) },
        { label: t.maximum, value: maxBuy === null ? t.noMaximum : t.money(formatMoney(maxBuy)) },
      ]}
    ></wdl-amount-list>
    <wdl-button kind="second" .label=${t.gotIt} @click=${close}></wdl-button>`;
};

/** Lists the rules in words: of a product that is raised its days, of one that binds the money that it does. */
const rulesOf = (product: WealthProduct, t: DetailView['t']): readonly string[] => {
  const { status, fixedTerm, cutOff, confirmDays, redeemSettleDays, fastRedemption } = product;
  const { raiseUntil = null, valueDate = null } = fixedTerm ?? {};
  const buying =
    status === 'SUBSCRIBING' && raiseUntil !== null && valueDate !== null
      ? [t.raiseRule(showDate(raiseUntil, t), showDate(valueDate, t))]
      : [t.cutOffRule(cutOff), t.confirmRule(confirmDays)];
  const fast =
    fastRedemption === null
      ? []
      : [t.fastRule(formatMoney(fastRedemption.perDay), formatMoney(fastRedemption.leftToday))];
  return [...buying, fixedTerm === null ? t.redeemRule(redeemSettleDays) : t.boundRule, ...fast];
};

/** Renders what an order of now would mean, with its real dates. */
const renderNow = ({ state: { days }, t, act }: DetailView, product: WealthProduct): TemplateResult => {
  if (days === 'reading')
    return html`<wdl-skeleton
      .label=${t.loadingDays}
      .lines=${['half', 'full', 'full', 'full']}
    ></wdl-skeleton>`;
  if (days === 'failed')
    return html`<wdl-notice kind="warning" .text=${t.daysFailed}></wdl-notice>
      <wdl-button
        kind="second"
        .label=${t.tryAgain}
        @click=${() => {
          act({ type: 'days-wanted' });
        }}
      ></wdl-button>`;
  const { rows, provisional } = nowRows(product, days, t);
  return html`<div class="stack">
    <h3 class="strong">${t.nowTitle}</h3>
    <wdl-amount-list .rows=${rows}></wdl-amount-list>
    ${provisional ? html`<p class="note">${t.provisional}</p>` : nothing}
  </div>`;
};

const nowRows = (
  product: WealthProduct,
  days: readonly TradingDay[],
  t: DetailView['t'],
): { readonly rows: readonly AmountRow[]; readonly provisional: boolean } => {
  const { tradeDate, isToday, confirmDate, settleDate, provisional } = datesOfNow(product, days);
  return {
    provisional,
    rows: [
      { label: t.tradeDate, value: showDate(tradeDate, t), note: isToday ? t.tradeToday : t.tradeLater },
      { label: t.confirmDate, value: showDate(confirmDate, t) },
      ...(product.fixedTerm === null ? [{ label: t.settleDate, value: showDate(settleDate, t) }] : []),
    ],
  };
};

const renderDocuments = ({ t, open }: DetailView, { documents }: WealthProduct): TemplateResult =>
  html`<div>
    ${documents.map(
      ({ title, version }, index) =>
        html`<wdl-row
          interactive
          icon="document"
          .label=${title}
          .sub=${t.version(version)}
          @click=${() => {
            open(index);
          }}
        ></wdl-row>`,
    )}
  </div>`;

const renderDocument = (
  { t, open }: DetailView,
  { documents }: WealthProduct,
  index: number,
): TemplateResult => {
  const { version = '', paragraphs = [] } = documents[index] ?? {};
  return html`<wdl-agreement-reader
      full
      .version=${t.version(version)}
      .blocks=${paragraphs.map((text) => ({ kind: 'paragraph', text }))}
    ></wdl-agreement-reader>
    <wdl-button
      kind="second"
      .label=${t.allDocuments}
      @click=${() => {
        open('documents');
      }}
    ></wdl-button>`;
};
