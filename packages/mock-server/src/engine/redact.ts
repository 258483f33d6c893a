import { problemTable } from '@weidongli/contracts';

/** What stands in place of a secret. */
export const BLACK = '•••';

/** Headers that carry a credential. The digest of a body with a code of six digits is one too: it can be guessed from. */
const SECRET_HEADERS: ReadonlySet<string> = new Set([
  'authorization',
  'content-digest',
  'cookie',
  'dpop',
  'set-cookie',
  'signature',
  'wdl-step-up',
]);
/** Members whose value is a secret whatever it looks like: codes, PINs, tokens, keys, in our spelling and in that of OAuth. */
const SECRETS =
  'code|confirmCode|otp|pin|password|secret|token|accessToken|clientSecret|sandboxKey|privateKey|jwe|\\w+Secret|' +
  'access_token|refresh_token|id_token|client_secret|client_assertion|code_verifier|request_uri';
/** Members that tell of a person in the person's own words, name or show one (`bytes` of a picture). */
const PERSONAL = 'name|phone|idNumber|cardNumber|address|bytes|workplace|statement|remark|story|label';
const HIDDEN_MEMBER = new RegExp(`^(?:${SECRETS}|${PERSONAL})$`);
/** The same in a text that is no JSON, and in the query of an address or a form. */
const HIDDEN_PART = new RegExp(
  `("(?:${SECRETS}|${PERSONAL})"\\s*:\\s*)(?:"(?:[^"\\\\]|\\\\.)*"?|[^\\s",}\\]]+)|\\b((?:${SECRETS}|${PERSONAL})=)[^&\\s"]+`,
  'g',
);
/** Members of a JSON Web Key that are its private half (RFC 7518 section 6). */
const PRIVATE_KEY_MEMBER = /^(?:d|p|q|dp|dq|qi|oth|k)$/;
/** Secrets that this bank makes, wherever they stand. */
const SECRET_TEXT = /\b(sk_(?:test|live)|w(?:cs|at|su|pt|ho)|whsec|whsk)_[\w.+/=-]+/g;
/** What is signed or sealed in the compact form of JOSE. */
const JOSE = /(?<![\w-])eyJ[\w-]+(?:\.[\w-]*){2,4}/g;
/** Numbers of phones (11 digits), identities (15 or 18) and cards (16 to 19, in fours as well), but of no amount and no id. */
const PERSONAL_NUMBER =
  /(?<![\w.-])(?:\d{11}|\d{15,19}|\d{17}[Xx]|\d{4}(?:[ -]\d{4}){3}(?:[ -]\d{1,3})?)(?![\w-])/g;

/** Blacks out secrets of this bank and numbers of persons in any text; what kind a secret was stays readable. */
export const redactText = (text: string): string =>
  text.replace(SECRET_TEXT, `$1_${BLACK}`).replace(JOSE, BLACK).replace(PERSONAL_NUMBER, BLACK);

/** Blacks out path and query: by the name of a parameter, and by the look of its value. */
export const redactPath = (path: string): string => redactText(path.replace(HIDDEN_PART, hidePart));

/** Blacks out the headers that carry a credential. */
export const redactHeaders = (headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      SECRET_HEADERS.has(name.toLowerCase()) ? BLACK : redactText(value),
    ]),
  );

/** Blacks out secrets and personal data in a body: by the name of the member, and by their look in any text. */
export const redactBody = (body: string): string => {
  try {
    return JSON.stringify(JSON.parse(body), redactMember);
  } catch {
    // No JSON, or nested deeper than can be written.
    return redactPath(body);
  }
};

function redactMember(this: unknown, name: string, value: unknown): unknown {
  if (HIDDEN_MEMBER.test(name) && value !== null && !isProblemCode(name, value)) return BLACK;
  if (PRIVATE_KEY_MEMBER.test(name) && isKey(this)) return BLACK;
  if (isSealed(value)) return { ...value, value: BLACK };
  if (typeof value === 'number') return redactText(String(value)) === String(value) ? value : BLACK;
  return typeof value === 'string' ? redactText(value) : value;
}

const hidePart = (_: string, member?: string, parameter?: string): string =>
  member === undefined ? `${parameter ?? ''}${BLACK}` : `${member}"${BLACK}"`;

/** The code of a problem is no code that confirms anything. */
const isProblemCode = (name: string, value: unknown): boolean =>
  name === 'code' && typeof value === 'string' && Object.hasOwn(problemTable, value);

const isKey = (holder: unknown): boolean => typeof holder === 'object' && holder !== null && 'kty' in holder;

/** Tells whether a value is sealed for the bank; its ciphertext is of use to nobody who reads a log. */
const isSealed = (value: unknown): value is { readonly enc: 'jwe' } =>
  typeof value === 'object' && value !== null && 'enc' in value && value.enc === 'jwe';
