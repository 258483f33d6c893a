import { html, nothing, type TemplateResult } from 'lit';
import { renderDocument, type SheetState } from '../screen/document-view.js';
import { renderRates } from './loan-home.rates-view.js';
import type { HomeSheet, HomeView } from './loan-home.view.js';

/** Renders the sheet that is open, if one is. */
export const renderSheet = (
  { t, state: { line } }: HomeView,
  { sheet, document, close }: SheetState<HomeSheet>,
): TemplateResult =>
  html`<wdl-sheet
    .open=${sheet !== undefined}
    .heading=${sheet === 'rates' ? t.howComputed : t.contract}
    .closeLabel=${t.close}
    @wdl-close=${close}
  >
    ${sheet === 'rates' && line !== undefined ? renderRates(line, t, close) : nothing}
    ${sheet === 'contract' ? renderDocument(t, document, close) : nothing}
  </wdl-sheet>`;
