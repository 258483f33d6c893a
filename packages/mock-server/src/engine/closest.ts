/** Counts the single-character changes between two texts (Levenshtein). */
const distance = (a: string, b: string): number => {
  let before = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const changed = (before[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      now.push(Math.min(changed, (before[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1));
    }
    before = now;
  }
  return before[b.length] ?? 0;
};

/** Finds the name that was probably meant; `undefined` when nothing is near. */
export const closest = (wrong: string, names: readonly string[]): string | undefined => {
  const nearest = names
    .map((name) => ({ name, far: distance(wrong.slice(0, 80), name) }))
    .sort((a, b) => a.far - b.far)[0];
  return nearest !== undefined && nearest.far <= Math.max(2, nearest.name.length / 3)
    ? nearest.name
    : undefined;
};
