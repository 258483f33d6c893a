/** Counts the smallest number of letters to change, add, leave out or swap on the way from one word to another. */
const distance = (from: string, to: string): number => {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= from.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const swapped =
        row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      line.push(
        Math.min(
          cell(rows, row - 1, column) + 1,
          (line[column - 1] ?? 0) + 1,
          cell(rows, row - 1, column - 1) + (same ? 0 : 1),
          swapped ? cell(rows, row - 2, column - 2) + 1 : Infinity,
        ),
      );
    }
    rows.push(line);
  }
  return cell(rows, from.length, to.length);
};

const cell = (rows: readonly (readonly number[])[], row: number, column: number): number =>
  rows[row]?.[column] ?? Infinity;

/** Finds the known words that a typing error may have meant, the nearest first, at most three. */
export const suggest = (typed: string, known: readonly string[]): readonly string[] => {
  const wanted = typed.toLowerCase();
  return known
    .map((word) => ({
      word,
      far: word.toLowerCase().includes(wanted) ? 0 : distance(wanted, word.toLowerCase()),
    }))
    .filter(({ word, far }) => far <= Math.max(2, Math.floor(word.length / 4)))
    .sort((a, b) => a.far - b.far || a.word.localeCompare(b.word))
    .slice(0, 3)
    .map(({ word }) => word);
};

/** Says what may have been meant, or lists what there is. */
export const meant = (typed: string, known: readonly string[]): string => {
  const found = suggest(typed, known);
  return found.length > 0 ? `Did you mean ${found.join(' or ')}?` : `Known: ${known.join(', ')}.`;
};
