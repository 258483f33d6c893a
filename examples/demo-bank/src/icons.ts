import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Brand } from './brand.js';

const shapes = {
  service: svg`<path d="M4.5 14v-2a7.5 7.5 0 0 1 15 0v2"/><rect x="3.5" y="13" width="4" height="6" rx="1.5"/><rect x="16.5" y="13" width="4" height="6" rx="1.5"/><path d="M18.5 19c0 1.5-2 2.5-4.5 2.5"/>`,
  home: svg`<path d="M4 11l8-7 8 7v9h-5.5v-5.5h-5V20H4z"/>`,
  me: svg`<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.8-4 3.7-6 7.5-6s6.7 2 7.5 6"/>`,
  chevron: svg`<path d="M9 5l7 7-7 7"/>`,
  back: svg`<path d="M15 5l-7 7 7 7"/>`,
  close: svg`<path d="M6 6l12 12M18 6L6 18"/>`,
  tray: svg`<path d="M4 13.5V19h16v-5.500M4 13.500L7 5h10l3 8.500M4 13.500h5c0 1.700 1.300 3 3 3s3-1.300 3-3h5"/>`,
};

/** Draws an icon; it is decoration, so the text beside it has to say everything. */
export const icon = (name: keyof typeof shapes, size: '' | 's' = ''): TemplateResult =>
  html`<svg
    class=${size === 's' ? 'host-icon host-icon--s' : 'host-icon'}
    viewBox="0 0 24 24"
    aria-hidden="true"
  >
    ${shapes[name]}
  </svg>`;

/** Draws the logo of a brand. */
export const logo = ({ name, logoLines, logoFill }: Brand): TemplateResult =>
  html`<svg class="host-logo" viewBox="0 0 32 32" role="img" aria-label="${name}标志">
    ${logoLines.map((line) => svg`<path class="host-logo__line" d=${line}/>`)}
    ${logoFill === '' ? nothing : svg`<path class="host-logo__fill" d=${logoFill}/>`}
  </svg>`;
