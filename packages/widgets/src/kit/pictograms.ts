import { svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { drawing } from './icons.js';

// Drawn like the icons of the controls; apart from them, because only lists and empty places show them.
const paths = {
  clock: svg`<circle cx="12" cy="12" r="9"/><path d="M12 7v5.5l3.5 2"/>`,
  card: svg`<rect x="3" y="5.5" width="18" height="13" rx="2"/><path d="M3 10h18M7 15h3"/>`,
  receipt: svg`<path d="M5.5 3h13v18l-2.2-1.5L14.2 21 12 19.5 9.8 21l-2.1-1.5L5.5 21z"/><path d="M9 8h6M9 12h6"/>`,
  document: svg`<path d="M6 3h8l4 4v14H6z"/><path d="M14 3v4h4M9 12h6M9 16h6"/>`,
  tray: svg`<path d="M3.5 13l3-8h11l3 8v6h-17zM3.5 13H9l1 2.5h4l1-2.5h5.5"/>`,
} satisfies Record<string, SVGTemplateResult>;

/** Name of a pictogram: what a row or an empty place is about. */
export type PictogramName = keyof typeof paths;

/** Renders a pictogram. It is hidden from assistive technology: the text beside it says what it stands for. */
export const pictogram = (name: PictogramName): TemplateResult => drawing(paths[name]);
