import type { TemplateResult } from 'lit';
import { renderIntro } from './identity-face.intro-view.js';
import type * as laterParts from './identity-face.later.js';
import type { FaceView } from './identity-face.view.js';
import { renderLoading } from './picture-intro-view.js';

/** Parts of the screen that come after its first step. */
export type FaceLater = typeof laterParts;

/** Renders the screen of the present step; undefined while it needs parts that are not there yet. */
export const renderStep = (view: FaceView, later: FaceLater | undefined): TemplateResult | undefined => {
  const { step } = view.state;
  if (step === 'loading' || step === 'unavailable') return renderLoading(view);
  if (step === 'intro') return renderIntro(view, later);
  switch (step) {
    case 'camera':
      return later?.renderStage(view);
    case 'pick':
      return later?.renderPick(view);
    case 'send':
      return later?.renderSend(view);
    case 'closed':
      return later?.renderClosed(view);
    case 'done':
      return later?.renderDone(view);
  }
};
