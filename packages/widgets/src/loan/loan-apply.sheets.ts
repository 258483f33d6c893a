import { html, nothing, type TemplateResult } from 'lit';
import { renderReasons } from './loan-apply.decline-view.js';
import { renderDocument, type SheetState } from '../screen/document-view.js';
import type { ApplySheet, ApplyView } from './loan-apply.view.js';
import { showDate } from '../screen/show-date.js';

/** Renders the sheet that is open, if one is. */
export const renderSheet = (
  view: ApplyView,
  { sheet, document, close }: SheetState<ApplySheet>,
): TemplateResult =>
  html`<wdl-sheet
    .open=${sheet !== undefined}
    .heading=${titleOf(view, sheet)}
    .closeLabel=${view.t.close}
    @wdl-close=${close}
  >
    ${sheet === 'reasons' ? renderReasonsSheet(view, close) : nothing}
    ${sheet === 'refuse' || sheet === 'take-back' ? renderTakeBackSheet(view, sheet, close) : nothing}
    ${typeof sheet === 'object' ? renderDocument(view.t, document, close) : nothing}
  </wdl-sheet>`;

/** Renders why the bank decided as it did, and who decided. */
const renderReasonsSheet = ({ state, t }: ApplyView, close: () => void): TemplateResult => {
  const decision = state.application?.decision;
  return html`
    <p>${t.basis}</p>
    ${renderReasons(decision?.reasons ?? [])}
    <p class="soft">${decision?.automated === false ? t.byPerson : t.automated}</p>
    <wdl-button kind="second" .label=${t.gotIt} @click=${close}></wdl-button>
  `;
};

/** Renders the two ways to say no to an offer, or to a running application, alike. */
const renderTakeBackSheet = (
  { state, t, act, leave }: ApplyView,
  sheet: 'refuse' | 'take-back',
  close: () => void,
): TemplateResult => {
  const isOffer = sheet === 'refuse';
  const text = isOffer ? t.refuseText(showDate(state.offer?.validUntil ?? '', t)) : t.takeBackText;
  return html`
    <p class="soft">${text}</p>
    <div class="stack">
      <wdl-button
        kind="second"
        .label=${isOffer ? t.keepOffer : t.keepWaiting}
        @click=${() => {
          close();
          if (isOffer) leave('home');
        }}
      ></wdl-button>
      <wdl-button
        kind="second"
        .label=${isOffer ? t.refuse : t.takeBackNow}
        @click=${() => {
          close();
          act({ type: 'withdraw' });
        }}
      ></wdl-button>
    </div>
  `;
};

/** Names a sheet; a document is named by its own title. */
const titleOf = ({ state, t }: ApplyView, sheet: ApplySheet | undefined): string => {
  if (sheet === 'reasons') return t.whyApproved;
  if (sheet === 'refuse') return t.refuseTitle;
  if (sheet === 'take-back') return t.takeBackTitle;
  if (sheet === undefined) return '';
  const documents = [
    ...(state.invitation === undefined ? [] : [state.invitation.consentDocument]),
    ...(state.offer?.agreements ?? []),
  ];
  return documents.find(({ id }) => id === sheet.agreementId)?.title ?? '';
};
