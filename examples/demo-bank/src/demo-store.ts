import { bankApi, type DemoControls, type ReviewDecision, type SkipStep } from './bank-api.js';
import { Once, type OnceState } from './once.js';

const none: DemoControls = { steps: [], review: false };

/** Knows which controls of the demo make sense now, and works them. */
export class DemoStore {
  readonly #changed: () => void;
  readonly #acted: () => void;
  readonly #work: Once;
  #next: () => Promise<unknown> = () => Promise.resolve();
  #controls = none;
  #reading = 0;

  /** @param acted - Told after the bank's clock was moved or something was decided: what is shown is old then. */
  constructor(changed: () => void, acted: () => void) {
    this.#changed = changed;
    this.#acted = acted;
    this.#work = new Once(() => this.#run(), changed);
  }

  get controls(): DemoControls {
    return this.#controls;
  }

  get state(): OnceState {
    return this.#work.state;
  }

  /** Forgets what was known: another page or another customer is shown. */
  clear(): void {
    this.#reading += 1;
    this.#controls = none;
  }

  /** Asks the back end what makes sense now. Without an answer the bar stays as it was. */
  async load(): Promise<void> {
    this.#reading += 1;
    const reading = this.#reading;
    const controls = await bankApi.controls().catch(() => undefined);
    if (controls === undefined || reading !== this.#reading) return;
    this.#controls = controls;
    this.#changed();
  }

  /** Moves the bank's clock. */
  skip(step: SkipStep): void {
    this.#press(() => bankApi.skip(step));
  }

  /** Decides as a reviewer at the bank. */
  review(decision: ReviewDecision): void {
    this.#press(() => bankApi.review(decision));
  }

  #press(work: () => Promise<unknown>): void {
    if (this.state === 'busy') return;
    this.#next = work;
    this.#work.press();
  }

  async #run(): Promise<boolean> {
    try {
      await this.#next();
    } catch {
      return false;
    }
    await this.load();
    this.#acted();
    return true;
  }
}
