import { html, type TemplateResult } from 'lit';
import { renderIntro, renderIntroActions } from './account-open.intro-view.js';
import type * as laterParts from './account-open.later.js';
import type { OpenPartView, OpenView } from './account-open.view.js';

/** Parts of the screen that come after its first step. */
export type OpenLater = typeof laterParts;

/** Renders the screen of the present step; undefined while it needs parts that are not there yet. */
export const renderStep = (
  view: OpenView,
  later: OpenLater | undefined,
  part: () => OpenPartView | undefined,
): TemplateResult | undefined => {
  const { step } = view.state;
  if (step === 'loading')
    return html`<wdl-skeleton .label=${view.t.loading} .lines=${['half', 'full', 'full']}></wdl-skeleton>`;
  if (step === 'intro') return html`${renderIntro(view, later)}${renderIntroActions(view)}`;
  if (later === undefined) return undefined;
  const inner = step === 'identity' || step === 'card' ? part() : undefined;
  switch (step) {
    case 'identity':
      return inner === undefined ? undefined : later.renderIdentity(inner);
    case 'card':
      return inner === undefined ? undefined : later.renderCardStep(inner);
    case 'details':
      return html`${later.renderDetails(view)}${later.renderDetailsActions(view)}`;
    case 'opening':
      return html`${later.renderOpening(view)}${later.renderOpeningActions(view)}`;
    case 'unknown':
      return later.renderUnknown(view);
    case 'done':
      return later.renderDone(view);
    case 'unavailable':
      return undefined;
  }
};
