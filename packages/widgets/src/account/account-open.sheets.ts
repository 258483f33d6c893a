import { html, nothing, type TemplateResult } from 'lit';
import { renderCancelLink, renderCancelQuestion } from '../screen/cancel-view.js';
import { renderDocument, type SheetState } from '../screen/document-view.js';
import type { OpenSheet, OpenView } from './account-open.view.js';

/** Renders the sheet that is open, if one is: a contract, or the question before all is given up. */
export const renderSheet = (
  { state, t, act }: OpenView,
  { sheet, document, close }: SheetState<OpenSheet>,
): TemplateResult => {
  const { documents = [], steps = [] } = state.application ?? {};
  const title = (agreementId: string): string => documents.find(({ id }) => id === agreementId)?.title ?? '';
  const isBound = steps.some(({ name, status }) => name === 'CARD' && status === 'PASSED');
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
              kept: isBound ? t.cancelCard : undefined,
              keep: close,
              cancel: () => {
                act({ type: 'cancel' });
              },
            })
          : renderDocument(t, document, close)
    }
  </wdl-sheet>`;
};

/** Renders the way to give the application up. */
export const renderCancel = ({ state, t, open }: OpenView): TemplateResult =>
  renderCancelLink(
    t,
    () => {
      open('cancel');
    },
    state.work === 'cancel',
  );
