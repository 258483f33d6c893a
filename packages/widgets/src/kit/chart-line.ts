/**
 * Picks the points that draw the same line as all of them: of each column of pixels the first, the lowest, the highest
 * and the last, so no extreme is lost.
 *
 * @param xs - Places in pixels, ascending.
 * @param ys - Heights, as many; NaN where there is no figure. Each of those is picked too, for the line breaks there.
 * @returns Indices, ascending.
 */
export function decimate(xs: readonly number[], ys: readonly number[]): readonly number[] {
  const picked: number[] = [];
  const pick = (index: number): void => {
    if (index !== picked[picked.length - 1]) picked.push(index);
  };
  let [low, high, open] = [0, 0, NaN];
  for (let index = 0; index <= ys.length; index += 1) {
    const y = ys[index] ?? NaN;
    // A gap is in no column, not even in that of another gap: NaN equals nothing. So is what comes after the last point.
    const column = isNaN(y) ? NaN : Math.floor(xs[index] ?? NaN);
    if (column !== open) {
      if (index > 0) [Math.min(low, high), Math.max(low, high), index - 1].forEach(pick);
      if (index < ys.length) pick(index);
      low = high = index;
      open = column;
    }
    if (y < (ys[low] ?? NaN)) low = index;
    if (y > (ys[high] ?? NaN)) high = index;
  }
  return picked;
}

/**
 * Writes the path of a line for the `d` attribute of SVG. A point between two gaps becomes a dot.
 *
 * @param xs - As for {@link decimate}.
 * @param ys - As for {@link decimate}.
 */
export function linePath(xs: readonly number[], ys: readonly number[]): string {
  let path = '';
  let isDown = false;
  for (const index of decimate(xs, ys)) {
    const y = ys[index] ?? NaN;
    const place = `${tenths(xs[index] ?? 0)} ${tenths(y)}`;
    // A length of zero is drawn too, because the line has round ends.
    if (!isNaN(y)) path += isDown ? `L${place}` : `M${place}h0`;
    isDown = !isNaN(y);
  }
  return path;
}

const tenths = (pixels: number): number => Math.round(pixels * 10) / 10;
