import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds after which a screen says that it still waits. */
const patienceMs = 5000;

/** Notices that something takes long; the screen then says so and shows a way out. */
export class SlowWatch implements ReactiveController {
  /** Whether the wait has become long. */
  slow = false;
  private readonly host: ReactiveControllerHost;
  private readonly waiting: () => string | undefined;
  private readonly onChange: (slow: boolean) => void;
  private what: string | undefined;
  private alarm: number | undefined;

  /**
   * @param waiting - Names what is being waited for, undefined when nothing is; another name starts anew.
   * @param onChange - Told when a wait has become long, and when a long one is over.
   */
  constructor(
    host: ReactiveControllerHost,
    waiting: () => string | undefined,
    onChange: (slow: boolean) => void,
  ) {
    this.host = host;
    this.waiting = waiting;
    this.onChange = onChange;
    host.addController(this);
  }

  hostUpdate(): void {
    const what = this.waiting();
    if (what === this.what) return;
    this.what = what;
    window.clearTimeout(this.alarm);
    if (this.slow) {
      this.slow = false;
      this.onChange(false);
    }
    if (what === undefined) return;
    this.alarm = window.setTimeout(() => {
      this.slow = true;
      this.host.requestUpdate();
      this.onChange(true);
    }, patienceMs);
  }

  hostDisconnected(): void {
    window.clearTimeout(this.alarm);
    this.what = undefined;
    this.slow = false;
  }
}

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

/** Tells a screen of an event of the window: that the line is back, or that the page is. */
export class WindowWatch<K extends 'online' | 'pageshow'> implements ReactiveController {
  private readonly type: K;
  private readonly onEvent: (event: WindowEventMap[K]) => void;

  constructor(host: ReactiveControllerHost, type: K, onEvent: (event: WindowEventMap[K]) => void) {
    this.type = type;
    this.onEvent = onEvent;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener(this.type, this.onEvent);
  }

  hostDisconnected(): void {
    window.removeEventListener(this.type, this.onEvent);
  }
}
