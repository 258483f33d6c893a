import type { WealthProduct } from '@weidongli/contracts/wealth';
import { formatPercent } from '@weidongli/finance/money';
import { html, nothing, type TemplateResult } from 'lit';
import { showDate } from '../screen/show-date.js';
import { isDeposit } from './wealth-detail.state.js';
import type { DetailView } from './wealth-detail.view.js';

/** Renders the terms of a product with fixed days: when it begins and ends, and what taking it out early means. */
export const renderTerms = ({ t }: DetailView, product: WealthProduct): TemplateResult | typeof nothing => {
  const { fixedTerm, insured } = product;
  if (fixedTerm === null) return nothing;
  const { raiseUntil, valueDate, maturityDate, earlyRate } = fixedTerm;
  const day = (date: string | null): string | undefined => (date === null ? undefined : showDate(date, t));
  const begins = valueDate ?? undefined;
  const rows: readonly (readonly [label: string, value: string | undefined])[] = [
    [t.raiseUntil, day(raiseUntil)],
    [t.valueDate, begins === undefined ? t.valueAtOnce : showDate(begins, t)],
    [t.maturityDate, day(maturityDate) ?? t.maturesAfter(fixedTerm.months)],
    [t.early, earlyRate === null ? t.earlyNever : t.earlyRate(formatPercent(earlyRate, 2))],
    [t.insurance, isDeposit(product) ? (insured ? t.insured : t.notInsured) : undefined],
  ];
  return html`<wdl-list
    >${rows.map(([label, value]) =>
      value === undefined ? nothing : html`<wdl-row .label=${label} .value=${value}></wdl-row>`,
    )}</wdl-list
  >`;
};
