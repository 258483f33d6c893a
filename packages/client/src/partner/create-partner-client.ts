import type { Scope } from '@weidongli/contracts';
import { systemEnvironment } from '../adapters/system.environment.js';
import {
  createPartnerClient as createSandboxClient,
  type PartnerClient,
  type PartnerClientOptions as SandboxClientOptions,
} from '../create-partner-client.js';
import { methodsOf, type FeatureMethods, type Features } from '../feature-client.js';
import { PartnerAccess } from './partner-access.js';
import { keyIdOf, type PartnerKey } from './partner-key.js';

/** Options of {@link createPartnerClient} for a server that has registered its key. */
export interface RegisteredClientOptions<F extends Features>
  extends Omit<SandboxClientOptions<F>, 'sandboxKey'>, PartnerKey {
  /** Name of your server at the bank, `cli_…`. */
  readonly clientId: string;
  /** The key to change over to as soon as the bank no longer takes `privateKey`. */
  readonly nextKey?: PartnerKey;
  /** What tokens are to allow. @defaultValue all that the client was registered for */
  readonly scopes?: readonly Scope[];
  readonly sandboxKey?: never;
}

/** Options of {@link createPartnerClient}: a sandbox key, or a registered client with its private key. */
export type PartnerClientOptions<F extends Features> =
  | (SandboxClientOptions<F> & { readonly clientId?: never; readonly privateKey?: never })
  | RegisteredClientOptions<F>;

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

const withPrivateKey = <F extends Features>(options: RegisteredClientOptions<F>): RegisteredClient<F> => {
  const { transport, features, environment = systemEnvironment, clientId, nextKey, scopes } = options;
  if (!/^cli_\w+$/.test(clientId)) throw new TypeError('clientId has to be the cli_… of the registration.');
  for (const key of nextKey === undefined ? [options] : [options, nextKey]) keyIdOf(key);
  const access = new PartnerAccess({ transport, environment, clientId, key: options, nextKey, scopes });
  const methods = methodsOf(features, ['partner'], (operation, input, callOptions) =>
    access.call(operation, input, callOptions),
  );
  const rotateKey = (next: PartnerKey): Promise<void> => access.rotate(next);
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
 * import { createPartnerClient } from '@weidongli/client/partner';
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
export function createPartnerClient<F extends Features>(
  options: SandboxClientOptions<F> & { readonly clientId?: never; readonly privateKey?: never },
): PartnerClient<F>;
/** Creates the client of a partner's server that has registered its key. */
export function createPartnerClient<F extends Features>(
  options: RegisteredClientOptions<F>,
): RegisteredClient<F>;
export function createPartnerClient<F extends Features>(
  options: PartnerClientOptions<F>,
): PartnerClient<F> | RegisteredClient<F> {
  return options.sandboxKey === undefined ? withPrivateKey(options) : createSandboxClient(options);
}
