import { explainTimeDeposit } from '@weidongli/finance';
import { rateFromDecimal, toFen, type Money } from '@weidongli/finance/money';
import type { Deposit } from '@weidongli/contracts/wealth';
import { html, type TemplateResult } from 'lit';
import type { ScreenMessages } from '../screen/screen.messages.js';
import type { DepositMessages } from './deposit.messages.zh-CN.js';

/** What the interest of a deposit follows from. */
export interface DepositFormulaView {
  readonly principal: Money;
  readonly terms: Pick<Deposit, 'annualRate' | 'earlyRate' | 'startDate' | 'maturityDate'>;
  /** Days for which the interest is worked out, each with its name; the last one is the total. */
  readonly days: readonly { readonly name: string; readonly date: string }[];
  readonly t: DepositMessages & Pick<ScreenMessages, 'gotIt'>;
}

/** Renders how the interest of a deposit is worked out, day by day with its own numbers; the content of a sheet. */
export const renderDepositFormula = (
  { principal, terms, days, t }: DepositFormulaView,
  close: () => void,
): TemplateResult => {
  const deposit = {
    principal: toFen(principal),
    annualRate: rateFromDecimal(terms.annualRate),
    demandRate: rateFromDecimal(terms.earlyRate),
    startDate: terms.startDate,
    maturityDate: terms.maturityDate,
  };
  const rows = days.flatMap(({ name, date }) =>
    explainTimeDeposit(deposit, date).steps.map(({ expression, value }) => [name, expression, value]),
  );
  const last = rows[rows.length - 1] ?? [];
  return html`
    <wdl-formula
      .formula=${t.interestFormula}
      .note=${t.interestFormulaNote}
      .caption=${t.interestFormulaCaption}
      .columns=${t.interestFormulaColumns}
      .rows=${rows}
      .totalLabel=${last[0] ?? ''}
      .total=${last[2] ?? ''}
    ></wdl-formula>
    <wdl-button kind="second" .label=${t.gotIt} @click=${close}></wdl-button>
  `;
};
