import type { Problem } from '@weidongli/contracts';
import type { AccountPage, BoundCard, BoundCardPage } from '@weidongli/contracts/account';
import type { StepUp } from '@weidongli/contracts/identity';
import type {
  CreditLine,
  CreditLinePage,
  DrawQuote,
  Loan,
  Repayment,
  RepaymentQuote,
} from '@weidongli/contracts/loan';
import type { AgreementAcceptance, EmbedSession, EmbedSessionAccess } from '@weidongli/contracts/partner';
import type { SandboxClock, SandboxLedger } from '@weidongli/contracts/sandbox';
import type { WireRequest } from '../engine/wire.js';
import { equal, present } from './check.js';
import { KeyHolder, type Send } from './protection.js';

export type { Send } from './protection.js';

/** A reply whose body has been read. */
export interface Reply<T> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: T;
  /** Body as it came. */
  readonly text: string;
}

let made = 0;

/** Makes an idempotency key that no other call of this run uses. */
export const freshKey = (name: string): string => {
  made += 1;
  return `${name}-${String(made).padStart(16, '0')}`;
};

/** Calls a bank with one credential: a sandbox key, or a token together with the holder of its key. */
export class ApiCaller {
  readonly #send: Send;
  readonly #token: string | undefined;
  readonly #holder: KeyHolder | undefined;

  constructor(send: Send, token?: string, holder?: KeyHolder) {
    this.#send = send;
    this.#token = token;
    this.#holder = holder;
  }

