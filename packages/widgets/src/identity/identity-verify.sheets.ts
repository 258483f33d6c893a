import { html, nothing, type TemplateResult } from 'lit';
import { renderDocument, type SheetState } from '../screen/document-view.js';
import { mayCancel } from './identity-verify.state.js';
import type { VerifySheet, VerifyView } from './identity-verify.view.js';

/** Renders the sheet that is open, if one is: a document, or the question before all is deleted. */
export const renderSheet = (
  view: VerifyView,
  { sheet, document, close }: SheetState<VerifySheet>,
): TemplateResult => {
  const { state, t } = view;
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
          ? renderQuestion(view, close)
          : renderDocument(t, document, close)
    }
  </wdl-sheet>`;
};

/** Says what is deleted, and asks once; no is as easy as yes. */
const renderQuestion = ({ t, act }: VerifyView, close: () => void): TemplateResult => html`
  <p>${t.cancelText}</p>
  <div class="pair">
    <wdl-button kind="second" .label=${t.keepApplication} @click=${close}></wdl-button>
    <wdl-button
      kind="second"
      .label=${t.cancelYes}
      @click=${() => {
        close();
        act({ type: 'cancel' });
      }}
    ></wdl-button>
  </div>
`;

/** Renders the way to cancel, quiet and below all else, where there is something to cancel. */
export const renderCancel = ({ state, t, open }: VerifyView): TemplateResult | typeof nothing =>
  mayCancel(state)
    ? html`<wdl-button
        kind="link"
        .label=${t.cancelApplication}
        .busy=${state.work === 'cancel'}
        .busyLabel=${t.working}
        @click=${() => {
          open('cancel');
        }}
      ></wdl-button>`
    : nothing;
