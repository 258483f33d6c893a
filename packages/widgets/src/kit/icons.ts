import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

// Drawn for this kit on a 24 px grid with a 1.75 px line; the ink stays inside 3…21.
const paths = {
  back: svg`<path d="M15 5l-7 7 7 7"/>`,
  close: svg`<path d="M6 6l12 12M18 6L6 18"/>`,
  chevron: svg`<path d="M9 5l7 7-7 7"/>`,
  check: svg`<path d="M5 12.5l4.5 4.5L19 7.5"/>`,
  info: svg`<circle cx="12" cy="12" r="9"/><path d="M12 11v5.5M12 7.5v.01"/>`,
  warning: svg`<path d="M12 3.5l9.5 17h-19z"/><path d="M12 10v4.5M12 17.5v.01"/>`,
  clock: svg`<circle cx="12" cy="12" r="9"/><path d="M12 7v5.5l3.5 2"/>`,
  service: svg`<path d="M4.5 14v-2a7.5 7.5 0 0 1 15 0v2"/><rect x="3.5" y="13" width="4" height="6" rx="1.5"/><rect x="16.5" y="13" width="4" height="6" rx="1.5"/><path d="M18.5 19c0 1.5-2 2.5-4.5 2.5"/>`,
  phone: svg`<path d="M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3a2 2 0 0 1-2 2A16 16 0 0 1 4 5.5a2 2 0 0 1 2-2z"/>`,
  card: svg`<rect x="3" y="5.5" width="18" height="13" rx="2"/><path d="M3 10h18M7 15h3"/>`,
  receipt: svg`<path d="M5.5 3h13v18l-2.2-1.5L14.2 21 12 19.5 9.8 21l-2.1-1.5L5.5 21z"/><path d="M9 8h6M9 12h6"/>`,
  document: svg`<path d="M6 3h8l4 4v14H6z"/><path d="M14 3v4h4M9 12h6M9 16h6"/>`,
  tray: svg`<path d="M3.5 13l3-8h11l3 8v6h-17zM3.5 13H9l1 2.5h4l1-2.5h5.5"/>`,
} satisfies Record<string, SVGTemplateResult>;

/** Name of an icon that `icon()` can draw. */
export type IconName = keyof typeof paths;

/**
 * Renders an icon of the kit. It is hidden from assistive technology: the text beside it or the control's label names it.
 *
 * @param size - `s` draws 16 px; by default the icon follows the `--wdl-size-icon` token (24 px).
 */
export function icon(name: IconName, size: 's' | 'm' = 'm'): TemplateResult {
  const className = size === 's' ? 'icon icon--s' : 'icon';
  return html`<svg class=${className} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${paths[name]}
  </svg>`;
}
