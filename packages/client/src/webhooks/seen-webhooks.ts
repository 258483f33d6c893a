import { systemEnvironment } from '../adapters/system.environment.js';

/**
 * Remembers which webhooks were taken, by their id. A `Set<string>` is one, and so is a store of your own that answers at
 * once. A database that answers with a promise does not fit here: give the event's `id` a unique column there instead, in the
 * transaction that does what the event asks for.
 */
export interface SeenWebhooks {
  /** Tells whether the id was added. */
  has(id: string): boolean;
  /** Adds an id, after its signature was found right. */
  add(id: string): unknown;
}

/** A store in the memory of this process. */
export interface SeenWebhooksInMemory extends SeenWebhooks {
  /** Forgets an id, so that the next attempt of the bank is taken: call it when handling the event has failed. */
  delete(id: string): void;
}

/** Options of {@link createSeenWebhooks}. */
export interface SeenWebhooksOptions {
  /**
   * How long an id is kept, in seconds; twice the tolerance at least, or a replay finds it forgotten.
   *
   * @defaultValue 345600: four days, longer than the bank repeats
   */
  readonly keepSeconds?: number;
  /** Milliseconds since 1970. @defaultValue the platform's clock */
  readonly now?: () => number;
}

const FOUR_DAYS = 345_600;

/** Makes a store in memory for a receiver of one process; it is lost with the process. */
export const createSeenWebhooks = ({
  keepSeconds = FOUR_DAYS,
  now = () => systemEnvironment.now(),
}: SeenWebhooksOptions = {}): SeenWebhooksInMemory => {
  /** Until when each id is kept; the oldest comes first. */
  const kept = new Map<string, number>();
  const forgetOld = (): void => {
    const time = now();
    for (const [id, until] of kept) {
      if (until > time) return;
      kept.delete(id);
    }
  };
  return {
    has: (id) => (kept.get(id) ?? -Infinity) > now(),
    add: (id) => {
      forgetOld();
      kept.delete(id);
      kept.set(id, now() + keepSeconds * 1000);
    },
    delete: (id) => void kept.delete(id),
  };
};
