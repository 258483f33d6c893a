import type { WealthQuote } from '@weidongli/contracts/wealth';
import { formatMoney, formatPercent, rateFromDecimal, toFen } from '@weidongli/finance/money';
import { html, nothing, type TemplateResult } from 'lit';
import type { SheetState } from '../screen/document-view.js';
import { showShortDay } from '../screen/show-short-day.js';
import { cancelTitle, renderCancel } from './order-result-view.js';
import { showShares } from './show-shares.js';
import { feeSteps, type FeeStep } from './wealth-redeem.fees.js';
import { problemText } from './wealth-redeem.problem.js';
import type { RedeemSheet, RedeemView } from './wealth-redeem.view.js';

const titleOf = ({ state, t }: RedeemView, sheet: RedeemSheet | undefined): string => {
  switch (sheet) {
    case 'fee':
      return t.howRedeemFee;
    case 'card':
      return t.chooseCard;
    case 'cancel':
      return state.order === undefined ? '' : cancelTitle(state.order, t);
    case undefined:
      return '';
  }
};

/** Renders the sheet that is open, if one is; the question before cancelling closes with the order's next state. */
export const renderSheet = (view: RedeemView, { sheet, close }: SheetState<RedeemSheet>): TemplateResult => {
  const isOpen = sheet !== undefined && (sheet !== 'cancel' || view.state.order?.status === 'SUBMITTED');
  return html`<wdl-sheet
    .open=${isOpen}
    .heading=${isOpen ? titleOf(view, sheet) : ''}
    .closeLabel=${view.t.close}
    @wdl-close=${close}
  >
    ${sheet === 'fee' ? renderFeeSheet(view, close) : nothing}
    ${sheet === 'card' ? renderCardSheet(view, close) : nothing}
    ${sheet === 'cancel' && isOpen ? renderCancelSheet(view, close) : nothing}
  </wdl-sheet>`;
};

const renderClose = ({ t }: RedeemView, close: () => void): TemplateResult =>
  html`<wdl-button kind="second" .label=${t.gotIt} @click=${close}></wdl-button>`;

const showRate = (rate: string): string => formatPercent(rateFromDecimal(rate), 2);

/** Renders the fee lot by lot with the numbers of this redemption, and the steps of the fee. */
const renderFeeSheet = (view: RedeemView, close: () => void): TemplateResult => {
  const { state, t } = view;
  const { quote, product } = state;
  const steps = product === undefined ? [] : feeSteps(product);
  return html`
    ${quote === undefined ? nothing : renderLots(view, quote)}
    <div class="stack">
      <h3 class="card__title">${t.feeTiers}</h3>
      ${
        steps.length === 0
          ? html`<p class="soft">${t.tiersNone}</p>`
          : html`<wdl-amount-list
              .rows=${steps.map((step) => ({ label: tierLabel(step, view), value: showRate(step.rate) }))}
            ></wdl-amount-list>`
      }
    </div>
    ${renderClose(view, close)}
  `;
};

const tierLabel = ({ fromDays, belowDays }: FeeStep, { t }: RedeemView): string => {
  if (belowDays === undefined) return fromDays === 0 ? t.tierAlways : t.tierFrom(fromDays);
  return t.tierBelow(belowDays);
};

const renderLots = ({ t }: RedeemView, { estimate }: WealthQuote): TemplateResult =>
  html`<wdl-formula
    .formula=${t.lotFormula}
    .note=${t.lotFormulaNote}
    .caption=${t.lotCaption}
    .columns=${t.lotColumns}
    .rows=${estimate.lots.map(({ confirmDate, daysHeld, shares, feeRate, fee }) => [
      t.lotDay(showShortDay(confirmDate, t), daysHeld),
      `${showShares(shares)} × ${estimate.nav} × ${showRate(feeRate)}`,
      formatMoney(toFen(fee)),
    ])}
    .totalLabel=${t.lotTotal}
    .total=${formatMoney(toFen(estimate.fee))}
  ></wdl-formula>`;

/** Renders the choice of cards. */
const renderCardSheet = (view: RedeemView, close: () => void): TemplateResult => {
  const { state, t, act } = view;
  return html`
    <wdl-option-list
      .label=${t.chooseCard}
      .options=${state.cards.map(({ id, last4, issuer }) => ({ value: id, label: t.card(last4), sub: issuer }))}
      .value=${state.card?.id ?? ''}
      @wdl-change=${(event: CustomEvent<{ value: string }>) => {
        act({ type: 'card-chosen', cardId: event.detail.value });
      }}
    ></wdl-option-list>
    ${renderClose(view, close)}
  `;
};

const renderCancelSheet = (
  { state, t, act }: RedeemView,
  close: () => void,
): TemplateResult | typeof nothing => {
  const { order, problem, work } = state;
  if (order === undefined) return nothing;
  const late = problem?.code === 'after-cut-off' || problem?.code === 'invalid-state';
  return renderCancel({
    ...{ order, t, close },
    busy: work === 'cancel',
    error: problem === undefined ? '' : late ? t.cancelLate : problemText(problem, t),
    cancel: () => {
      act({ type: 'cancel-order' });
    },
  });
};
