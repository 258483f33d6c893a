/** Height of one row as the browser laid it out. */
export interface MeasuredRow {
  /** Place of the row in the list, from 0. */
  readonly index: number;
  /** Height in CSS pixels. */
  readonly height: number;
}

/**
 * Knows where each row of a list stands: rows that were laid out as high as they were, all others as high as those on
 * average, or as the estimate while there are none.
 */
export class RowHeights {
  private readonly measured = new Map<unknown, number>();
  private keys: readonly unknown[] = [];
  private heights = new Float64Array(0);
  private tops = new Float64Array(1);

  /** Height of all rows in CSS pixels. */
  get total(): number {
    return this.top(this.heights.length);
  }

  /**
   * Takes other rows. A row whose key was measured before keeps its height.
   *
   * @param keys - Keys of the rows, in order.
   * @param estimate - Height of a row while none has been measured, in CSS pixels.
   */
  replace(keys: readonly unknown[], estimate: number): void {
    const typical = this.typical() ?? estimate;
    this.keys = keys;
    this.heights = new Float64Array(keys.length);
    this.tops = new Float64Array(keys.length + 1);
    for (let index = 0; index < keys.length; index += 1)
      this.heights[index] = this.measured.get(keys[index]) ?? typical;
    this.sumFrom(0);
  }

  /**
   * Takes the heights of rows that were laid out.
   *
   * @returns Whether any row is of another height than was thought.
   */
  measure(rows: readonly MeasuredRow[]): boolean {
    const changed = rows.filter(({ index, height }) => this.heights[index] !== height);
    const isFirst = this.measured.size === 0;
    for (const { index, height } of rows) this.measured.set(this.keys[index], height);
    if (changed.length === 0) return false;
    for (const { index, height } of changed) this.heights[index] = height;
    if (isFirst) this.replace(this.keys, 0);
    else this.sumFrom(Math.min(...changed.map(({ index }) => index)));
    return true;
  }

  /** Gives the upper edge of a row, measured from the start of the list; for the row after the last its lower edge. */
  top(index: number): number {
    return this.tops[index] ?? 0;
  }

  /** Finds the row at a distance from the start of the list; the first or the last one when it lies outside. */
  indexAt(distance: number): number {
    let low = 0;
    let high = Math.max(0, this.heights.length - 1);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.top(middle) <= distance) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private typical(): number | undefined {
    if (this.measured.size === 0) return undefined;
    let sum = 0;
    for (const height of this.measured.values()) sum += height;
    return sum / this.measured.size;
  }

  private sumFrom(first: number): void {
    const { heights, tops } = this;
    for (let index = first; index < heights.length; index += 1)
      tops[index + 1] = (tops[index] ?? 0) + (heights[index] ?? 0);
  }
}
