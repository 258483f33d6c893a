import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Picture } from '../capture/picture.js';

/** Draws a picture on a canvas: it gets no address that anything else on the page could load. */
const draw = async (canvas: HTMLCanvasElement, { bytes }: Picture): Promise<void> => {
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  bitmap.close();
};

/** Renders a picture that was taken. */
export const renderPicture = (picture: Picture, label: string): TemplateResult =>
  html`<canvas
    class="photo"
    role="img"
    aria-label=${label}
    width=${picture.width}
    height=${picture.height}
    ${ref((canvas) => {
      if (canvas !== undefined) void draw(canvas as HTMLCanvasElement, picture);
    })}
  ></canvas>`;
