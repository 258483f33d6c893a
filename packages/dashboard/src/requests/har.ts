import type { LoggedRequest } from '@weidongli/contracts/sandbox';

/** A name with its value, as HAR writes headers and query members. */
interface Pair {
  readonly name: string;
  readonly value: string;
}

const pairs = (record: Readonly<Record<string, string>>): readonly Pair[] =>
  Object.entries(record).map(([name, value]) => ({ name, value }));

const bytes = (text: string | null): number => new TextEncoder().encode(text ?? '').length;

const typeOf = (headers: Readonly<Record<string, string>>): string =>
  Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? 'application/json';

/** What HAR 1.2 asks for and nobody measured: -1 says so. */
const unknown = { httpVersion: 'HTTP/1.1', cookies: [], headersSize: -1 } as const;

const requestOf = (logged: LoggedRequest, origin: string): object => {
  const url = new URL(logged.path, origin);
  const { requestBody: body, requestHeaders } = logged;
  return {
    ...unknown,
    method: logged.method,
    url: url.href,
    headers: pairs(requestHeaders),
    queryString: [...url.searchParams].map(([name, value]) => ({ name, value })),
    bodySize: bytes(body),
    ...(body === null ? {} : { postData: { mimeType: typeOf(requestHeaders), text: body } }),
  };
};

const responseOf = ({ status, responseBody: body, responseHeaders }: LoggedRequest): object => ({
  ...unknown,
  status,
  statusText: '',
  headers: pairs(responseHeaders),
  content: { size: bytes(body), mimeType: typeOf(responseHeaders), ...(body === null ? {} : { text: body }) },
  redirectURL: '',
  bodySize: bytes(body),
});

/**
 * Writes requests as an HTTP archive (HAR 1.2), oldest first; bodies and headers are as redacted as the log is.
 *
 * @param origin - Address of the sandbox, which the log does not hold.
 */
export const toHar = (requests: readonly LoggedRequest[], origin: string): string => {
  const entries = [...requests]
    .sort((one, other) => (one.receivedAt < other.receivedAt ? -1 : 1))
    .map((logged) => ({
      startedDateTime: logged.receivedAt,
      time: logged.durationMs,
      request: requestOf(logged, origin),
      response: responseOf(logged),
      cache: {},
      timings: { send: 0, wait: logged.durationMs, receive: 0 },
      _operation: logged.operation,
      _bankTime: logged.bankTime,
    }));
  const creator = { name: 'weidongli sandbox dashboard', version: '1' };
  return JSON.stringify({ log: { version: '1.2', creator, entries } }, null, 2);
};
