import { html, nothing, type TemplateResult } from 'lit';
import { renderDocument, type SheetState } from '../screen/document-view.js';
import type { BindSheet, BindView } from './account-bind.view.js';

/** Renders the sheet with the agreement, if it is open. */
export const renderSheet = (
  { state, t }: BindView,
  { sheet, document, close }: SheetState<BindSheet>,
): TemplateResult =>
  html`<wdl-sheet
    .open=${sheet !== undefined}
    .heading=${state.binding?.agreements.find(({ id }) => id === sheet?.agreementId)?.title ?? ''}
    .closeLabel=${t.close}
    @wdl-close=${close}
  >
    ${sheet === undefined ? nothing : renderDocument(t, document, close)}
  </wdl-sheet>`;
