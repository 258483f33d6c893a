import type { AnyOperation } from '@weidongli/contracts';
import { partner, type PublicJwk } from '@weidongli/contracts/partner';
import { generateDpopKey, type DpopKey } from '@weidongli/trust/dpop';
import { performCall, type CallContext, type CallOptions } from '../call.js';
import type { Environment } from '../environment.js';
import { isWdlError, type WdlError } from '../errors.js';
import { IN_PAGE, type Transport } from '../transport/transport.js';
import { within } from '../waiting.js';
import { AccessTokenHolder } from './access-token.js';
import { BankClock } from './bank-clock.js';
import { BankKeys } from './bank-keys.js';
import { KeyRing } from './key-ring.js';
import { NonceStore } from './nonce-store.js';
import { rotationRefused } from './partner-errors.js';
import type { PartnerKey } from './partner-key.js';
import { signingKeyFrom, type SigningKey } from './signing-key.js';
import { ProtectedTransport } from './protected-transport.js';
import { requestToken, type Credentials } from './token-request.js';

/** What a server says of itself. */
export interface PartnerIdentity {
  readonly transport: Transport;
  readonly environment: Environment;
  readonly clientId: string;
  readonly key: PartnerKey;
  readonly nextKey: PartnerKey | undefined;
  readonly scopes: readonly string[] | undefined;
}

const limited = (transport: Transport, environment: Environment): Transport => ({
  send: (request) => within(environment, () => transport.send(request), request.timeoutMs, request.signal),
});

const credentialsOf = (identity: PartnerIdentity): Credentials => {
  const { transport, environment, clientId, key, nextKey, scopes } = identity;
  let pair: Promise<DpopKey> | undefined;
  return {
    ...{ environment, clientId, scopes },
    transport: limited(transport, environment),
    baseUrl: transport.baseUrl ?? IN_PAGE,
    keys: new KeyRing(key, nextKey),
    clock: new BankClock(environment),
    nonces: new NonceStore(),
    dpopKey: () => (pair ??= generateDpopKey()),
  };
};

const publicPartOf = ({ publicKey, keyId }: SigningKey): PublicJwk => {
  if (publicKey !== undefined) return publicKey as PublicJwk;
  throw rotationRefused(`the key ${keyId} is a CryptoKey, so its publicKey has to be handed in as well.`);
};

/** The access of one server: its token, its keys, and the calls that it makes with them. */
export class PartnerAccess {
  readonly #clientId: string;
  readonly #credentials: Credentials;
  readonly #tokens: AccessTokenHolder;
  readonly #bankKeys: BankKeys;
  #rotation: Promise<void> = Promise.resolve();

  constructor(identity: PartnerIdentity) {
    const credentials = credentialsOf(identity);
    this.#clientId = identity.clientId;
    this.#credentials = credentials;
    this.#tokens = new AccessTokenHolder(identity.environment, () => requestToken(credentials));
    this.#bankKeys = new BankKeys(credentials.transport);
  }

  /** Performs an operation. @throws {WdlError} for everything that can go wrong. */
  call(operation: AnyOperation, input: unknown, options?: CallOptions): Promise<unknown> {
    const context: CallContext = {
      environment: this.#credentials.environment,
      transport: new ProtectedTransport(this.#credentials, this.#bankKeys, operation.level),
      onBankTime: () => undefined,
      ...this.#authorization(),
    };
    return performCall(context, operation, input, options);
  }

  /** Changes over to another key; one change waits for the other. @throws {WdlError} when it was not completed. */
  rotate(next: PartnerKey): Promise<void> {
    const rotation = this.#rotation.then(() => this.#rotate(next));
    this.#rotation = rotation.catch(() => undefined);
    return rotation;
  }

  /** Says how a call gets its token. What the bank refuses once, the call does not ask for again. */
  #authorization(): Pick<CallContext, 'authorize' | 'onUnauthenticated'> {
    let token = '';
    let refusal: WdlError | undefined;
    return {
      authorize: async () => {
        if (refusal !== undefined) throw refusal;
        try {
          token = await this.#tokens.token();
        } catch (error) {
          if (isWdlError(error, 'unauthenticated')) refusal = error;
          throw error;
        }
        return `DPoP ${token}`;
      },
      onUnauthenticated: () => {
        this.#tokens.reject(token);
      },
    };
  }

  async #rotate(given: PartnerKey): Promise<void> {
    const { keys } = this.#credentials;
    const next = await signingKeyFrom(given);
    const current = await keys.current();
    const nextPublic = publicPartOf(next);
    // Already in use: only the end of a change that broke off is missing.
    if (next.keyId !== current.keyId) {
      await this.#registerBeside(current, nextPublic);
      await this.#changeOver(given);
    }
    await this.#register([nextPublic]);
  }

  async #registerBeside(current: SigningKey, next: PublicJwk): Promise<void> {
    const currentPublic = publicPartOf(current);
    const record = (await this.call(partner.getClient, { clientId: this.#clientId })) as {
      readonly keyIds: readonly string[];
    };
    const others = record.keyIds.filter((keyId) => keyId !== current.keyId && keyId !== next.kid);
    // Another server of the partner may sign with one of them.
    if (others.length > 0)
      throw rotationRefused(`the client has more keys (${others.join(', ')}), which would be lost.`);
    await this.#register([currentPublic, next]);
  }

  /** Takes the new key into use; a token that it gets is the proof that the bank knows it. */
  async #changeOver(given: PartnerKey): Promise<void> {
    const { keys } = this.#credentials;
    const putBack = keys.use(given);
    try {
      await this.#tokens.renew();
    } catch (error) {
      putBack();
      throw error;
    }
  }

  async #register(keys: readonly PublicJwk[]): Promise<void> {
    await this.call(partner.replaceClientKeys, { clientId: this.#clientId, jwks: { keys } });
  }
}
