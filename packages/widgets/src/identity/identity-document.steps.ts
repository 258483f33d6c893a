import type { TemplateResult } from 'lit';
import { renderIntro } from './identity-document.intro-view.js';
import type * as laterParts from './identity-document.later.js';
import type { DocumentView } from './identity-document.view.js';
import { renderLoading } from './picture-intro-view.js';

/** Parts of the screen that come after its first step. */
export type DocumentLater = typeof laterParts;

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
