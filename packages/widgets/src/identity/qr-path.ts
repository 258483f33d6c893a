import { encode } from 'uqr';

/** A QR code as a drawing: square modules of one unit each. */
export interface QrDrawing {
  /** Modules on one side, the quiet zone included. */
  readonly size: number;
  /** Path data of the dark modules, for `d` of an SVG path. */
  readonly path: string;
}

/** Modules of white around the code that ISO/IEC 18004 asks for. */
const quietZone = 4;

/** Draws a text as a QR code, with a quarter of a smudged code still readable. */
export const qrDrawing = (text: string): QrDrawing => {
  const { size, data } = encode(text, { ecc: 'Q', border: quietZone });
  const path = data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${String(x)} ${String(y)}h1v1h-1z` : '')))
    .join('');
  return { size, path };
};
