import type { ParsedUrl } from '../platform.js';
import { parseUrl } from '../platform.js';
import { TrustError } from '../trust-error.js';
import {
  type HeaderFields,
  type SignableMessage,
  type SignableRequest,
  fieldsOf,
  isReply,
} from './signable.js';
import type { Item, Parameters } from './structured-field.js';
import {
  isInnerList,
  parseDictionary,
  parseItem,
  serializeInnerList,
  serializeItem,
} from './structured-field.js';

const FIELD_NAME = /^[!#$%&'*+.^`|~\w-]+$/;
const KNOWN_PARAMETERS = ['req', 'key', 'name'];

const refuse = (part: string, why: string): TrustError =>
  new TrustError('signature-component', `The component ${part} cannot be signed or checked: ${why}.`, part);

/**
 * Reads a component name as people write it, `content-digest` or `signature;req;key="wdl"`, into its identifier.
 *
 * @throws {TrustError} `signature-component`.
 */
export const parseComponent = (text: string): Item => {
  const [, name = '', parameters = ''] = /^([^;]*)(.*)$/s.exec(text) ?? [];
  try {
    return parseItem(`"${name.toLowerCase()}"${parameters}`);
  } catch {
    throw refuse(text, 'it looks like @method, content-digest or signature;req;key="wdl"');
  }
};

/** Writes an identifier as it stands in the signature base: `"content-digest"`. */
export const identifierOf = (item: Item): string => serializeItem(item);

/** Writes an identifier without the quotes, for people: `content-digest`. */
export const spokenName = ([name, parameters]: Item): string =>
  serializeItem([typeof name === 'string' ? name : '', parameters]).replace(/^"([^"]*)"/, '$1');

/** Leaves out the space that HTTP allows around a value, and no other. */
const withoutSpace = (value: string): string => {
  let [from, to] = [0, value.length];
  while (from < to && ' \t'.includes(value.charAt(from))) from += 1;
  while (from < to && ' \t'.includes(value.charAt(to - 1))) to -= 1;
  return value.slice(from, to);
};

/**
 * Gives the value of a header field as HTTP joins it; undefined when the field did not arrive.
 *
 * @throws {TrustError} `signature-component` for a line break: it would forge a line of what is signed.
 */
export const fieldValue = (headers: HeaderFields, name: string): string | undefined => {
  const values = fieldsOf(headers).flatMap(([key, all]) => (key === name ? all : []));
  if (values.length === 0) return undefined;
  if (values.some((value) => /[\r\n\0]/.test(value))) throw refuse(name, 'its value holds a line break');
  return values.map(withoutSpace).join(', ');
};

const urlOf = (request: SignableRequest): ParsedUrl => {
  const url = parseUrl(request.url);
  if (url) return url;
  throw refuse('@target-uri', 'the address of the request is not absolute');
};

/** The address without its fragment, in the one spelling that `URL` gives it: signer and verifier do the same. */
const targetUri = (request: SignableRequest): string => {
  const url = urlOf(request);
  url.hash = '';
  return url.href;
};

/** Percent-encoding of a query's names and values (RFC 9421 §2.2.8): stricter than that of a component. */
const formEncode = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const queryParam = (request: SignableRequest, name: unknown): string => {
  if (typeof name !== 'string') throw refuse('@query-param', 'it takes the parameter "name"');
  const found = [...urlOf(request).searchParams].filter(([key]) => formEncode(key) === name);
  const [only] = found;
  if (!only || found.length > 1)
    throw refuse(`@query-param;name="${name}"`, 'the query does not hold it once');
  return formEncode(only[1]);
};

const DERIVED: Readonly<Record<string, (request: SignableRequest, parameters: Parameters) => string>> = {
  '@method': ({ method }) => method,
  '@target-uri': targetUri,
  '@authority': (request) => urlOf(request).host,
  '@scheme': (request) => urlOf(request).protocol.slice(0, -1),
  '@request-target': (request) => urlOf(request).pathname + urlOf(request).search,
  '@path': (request) => urlOf(request).pathname,
  '@query': (request) => urlOf(request).search || '?',
  '@query-param': (request, parameters) => queryParam(request, parameters.get('name')),
};

const dictionaryMember = (part: string, value: string, key: unknown): string | undefined => {
  try {
    const member = typeof key === 'string' ? parseDictionary(value).get(key) : undefined;
    if (member === undefined) return undefined;
    return isInnerList(member) ? serializeInnerList(member) : serializeItem(member);
  } catch {
    throw refuse(part, 'the header is no dictionary of structured fields');
  }
};

const fieldOf = (
  headers: HeaderFields,
  name: string,
  parameters: Parameters,
  part: string,
): string | undefined => {
  if (!FIELD_NAME.test(name)) throw refuse(part, 'it is no name of a header');
  const value = fieldValue(headers, name);
  return value !== undefined && parameters.has('key')
    ? dictionaryMember(part, value, parameters.get('key'))
    : value;
};

const statusOf = (message: SignableMessage, part: string): string => {
  if (isReply(message)) return String(message.status);
  throw refuse(part, 'a request has none');
};

/**
 * Works out the value of a component (RFC 9421 §2); undefined when the header or member did not arrive.
 *
 * @throws {TrustError} `signature-component` for a component that this package does not know or that does not exist.
 */
export const componentValue = (message: SignableMessage, item: Item): string | undefined => {
  const [name, parameters] = item;
  const part = spokenName(item);
  if (typeof name !== 'string' || name !== name.toLowerCase())
    throw refuse(part, 'names are in small letters');
  const unknown = [...parameters.keys()].find((key) => !KNOWN_PARAMETERS.includes(key));
  if (unknown !== undefined) throw refuse(part, `the parameter "${unknown}" is not supported`);
  const isOfRequest = parameters.has('req');
  const source = isOfRequest && isReply(message) ? message.request : message;
  if (!source || (isOfRequest && source === message))
    throw refuse(part, 'there is no request that it could be of');
  if (!name.startsWith('@')) return fieldOf(source.headers, name, parameters, part);
  if (name === '@status' && !isOfRequest) return statusOf(source, part);
  const derive = Object.hasOwn(DERIVED, name) ? DERIVED[name] : undefined;
  if (!derive) throw refuse(part, 'there is no such derived component');
  if (isReply(source)) throw refuse(part, 'a reply has none; its request has, with ;req');
  return derive(source, parameters);
};
