import { bankApi, type ReceivedEvent } from './bank-api.js';

/** What is known of the events that the bank's back end received. */
export interface EventState {
  /** Newest first. */
  readonly events: readonly ReceivedEvent[];
  readonly loaded: boolean;
  readonly failed: boolean;
}

const readAgainAfterMs = 2000;

/** Reads the events, and reads again every two seconds while somebody looks at them. */
export class EventStore {
  readonly #changed: () => void;
  #state: EventState = { events: [], loaded: false, failed: false };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #watched = false;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get state(): EventState {
    return this.#state;
  }

  /** Starts reading, or reads at once when it has started. */
  watch(): void {
    this.#watched = true;
    void this.#read();
  }

  /** Stops reading. */
  leave(): void {
    this.#watched = false;
    clearTimeout(this.#timer);
  }

  async #read(): Promise<void> {
    clearTimeout(this.#timer);
    try {
      this.#state = { events: [...(await bankApi.events())].reverse(), loaded: true, failed: false };
    } catch {
      this.#state = { ...this.#state, failed: true };
    }
    if (!this.#watched) return;
    this.#changed();
    // After a failure the customer decides: the page has a button for it.
    clearTimeout(this.#timer);
    if (!this.#state.failed) this.#timer = setTimeout(() => void this.#read(), readAgainAfterMs);
  }
}
