/** State of something that is done by a press. */
export type OnceState = 'ready' | 'busy' | 'failed';

/** Does one thing at a time: a second press while it runs is ignored. */
export class Once {
  readonly #work: () => Promise<boolean>;
  readonly #changed: () => void;
  #state: OnceState = 'ready';

  /** @param work - Resolves with whether it worked. */
  constructor(work: () => Promise<boolean>, changed: () => void) {
    this.#work = work;
    this.#changed = changed;
  }

  get state(): OnceState {
    return this.#state;
  }

  /** Starts the work, unless it runs. */
  press(): void {
    if (this.#state !== 'busy') void this.#run();
  }

  async #run(): Promise<void> {
    this.#state = 'busy';
    this.#changed();
    this.#state = (await this.#work()) ? 'ready' : 'failed';
    this.#changed();
  }
}
