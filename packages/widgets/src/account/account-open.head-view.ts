import { html, nothing, type TemplateResult } from 'lit';
import { countStep } from '../screen/application-part.js';
import type { OpenView } from './account-open.view.js';

/** What stands above a step. */
export interface StepHead {
  /** Name of the step, as the application calls it. */
  readonly step: 'DETAILS' | 'OPENING';
  /** What the step is called in the line of progress. */
  readonly name: string;
  readonly heading: string;
  readonly lead: string;
}

/** Renders how far the application is, and the heading of a step. */
export const renderHead = (
  { state, t }: OpenView,
  { step, name, heading, lead }: StepHead,
): TemplateResult => {
  const { application } = state;
  const count = application === undefined ? undefined : countStep(application, step);
  return html`
    ${
      count === undefined
        ? nothing
        : html`<div class="pad">
            <wdl-meter
              text-first
              .label=${t.stepOf(count.index, count.of, name)}
              .value=${count.index}
              .max=${count.of}
            ></wdl-meter>
          </div>`
    }
    <div class="head">
      <h1 class="head__title" tabindex="-1" data-heading>${heading}</h1>
      <p class="head__lead">${lead}</p>
    </div>
  `;
};
