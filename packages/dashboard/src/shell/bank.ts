import { createPartnerClient, type Environment, type PartnerClient, type Transport } from '@weidongli/client';
import { partner } from '@weidongli/contracts/partner';
import { sandbox } from '@weidongli/contracts/sandbox';
import { EventLog } from '../live/event-log.js';
import { openCustomerView, type CustomerView } from './customer-view.js';
import { marked } from './own-calls.js';

/** The operations that the dashboard calls. */
type Operations = Readonly<{ partner: typeof partner; sandbox: typeof sandbox }>;

/** How a bank is reached. */
export interface Surroundings {
  readonly transport: Transport;
  readonly environment: Environment;
}

/** A bank of the sandbox as the dashboard knows it: its operations, its time, and word of each change made here. */
export class Bank {
  /** Name of the tenant, read from its key. */
  readonly name: string;
  readonly client: PartnerClient<Operations>;
  /** What happened at the bank. */
  readonly events: EventLog;
  readonly #listeners = new Set<() => void>();
  readonly #views = new Map<string, CustomerView>();
  readonly #transport: Transport;
  readonly #environment: Environment;
  #time = '';

  /**
   * @param key - Key of the tenant, `sk_test_…`.
   * @throws {TypeError} The key is not one of a sandbox.
   */
  constructor(key: string, { transport, environment }: Surroundings) {
    this.#environment = marked(environment);
    this.name = key.replace(/^sk_test_/, '');
    this.#transport = {
      ...transport,
      send: async (request) => {
        const response = await transport.send(request);
        this.#tell(response.headers['wdl-sandbox-time']);
        return response;
      },
    };
    this.client = createPartnerClient({
      transport: this.#transport,
      environment: this.#environment,
      sandboxKey: key,
      features: { partner, sandbox },
    });
    this.events = new EventLog((place) => this.client.partner.listEvents(place));
  }

  /** The bank's time as its last reply said it (`WDL-Sandbox-Time`); empty before the first. */
  get time(): string {
    return this.#time;
  }

  #tell(time: string | undefined): void {
    if (time === undefined) return;
    // Written alike at all times, so their order is that of the texts. Only a restored snapshot turns time back.
    if (time < this.#time) this.events.forget();
    this.#time = time;
  }

  /** Gives the bank as a customer sees it, by the partner's own name for the customer. */
  as(customerRef: string): CustomerView {
    const known = this.#views.get(customerRef);
    if (known !== undefined) return known;
    const view = openCustomerView(this.client, this.#transport, this.#environment, customerRef);
    this.#views.set(customerRef, view);
    return view;
  }

  /** Lets everything that is shown be read again, because something was changed here. */
  changed(): void {
    for (const listener of this.#listeners) listener();
  }

  /** Tells of changes made here; returns what stops it. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }
}
