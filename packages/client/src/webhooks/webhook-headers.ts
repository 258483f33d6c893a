import { WebhookError } from './webhook-error.js';

/** Headers with a method `get` that knows no case, such as `Headers` of the platform. */
export interface HeaderReader {
  get(name: string): string | null | undefined;
}

/** Headers of a request the way every server hands them out; the names in any case. */
export type WebhookHeaders = HeaderReader | Readonly<Record<string, string | readonly string[] | undefined>>;

/** What the headers of Standard Webhooks say. */
export interface WebhookHead {
  readonly id: string;
  /** Unix seconds, written as they came: these characters are signed. */
  readonly timestamp: string;
  /** Signatures `v1` (HMAC-SHA256), base64. */
  readonly symmetric: readonly string[];
  /** Signatures `v1a` (Ed25519), base64. */
  readonly asymmetric: readonly string[];
}

const ID = 'webhook-id';
const TIMESTAMP = 'webhook-timestamp';
const SIGNATURE = 'webhook-signature';

/** The bank sends two of each while keys change; an attacker who sends thousands keeps no processor busy. */
const MOST_SIGNATURES = 5;

/**
 * Reads the headers of Standard Webhooks.
 *
 * @throws {WebhookError} `header-missing` with the names, or `header-invalid`. No value is repeated.
 */
export const headOf = (headers: WebhookHeaders | null | undefined): WebhookHead => {
  const valuesOf = (name: string): readonly string[] => valuesIn(headers ?? {}, name);
  const [ids, timestamps, signatures] = [valuesOf(ID), valuesOf(TIMESTAMP), valuesOf(SIGNATURE)];
  const absent = [ID, TIMESTAMP, SIGNATURE].filter((name) => valuesOf(name).length === 0);
  if (absent.length > 0) throw missing(absent);
  return {
    id: only(ID, ids, /^[\w-]{1,128}$/, 'letters, digits, _ and -'),
    timestamp: only(TIMESTAMP, timestamps, /^[1-9]\d{0,11}$/, 'Unix seconds'),
    ...signaturesIn(signatures.join(' ')),
  };
};

const isReader = (headers: WebhookHeaders): headers is HeaderReader =>
  typeof (headers as { get?: unknown }).get === 'function';

const valuesIn = (headers: WebhookHeaders, name: string): readonly string[] => {
  const found: unknown[] = isReader(headers)
    ? [headers.get(name)]
    : Object.entries(headers).flatMap(([key, value]) => (key.toLowerCase() === name ? value : []));
  return found.filter((value): value is string => typeof value === 'string' && value !== '');
};

const only = (name: string, values: readonly string[], form: RegExp, words: string): string => {
  const [value = ''] = values;
  if (values.length === 1 && form.test(value)) return value;
  const what = values.length > 1 ? 'came more than once' : `is not of its form: ${words}`;
  throw invalid(`The header ${name} ${what}.`);
};

const signaturesIn = (text: string): Pick<WebhookHead, 'symmetric' | 'asymmetric'> => {
  const parts = text.split(' ');
  const of = (version: string): readonly string[] =>
    parts.filter((part) => part.startsWith(`${version},`)).map((part) => part.slice(version.length + 1));
  const [symmetric, asymmetric] = [of('v1'), of('v1a')];
  if (symmetric.length + asymmetric.length === 0)
    throw invalid(`The header ${SIGNATURE} holds neither v1 nor v1a.`);
  if (Math.max(symmetric.length, asymmetric.length) > MOST_SIGNATURES)
    throw invalid(
      `The header ${SIGNATURE} holds more than ${String(MOST_SIGNATURES)} signatures of one version.`,
    );
  return { symmetric, asymmetric };
};

const missing = (names: readonly string[]): WebhookError =>
  new WebhookError(
    'header-missing',
    `${names.length === 1 ? 'A header is' : 'Headers are'} missing: ${names.join(', ')}. Hand in all headers of the request; if they are not there either, a proxy has dropped them, or the request is not a webhook.`,
  );

const invalid = (message: string): WebhookError => new WebhookError('header-invalid', message);
