import { html, type TemplateResult } from 'lit';

/** Renders the counted steps and the heading of one of them. */
export const renderHead = (
  words: string,
  step: number,
  heading: string,
  lead: string,
): TemplateResult => html`
  <div class="pad"><wdl-meter text-first .label=${words} .value=${step} .max=${2}></wdl-meter></div>
  <div class="head">
    <h1 class="head__title" tabindex="-1" data-heading>${heading}</h1>
    <p class="head__lead">${lead}</p>
  </div>
`;
