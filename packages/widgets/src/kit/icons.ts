import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

// Drawn for this kit on a 24 px grid with a 1.75 px line; the ink stays inside 3…21.
const paths = {
  back: svg`<path d="M15 5l-7 7 7 7"/>`,
  close: svg`<path d="M6 6l12 12M18 6L6 18"/>`,
  chevron: svg`<path d="M9 5l7 7-7 7"/>`,
  check: svg`<path d="M5 12.5l4.5 4.5L19 7.5"/>`,
  info: svg`<circle cx="12" cy="12" r="9"/><path d="M12 11v5.5M12 7.5v.01"/>`,
  warning: svg`<path d="M12 3.5l9.5 17h-19z"/><path d="M12 10v4.5M12 17.5v.01"/>`,
  service: svg`<path d="M4.5 14v-2a7.5 7.5 0 0 1 15 0v2"/><rect x="3.5" y="13" width="4" height="6" rx="1.5"/><rect x="16.5" y="13" width="4" height="6" rx="1.5"/><path d="M18.5 19c0 1.5-2 2.5-4.5 2.5"/>`,
} satisfies Record<string, SVGTemplateResult>;

/** Name of an icon that `icon()` can draw. */
export type IconName = keyof typeof paths;

/** Size of an icon: `s` is 16 px, `m` follows the `--wdl-size-icon` token (24 px). */
export type IconSize = 's' | 'm';

/** Renders the drawing of an icon, hidden from assistive technology: a text or a label names what it stands for. */
export const drawing = (path: SVGTemplateResult, size: IconSize = 'm'): TemplateResult =>
  html`<svg
    class=${size === 's' ? 'icon icon--s' : 'icon'}
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
  >
    ${path}
  </svg>`;

/** Renders an icon of the kit's controls. */
export const icon = (name: IconName, size?: IconSize): TemplateResult => drawing(paths[name], size);
