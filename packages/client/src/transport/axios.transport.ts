import axios, { AxiosError, type AxiosInstance, type AxiosRequestConfig } from 'axios';
import { TransportError, type Transport, type TransportRequest } from './transport.js';

/** Options of {@link axiosTransport}. */
export interface AxiosTransportOptions {
  /** Address of the API without a path, for example `https://api.bank.example`. */
  readonly baseUrl: string;
  /** The host's own axios, to share its interceptors, which pass replies on as they are. @defaultValue a new instance */
  readonly instance?: AxiosInstance;
}

const asText = (value: unknown): unknown => value;

const reasonOf = (error: unknown): 'network' | 'timeout' | 'aborted' => {
  if (axios.isCancel(error)) return 'aborted';
  const code = error instanceof AxiosError ? error.code : undefined;
  return code === 'ECONNABORTED' || code === 'ETIMEDOUT' ? 'timeout' : 'network';
};

const lowerCased = (headers: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers as Record<string, unknown>).map(([name, value]) => [
      name.toLowerCase(),
      String(value),
    ]),
  );

const configOf = (request: TransportRequest, baseUrl: string): AxiosRequestConfig => ({
  url: baseUrl + request.path,
  method: request.method,
  headers: { ...request.headers },
  timeout: request.timeoutMs,
  responseType: 'text',
  // A redirect could carry a token to another origin: Node follows none, a browser decides by itself (CORS). Credentials
  // travel in headers only.
  maxRedirects: 0,
  withCredentials: false,
  validateStatus: () => true,
  transformRequest: [asText],
  transformResponse: [asText],
  ...(request.body === undefined ? {} : { data: request.body }),
  ...(request.signal === undefined ? {} : { signal: request.signal }),
});

/**
 * Carries requests over HTTP by axios, in browsers and in Node.
 *
 * Errors of axios never leave it: they hold headers and bodies, and with them tokens.
 */
export const axiosTransport = ({ baseUrl, instance = axios.create() }: AxiosTransportOptions): Transport => {
  const base = baseUrl.replace(/\/+$/, '');
  return {
    baseUrl: base,
    send: async (request) => {
      try {
        const { status, headers, data } = await instance.request<string | undefined>(configOf(request, base));
        return { status, headers: lowerCased(headers), body: data ?? '' };
      } catch (error) {
        throw new TransportError(reasonOf(error));
      }
    },
  };
};
