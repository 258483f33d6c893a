import type { LoanSchedule } from '@weidongli/contracts/loan';
import { equalPrincipalSchedule, explainInterest, type Schedule } from '@weidongli/finance';
import { rateFromDecimal, toFen } from '@weidongli/finance/money';
import { html, type TemplateResult } from 'lit';
import type { SheetState } from '../screen/document-view.js';
import type { LoanPlanMessages } from './loan-plan.messages.js';

/** Works the plan out again from its first day, to show how each interest comes about. */
const recomputed = (plan: LoanSchedule): Schedule | undefined => {
  const [first] = plan.rows;
  return first === undefined
    ? undefined
    : equalPrincipalSchedule({
        principal: toFen(plan.totalPrincipal),
        dailyRate: rateFromDecimal(plan.dailyRate),
        tenor: plan.rows.length,
        valueDate: first.periodStart,
      });
};

/** Renders the working of the interest, when it is open. */
export const renderSheet = (
  plan: LoanSchedule | undefined,
  t: LoanPlanMessages,
  { sheet, close }: SheetState<'formula'>,
): TemplateResult => {
  const schedule = sheet === undefined || plan === undefined ? undefined : recomputed(plan);
  const explanation = schedule === undefined ? undefined : explainInterest(schedule);
  const rows = (explanation?.steps ?? [])
    .filter(({ key }) => key === 'row-interest')
    .map(({ n, expression, value }) => [String(n ?? ''), expression, value]);
  return html`<wdl-sheet
    .open=${sheet !== undefined}
    .heading=${t.howInterest}
    .closeLabel=${t.close}
    @wdl-close=${close}
  >
    <wdl-formula
      .formula=${t.formula}
      .note=${t.formulaNote}
      .caption=${t.formulaCaption}
      .columns=${t.formulaColumns}
      .rows=${rows}
      .totalLabel=${t.totalInterest}
      .total=${explanation?.result.value ?? ''}
    ></wdl-formula>
    <wdl-button kind="second" .label=${t.gotIt} @click=${close}></wdl-button>
  </wdl-sheet>`;
};
