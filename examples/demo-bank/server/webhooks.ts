import { Webhook } from 'standardwebhooks';

/** An event as the page of developers lists it. */
export interface ReceivedEvent {
  readonly id: string;
  readonly type: string;
  /** Resource that the event is about. */
  readonly subject: string;
  /** When it happened, on the bank's clock. */
  readonly time: string;
  /** Always true: an event whose signature does not fit is refused and never kept. */
  readonly verified: true;
  /** Deliveries of the same event: a sender repeats until it is sure. */
  readonly deliveries: number;
}

/** What became of a delivery. */
export type Receipt = 'kept' | 'repeated' | 'refused';

const textOf = (event: unknown, member: string): string => {
  const value = (event as Readonly<Record<string, unknown>>)[member];
  return typeof value === 'string' ? value : '';
};

/** Receives the events of the platform, checks each signature, and keeps every event once. */
export class WebhookInbox {
  readonly #events = new Map<string, ReceivedEvent>();
  #webhook: Webhook | undefined;

  /** Sets the signing secret `whsec_…` that came with the registration. */
  use(secret: string): void {
    this.#webhook = new Webhook(secret);
  }

  /**
   * Takes a delivery.
   *
   * @param body - The body exactly as it came: the signature counts for these bytes, so do not parse it first.
   * @param headers - Headers with names in lower case.
   */
  receive(body: string, headers: Record<string, string>): Receipt {
    let event: unknown;
    try {
      event = this.#webhook?.verify(body, headers);
    } catch {
      return 'refused';
    }
    if (typeof event !== 'object' || event === null) return 'refused';
    return this.#keep(event);
  }

  /** Lists what was received, oldest first. */
  list(): readonly ReceivedEvent[] {
    return [...this.#events.values()];
  }

  #keep(event: object): Receipt {
    const id = textOf(event, 'id');
    const known = this.#events.get(id);
    this.#events.set(id, {
      id,
      type: textOf(event, 'type'),
      subject: textOf(event, 'subject'),
      time: textOf(event, 'time'),
      verified: true,
      deliveries: (known?.deliveries ?? 0) + 1,
    });
    return known === undefined ? 'kept' : 'repeated';
  }
}
