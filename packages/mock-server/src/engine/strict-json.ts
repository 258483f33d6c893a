/** Says why a text is not strict JSON. */
export type StrictJson =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string };

/**
 * Reads JSON and refuses a member that stands twice in one object: readers disagree on which of the two counts, so an
 * amount could be checked by one and booked by another.
 */
export const readStrictJson = (text: string): StrictJson => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'The body is not JSON.' };
  }
  const twice = firstDuplicate(text);
  if (twice !== undefined)
    return { ok: false, reason: `A member stands twice in one object, at character ${twice}.` };
  return { ok: true, value };
};

/** Finds the first repeated member of valid JSON and returns its place. */
const firstDuplicate = (text: string): number | undefined => {
  const open: (Set<string> | undefined)[] = [];
  const token = /"(?:[^"\\]|\\.)*"|[{}[\]]/g;
  for (const match of text.matchAll(token)) {
    const [part] = match;
    if (part === '{') open.push(new Set());
    else if (part === '[') open.push(undefined);
    else if (part === '}' || part === ']') open.pop();
    else if (isName(text, match.index + part.length)) {
      const names = open.at(-1);
      const name = JSON.parse(part) as string;
      if (names?.has(name) === true) return match.index;
      names?.add(name);
    }
  }
  return undefined;
};

const isName = (text: string, after: number): boolean => {
  let at = after;
  while (' \t\n\r'.includes(text[at] ?? 'x')) at += 1;
  return text[at] === ':';
};
