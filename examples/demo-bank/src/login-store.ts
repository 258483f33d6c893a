import type { FetchSession } from '@weidongli/client';
import type { Customer } from '@weidongli/contracts/identity';
import { bankApi, BankApiError, type DemoCustomer } from './bank-api.js';
import type { FullClient } from './full-client.js';
import { createBankClient, type BankClient } from './platform.js';

/** What the login store tells the page. */
export interface LoginListener {
  /** Something to show has changed. */
  changed(): void;
  /** The bank's login has ended while a page was in use. */
  ended(): void;
}

/** Name of a customer who goes on from another device, without a log-in at this bank's own server. */
const CONTINUED = 'continued';

/** Knows who is logged in, and owns the client that belongs to this login. */
export class LoginStore {
  readonly #baseUrl: string;
  readonly #listener: LoginListener;
  /** Who is logged in: null for nobody, undefined while it is not known yet. */
  customer: string | null | undefined;
  customers: readonly DemoCustomer[] = [];
  profile: Customer | undefined;
  failed = false;
  client: BankClient;
  /** Client of the pages of verification and accounts; undefined until the first of them is entered. */
  full: FullClient | undefined;
  #fetchSession: FetchSession;

  constructor(baseUrl: string, listener: LoginListener) {
    this.#baseUrl = baseUrl;
    this.#listener = listener;
    this.#fetchSession = () => this.#ownSession();
    this.client = createBankClient(this.#baseUrl, this.#fetchSession);
  }

  /** Makes the client of the pages of verification and accounts, once for each login. */
  async loadFull(): Promise<void> {
    if (this.full !== undefined) return;
    const { createFullClient } = await import('./full-client.js');
    this.full ??= createFullClient(this.#baseUrl, this.#fetchSession);
    this.#listener.changed();
  }

  /** Asks the bank's server who is logged in. */
  async load(): Promise<void> {
    try {
      const [me, customers] = await Promise.all([bankApi.me(), bankApi.customers()]);
      this.customer = me.customer;
      this.customers = customers;
      this.failed = false;
    } catch {
      this.customer = null;
      this.failed = true;
    }
    this.#listener.changed();
  }

  /** Says whether the bank's own server knows the customer; not where another device has handed over. */
  get hasLogin(): boolean {
    return typeof this.customer === 'string' && this.customer !== CONTINUED;
  }

  /** Logs in; the widgets get a client of their own for each customer. */
  async logIn(customer: string): Promise<boolean> {
    try {
      await bankApi.login(customer);
      this.#replaceClient();
      this.customer = customer;
      this.failed = false;
    } catch {
      this.failed = true;
    }
    this.#listener.changed();
    return !this.failed;
  }

  /** Logs the same customer in again; the client stays, so that the widgets keep everything typed. */
  async logInAgain(): Promise<boolean> {
    try {
      await bankApi.login(this.customer ?? '');
    } catch {
      return false;
    }
    this.client.session.restart();
    this.full?.session.restart();
    return true;
  }

  /** Logs out here and at the bank's server. */
  async logOut(): Promise<void> {
    this.client.session.end();
    this.full?.session.end();
    // Out of reach, the server forgets the login by itself; this page has forgotten it already.
    await bankApi.logout().catch(() => undefined);
    this.#replaceClient();
    this.customer = null;
    this.#listener.changed();
  }

  /**
   * Goes on with what was begun on another device. This device is logged in nowhere: what it was handed serves one session, and when
   * that ends the other device hands over once more.
   */
  continueWith(clientSecret: string): void {
    const secrets = [clientSecret];
    this.#replaceClient(() => {
      const next = secrets.pop();
      return next === undefined
        ? Promise.reject(new Error('The session of the other device has ended.'))
        : Promise.resolve({ clientSecret: next });
    });
    this.customer = CONTINUED;
    this.#listener.changed();
  }

  /** Reads name and phone of the customer, in masked forms. */
  async loadProfile(): Promise<void> {
    const { client } = this;
    const profile = await client.identity.getCustomer({}).catch(() => undefined);
    if (client !== this.client) return;
    this.profile = profile;
    this.#listener.changed();
  }

  #replaceClient(fetchSession: FetchSession = () => this.#ownSession()): void {
    this.client.session.end();
    this.full?.session.end();
    this.#fetchSession = fetchSession;
    this.client = createBankClient(this.#baseUrl, fetchSession);
    this.full = undefined;
    this.profile = undefined;
  }

  async #ownSession(): Promise<{ readonly clientSecret: string }> {
    try {
      return await bankApi.session();
    } catch (error) {
      if (error instanceof BankApiError && error.status === 401) this.#listener.ended();
      throw error;
    }
  }
}
