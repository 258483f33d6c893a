import { explainInterest } from '@weidongli/finance';
import { formatMoney } from '@weidongli/finance/money';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrawPurpose } from './loan-draw.state.js';
import { renderDocument, type SheetState } from '../screen/document-view.js';
import type { DrawSheet, DrawView } from './loan-draw.view.js';
import { showDate } from '../screen/show-date.js';

const titles = { formula: 'formulaTitle', plan: 'planTitle', purpose: 'purpose' } as const;

const titleOf = ({ state, t }: DrawView, sheet: DrawSheet | undefined): string => {
  if (typeof sheet === 'object')
    return state.quote?.agreements.find(({ id }) => id === sheet.agreementId)?.title ?? '';
  return sheet === undefined ? '' : t[titles[sheet]];
};

/** Renders the sheet that is open, if one is. */
export const renderSheet = (
  view: DrawView,
  { sheet, document, close }: SheetState<DrawSheet>,
): TemplateResult =>
  html`<wdl-sheet
    .open=${sheet !== undefined}
    .heading=${titleOf(view, sheet)}
    .closeLabel=${view.t.close}
    @wdl-close=${close}
  >
    ${sheet === 'formula' ? renderFormulaSheet(view, close) : nothing}
    ${sheet === 'plan' ? renderPlanSheet(view, close) : nothing}
    ${sheet === 'purpose' ? renderPurposeSheet(view, close) : nothing}
    ${typeof sheet === 'object' ? renderDocument(view.t, document, close) : nothing}
  </wdl-sheet>`;

/** Renders how interest is worked out, row by row, with the numbers of this loan. */
const renderFormulaSheet = (
  { preview, state, t }: DrawView,
  close: () => void,
): TemplateResult | typeof nothing => {
  if (preview === undefined) return nothing;
  const { steps, result } = explainInterest(preview.schedule);
  const rows = steps
    .filter(({ key }) => key === 'row-interest')
    .map(({ n, expression, value }) => [String(n ?? ''), expression, value]);
  const yearBasis = state.quote?.disclosure.yearBasis ?? state.line?.yearBasis ?? 365;
  return html`
    <wdl-formula
      .formula=${t.formula}
      .note=${t.formulaNote}
      .caption=${t.formulaCaption}
      .columns=${t.formulaColumns}
      .rows=${rows}
      .totalLabel=${t.totalInterest}
      .total=${result.value}
    ></wdl-formula>
    <div class="stack">
      <h3 class="card__title">${t.twoRates}</h3>
      <wdl-amount-list
        .rows=${[
          {
            label: t.annualRate,
            note: t.annualNote(preview.dailyRate, yearBasis),
            value: preview.annualRate,
            strong: true,
          },
          ...(preview.allInAnnualCost === undefined
            ? []
            : [{ label: t.allInCost, note: t.allInNote, value: preview.allInAnnualCost, strong: true }]),
        ]}
      ></wdl-amount-list>
    </div>
    <wdl-button kind="second" .label=${t.gotIt} @click=${close}></wdl-button>
  `;
};

/** Renders the whole plan. */
const renderPlanSheet = ({ preview, t }: DrawView, close: () => void): TemplateResult | typeof nothing => {
  if (preview === undefined) return nothing;
  const rows = preview.schedule.rows.map(({ dueDate, principal, interest, total }) => ({
    date: showDate(dueDate, t),
    split: t.split(formatMoney(principal), formatMoney(interest)),
    total: formatMoney(total),
  }));
  return html`
    <wdl-schedule .label=${t.planLabel(rows.length)} .rows=${rows}></wdl-schedule>
    <wdl-amount-list
      .rows=${[{ label: t.planTotal, value: t.money(preview.totalRepayment), total: true }]}
    ></wdl-amount-list>
    <wdl-button kind="second" .label=${t.gotIt} @click=${close}></wdl-button>
  `;
};

/** Renders the choice of purposes. */
const renderPurposeSheet = ({ state, t, act }: DrawView, close: () => void): TemplateResult => {
  const purposes = state.line?.purposes ?? [];
  return html`
    <wdl-chip-group
      .label=${t.purpose}
      .options=${purposes.map((purpose) => ({ value: purpose, label: t.purposes[purpose] ?? purpose }))}
      .value=${state.purpose}
      @wdl-change=${(event: CustomEvent<{ value: DrawPurpose }>) => {
        act({ type: 'purpose-chosen', purpose: event.detail.value });
      }}
    ></wdl-chip-group>
    <p class="soft">${t.consentText}</p>
    <wdl-button kind="second" .label=${t.gotIt} @click=${close}></wdl-button>
  `;
};
