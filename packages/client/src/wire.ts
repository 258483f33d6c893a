import { problemShape, type AnyOperation } from '@weidongli/contracts';
import { refusal, WdlError, wrongInput } from './errors.js';
import type { TransportResponse } from './transport/transport.js';

/** What of a call travels in headers. */
export interface CallHeaders {
  readonly authorization: string | undefined;
  readonly idempotencyKey: string | undefined;
  readonly stepUpToken: string | undefined;
  readonly interactionId: string;
}

/** Where a call goes, and what with. */
export interface Address {
  readonly path: string;
  readonly body?: string;
}

const inAddress = (operation: AnyOperation, name: string, value: unknown): string => {
  try {
    return encodeURIComponent(String(value));
  } catch {
    // The only text that cannot be encoded; what the platform says about it would repeat nothing useful.
    throw wrongInput(operation, [{ pointer: `/${name}`, message: 'The text holds half a character.' }]);
  }
};

/** Builds path and body from an input: members named in the path go there, the rest into query or body. */
export const addressOf = (operation: AnyOperation, input: object): Address => {
  const rest = new Map(Object.entries(input).filter(([, value]) => value !== undefined));
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = rest.get(name) as unknown;
    rest.delete(name);
    return inAddress(operation, name, value);
  });
  if (operation.method === 'POST') return { path, body: JSON.stringify(Object.fromEntries(rest)) };
  const query = [...rest].map(
    ([name, value]) => `${encodeURIComponent(name)}=${inAddress(operation, name, value)}`,
  );
  return { path: query.length === 0 ? path : `${path}?${query.join('&')}` };
};

/** Builds the headers of a call. */
export const headersOf = (operation: AnyOperation, call: CallHeaders): Record<string, string> => ({
  accept: 'application/json, application/problem+json',
  'x-fapi-interaction-id': call.interactionId,
  ...(operation.method === 'POST' ? { 'content-type': 'application/json' } : {}),
  ...(call.authorization === undefined ? {} : { authorization: call.authorization }),
  // The quoted form is the one of RFC 9651.
  ...(call.idempotencyKey === undefined ? {} : { 'idempotency-key': `"${call.idempotencyKey}"` }),
  ...(call.stepUpToken === undefined ? {} : { 'wdl-step-up': call.stepUpToken }),
});

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined; // Not JSON: the caller reports it as a broken contract, with the status.
  }
};

const retryAfterMs = (headers: Readonly<Record<string, string>>): number | undefined => {
  const seconds = headers['retry-after'];
  return seconds !== undefined && /^\d{1,6}$/.test(seconds) ? parseInt(seconds, 10) * 1000 : undefined;
};

const brokenReply = (
  operation: AnyOperation,
  { status, headers }: TransportResponse,
  what: string,
): WdlError => {
  // A gateway in front of the bank may answer in its own words: 429 and 5xx pass.
  const retryable = status === 429 || status >= 500;
  return new WdlError({
    kind: 'contract',
    code: 'contract',
    message: `${operation.id}: the reply with status ${String(status)} ${what}. The bank may run another version.`,
    recovery: retryable ? 'retry' : 'contact',
    retryable,
    outcomeUnknown: operation.method === 'POST' && (status < 400 || status >= 500),
    status,
    traceId: headers['x-fapi-interaction-id'],
    retryAfterMs: retryAfterMs(headers),
  });
};

/** Reads a reply: the value of a success, or throws the {@link WdlError} of anything else. */
export const readReply = (operation: AnyOperation, response: TransportResponse): unknown => {
  const body = parsed(response.body);
  if (response.status >= 400) {
    const problem = problemShape.check(body);
    if (!problem.ok) throw brokenReply(operation, response, 'is not a problem document');
    throw refusal(problem.value, response.status, retryAfterMs(response.headers));
  }
  if (response.status < 200 || response.status > 299)
    throw brokenReply(operation, response, 'is not an answer');
  const result = operation.output.check(body);
  if (result.ok) return result.value;
  const [first] = result.issues;
  throw brokenReply(operation, response, `does not fit the contract at ${first?.pointer ?? '/'}`);
};
