import { html, type TemplateResult } from 'lit';
import { renderIntro, renderIntroActions, renderLoading } from './wealth-assess.intro-view.js';
import type { AssessView } from './wealth-assess.view.js';
import type * as laterParts from './wealth-assess.later.js';

/** Parts of the screen that come after its first step. */
export type AssessLater = typeof laterParts;

/** Renders the screen of the present step; undefined while it needs parts that are not there yet. */
export const renderStep = (view: AssessView, later: AssessLater | undefined): TemplateResult | undefined => {
  const { step } = view.state;
  if (step === 'loading') return renderLoading(view);
  if (step === 'intro') return html`${renderIntro(view)}${renderIntroActions(view)}`;
  if (later === undefined) return undefined;
  switch (step) {
    case 'question':
      return html`${later.renderQuestion(view)}${later.renderQuestionActions(view)}`;
    case 'review':
      return html`${later.renderReview(view)}${later.renderReviewActions(view)}`;
    case 'unknown':
      return later.renderUnknown(view);
    case 'result':
      return html`${later.renderResult(view)}${later.renderResultActions(view)}`;
    case 'exhausted':
      return later.renderExhausted(view);
    case 'refused':
      return later.renderRefused(view);
    case 'unavailable':
      // Something else stands in for a screen that could not be read.
      return undefined;
  }
};
