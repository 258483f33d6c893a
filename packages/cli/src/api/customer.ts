import type { Operation } from '@weidongli/contracts';
import { identity } from '@weidongli/contracts/identity';
import { partner } from '@weidongli/contracts/partner';
import { freshKey } from '../adapters/system.js';
import { PageKey } from './page-key.js';
import { Refused, type Api, type CallOptions } from './api.js';

/** The code that confirms everything in the sandbox. */
const CODE = '000000';
/** No page takes part: the origin only has to be one. */
const ORIGIN = 'http://127.0.0.1';

/** Acts as a customer does in the bank's page: with a session, and with codes where the bank asks for one. */
export class Customer {
  readonly customerRef: string;
  readonly #api: Api;
  readonly #pageKey = new PageKey();
  #token: string | undefined;

  constructor(api: Api, customerRef: string) {
    this.#api = api;
    this.customerRef = customerRef;
  }

  /** Calls an operation; a session that has ended, because the clock was moved, is begun anew once. */
  async call<Input, Output>(
    operation: Operation<Input, Output>,
    input: Input,
    options: CallOptions = {},
  ): Promise<Output> {
    const attempt = async (): Promise<Output> =>
      this.#api.call(operation, input, {
        ...options,
        token: await this.#session(),
        pageKey: this.#pageKey,
      });
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Refused) || error.code !== 'unauthenticated') throw error;
      this.#token = undefined;
      return attempt();
    }
  }

  /** Calls an operation that needs a second factor, and gives it; `scenario` names the outcome wished for. */
  async confirmed<Input, Output>(
    operation: Operation<Input, Output>,
    input: Input,
    scenario?: string,
  ): Promise<Output> {
    const order: CallOptions = {
      idempotencyKey: freshKey(),
      ...(scenario === undefined ? {} : { scenario }),
    };
    try {
      return await this.call(operation, input, order);
    } catch (error) {
      const challengeId = error instanceof Refused ? error.problem.challenge?.id : undefined;
      if (challengeId === undefined) throw error;
      const { token } = await this.call(identity.verifyChallenge, { challengeId, code: CODE });
      return this.call(operation, input, { ...order, stepUpToken: token });
    }
  }

  async #session(): Promise<string> {
    if (this.#token !== undefined) return this.#token;
    const { clientSecret } = await this.#api.call(partner.createSession, {
      customerRef: this.customerRef,
      modules: ['account', 'identity', 'loan'],
      origins: [ORIGIN],
    });
    const { accessToken } = await this.#api.call(
      partner.exchangeSession,
      { clientSecret },
      { pageKey: this.#pageKey },
    );
    this.#token = accessToken;
    return accessToken;
  }
}
