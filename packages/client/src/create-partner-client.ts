import type { Scope } from '@weidongli/contracts';
import { systemEnvironment } from './adapters/system.environment.js';
import { performCall, type CallContext } from './call.js';
import type { Environment } from './environment.js';
import { methodsOf, type FeatureMethods, type Features } from './feature-client.js';
import type { PartnerAccess } from './partner/partner-access.js';
import { keyIdOf, type PartnerKey } from './partner/partner-key.js';
import type { Transport } from './transport/transport.js';

/** What both kinds of {@link createPartnerClient} are given. */
export interface PartnerClientBaseOptions<F extends Features> {
  /** How requests travel. */
  readonly transport: Transport;
  /** Features wanted. */
  readonly features: F;
  /** Clock, timers and randomness. @defaultValue the platform's */
  readonly environment?: Environment;
}

/** Options of {@link createPartnerClient} for the sandbox. */
export interface SandboxClientOptions<F extends Features> extends PartnerClientBaseOptions<F> {
  /** Key that the sandbox printed, `sk_test_…`. It stays on your server. */
  readonly sandboxKey: string;
  readonly clientId?: never;
  readonly privateKey?: never;
}

/** Options of {@link createPartnerClient} for a server that has registered its key. */
export interface RegisteredClientOptions<F extends Features> extends PartnerClientBaseOptions<F>, PartnerKey {
  /** Name of your server at the bank, `cli_…`. */
  readonly clientId: string;
  /** The key to change over to as soon as the bank no longer takes `privateKey`. */
  readonly nextKey?: PartnerKey;
  /** What tokens are to allow. @defaultValue all that the client was registered for */
  readonly scopes?: readonly Scope[];
  readonly sandboxKey?: never;
}

/** Options of {@link createPartnerClient}: a sandbox key, or a registered client with its private key. */
export type PartnerClientOptions<F extends Features> = SandboxClientOptions<F> | RegisteredClientOptions<F>;

/** A client of a partner's server with a sandbox key. */
export type PartnerClient<F extends Features> = {
  readonly [Name in keyof F]: FeatureMethods<F[Name], 'partner'> & FeatureMethods<F[Name], 'sandbox'>;
};

/** What a registered client has beside its features. */
export interface KeyRotation {
  /**
   * Changes over to another key: registers it beside the one in use, gets a token with it, and ends the old one. Calls go on
   * meanwhile. Called again with the key in use, it completes a change that broke off.
   *
   * The client needs the scopes `clients:read` and `clients:write`, and may have no other keys.
   *
   * @throws {WdlError} when the change was not completed; until the new key has got its token, the old one stays in use.
   */
  rotateKey(next: PartnerKey): Promise<void>;
}

/** A client of a partner's server that has registered its key. It does not control the sandbox. */
export type RegisteredClient<F extends Features> = KeyRotation & {
  readonly [Name in keyof F]: FeatureMethods<F[Name], 'partner'>;
};

const withSandboxKey = <F extends Features>(options: SandboxClientOptions<F>): PartnerClient<F> => {
  if (!options.sandboxKey.startsWith('sk_test_')) {
    throw new TypeError('sandboxKey has to start with sk_test_: it is printed when the sandbox starts.');
  }
  const context: CallContext = {
    transport: options.transport,
    environment: options.environment ?? systemEnvironment,
    authorize: () => Promise.resolve(`Bearer ${options.sandboxKey}`),
    onBankTime: () => undefined,
  };
  return methodsOf(options.features, ['partner', 'sandbox'], (operation, input, callOptions) =>
    performCall(context, operation, input, callOptions),
  ) as PartnerClient<F>;
};

const withPrivateKey = <F extends Features>(options: RegisteredClientOptions<F>): RegisteredClient<F> => {
  const { transport, features, environment = systemEnvironment, clientId, nextKey, scopes } = options;
  if (!/^cli_\w+$/.test(clientId)) throw new TypeError('clientId has to be the cli_… of the registration.');
  for (const key of nextKey === undefined ? [options] : [options, nextKey]) keyIdOf(key);
  let opened: Promise<PartnerAccess> | undefined;
  // Loaded on use: neither a page nor a server with a sandbox key has to carry it.
  const access = (): Promise<PartnerAccess> =>
    (opened ??= import('./partner/partner-access.js').then(
      (module) =>
        new module.PartnerAccess({ transport, environment, clientId, key: options, nextKey, scopes }),
    ));
  const methods = methodsOf(features, ['partner'], async (operation, input, callOptions) =>
    (await access()).call(operation, input, callOptions),
  );
  const rotateKey = async (next: PartnerKey): Promise<void> => (await access()).rotate(next);
  return { ...methods, rotateKey } as unknown as RegisteredClient<F>;
};

/**
 * Creates the client of a partner's server: sessions, webhooks, events.
 *
 * With `clientId` and `privateKey` it proves who it is with every call, the way FAPI 2.0 asks for: it signs for its tokens
 * (`private_key_jwt`), binds them to a key of its own (DPoP), signs each message (RFC 9421), believes only replies that the bank
 * signed, renews tokens before they end, and works with a clock that is wrong. With a `sandboxKey`, which only the sandbox
 * takes, it also controls the sandbox.
 *
 * @example
 * ```ts
 * import { createPartnerClient } from '@weidongli/client';
 * import { fetchTransport } from '@weidongli/client/fetch';
 * import { partner } from '@weidongli/contracts/partner';
 *
 * const bank = createPartnerClient({
 *   transport: fetchTransport({ baseUrl: 'http://127.0.0.1:4010' }),
 *   clientId: process.env['BANK_CLIENT_ID'] ?? '',
 *   privateKey: process.env['BANK_PRIVATE_KEY'] ?? '',
 *   keyId: 'key-2026-11',
 *   features: { partner },
 * });
 * const origins = ['https://www.my-bank.example'];
 * const { clientSecret } = await bank.partner.createSession({ customerRef: 'c-17', modules: ['loan'], origins });
 * console.log(clientSecret.length);
 * ```
 *
 * @throws TypeError when the sandbox key is none, or when `clientId` or the name of the key is missing.
 */
export function createPartnerClient<F extends Features>(options: SandboxClientOptions<F>): PartnerClient<F>;
/** Creates the client of a partner's server that has registered its key. */
export function createPartnerClient<F extends Features>(
  options: RegisteredClientOptions<F>,
): RegisteredClient<F>;
export function createPartnerClient<F extends Features>(
  options: PartnerClientOptions<F>,
): PartnerClient<F> | RegisteredClient<F> {
  return options.sandboxKey === undefined ? withPrivateKey(options) : withSandboxKey(options);
}
