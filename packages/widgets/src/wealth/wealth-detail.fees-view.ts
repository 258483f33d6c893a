import type { PurchaseFeeStep, RedemptionFeeStep, WealthProduct } from '@weidongli/contracts/wealth';
import { formatMoney, formatPercent, parseMoneyInput } from '@weidongli/finance/money';
import { html, nothing, type TemplateResult } from 'lit';
import type { AmountRow } from '../kit/amount-list.element.js';
import type { FieldTextDetail } from '../kit/typing-field.js';
import { explainFee, feeKind, feeOf } from './wealth-detail.fees.js';
import type { WealthDetailMessages } from './wealth-detail.messages.js';
import type { DetailView } from './wealth-detail.view.js';

/** The amount that a first look is given for: 10,000 yuan, in fen. */
const example = 1_000_000n;

/** Says in the list what buying 10,000 yuan costs. */
export const feeHint = (product: WealthProduct, t: WealthDetailMessages): string =>
  product.fees?.purchase.length === 0 ? t.noPurchaseFee : t.feeHint(formatMoney(feeOf(product, example)));

const purchaseRows = (steps: readonly PurchaseFeeStep[], t: WealthDetailMessages): readonly AmountRow[] =>
  steps.map(({ from, rate, flat }, index) => {
    const next = steps[index + 1]?.from;
    const [least, below] = [formatMoney(from), next === undefined ? undefined : formatMoney(next)];
    return {
      label:
        below === undefined
          ? index === 0
            ? t.everyAmount
            : t.amountFrom(least)
          : index === 0
            ? t.amountBelow(below)
            : t.amountBetween(least, below),
      value: flat === null ? formatPercent(rate ?? '0', 2) : t.money(formatMoney(flat)),
    };
  });

const redemptionRows = (steps: readonly RedemptionFeeStep[], t: WealthDetailMessages): readonly AmountRow[] =>
  steps.map(({ fromDays, rate }, index) => {
    const next = steps[index + 1]?.fromDays;
    return {
      label:
        next === undefined
          ? t.daysFrom(fromDays)
          : index === 0
            ? t.daysBelow(next)
            : t.daysBetween(fromDays, next),
      value: formatPercent(rate, 2),
    };
  });

const rowsOr = (rows: readonly AmountRow[], none: string): TemplateResult =>
  rows.length === 0
    ? html`<p class="soft">${none}</p>`
    : html`<wdl-amount-list .rows=${rows}></wdl-amount-list>`;

/** Renders what the product costs: what an amount of the customer's would, then every step. */
export const renderFees = (view: DetailView, product: WealthProduct, close: () => void): TemplateResult => {
  const { t } = view;
  const { fees } = product;
  if (fees === null) return html``;
  return html`${renderExample(view, product)}
    <div class="stack">
      <h3 class="strong">${t.purchaseFee}</h3>
      ${rowsOr(purchaseRows(fees.purchase, t), t.noPurchaseFee)}
    </div>
    <div class="stack">
      <h3 class="strong">${t.redemptionFee}</h3>
      ${rowsOr(redemptionRows(fees.redemption, t), t.noRedemptionFee)}
    </div>
    <div class="stack">
      <h3 class="strong">${t.yearFees}</h3>
      <wdl-amount-list
        .rows=${[
          { label: t.managementFee, value: formatPercent(fees.management, 2) },
          { label: t.custodyFee, value: formatPercent(fees.custody, 2) },
          { label: t.salesFee, value: formatPercent(fees.sales, 2) },
        ]}
      ></wdl-amount-list>
      <p class="note">${t.yearFeesNote}</p>
    </div>
    <wdl-button kind="second" .label=${t.gotIt} @click=${close}></wdl-button>`;
};

const canonicalise = (text: string): string | undefined => {
  const read = parseMoneyInput(text);
  return read.ok ? formatMoney(read.fen) : undefined;
};

/** Which text says how the fee comes about. */
const formulas = { rate: 'feeFormula', flat: 'feeFormulaFlat', none: 'feeFormulaNone' } as const;

const renderExample = ({ state, t, act }: DetailView, product: WealthProduct): TemplateResult => {
  const read = parseMoneyInput(state.amountText);
  const explained = read.ok && read.fen > 0n ? explainFee(product, read.fen) : undefined;
  return html`<wdl-money-field
      .label=${t.exampleLabel}
      sign="¥"
      .value=${state.amountText}
      .canonicalise=${canonicalise}
      .clearLabel=${t.clearAmount}
      .error=${explained === undefined ? t.exampleError : ''}
      @wdl-input=${({ detail }: CustomEvent<FieldTextDetail>) => {
        act({ type: 'amount-typed', text: detail.value });
      }}
      @wdl-change=${({ detail }: CustomEvent<FieldTextDetail>) => {
        act({ type: 'amount-typed', text: detail.value });
      }}
    ></wdl-money-field>
    ${
      explained === undefined
        ? nothing
        : html`<wdl-formula
            .formula=${t[formulas[feeKind(product, read.ok ? read.fen : 0n)]]}
            .note=${t.feeFormulaNote}
            .caption=${t.feeFormulaCaption}
            .columns=${t.feeFormulaColumns}
            .rows=${explained.steps.map(({ key, expression, value }) => [
              t.feeFormulaSteps[key] ?? key,
              expression,
              value,
            ])}
          ></wdl-formula>`
    }`;
};
