import { html, nothing, type TemplateResult } from 'lit';
import type { PictureSource } from './picture-state.js';

/** Texts of the ways to take a picture. */
export interface WayTexts {
  readonly wayCamera: string;
  readonly wayCameraSub: string;
  readonly wayFile: string;
  readonly wayFileSub: string;
  readonly wayHost: string;
  readonly wayHostSub: string;
}

/** What the ways are drawn from. */
export interface WaysView {
  readonly t: WayTexts;
  /** Whether the app around the page takes pictures, too. */
  readonly hasHost: boolean;
  readonly choose: (way: PictureSource) => void;
}

/** Renders the ways to take a picture, each as large as the others. */
export const renderWays = ({ t, hasHost, choose }: WaysView): TemplateResult => {
  const row = (way: PictureSource, label: string, sub: string): TemplateResult =>
    html`<wdl-row
      interactive
      .label=${label}
      .sub=${sub}
      @click=${() => {
        choose(way);
      }}
    ></wdl-row>`;
  return html`<wdl-list>
    ${row('CAMERA', t.wayCamera, t.wayCameraSub)} ${row('FILE', t.wayFile, t.wayFileSub)}
    ${hasHost ? row('HOST', t.wayHost, t.wayHostSub) : nothing}
  </wdl-list>`;
};
