import { systemEnvironment } from './adapters/system.environment.js';
import { performCall, type CallContext } from './call.js';
import type { Environment } from './environment.js';
import { methodsOf, type FeatureMethods, type Features } from './feature-client.js';
import type { Transport } from './transport/transport.js';

/** Options of {@link createPartnerClient}. */
export interface PartnerClientOptions<F extends Features> {
  /** How requests travel. */
  readonly transport: Transport;
  /** Key that the sandbox printed, `sk_test_…`. It stays on your server. */
  readonly sandboxKey: string;
  /** Features wanted. */
  readonly features: F;
  /** Clock, timers and randomness. @defaultValue the platform's */
  readonly environment?: Environment;
}

/** A client of a partner's server. */
export type PartnerClient<F extends Features> = {
  readonly [Name in keyof F]: FeatureMethods<F[Name], 'partner'> & FeatureMethods<F[Name], 'sandbox'>;
};

/**
 * Creates the client of a partner's server: sessions, webhooks, events, and the controls of the sandbox.
 *
 * @throws TypeError when the key is not a sandbox key.
 */
export const createPartnerClient = <F extends Features>(
  options: PartnerClientOptions<F>,
): PartnerClient<F> => {
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
