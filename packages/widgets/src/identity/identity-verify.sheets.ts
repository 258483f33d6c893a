import { html, nothing, type TemplateResult } from 'lit';
import { renderDocument, type SheetState } from '../screen/document-view.js';
import type { VerifySheet, VerifyView } from './identity-verify.view.js';

/** Renders the document that is open, if one is. */
export const renderSheet = (
  { state, t }: VerifyView,
  { sheet, document, close }: SheetState<VerifySheet>,
): TemplateResult =>
  html`<wdl-sheet
    .open=${sheet !== undefined}
    .heading=${state.application?.documents.find(({ id }) => id === sheet?.agreementId)?.title ?? ''}
    .closeLabel=${t.close}
    @wdl-close=${close}
  >
    ${sheet === undefined ? nothing : renderDocument(t, document, close)}
  </wdl-sheet>`;
