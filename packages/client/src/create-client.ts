import type { EncryptedField } from '@weidongli/contracts';
import type { EmbedSessionAccess } from '@weidongli/contracts/partner';
import { partner } from '@weidongli/contracts/partner-page';
import type { EarlyExchange } from './adapters/early-exchange.js';
import { systemEnvironment } from './adapters/system.environment.js';
import { performCall, type CallContext } from './call.js';
import type { Environment } from './environment.js';
import { methodsOf, type FeatureMethods, type Features } from './feature-client.js';
import { boundTransport } from './session/bound-transport.js';
import { EmbedSession, type FetchSession, type Grant, type SessionStatus } from './session/embed-session.js';
import type { ReplyKey } from './session/reply-key.js';
import type { Transport } from './transport/transport.js';
import { within } from './waiting.js';

/** Options of {@link createClient}. */
export interface ClientOptions<F extends Features> {
  /** How requests travel, for example `axiosTransport({baseUrl})`. */
  readonly transport: Transport;
  /** Asks your server for an embed session. */
  readonly fetchSession: FetchSession;
  /**
   * What `exchangeEarly` of `@weidongli/client/early` gave, when the page began with the session before its script was
   * there. It serves the first session, once; when it failed or is older than 60 seconds, `fetchSession` is asked.
   */
  readonly earlyExchange?: Promise<EarlyExchange | undefined> | undefined;
  /** Features wanted; each is imported from `@weidongli/contracts/<feature>`. */
  readonly features: F;
  /** Clock, timers and randomness. @defaultValue the platform's */
  readonly environment?: Environment;
}

/** The session of a client, as its page sees it. */
export interface ClientSession {
  /** State of the session. */
  readonly status: SessionStatus;
  /** Says that no real money moves; known after the first call. */
  readonly sandbox: boolean;
  /** Asks for the session now rather than at the first call. @throws {WdlError} kind `host`. */
  start(): Promise<void>;
  /** Forgets the token: call it when the customer logs out. */
  end(): void;
  /** Allows calls again after the customer has logged in anew. */
  restart(): void;
  /** Tells of each change of state; returns what stops it. */
  onChange(listener: (status: SessionStatus) => void): () => void;
}

/** What every client has beside its features. */
export interface ClientBase {
  readonly session: ClientSession;
  /** The bank's time in milliseconds since 1970: in the sandbox it may be far from the device's. */
  bankNow(): number;
  /**
   * Seals a value, such as a payment password, so that only the bank can read it; it goes into a member of type
   * `EncryptedField`.
   *
   * @throws {WdlError} kind `network`, `timeout` or `contract`: there is no key to seal it with.
   */
  sealField(plaintext: Uint8Array): Promise<EncryptedField>;
  /**
   * Makes a key for one reply that only this page can read, such as what stands on an identity document. Its public half goes into the
   * member `replyKey` of the request; it opens what comes back.
   */
  replyKey(): Promise<ReplyKey>;
}

/** A client of a customer's page: a method for each operation of the features handed in. */
export type CustomerClient<F extends Features> = ClientBase & {
  readonly [Name in keyof F]: FeatureMethods<F[Name], 'customer'>;
};

const sessionView = (session: EmbedSession): ClientSession => ({
  get status() {
    return session.status;
  },
  get sandbox() {
    return session.sandbox;
  },
  start: async () => {
    await session.token();
  },
  end: () => {
    session.end();
  },
  restart: () => {
    session.restart();
  },
  onChange: (listener) => session.onChange(listener),
});

/** Says how a call gets its token: from the session that was there when the call began, and from no later one. */
const authorizationIn = (
  session: EmbedSession,
  environment: Environment,
): Pick<CallContext, 'authorize' | 'onUnauthenticated' | 'replyAhead'> => {
  const { generation } = session;
  let token = '';
  return {
    authorize: async () => {
      token = await session.token(generation);
      return `DPoP ${token}`;
    },
    onUnauthenticated: () => {
      session.reject(token);
    },
    replyAhead: (operation, input) => {
      if (operation.method === 'GET') return session.bootstrap.take(operation, input, environment.now());
      // An order may change what was read ahead, so nothing of that is handed out after one.
      session.bootstrap.clear();
      return undefined;
    },
  };
};

