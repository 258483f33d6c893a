import { inspect } from 'node:util';

/** Reads off a value what code that logs it could: its own members and inherited ones, hidden ones too, to any depth. */
const textsInside = (root: unknown): string[] => {
  const texts: string[] = [];
  const seen = new Set<object>();
  const queue: unknown[] = [root];
  while (queue.length > 0) {
    const one = queue.pop();
    if (one === null || (typeof one !== 'object' && typeof one !== 'function')) {
      texts.push(String(one));
      continue;
    }
    if (seen.has(one)) continue;
    seen.add(one);
    if (ArrayBuffer.isView(one))
      texts.push(Buffer.from(one.buffer, one.byteOffset, one.byteLength).toString());
    if (one instanceof Map || one instanceof Set) queue.push(...one);
    for (const key of keysOf(one)) {
      texts.push(String(key));
      queue.push(memberOf(one, key));
    }
  }
  return texts;
};

/** Lists the names of all members, along the whole chain of prototypes. */
const keysOf = (value: object): readonly PropertyKey[] => {
  const keys: PropertyKey[] = [];
  for (let one: object | null = value; one !== null; one = Object.getPrototypeOf(one) as object | null)
    keys.push(...Reflect.ownKeys(one));
  return keys.filter((key) => key !== 'constructor');
};

const memberOf = (value: object, key: PropertyKey): unknown => {
  try {
    return Reflect.get(value, key) as unknown;
  } catch {
    return undefined; // A getter of the prototype that wants another object.
  }
};

const attempt = (show: () => string | undefined): string => {
  try {
    return show() ?? '';
  } catch {
    return ''; // What cannot be shown in this way shows nothing.
  }
};

const everyText = (value: unknown): string =>
  [
    inspect(value, {
      depth: null,
      showHidden: true,
      getters: true,
      maxStringLength: null,
      maxArrayLength: null,
    }),
    attempt(() => JSON.stringify(value)),
    attempt(() => String(value)),
    attempt(() => inspect(structuredClone(value), { depth: null, showHidden: true })),
    ...textsInside(value),
  ].join('\n');

/** The forms in which a text may travel: as it is, in an address, escaped in JSON, and somewhere inside base64. */
const formsOf = (secret: string): readonly string[] => {
  const bytes = Buffer.from(secret);
  const inBase64 = [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    // Characters at the edges also hold bits of what stands before and after.
    return text.slice(Math.ceil((offset * 4) / 3), Math.floor(((offset + bytes.length) * 4) / 3));
  });
  const escaped = secret.replace(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return [secret, encodeURIComponent(secret), escaped, ...inBase64];
};

/** Lists the names of the secrets that can be read off a value in any way. */
export const leaksOf = (value: unknown, secrets: Readonly<Record<string, string>>): readonly string[] => {
  const text = everyText(value);
  return Object.entries(secrets)
    .filter(([, secret]) => formsOf(secret).some((form) => text.includes(form)))
    .map(([name]) => name);
};
