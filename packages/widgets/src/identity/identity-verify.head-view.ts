import { html, type TemplateResult } from 'lit';
import { countStep } from '../screen/application-part.js';
import type { VerifyView } from './identity-verify.view.js';

/** Names of the present step: for the line of progress, as heading, and what to know. */
export interface HeadWords {
  readonly name: string;
  readonly heading: string;
  readonly lead: string;
}

/** Renders the counted steps and the heading of one of them. */
export const renderHead = ({ state, t }: VerifyView, { name, heading, lead }: HeadWords): TemplateResult => {
  const { application } = state;
  const { index, of } =
    application === undefined ? { index: 1, of: 1 } : countStep(application, application.step ?? '');
  return html`
    <div class="pad">
      <wdl-meter text-first .label=${t.stepOf(index, of, name)} .value=${index} .max=${of}></wdl-meter>
    </div>
    <div class="head">
      <h1 class="head__title" tabindex="-1" data-heading>${heading}</h1>
      <p class="head__lead">${lead}</p>
    </div>
  `;
};
