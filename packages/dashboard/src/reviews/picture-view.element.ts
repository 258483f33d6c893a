import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { kitStyles, WdlElement } from '@weidongli/widgets/kit';

/** Longest side on the screen, in pixels of the canvas. */
const LONGEST = 720;

/**
 * Draws a picture for a reviewer's eyes. It is a canvas: no address names the picture, so none can be kept or shared.
 *
 * @tagname wdl-picture-view
 */
export class PictureViewElement extends WdlElement {
  static override styles = [
    kitStyles,
    css`
      canvas {
        display: block;
        max-width: 100%;
        height: auto;
        border: var(--_border-thin) solid var(--_color-border);
        border-radius: var(--_radius-2);
      }
    `,
  ];

  /** Bytes of a JPEG or PNG, base64. */
  @property({ attribute: false }) bytes = '';
  /** What it shows. */
  @property() label = '';

  @query('canvas') private readonly canvas!: HTMLCanvasElement;

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has('bytes') && this.bytes !== '') void this.draw();
  }

  protected override render(): TemplateResult {
    return html`<canvas role="img" aria-label=${this.label} width="1" height="1"></canvas>`;
  }

  private async draw(): Promise<void> {
    const bytes = Uint8Array.from(atob(this.bytes), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes]));
    const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
    this.canvas.width = Math.round(picture.width * scale);
    this.canvas.height = Math.round(picture.height * scale);
    this.canvas.getContext('2d')?.drawImage(picture, 0, 0, this.canvas.width, this.canvas.height);
    picture.close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-picture-view': PictureViewElement;
  }
}
