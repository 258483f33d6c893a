import { partner, type EmbedSessionAccess } from '@weidongli/contracts/partner';
import { systemEnvironment } from './adapters/system.environment.js';
import { performCall, type CallContext } from './call.js';
import type { Environment } from './environment.js';
import { methodsOf, type FeatureMethods, type Features } from './feature-client.js';
import { EmbedSession, type FetchSession, type SessionStatus } from './session/embed-session.js';
import type { Transport } from './transport/transport.js';

/** Options of {@link createClient}. */
export interface ClientOptions<F extends Features> {
  /** How requests travel, for example `axiosTransport({baseUrl})`. */
  readonly transport: Transport;
  /** Asks your server for an embed session. */
  readonly fetchSession: FetchSession;
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
      return `Bearer ${token}`;
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
  const context = {
    transport: options.transport,
    environment,
    onBankTime: (instant: string) => {
      const bankTime = Date.parse(instant);
      if (!Number.isNaN(bankTime)) ahead = bankTime - environment.now();
    },
  };
  const session = new EmbedSession({
    fetchSession: options.fetchSession,
    environment,
    exchange: async (clientSecret) =>
      (await performCall(
        { ...context, authorize: () => Promise.resolve(undefined) },
        partner.exchangeSession,
        { clientSecret },
      )) as EmbedSessionAccess,
  });
  const methods = methodsOf(options.features, ['customer'], (operation, input, callOptions) =>
    performCall({ ...context, ...authorizationIn(session, environment) }, operation, input, callOptions),
  );
  const base: ClientBase = { session: sessionView(session), bankNow: () => environment.now() + ahead };
  return Object.assign(base, methods) as CustomerClient<F>;
};
