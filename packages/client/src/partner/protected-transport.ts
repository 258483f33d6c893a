import { problemTable, type AnyOperation } from '@weidongli/contracts';
import { createDpopProof } from '@weidongli/trust/dpop';
import { signRequest, TrustError, verifyReply, type RequestWithBody } from '@weidongli/trust/message';
import type { Jwk } from '@weidongli/trust/suite';
import { isWdlError, withUnknownOutcome } from '../errors.js';
import type { Transport, TransportRequest, TransportResponse } from '../transport/transport.js';
import type { BankKeys } from './bank-keys.js';
import { jsonObject } from './json-object.js';
import { changedReply } from './partner-errors.js';
import type { SigningKey } from './signing-key.js';
import type { Credentials } from './token-request.js';

/** A request as it went out, and what came back. */
interface Exchange {
  readonly request: TransportRequest;
  readonly signed: RequestWithBody;
  readonly reply: TransportResponse;
  /** What it was made with: another call may have learned better since. */
  readonly used: {
    readonly key: SigningKey;
    readonly nonce: string | undefined;
    readonly aheadMs: number;
  };
}

/** Replies that a gateway in front of the bank, or the bank before it knows who calls, gives without a signature. */
const unsignedStatuses: readonly number[] = [401, 429, 502, 503, 504];

/** What an unsigned refusal says of itself, as far as it is a word of the bank's list: it helps whoever looks for the cause. */
const hint = ({ status, body }: TransportResponse): string => {
  const code = status >= 400 ? jsonObject(body)?.['code'] : undefined;
  return typeof code === 'string' && Object.hasOwn(problemTable, code) ? ` It says "${code}".` : '';
};

const withHeaders = (
  request: TransportRequest,
  more: Readonly<Record<string, string>>,
): TransportRequest => ({
  ...request,
  headers: { ...request.headers, ...more },
});

/** Carries the calls of a server: with a proof of possession, signed, and the reply held against the bank's signature. */
export class ProtectedTransport implements Transport {
  readonly #credentials: Credentials;
  readonly #bankKeys: BankKeys;
  readonly #level: AnyOperation['level'];

  constructor(credentials: Credentials, bankKeys: BankKeys, level: AnyOperation['level']) {
    this.#credentials = credentials;
    this.#bankKeys = bankKeys;
    this.#level = level;
  }

  /**
   * Sends a request. A refusal that comes before anything is done, and that the bank's nonce, its time or the other key may
   * mend, is answered once with each.
   *
   * @throws {WdlError} kind `contract`, code `invalid-signature`, when the reply is not as the bank signed it.
   */
  async send(request: TransportRequest): Promise<TransportResponse> {
    const tried = new Set<string>();
    for (;;) {
      const exchange = await this.#exchange(request);
      const mended = await this.#mend(exchange, tried);
      if (mended === undefined) return this.#believed(exchange);
      tried.add(mended);
    }
  }

  async #exchange(request: TransportRequest): Promise<Exchange> {
    const { keys, transport, nonces, clock } = this.#credentials;
    const used = { key: await keys.current(), nonce: nonces.current, aheadMs: clock.aheadMs };
    const proven = withHeaders(request, { dpop: await this.#proof(request) });
    const signed = await this.#sign(proven, used.key);
    return { ...signed, used, reply: await transport.send(signed.request) };
  }

  async #proof({ method, path, headers }: TransportRequest): Promise<string> {
    const { baseUrl, clock, nonces, environment, dpopKey } = this.#credentials;
    return createDpopProof({
      ...{ method, url: baseUrl + path, nonce: nonces.current, jti: environment.uuid(), now: clock.now() },
      accessToken: headers['authorization']?.replace(/^DPoP /, ''),
      key: await dpopKey(),
    });
  }

  async #sign(
    request: TransportRequest,
    { key, keyId }: SigningKey,
  ): Promise<Pick<Exchange, 'request' | 'signed'>> {
    const { baseUrl, clock, environment } = this.#credentials;
    const { method, path, headers, body } = request;
    const message = { method, url: baseUrl + path, headers, body };
    const signer = { key, keyid: keyId, now: clock.now(), nonce: environment.uuid() };
    const sent = withHeaders(request, { ...(await signRequest(message, signer)) });
    return { request: sent, signed: { ...message, headers: sent.headers } };
  }

  /** Names what was put right so that the call may go out again; undefined when nothing was, or nothing need be. */
  async #mend({ reply, used }: Exchange, tried: ReadonlySet<string>): Promise<string | undefined> {
    const { nonces, clock, keys } = this.#credentials;
    const hasNonce = nonces.learn(reply, used.nonce);
    if (reply.status !== 401) return undefined;
    const isNonceWanted = /\buse_dpop_nonce\b/.test(reply.headers['www-authenticate'] ?? '');
    if (isNonceWanted && hasNonce && !tried.has('nonce')) return 'nonce';
    if (!tried.has('clock') && clock.learn(reply.headers['date'], used.aheadMs)) return 'clock';
    const isSignatureRefused = jsonObject(reply.body)?.['code'] === 'invalid-signature';
    if (isSignatureRefused && !tried.has('key') && (await keys.turn(used.key.keyId))) return 'key';
    return undefined;
  }

  async #believed(exchange: Exchange): Promise<TransportResponse> {
    const { request, reply } = exchange;
    const isSigned =
      reply.headers['signature-input'] !== undefined || reply.headers['signature'] !== undefined;
    if (!isSigned && (this.#level === 'A1' || unsignedStatuses.includes(reply.status))) return reply;
    try {
      await this.#verify(exchange);
    } catch (error) {
      if (error instanceof TrustError) throw changedReply(request, reply, error.message + hint(reply));
      // The bank's keys could not be had. It may have obeyed all the same.
      throw isWdlError(error) && request.method === 'POST' ? withUnknownOutcome(error) : error;
    }
    return reply;
  }

  async #verify({ signed, reply, used }: Exchange): Promise<void> {
    const { clock } = this.#credentials;
    const keys = (keyId: string): Promise<Jwk | undefined> => this.#bankKeys.find(keyId);
    const check = () => verifyReply({ ...reply, request: signed }, { keys, now: clock.now() });
    try {
      await check();
    } catch (error) {
      // The clock of this server may be wrong; an old reply is none to the request that was just sent.
      const isTime = error instanceof TrustError && error.code === 'signature-time';
      if (!isTime || !clock.learn(reply.headers['date'], used.aheadMs)) throw error;
      await check();
    }
  }
}
