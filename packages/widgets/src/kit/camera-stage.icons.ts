import { svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { drawing } from './icons.js';

// Drawn like the icons of the controls; apart from them, because only the camera shows them.
const paths = {
  album: svg`<rect x="3.5" y="4.5" width="17" height="15" rx="2"/><circle cx="9" cy="10" r="1.5"/><path d="M4 17l5-4 3.5 3 3-2.5 5 4"/>`,
  torch: svg`<path d="M7 3h10v3l-2.5 4v11h-5V10L7 6zM7 6.5h10M12 13v2"/>`,
  voice: svg`<path d="M4 9.5v5h3.5L12 19V5L7.5 9.5zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11"/>`,
  again: svg`<path d="M20 12a8 8 0 1 1-2.5-5.8M20 3v4.5h-4.5"/>`,
  camera: svg`<path d="M3.5 8h4L9 5.5h6L16.5 8h4v11h-17z"/><circle cx="12" cy="13" r="3.5"/>`,
} satisfies Record<string, SVGTemplateResult>;

/** What a tool beside the shutter does; `camera` is the choice of another camera. */
export type CameraToolName = keyof typeof paths;

/** Renders the icon of a tool, hidden from assistive technology: the words below it name the tool. */
export const toolIcon = (name: CameraToolName): TemplateResult => drawing(paths[name]);
