/** Says why a text is not strict JSON. */
export type StrictJson =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string };

/** Which rules hold beyond those of JSON. */
export interface StrictRules {
  /** No deeper than {@link MAX_DEPTH}. */
  readonly depth: boolean;
  /** No member twice, none that is a name of every object. */
  readonly members: boolean;
}

const STRICT: StrictRules = { depth: true, members: true };
/** Deepest nesting that is read: no contract goes beyond eight, and what walks a value must not run out of stack. */
export const MAX_DEPTH = 32;

/** Tells whether valid JSON is nested too deeply. In other text, open strings would make the search slow. */
const isTooDeep = (text: string): boolean => {
  let depth = 0;
  for (const [part] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]/g)) {
    if (part === '{' || part === '[') depth += 1;
    else if (part === '}' || part === ']') depth -= 1;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
};

/**
 * Reads JSON and refuses a member that stands twice in one object: readers disagree on which of the two counts, so an
 * amount could be checked by one and booked by another.
 */
export const readStrictJson = (text: string, rules: StrictRules = STRICT): StrictJson => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'The body is not JSON.' };
  }
  if (rules.depth && isTooDeep(text))
    return { ok: false, reason: `The body is nested deeper than ${MAX_DEPTH} levels.` };
  const twice = rules.members ? firstDuplicate(text) : undefined;
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
