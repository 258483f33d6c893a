import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Loads the parts of a screen that its first step does not need, so that the first step is there sooner. */
export class LaterController<L> implements ReactiveController {
  /** The parts, once they are there. */
  parts: L | undefined;
  /** Whether the last attempt to load them has failed. */
  failed = false;
  private readonly host: ReactiveControllerHost;
  private readonly fetch: () => Promise<L>;
  private underWay: Promise<void> | undefined;

  /** @param fetch - Imports the module of the later parts. */
  constructor(host: ReactiveControllerHost, fetch: () => Promise<L>) {
    this.host = host;
    this.fetch = fetch;
    host.addController(this);
  }

  hostConnected(): void {
    // A screen that is attached again may have missed the line before.
    this.failed = false;
  }

  /** Loads the parts, once; never fails: `failed` says so, and the next call tries again. Ends when they are there, or failed. */
  load(): Promise<void> {
    return (this.underWay ??= this.attempt());
  }

  private async attempt(): Promise<void> {
    try {
      this.parts = await this.fetch();
      this.failed = false;
    } catch {
      this.failed = true; // The screen says what to do, and the next call tries again.
      this.underWay = undefined;
    }
    this.host.requestUpdate();
  }
}
