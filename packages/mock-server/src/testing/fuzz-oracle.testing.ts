import {
  problemShape,
  problemTable,
  type AnyOperation,
  type Problem,
  type ProblemCode,
} from '@weidongli/contracts';
import { problemsOf } from '@weidongli/contracts/openapi';
import type { WireRequest, WireResponse } from '../engine/wire.js';
import { MARK } from './fuzz-request.testing.js';

/** What a reply was, for the table of what was seen: `ok`, or the code of the refusal. */
export type Seen = 'ok' | ProblemCode;

/** A request with its reply. */
export interface Exchange {
  readonly request: WireRequest;
  readonly response: WireResponse;
  /** The operation at the path; `undefined` where there is none. */
  readonly operation: AnyOperation | undefined;
  /** Says that a fault was planted for this call: then any status is one that was asked for. */
  readonly faulty: boolean;
}

/** Detail of every refusal that a planted fault makes. */
const PLANTED = 'A planted fault of the sandbox.';

/** Finds the operation of a request, without the router of the bank. */
export const operationAt = (
  operations: readonly AnyOperation[],
  { method, path }: WireRequest,
): AnyOperation | undefined => {
  const parts = (path.split('?', 1)[0] ?? '').split('/');
  const fitting = operations.filter((one) => {
    const wanted = one.path.split('/');
    if (one.method !== method || wanted.length !== parts.length) return false;
    return wanted.every((part, place) =>
      part.startsWith('{') ? parts[place] !== '' : part === parts[place],
    );
  });
  // `/sessions/exchange` before `/sessions/{sessionId}`.
  return fitting.sort((a, b) => a.path.split('{').length - b.path.split('{').length)[0];
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** Tells whether a request is one of the API; what an authorisation server answers has a form of its own. */
export const isOfTheApi = ({ path }: WireRequest): boolean => !/^\/(?:oauth|\.well-known)\//.test(path);

/** Says everything that is wrong with a reply; nothing when it keeps the contract. */
export const wrongWith = (exchange: Exchange): readonly string[] => {
  const { response } = exchange;
  const body = parsed(response.body);
  if (body === undefined) return [`${response.status} with a body that is no JSON`];
  const isRefusal = response.status >= 400;
  return [
    ...wrongHeaders(response),
    ...(isRefusal ? wrongRefusal(exchange, body) : wrongSuccess(exchange, body)),
  ];
};

const wrongHeaders = ({ headers, status }: WireResponse): readonly string[] => {
  const broken = Object.entries(headers).filter(([name, value]) => /[\r\n\0]/.test(name + value));
  const marked = Object.entries(headers).filter(([, value]) => value.includes(MARK));
  return [
    ...broken.map(([name]) => `a line break in the header ${name}`),
    ...marked.map(([name]) => `the header ${name} repeats what was sent`),
    ...(headers['cache-control'] === 'no-store' ? [] : ['a reply that may be cached']),
    ...(/^[\w-]{1,64}$/.test(headers['x-fapi-interaction-id'] ?? '') ? [] : ['no X-FAPI-Interaction-ID']),
    ...(headers['content-type']?.startsWith('application/') === true ? [] : ['no content type']),
    ...(status >= 200 && status < 300 && headers['content-type'] !== 'application/json'
      ? ['a success that is not application/json']
      : []),
  ];
};

const wrongSuccess = ({ operation, response }: Exchange, body: unknown): readonly string[] => {
  if (operation === undefined) return ['a success where there is no operation'];
  const checked = operation.output.check(body);
  return [
    ...(response.status === operation.successStatus ? [] : [`${response.status} is not its success`]),
    ...(checked.ok
      ? []
      : checked.issues.map(
          ({ pointer, message }) => `the reply breaks its contract at ${pointer}: ${message}`,
        )),
  ];
};

const wrongRefusal = (
  { operation, response, request, faulty }: Exchange,
  body: unknown,
): readonly string[] => {
  const { status, headers } = response;
  const checked = problemShape.check(body);
  if (!checked.ok || headers['content-type'] !== 'application/problem+json')
    return [`${status} without a problem document`];
  const problem = checked.value;
  const { instance, ...rest } = problem;
  const wrong = [
    ...(problem.status === status ? [] : ['the problem names another status']),
    ...(problem.traceId === headers['x-fapi-interaction-id'] || headers['idempotency-replayed'] === 'true'
      ? []
      : ['the problem names another trace']),
    ...(instance === request.path.split('?', 1)[0] ? [] : ['the problem names another path']),
    ...(JSON.stringify(rest).includes(MARK) ? ['the problem repeats what was sent'] : []),
    ...(problem.code === 'rate-limited' && !/^\d+$/.test(headers['retry-after'] ?? '')
      ? ['no Retry-After']
      : []),
  ];
  return faulty && problem.detail === PLANTED ? wrong : [...wrong, ...wrongCode(operation, problem)];
};

/** Codes of requests that reach no operation. */
const NOWHERE: readonly ProblemCode[] = ['not-found', 'malformed-request'];

const wrongCode = (operation: AnyOperation | undefined, problem: Problem): readonly string[] => {
  const { code, status } = problem;
  if (!Object.hasOwn(problemTable, code)) return [`the code ${code} is in no table`];
  const kind = problemTable[code as ProblemCode];
  const declared = operation === undefined ? NOWHERE : problemsOf(operation);
  return [
    ...(status >= 500 ? [`${status}, a fault of the bank`] : []),
    ...(kind.status === status ? [] : [`${code} with ${status} instead of ${kind.status}`]),
    ...(kind.title === problem.title && kind.retryable === problem.retryable
      ? []
      : [`${code} told otherwise`]),
    ...(declared.includes(code as ProblemCode)
      ? []
      : [`the code ${code} that ${operation?.id ?? 'no operation'} does not declare`]),
  ];
};

/** Reads what a reply was. */
export const seenIn = ({ response }: Exchange): Seen =>
  response.status < 300 ? 'ok' : (parsed(response.body) as { readonly code: ProblemCode }).code;
