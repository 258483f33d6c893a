import { html, nothing, type TemplateResult } from 'lit';
import { renderDocument, type SheetState } from '../screen/document-view.js';
import type { OpenSheet, OpenView } from './account-open.view.js';

/** Renders the sheet with a contract, if one is open. */
export const renderSheet = (
  { state, t }: OpenView,
  { sheet, document, close }: SheetState<OpenSheet>,
): TemplateResult =>
  html`<wdl-sheet
    .open=${sheet !== undefined}
    .heading=${state.application?.documents.find(({ id }) => id === sheet?.agreementId)?.title ?? ''}
    .closeLabel=${t.close}
    @wdl-close=${close}
  >
    ${sheet === undefined ? nothing : renderDocument(t, document, close)}
  </wdl-sheet>`;
