/** What stands in place of a secret. */
export const BLACK = '•••';

const SECRET_HEADERS: ReadonlySet<string> = new Set([
  'authorization',
  'cookie',
  'dpop',
  'set-cookie',
  'wdl-step-up',
]);
/** Members whose value is a secret whatever it looks like: codes, PINs, tokens, keys. */
const SECRET_MEMBER =
  /^(code|pin|password|secret|token|accessToken|clientSecret|sandboxKey|privateKey|jwe|\w+Secret)$/;
/** Secrets that this bank makes, wherever they stand. */
const SECRET_TEXT = /\b(sk_(?:test|live)|w(?:cs|at|su)|whsec|whsk)_[\w.+/=-]+/g;

/** Blacks out secrets of this bank in any text; what kind it was stays readable. */
export const redactText = (text: string): string => text.replace(SECRET_TEXT, `$1_${BLACK}`);

/** Blacks out the headers that carry a credential. */
export const redactHeaders = (headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      SECRET_HEADERS.has(name.toLowerCase()) ? BLACK : redactText(value),
    ]),
  );

/** Blacks out secrets in a body: by the name of the member in JSON, by its look in any text. */
export const redactBody = (body: string): string => {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return redactText(body);
  }
  return JSON.stringify(parsed, (name, value: unknown) => {
    if (SECRET_MEMBER.test(name) && (typeof value === 'string' || typeof value === 'number')) return BLACK;
    return typeof value === 'string' ? redactText(value) : value;
  });
};
