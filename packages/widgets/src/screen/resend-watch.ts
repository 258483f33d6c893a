import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Counts the seconds until another code may be asked for, by the clock of the bank. */
export class ResendWatch implements ReactiveController {
  /** Seconds left; 0 when another code may be asked for. */
  wait = 0;
  private readonly host: ReactiveControllerHost;
  private readonly now: () => number;
  private readonly resendAfter: () => string | undefined;
  private ticker: number | undefined;

  /**
   * @param resendAfter - When another code may be asked for; undefined while none is open.
   * @param now - The bank's time in milliseconds.
   */
  constructor(host: ReactiveControllerHost, resendAfter: () => string | undefined, now: () => number) {
    this.host = host;
    this.resendAfter = resendAfter;
    this.now = now;
    host.addController(this);
  }

  hostUpdate(): void {
    const due = this.resendAfter();
    this.wait = due === undefined ? 0 : Math.max(0, Math.ceil((Date.parse(due) - this.now()) / 1000));
    window.clearTimeout(this.ticker);
    if (due === undefined) return;
    this.ticker = window.setTimeout(() => {
      this.host.requestUpdate();
    }, 1000);
  }

  hostDisconnected(): void {
    window.clearTimeout(this.ticker);
  }
}
