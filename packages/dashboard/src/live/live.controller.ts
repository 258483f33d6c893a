import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { troubleOf, type Trouble } from './problem.js';

/** How a reading is kept up to date. */
export interface LiveOptions {
  /** Milliseconds between the end of a reading and the next. @defaultValue 2000 */
  readonly every?: number;
  /** Told of a reading that did not succeed. */
  readonly onTrouble?: (trouble: Trouble) => void;
}

/**
 * Keeps what a page shows up to date: reads when the page appears, then again and again while it can be seen.
 *
 * What was read stays when a later reading fails. A reading that was overtaken by a newer one is dropped.
 */
export class Live<T> implements ReactiveController {
  /** What was read last; undefined before. */
  value: T | undefined;
  /** Why the last reading failed; undefined when it did not. */
  trouble: Trouble | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #read: () => Promise<T>;
  readonly #options: LiveOptions;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #generation = 0;

  constructor(host: ReactiveControllerHost, read: () => Promise<T>, options: LiveOptions = {}) {
    this.#host = host;
    this.#read = read;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onVisibility);
    void this.refresh();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onVisibility);
    this.#stop();
  }

  /** Forgets what was read, because the page is about something else now, and reads that. */
  restart(): Promise<void> {
    this.value = undefined;
    this.trouble = undefined;
    return this.refresh();
  }

  /** Reads now. */
  async refresh(): Promise<void> {
    this.#stop();
    const generation = this.#generation;
    try {
      const value = await this.#read();
      if (generation !== this.#generation) return;
      this.value = value;
      this.trouble = undefined;
    } catch (error) {
      if (generation !== this.#generation) return;
      this.trouble = troubleOf(error);
      this.#options.onTrouble?.(this.trouble);
    }
    this.#host.requestUpdate();
    if (!document.hidden) this.#timer = setTimeout(() => void this.refresh(), this.#options.every ?? 2000);
  }

  #stop(): void {
    this.#generation += 1;
    clearTimeout(this.#timer);
  }

  readonly #onVisibility = (): void => {
    if (document.hidden) clearTimeout(this.#timer);
    else void this.refresh();
  };
}
