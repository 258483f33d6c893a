import { pageTime } from './adapters/page-time.js';

/** For how long a document was on the screen. */
export interface DocumentTime {
  readonly agreementId: string;
  /** Whole seconds, rounded up: what was opened at all counts. */
  readonly seconds: number;
}

/** Counts for how long a document is on the screen; one at a time. */
export class ReadingTime {
  private readonly now: () => number;
  private open: { readonly agreementId: string; readonly since: number } | undefined;

  /** @param now - Milliseconds since some moment. Default: since the page began. */
  constructor(now: () => number = pageTime) {
    this.now = now;
  }

  /** Whether something is shown. */
  get isOpen(): boolean {
    return this.open !== undefined;
  }

  /** Takes note that a document is shown. */
  opened(agreementId: string): void {
    this.open = { agreementId, since: this.now() };
  }

  /** Takes note that nothing is shown any more; gives what was, undefined when that was no document. */
  closed(): DocumentTime | undefined {
    const { open } = this;
    this.open = undefined;
    if (open === undefined) return undefined;
    return { agreementId: open.agreementId, seconds: Math.ceil((this.now() - open.since) / 1000) };
  }
}
