import { html, type TemplateResult } from 'lit';
import { renderIntro } from './identity-document.intro-view.js';
import type * as laterParts from './identity-document.later.js';
import type { DocumentView } from './identity-document.view.js';

/** Parts of the screen that come after its first step. */
export type DocumentLater = typeof laterParts;

const renderLoading = ({ t }: DocumentView): TemplateResult => html`
  <wdl-skeleton .label=${t.loading}></wdl-skeleton>
  <wdl-skeleton .lines=${['half', 'full', 'full']}></wdl-skeleton>
`;

/** Renders the screen of the present step; undefined while it needs parts that are not there yet. */
export const renderStep = (
  view: DocumentView,
  later: DocumentLater | undefined,
): TemplateResult | undefined => {
  const { step } = view.state;
  if (step === 'loading' || step === 'unavailable') return renderLoading(view);
  if (step === 'intro') return renderIntro(view, later);
  switch (step) {
    case 'capture':
      return later?.renderStage(view);
    case 'look':
      return later?.renderLook(view);
    case 'send':
      return later?.renderSend(view);
    case 'read':
      return later?.renderRead(view);
    case 'confirm':
      return later?.renderConfirm(view);
    case 'closed':
      return later?.renderClosed(view);
    case 'done':
      return later?.renderDone(view);
  }
};
