import type { CreditLine } from '@weidongli/contracts/loan';
import { html, type TemplateResult } from 'lit';
import { showAnnualRate, showDailyRate } from './loan-draw.rates.js';
import type { LoanHomeMessages } from './loan-home.messages.js';

/** Renders how the annual rate follows from the daily one. */
export const renderRates = (line: CreditLine, t: LoanHomeMessages, close: () => void): TemplateResult => html`
  <wdl-formula
    .formula=${t.ratesFormula(line.yearBasis)}
    .note=${t.ratesNote}
    .caption=${t.ratesCaption}
    .columns=${t.ratesColumns}
    .rows=${[[t.ratesRow, `${showDailyRate(line.dailyRate)} × ${String(line.yearBasis)}`, showAnnualRate(line.annualRate)]]}
    .totalLabel=${t.annualRate}
    .total=${showAnnualRate(line.annualRate)}
  ></wdl-formula>
  <wdl-button kind="second" .label=${t.gotIt} @click=${close}></wdl-button>
`;