  /** Calls and reads the body as JSON. */
  async call<T>(
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Reply<T>> {
    const isBearer = this.#token !== undefined && this.#holder === undefined;
    const request: WireRequest = {
      method,
      path,
      headers: {
        'content-type': 'application/json',
        ...(isBearer ? { authorization: `Bearer ${this.#token}` } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    };
    const response = await (this.#holder?.send(request, this.#token) ?? this.#send(request));
    const lowered = Object.entries(response.headers).map(
      ([name, value]) => [name.toLowerCase(), value] as const,
    );
    return {
      status: response.status,
      headers: Object.fromEntries(lowered),
      body: JSON.parse(response.body) as T,
      text: response.body,
    };
  }

  /** Calls and requires success. */
  async ok<T>(
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<T> {
    const reply = await this.call<T>(method, path, body, headers);
    if (reply.status >= 300) throw new Error(`${method} ${path} answered ${reply.status}: ${reply.text}`);
    return reply.body;
  }

  /** Calls and requires a problem with this code. */
  async refused(
    code: string,
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Problem> {
    const reply = await this.call<Problem>(method, path, body, headers);
    equal(reply.body.code, code, `${method} ${path}`);
    equal(reply.status, reply.body.status, 'status of the problem');
    equal(reply.headers['content-type'], 'application/problem+json', 'content type of the problem');
    return reply.body;
  }
}

/** Holds the sandbox key: the partner's server and the controls of the sandbox. */
export class SandboxCaller extends ApiCaller {
  readonly #send: Send;

  constructor(send: Send, sandboxKey: string) {
    super(send, sandboxKey);
    this.#send = send;
  }

  /** Opens a session for a customer and redeems it. */
  async customer(
    customerRef = 'repeat-borrower',
    modules = ['account', 'identity', 'loan'],
  ): Promise<CustomerCaller> {
    const body = { customerRef, modules, origins: ['http://127.0.0.1:5173'] };
    const key = { 'idempotency-key': freshKey('session') };
    const session = await this.ok<EmbedSession>('POST', '/v1/partner/sessions', body, key);
    return this.redeem(session.clientSecret);
  }

  /** Redeems the secret of a session, as a page does. */
  async redeem(clientSecret: string): Promise<CustomerCaller> {
    const holder = await KeyHolder.create(this.#send);
    const page = new ApiCaller(this.#send, undefined, holder);
    const access = await page.ok<EmbedSessionAccess>('POST', '/v1/partner/sessions/exchange', {
      clientSecret,
    });
    return new CustomerCaller(this.#send, access, holder);
  }

  /** Moves the bank's clock ahead. */
  advance(advanceBy: string): Promise<SandboxClock> {
    return this.ok('POST', '/v1/sandbox/clock', { advanceBy });
  }

  /** Moves the clock away from the end of the day, where a quote lives shorter than a case may need. */
  async toDaytime(): Promise<void> {
    const { now } = await this.ok<SandboxClock>('GET', '/v1/sandbox/clock');
    if (now.slice(11, 13) === '23') await this.advance('PT1H');
  }

  /** Stops the clock and returns what lets it go on as before. */
  async freeze(): Promise<() => Promise<void>> {
    const { mode } = await this.ok<SandboxClock>('GET', '/v1/sandbox/clock');
    await this.ok('POST', '/v1/sandbox/clock', { mode: 'FROZEN' });
    return async () => {
      await this.ok('POST', '/v1/sandbox/clock', { mode });
    };
  }

  /** Reads the books. */
  ledger(): Promise<SandboxLedger> {
    return this.ok('GET', '/v1/sandbox/ledger');
  }

  /** Requires the books to sum to nothing in everything that they count: money, limits, quotas, and the units of each fund. */
  async balanced(): Promise<void> {
    const { sums } = await this.ledger();
    equal(
      Object.entries(sums).filter(([, sum]) => sum !== '0'),
      [],
      'sums of the books that are not 0',
    );
    equal(
      ['CNY', 'CNY_LIMIT'].filter((unit) => sums[unit] === undefined),
      [],
      'units that are missing',
    );
  }
}

/** Reads that come with a token and that cases look at. */
interface FirstReads {
  readonly 'account.listAccounts': AccountPage;
  readonly 'account.listCards': BoundCardPage;
  readonly 'loan.listLines': CreditLinePage;
}

/** A draw that only lacks its second factor. */
export interface PreparedDraw {
  readonly quote: DrawQuote;
  readonly body: {
    readonly quoteId: string;
    readonly purpose: string;
    readonly cardId: string;
    readonly acceptanceId: string;
  };
  readonly key: Readonly<Record<string, string>>;
}

/** Calls as the customer of a session. */
export class CustomerCaller extends ApiCaller {
  readonly access: EmbedSessionAccess;
  /** Holder of the key that the token is bound to. */
  readonly holder: KeyHolder;

  constructor(send: Send, access: EmbedSessionAccess, holder: KeyHolder) {
    super(send, access.accessToken, holder);
    this.access = access;
    this.holder = holder;
  }

  /** Returns the reply of a read that came with the token. */
  first<Name extends keyof FirstReads>(operation: Name): FirstReads[Name] {
    const read = this.access.bootstrap.find((entry) => entry.operation === operation);
    return present(read, `first read ${operation}`).output as FirstReads[Name];
  }

  /** The customer's first credit line. */
  get line(): CreditLine {
    return present(this.first('loan.listLines').data[0], 'credit line');
  }

  /** The customer's first card. */
  get card(): BoundCard {
    return present(this.first('account.listCards').data[0], 'card');
  }

  /** Quotes a draw. */
  quote(amount: string, tenor = 5): Promise<DrawQuote> {
    const body = { lineId: this.line.id, principal: { amount, currency: 'CNY' }, tenor };
    return this.ok('POST', '/v1/loan/draw-quotes', body);
  }

  /** Accepts the documents of a quote. */
  accept({ id, agreements }: DrawQuote): Promise<AgreementAcceptance> {
    const documents = agreements.map((document) => ({ agreementId: document.id, sha256: document.sha256 }));
    const body = { subject: id, documents, method: 'CHECKBOX' };
    return this.ok('POST', '/v1/partner/agreement-acceptances', body, { 'idempotency-key': `accept-${id}` });
  }

  /** Goes as far as a draw that only lacks its second factor. */
  async prepare(amount: string, tenor = 5): Promise<PreparedDraw> {
    const quote = await this.quote(amount, tenor);
    const { id: acceptanceId } = await this.accept(quote);
    const body = { quoteId: quote.id, purpose: 'DAILY_CONSUMPTION', cardId: this.card.id, acceptanceId };
    return { quote, body, key: { 'idempotency-key': `draw-${quote.id}` } };
  }

  /** Draws without a second factor and returns the challenge. */
  async challenge({ body, key }: PreparedDraw): Promise<NonNullable<Problem['challenge']>> {
    const problem = await this.refused('step-up-required', 'POST', '/v1/loan/draws', body, key);
    return present(problem.challenge, 'challenge');
  }

  /** Fulfils the second factor of a draw and returns its token. */
  async stepUp(prepared: PreparedDraw): Promise<string> {
    const { id } = await this.challenge(prepared);
    const path = `/v1/identity/challenges/${id}/verify`;
    return (await this.ok<StepUp>('POST', path, { code: '000000' })).token;
  }

  /** Goes the whole way to a confirmed draw. */
  async draw(amount: string, tenor = 5): Promise<{ readonly loan: Loan; readonly prepared: PreparedDraw }> {
    const prepared = await this.prepare(amount, tenor);
    const token = await this.stepUp(prepared);
    const headers = { ...prepared.key, 'wdl-step-up': token };
    return { loan: await this.ok('POST', '/v1/loan/draws', prepared.body, headers), prepared };
  }

  /** Sends a request that needs a second factor, answers the challenge, and sends it again. */
  async confirmed<T>(path: string, body: unknown, key: string): Promise<T> {
    const headers = { 'idempotency-key': key };
    const problem = await this.refused('step-up-required', 'POST', path, body, headers);
    const { id } = present(problem.challenge, 'challenge');
    const { token } = await this.ok<StepUp>('POST', `/v1/identity/challenges/${id}/verify`, {
      code: '000000',
    });
    return this.ok<T>('POST', path, body, { ...headers, 'wdl-step-up': token });
  }

  /** Quotes a repayment. */
  quoteRepayment(
    drawId: string,
    kind: 'DUE' | 'PARTIAL' | 'FULL',
    amount?: string,
    recalculation: 'REDUCE_INSTALMENT' | 'REDUCE_TERM' = 'REDUCE_INSTALMENT',
  ): Promise<RepaymentQuote> {
    const partial = amount === undefined ? {} : { amount: { amount, currency: 'CNY' }, recalculation };
    return this.ok('POST', '/v1/loan/repayment-quotes', { drawId, kind, ...partial });
  }

  /** Pays a repayment quote. */
  repay({ id }: RepaymentQuote): Promise<Repayment> {
    const body = { quoteId: id, cardId: this.card.id };
    return this.confirmed('/v1/loan/repayments', body, `repay-${id}`);
  }

  /** Counts the customer's draws of a quote. */
  async drawsOf(quoteId: string): Promise<number> {
    return (await this.ok<{ data: Loan[] }>('GET', `/v1/loan/draws?quoteId=${quoteId}`)).data.length;
  }
}