const earlyPatienceMs = 10_000;
const earlyKeepsMs = 60_000;

/** A session and the way of its calls. */
interface OpenedSession {
  readonly session: EmbedSession;
  /** Sends with the proof of the session's key. */
  readonly transport: Transport;
}

/** Makes the session of a client. `onBankTime` is told of a time of the bank and of the device's own time then. */
const openSession = (
  options: ClientOptions<Features>,
  environment: Environment,
  onBankTime: (instant: string, at: number) => void,
): OpenedSession => {
  const { fetchSession, earlyExchange } = options;
  const exchange = async (clientSecret: string, by: Transport, at: () => number): Promise<Grant> => {
    const context: CallContext = {
      environment,
      transport: by,
      authorize: () => Promise.resolve(undefined),
      onBankTime: (instant) => {
        onBankTime(instant, at());
      },
    };
    const access = await performCall(context, partner.exchangeSession, { clientSecret });
    return { access: access as EmbedSessionAccess, at: at() };
  };
  const early = async (): Promise<Grant | undefined> => {
    const reply = await within(environment, async () => earlyExchange, earlyPatienceMs);
    if (reply === undefined || environment.now() - reply.receivedAt >= earlyKeepsMs) return undefined;
    // It is judged like any other reply; the request that this call would make is the one that has been answered.
    const answered: Transport = { send: () => Promise.resolve(reply.response) };
    return { ...(await exchange('sent-early', answered, () => reply.receivedAt)), key: reply.key };
  };
  const session: EmbedSession = new EmbedSession({
    fetchSession,
    environment,
    exchange: (clientSecret) => exchange(clientSecret, transport, () => environment.now()),
    early: earlyExchange === undefined ? undefined : early,
  });
  const transport = boundTransport(options.transport, { environment, key: () => session.key() });
  return { session, transport };
};

/** Loads what seals and opens: few customers need it. */
const sealing = () => import('./session/sealing.js');

/**
 * Creates the client of a customer's page.
 *
 * It asks your page for a session at the first call, renews it in time, keeps the token in memory only, validates what
 * it sends and receives, repeats what is harmless to repeat, and throws nothing but {@link WdlError}.
 *
 * @example
 * ```ts
 * import { createClient } from '@weidongli/client';
 * import { axiosTransport } from '@weidongli/client/axios';
 * import { loan } from '@weidongli/contracts/loan';
 *
 * const client = createClient({
 *   transport: axiosTransport({ baseUrl: 'http://127.0.0.1:4010' }),
 *   fetchSession: async () => {
 *     const reply = await fetch('/api/session', { method: 'POST' });
 *     return (await reply.json()) as { clientSecret: string };
 *   },
 *   features: { loan },
 * });
 * const { data } = await client.loan.listLines();
 * ```
 */
export const createClient = <F extends Features>(options: ClientOptions<F>): CustomerClient<F> => {
  const environment = options.environment ?? systemEnvironment;
  let ahead = 0;
  const onBankTime = (instant: string, at = environment.now()): void => {
    const bankTime = Date.parse(instant);
    if (!Number.isNaN(bankTime)) ahead = bankTime - at;
  };
  const { session, transport } = openSession(options, environment, onBankTime);
  const context = { transport, environment, onBankTime };
  const methods = methodsOf(options.features, ['customer'], (operation, input, callOptions) =>
    performCall({ ...context, ...authorizationIn(session, environment) }, operation, input, callOptions),
  );
  const base: ClientBase = {
    session: sessionView(session),
    bankNow: () => environment.now() + ahead,
    sealField: async (plaintext) => (await sealing()).sealField(plaintext, options.transport, environment),
    replyKey: async () => (await sealing()).createReplyKey(),
  };
  return Object.assign(base, methods) as CustomerClient<F>;
};
