import { html, nothing, type TemplateResult } from 'lit';
import { renderCancelLink, renderCancelQuestion } from '../screen/cancel-view.js';
import { renderDocument, type SheetState } from '../screen/document-view.js';
import { mayCancel } from './identity-verify.state.js';
import type { VerifySheet, VerifyView } from './identity-verify.view.js';

/** Renders the sheet that is open, if one is: a document, or the question before all is deleted. */
export const renderSheet = (
  view: VerifyView,
  { sheet, document, close }: SheetState<VerifySheet>,
): TemplateResult => {
  const { state, t, act } = view;
  const title = (agreementId: string): string =>
    state.application?.documents.find(({ id }) => id === agreementId)?.title ?? '';
  return html`<wdl-sheet
    .open=${sheet !== undefined}
    .heading=${sheet === undefined ? '' : sheet === 'cancel' ? t.cancelTitle : title(sheet.agreementId)}
    .closeLabel=${t.close}
    @wdl-close=${close}
  >
    ${
      sheet === undefined
        ? nothing
        : sheet === 'cancel'
          ? renderCancelQuestion(t, {
              keep: close,
              cancel: () => {
                act({ type: 'cancel' });
              },
            })
          : renderDocument(t, document, close)
    }
  </wdl-sheet>`;
};

/** Renders the way to cancel where there is something to cancel. */
export const renderCancel = ({ state, t, open }: VerifyView): TemplateResult | typeof nothing =>
  mayCancel(state)
    ? renderCancelLink(
        t,
        () => {
          open('cancel');
        },
        state.work === 'cancel',
      )
    : nothing;
