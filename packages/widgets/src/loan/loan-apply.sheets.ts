import { html, type TemplateResult } from 'lit';
import { renderReasons } from './loan-apply.decline-view.js';
import type { ApplyView } from './loan-apply.view.js';
import type { DocumentReading } from './loan-draw.sheets.js';
import { showDate } from './show-date.js';

/** Renders why the bank decided as it did, and who decided. */
export const renderReasonsSheet = ({ state, t }: ApplyView, close: () => void): TemplateResult => {
  const decision = state.application?.decision;
  return html`
    <p>${t.basis}</p>
    ${renderReasons(decision?.reasons ?? [])}
    <p class="soft">${decision?.automated === false ? t.byPerson : t.automated}</p>
    <wdl-button kind="second" .label=${t.gotIt} @click=${close}></wdl-button>
  `;
};

/** Renders the two ways to say no to an offer, or to a running application, alike. */
export const renderTakeBackSheet = (
  { state, t, act, leave }: ApplyView,
  sheet: 'refuse' | 'take-back',
  close: () => void,
): TemplateResult => {
  const isOffer = sheet === 'refuse';
  const text = isOffer ? t.refuseText(showDate(state.offer?.validUntil ?? '')) : t.takeBackText;
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

/** Renders a document to be read. */
export const renderApplyDocument = (
  { t }: ApplyView,
  document: DocumentReading,
  close: () => void,
): TemplateResult => {
  const gotIt = html`<wdl-button kind="second" .label=${t.gotIt} @click=${close}></wdl-button>`;
  if (document === 'reading')
    return html`<wdl-skeleton .label=${t.reading} .lines=${['half', 'full', 'full']}></wdl-skeleton>`;
  if (document === 'failed')
    return html`<wdl-notice kind="warning" .text=${t.documentFailed}></wdl-notice>${gotIt}`;
  const blocks = document.content.map(({ kind, text, label }) => ({
    kind: kind.toLowerCase(),
    text,
    ...(label === undefined ? {} : { label }),
  }));
  return html`
    <wdl-agreement-reader
      full
      .version=${t.version(document.version)}
      .blocks=${blocks}
    ></wdl-agreement-reader>
    ${gotIt}
  `;
};

/** Names a sheet; a document is named by its own title. */
export const applySheetTitle = ({ state, t }: ApplyView, sheet: unknown): string => {
  if (sheet === 'reasons') return t.whyApproved;
  if (sheet === 'refuse') return t.refuseTitle;
  if (sheet === 'take-back') return t.takeBackTitle;
  const { agreementId } = (sheet ?? {}) as { readonly agreementId?: string };
  const documents = [
    ...(state.invitation === undefined ? [] : [state.invitation.consentDocument]),
    ...(state.offer?.agreements ?? []),
  ];
  return documents.find(({ id }) => id === agreementId)?.title ?? '';
};
