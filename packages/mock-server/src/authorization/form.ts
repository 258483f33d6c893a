import type { WireRequest } from '../engine/wire.js';
import { OAuthError } from './oauth-error.js';

/** Longest form that is read, in characters: an assertion and a dozen parameters. */
const MAX_FORM = 32_768;

/** Parameters of a form or a query, each once. */
export type Form = ReadonlyMap<string, string>;

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw new OAuthError('invalid_request', 'A parameter has a broken percent-encoding.');
  }
};

/**
 * Reads `name=value&…`. An empty value counts as absent (RFC 6749 section 3.1).
 *
 * @throws {OAuthError} `invalid_request` when a parameter stands twice.
 */
export const readParameters = (text: string): Form => {
  const form = new Map<string, string>();
  for (const pair of text.split('&').filter((one) => one !== '')) {
    const at = pair.indexOf('=');
    const name = decode(at < 0 ? pair : pair.slice(0, at));
    const value = at < 0 ? '' : decode(pair.slice(at + 1));
    if (form.has(name)) throw new OAuthError('invalid_request', 'A parameter stands twice.');
    form.set(name, value);
  }
  return new Map([...form].filter(([, value]) => value !== ''));
};

/**
 * Reads the body of a request of OAuth.
 *
 * @throws {OAuthError} `invalid_request` when it is no form, or too long.
 */
export const readForm = ({ headers, body = '' }: WireRequest): Form => {
  const type = headers['content-type'] ?? '';
  if (!/^application\/x-www-form-urlencoded\b/i.test(type))
    throw new OAuthError('invalid_request', 'Send Content-Type application/x-www-form-urlencoded.');
  if (body.length > MAX_FORM) throw new OAuthError('invalid_request', 'The body is too long.');
  return readParameters(body);
};

/**
 * Reads a parameter that has to be there.
 *
 * @throws {OAuthError} `invalid_request`.
 */
export const required = (form: Form, name: string): string => {
  const value = form.get(name);
  if (value === undefined) throw new OAuthError('invalid_request', `The parameter ${name} is missing.`);
  return value;
};
