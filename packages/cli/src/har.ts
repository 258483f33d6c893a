import type { LoggedRequest } from '@weidongli/contracts/sandbox';

const pairs = (values: Readonly<Record<string, string>>): readonly { name: string; value: string }[] =>
  Object.entries(values).map(([name, value]) => ({ name, value }));

const sizeOf = (text: string | null): number => Buffer.byteLength(text ?? '');

const entryOf = (request: LoggedRequest, base: string): object => {
  const url = new URL(request.path, base);
  const { requestHeaders, responseHeaders, requestBody, responseBody, durationMs } = request;
  const typeOf = (headers: Readonly<Record<string, string>>): string => headers['content-type'] ?? '';
  return {
    startedDateTime: request.receivedAt,
    time: durationMs,
    request: {
      ...{ method: request.method, url: url.href, httpVersion: 'HTTP/1.1', cookies: [] },
      headers: pairs(requestHeaders),
      queryString: pairs(Object.fromEntries(url.searchParams)),
      ...(requestBody === null ? {} : { postData: { mimeType: typeOf(requestHeaders), text: requestBody } }),
      ...{ headersSize: -1, bodySize: sizeOf(requestBody) },
    },
    response: {
      ...{ status: request.status, statusText: '', httpVersion: 'HTTP/1.1', cookies: [], redirectURL: '' },
      headers: pairs(responseHeaders),
      content: { size: sizeOf(responseBody), mimeType: typeOf(responseHeaders), text: responseBody ?? '' },
      ...{ headersSize: -1, bodySize: sizeOf(responseBody) },
    },
    cache: {},
    timings: { send: 0, wait: durationMs, receive: 0 },
    _operation: request.operation,
    _bankTime: request.bankTime,
  };
};

/** Writes requests as an HTTP Archive 1.2, http://www.softwareishard.com/blog/har-12-spec/. */
export const toHar = (requests: readonly LoggedRequest[], base: string): object => ({
  log: {
    version: '1.2',
    creator: { name: 'weidongli', version: '1' },
    entries: requests.map((request) => entryOf(request, base)),
  },
});
